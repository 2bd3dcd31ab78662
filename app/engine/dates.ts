import { DateTime } from 'luxon'

const [firstYear, lastYear] = [1900, 2199]
const dayLength = 24 * 60 * 60 * 1000
// Lists of dates are worked out on every walk, and a calendar would be far slower than a table.
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const zone = { zone: 'Europe/London' }

/**
 * The date that three boxes hold, as YYYY-MM-DD, or undefined if there is no such day.
 * Takes digits alone: a month is `6` or `06`, a year has four digits and is from 1900 to 2199.
 */
export function dateFromParts(day: string, month: string, year: string): string | undefined {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()]
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y)) return undefined
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(date) ? date : undefined
}

/** The date that a browser's own date field sends, as YYYY-MM-DD, or undefined. */
export function dateFromText(text: string): string | undefined {
  const date = text.trim()
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isDay(date) ? date : undefined
}

/** Every walk checks its dates, so this is arithmetic, not a calendar. */
function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  // Nobody means the year 21 or 9021; and dates have to stay four digits long when days are added.
  if (year < firstYear || year > lastYear) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (days[month - 1] ?? 0)
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

/** The time of a moment, HH:MM. */
export function timeOf(moment: string): string {
  return moment.slice(11, 16)
}

/** The moment some minutes later by the clock on the wall. */
export function addMinutes(moment: string, minutes: number): string {
  return DateTime.fromISO(moment, zone).plus({ minutes }).toFormat("yyyy-MM-dd'T'HH:mm")
}

/** The date some days later (or earlier, below nought). */
export function addDays(date: string, days: number): string {
  // A date alone is midnight UTC, where every day has 24 hours; a calendar would be far slower.
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10)
}

/** The date some months later, on the last day of a month that is too short for it. */
export function addMonths(date: string, months: number): string {
  return DateTime.fromISO(date, zone).plus({ months }).toFormat('yyyy-MM-dd')
}

/** Full years from a date of birth to a day. Someone born on 29 February is older on 1 March. */
export function ageOn(dateOfBirth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}

/** The day of the week of a date: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay()
}

/** The whole days from one date to another; below nought if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength
}

/** "Saturday 12 June 2021": always with the year. */
export function longDateWithYear(date: string): string {
  return `${weekdays[weekdayOf(date)]} ${dayAndMonth(date)} ${date.slice(0, 4)}`
}

/** "4 October": without its weekday, with the year unless it is the year of `today`. */
export function shortDate(date: string, today: string): string {
  const year = date.slice(0, 4)
  return year === today.slice(0, 4) ? dayAndMonth(date) : `${dayAndMonth(date)} ${year}`
}

/** "Saturday 1 January", with the year unless it is the year of `today`, as the live service shows it. */
export function longDate(date: string, today: string): string {
  return `${weekdays[weekdayOf(date)]} ${shortDate(date, today)}`
}

function dayAndMonth(date: string): string {
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]}`
}
