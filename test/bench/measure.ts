import { median } from '../../app/capture/budget.ts'

/** What every part of the bench is told: where to say how far it is, and how much to measure. */
export interface Bench {
  readonly say: (line: string) => void
  /** The most rounds of anything. */
  readonly rounds: number
  /** How much there is in a round: 1, or less only to see that it all runs. */
  readonly share: number
}

/** Does once what is measured, and says what came of it. */
export type Side<Figure extends string> = () => Promise<Readonly<Record<Figure, number>>>

/**
 * Measures sides in turn, every other round backwards, so that what else the machine does falls on
 * all alike: at least two rounds if there may be as many, and no more once these seconds are used
 * up. Gives what answers the figures of a side, round by round.
 */
export async function inTurn<Name extends string, Figure extends string>(
  { say, rounds }: Bench,
  seconds: number,
  sides: Readonly<Record<Name, Side<Figure>>>,
): Promise<(name: Name, figure: Figure) => readonly number[]> {
  const all = Object.entries<Side<Figure>>(sides)
  const found: (readonly [name: string, figures: Readonly<Record<Figure, number>>])[] = []
  const began = performance.now()
  for (let round = 1; round <= rounds; round += 1) {
    if (round > 2 && performance.now() - began > seconds * 1000) break
    for (const [name, side] of round % 2 === 1 ? all : all.toReversed()) {
      const figures = await side()
      found.push([name, figures])
      const said = Object.entries<number>(figures).map(
        ([what, number]) => `${what} ${show(number)}`,
      )
      say(`  round ${round}, ${name}: ${said.join(', ')}`)
    }
  }
  return (name, figure) => found.flatMap(([one, of]) => (one === name ? [of[figure]] : []))
}

/** A side that is done once more, to warm up, the first time. */
export function warmed<Figure extends string>(side: Side<Figure>): Side<Figure> {
  let isWarm = false
  return async () => {
    if (!isWarm) await side()
    isWarm = true
    return side()
  }
}

/** A line of the report: what ours did or needed, round by round, and what it stands beside. */
export interface Row {
  readonly text: string
  readonly unit: string
  readonly ours: readonly number[]
  readonly beside?: { readonly text: string; readonly numbers: readonly number[] }
  /** What ours is to be in times of what it stands beside, or by itself. */
  readonly target?: Target
}

interface Target {
  readonly text: string
  readonly isMet: (number: number) => boolean
}

/** The target of what is to be large. */
export function atLeast(least: number): Target {
  return { text: `at least ${least}`, isMet: (number) => number >= least }
}

/** The target of what is to be small. */
export function atMost(most: number): Target {
  return { text: `at most ${most}`, isMet: (number) => number <= most }
}

/** The rows as a Markdown table: medians with the lowest and the highest. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['Median of rounds (lowest to highest)', 'Ours', 'Beside', 'Ratio', 'Target', '']
  const lines = rows.map(({ text, unit, ours, beside, target }) => {
    const times = beside && ratio(ours, beside.numbers)
    const judged = beside ? times : median(ours)
    return [
      `${text} (${unit})`,
      spread(ours),
      beside ? `${spread(beside.numbers)}, ${beside.text}` : '',
      times?.toFixed(2) ?? '',
      target?.text ?? '',
      target && judged !== undefined ? (target.isMet(judged) ? 'met' : 'NOT MET') : '',
    ]
  })
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** Round against round, because neighbours in time share what else the machine was doing. */
function ratio(ones: readonly number[], others: readonly number[]): number | undefined {
  const ratios = ones.flatMap((one, round) => {
    const other = others[round]
    return other ? [one / other] : []
  })
  return ratios.length > 0 ? median(ratios) : undefined
}

function spread(numbers: readonly number[]): string {
  const middle = show(median(numbers))
  if (numbers.length < 2) return middle
  return `${middle} (${show(Math.min(...numbers))} to ${show(Math.max(...numbers))})`
}

/** About three digits, whatever the unit. */
function show(number: number): string {
  return number.toFixed(number >= 100 ? 0 : number >= 10 ? 1 : 2)
}
