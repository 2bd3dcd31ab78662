import { median } from '../../app/capture/budget.ts'

/** One line of the table: what each side needed, or did, round by round. */
export interface Row {
  readonly text: string
  readonly unit: 'requests a second' | 'seconds' | 'MB'
  readonly ours: readonly number[]
  readonly kit: readonly number[]
  /** The ratio of ours to what it is compared with, and when that is good. */
  readonly target?: { readonly text: string; readonly met: (ratio: number) => boolean }
  /** What to compare ours with, if not the kit. */
  readonly against?: { readonly text: string; readonly rates: readonly number[] }
}

const digits = { 'requests a second': 0, seconds: 2, MB: 0 }

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const ratio = ratioOf(row)
    const { target } = row
    const verdict = target && ratio !== undefined ? (target.met(ratio) ? 'met' : 'NOT MET') : ''
    const cells = [
      `${row.text} (${row.unit})`,
      show(row.ours, row.unit),
      show(row.kit, row.unit),
      ratio === undefined ? '' : `${ratio.toFixed(2)} of ${row.against?.text ?? 'the kit’s'}`,
      target?.text ?? '',
      verdict,
    ]
    return `| ${cells.join(' | ')} |`
  })
  const head = '| Median of rounds (lowest to highest) | Ours | Plain kit | Ours is | Target | |'
  return [head, '| --- | --- | --- | --- | --- | --- |', ...lines].join('\n')
}

/**
 * How noisy it was: half the distance from the lowest to the highest round, against the median;
 * the middle row of all, and the worst.
 */
export function noiseOf(rows: readonly Row[]): string {
  const spreads = rows.flatMap(({ text, ours, kit }) =>
    [
      { text: `ours, ${text}`, rates: ours },
      { text: `the kit, ${text}`, rates: kit },
    ]
      .filter(({ rates }) => rates.length > 1)
      .map(({ text, rates }) => ({ text, spread: spreadOf(rates) })),
  )
  const worst = spreads.toSorted((a, b) => b.spread - a.spread)[0]
  const typical = percent(median(spreads.map(({ spread }) => spread)))
  return `Noise: rounds lay ±${typical} about their median, at worst ±${percent(worst?.spread ?? 0)} (${worst?.text ?? ''}).`
}

/** Round against round, because neighbours in time share what else the machine was doing. */
function ratioOf({ ours, kit, against }: Row): number | undefined {
  const other = against?.rates ?? kit
  const ratios = ours.flatMap((rate, round) => {
    const compared = other[round]
    return compared ? [rate / compared] : []
  })
  return ratios.length > 0 ? median(ratios) : undefined
}

function show(numbers: readonly number[], unit: Row['unit']): string {
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)]
  const text = (number: number) => number.toFixed(digits[unit])
  if (numbers.length === 0 || highest === 0) return '–'
  if (numbers.length === 1) return text(highest)
  return `${text(median(numbers))} (${text(lowest)} to ${text(highest)})`
}

function spreadOf(numbers: readonly number[]): number {
  return (Math.max(...numbers) - Math.min(...numbers)) / 2 / median(numbers)
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}
