import type { Sentence } from '../data/schema.ts'

type Order = Pick<Sentence, 'description' | 'months' | 'startDate'>

/** The orders that a person serves now, the one that began last first. */
export function activeOrders(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences
    .filter(({ active }) => active)
    .toSorted((a, b) => b.startDate.localeCompare(a.startDate))
}

/** "12 month Community Order (6 months elapsed)", as on the Overview of the live service. */
export function orderWithProgress(order: Order, today: string): string {
  return `${order.description} (${elapsed(order, today)})`
}

/** "6 months elapsed (of 12 months)"; without the second part if the order has no length. */
export function timeElapsed(order: Order, today: string): string {
  const all = order.months === null ? '' : ` (of ${count(order.months, 'month')})`
  return `${elapsed(order, today)}${all}`
}

/**
 * How much of an order is over: its full months, as many as it has at most. An order without a
 * length goes on for years, and is counted in them.
 */
function elapsed({ months, startDate }: Order, today: string): string {
  const since = fullMonths(startDate, today)
  if (months === null && since >= 24) return `${count(Math.floor(since / 12), 'year')} elapsed`
  const shown = Math.min(since, months ?? since)
  return shown < 1 ? 'less than 1 month elapsed' : `${count(shown, 'month')} elapsed`
}

/** The full months from one date to another, nought if the second is earlier. */
function fullMonths(from: string, to: string): number {
  const [[fromYear = 0, fromMonth = 0, fromDay = 0], [toYear = 0, toMonth = 0, toDay = 0]] = [
    from.split('-').map(Number),
    to.split('-').map(Number),
  ]
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0)
  return Math.max(0, months)
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
