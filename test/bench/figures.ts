import { median } from '../../app/capture/budget.ts'

/**
 * Rounds, from 1, with the sides to measure in each: every other round backwards, so that what else
 * the machine does falls on all alike. At least two, and no more once this many seconds are used up,
 * so that the bench ends in time on a busy machine too.
 */
export function* rounds<Side>(
  sides: readonly Side[],
  { most, seconds }: { readonly most: number; readonly seconds: number },
): Generator<readonly [round: number, sides: readonly Side[]]> {
  const began = performance.now()
  for (let round = 1; round <= most; round += 1) {
    if (round > 2 && performance.now() - began > seconds * 1000) return
    yield [round, round % 2 === 1 ? sides : sides.toReversed()]
  }
}

/** A Markdown table. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The head of a table of what was measured and what it was to be. */
export const targetHead = ['', 'Measured', 'Target', '']

/** Whether a target is met. */
export function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'NOT MET'
}

/** The median of the rounds, with the lowest and the highest. */
export function spread(numbers: readonly number[], digits: number): string {
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)]
  const text = (number: number) => number.toFixed(digits)
  return `${text(median(numbers))} (${text(lowest)} to ${text(highest)})`
}

/**
 * The median of one side in times of another, round against round, because neighbours in time share
 * what else the machine was doing; undefined if no round has both.
 */
export function ratio(ones: readonly number[], others: readonly number[]): number | undefined {
  const ratios = ones.flatMap((one, round) => {
    const other = others[round]
    return other ? [one / other] : []
  })
  return ratios.length > 0 ? median(ratios) : undefined
}
