import { median } from '../../app/capture/budget.ts'
import { show } from './measure.ts'

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
