import { DateTime } from 'luxon'

const zone = { zone: 'Europe/London', locale: 'en-GB' }

/**
 * The date that three boxes hold, as YYYY-MM-DD, or undefined if there is no such day.
 * Takes digits alone: a month is `6` or `06`, a year has four digits.
 */
export function dateFromParts(day: string, month: string, year: string): string | undefined {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()]
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y)) return undefined
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return DateTime.fromISO(date, zone).isValid ? date : undefined
}

/** The three boxes of a date YYYY-MM-DD, without leading noughts. */
export function partsOfDate(date: string): {
  readonly day: string
  readonly month: string
  readonly year: string
} {
  const [year = '', month = '', day = ''] = date.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

/** The date of a moment YYYY-MM-DDTHH:MM. */
export function dateOf(moment: string): string {
  return moment.slice(0, 10)
}

/** The date some days later (or earlier, below nought). */
export function addDays(date: string, days: number): string {
  return DateTime.fromISO(date, zone).plus({ days }).toFormat('yyyy-MM-dd')
}

/** The whole days from one date to another; below nought if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  // A date alone is midnight UTC, where every day has 24 hours.
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000)
}

/** "Saturday 1 January", with the year unless it is the year of `today`, as the live service shows it. */
export function longDate(date: string, today: string): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  return DateTime.fromISO(date, zone).toFormat(sameYear ? 'cccc d LLLL' : 'cccc d LLLL yyyy')
}
