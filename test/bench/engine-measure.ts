import { rounds } from './rounds.ts'

/** One thing that the engine does, over and over. `work` says how many it did. */
export interface EngineCell {
  readonly text: string
  readonly work: () => number
}

/** How many of it the engine did a second, round by round. */
export interface EngineRow {
  readonly text: string
  readonly rates: readonly number[]
}

/** About how long a round of one thing takes. */
const roundSeconds = 0.5

/**
 * Measures all cells in turn, again and again, every other round backwards, as `measure` does for
 * pages: what else the machine does then falls on all of them alike.
 */
export function measureEngine(cells: readonly EngineCell[], most: number): readonly EngineRow[] {
  const turns = new Map(cells.map((cell) => [cell, warmUp(cell)]))
  const rates = new Map<EngineCell, readonly number[]>()
  for (const round of rounds(most, 40)) {
    for (const cell of round % 2 === 1 ? cells : cells.toReversed()) {
      const { rate } = run(cell, turns.get(cell) ?? 1)
      rates.set(cell, [...(rates.get(cell) ?? []), rate])
    }
  }
  return cells.map((cell) => ({ text: cell.text, rates: rates.get(cell) ?? [] }))
}

/** How many turns fill a round, found by taking some. */
function warmUp(cell: EngineCell): number {
  let turns = 1
  for (let time = 0; time < 4; time += 1) {
    const { seconds } = run(cell, turns)
    turns = Math.max(1, Math.round((turns * roundSeconds) / seconds))
  }
  return turns
}

function run(
  { work }: EngineCell,
  turns: number,
): { readonly rate: number; readonly seconds: number } {
  let done = 0
  const began = performance.now()
  for (let turn = 0; turn < turns; turn += 1) done += work()
  // Never nothing, even where the clock is too coarse to see one turn.
  const seconds = Math.max(performance.now() - began, 0.001) / 1000
  return { rate: done / seconds, seconds }
}
