import { median } from '../../app/capture/budget.ts'
import { ratio, spread, table, verdict } from './figures.ts'

/** One line of the table: what each side needed, or did, round by round. */
export interface Row {
  readonly text: string
  readonly unit: 'requests a second' | 'seconds' | 'MB'
  readonly ours: readonly number[]
  readonly kit: readonly number[]
  readonly target?: Target
  /** What to compare ours with, if not the kit. */
  readonly against?: { readonly text: string; readonly rates: readonly number[] }
}

/** What the ratio of ours to what it is compared with is to be. */
export interface Target {
  readonly text: string
  readonly met: (ratio: number) => boolean
}

/** The target of a ratio that is to be large. */
export function atLeast(least: number): Target {
  return { text: `at least ${least}`, met: (ratio) => ratio >= least }
}

/** The target of a ratio that is to be small. */
export function atMost(most: number): Target {
  return { text: `at most ${most}`, met: (ratio) => ratio <= most }
}

/** Bytes as rows show them. */
export function megabytes(bytes: number): number {
  return bytes / 1_000_000
}

const digits = { 'requests a second': 0, seconds: 2, MB: 0 }

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const head = [
    'Median of rounds (lowest to highest)',
    'Ours',
    'Plain kit',
    'Ours is',
    'Target',
    '',
  ]
  const lines = rows.map((row) => {
    const { text, unit, ours, kit, against, target } = row
    const times = ratio(ours, against?.rates ?? kit)
    return [
      `${text} (${unit})`,
      show(ours, unit),
      show(kit, unit),
      times === undefined ? '' : `${times.toFixed(2)} of ${against?.text ?? 'the kit’s'}`,
      target?.text ?? '',
      target && times !== undefined ? verdict(target.met(times)) : '',
    ]
  })
  return table(head, lines)
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

function show(numbers: readonly number[], unit: Row['unit']): string {
  const highest = Math.max(0, ...numbers)
  if (highest === 0) return '–'
  return numbers.length === 1 ? highest.toFixed(digits[unit]) : spread(numbers, digits[unit])
}

function spreadOf(numbers: readonly number[]): number {
  return (Math.max(...numbers) - Math.min(...numbers)) / 2 / median(numbers)
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}
