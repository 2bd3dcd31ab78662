/** Days are ISO dates, such as 2027-03-01, without a time or a time zone. */
const iso = /^(\d{4})-(\d\d)-(\d\d)$/

const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** Gives the day of a date on the device, as an ISO date. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Gives the ISO date of a day, month and year, or nothing if there is no such day. */
export function dayFrom(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined
}

/** Gives an ISO date in words, 1 March 2027, or nothing if it is not one. */
export function dayInWords(day: string): string | undefined {
  const [, year, month, date] = (iso.exec(day) ?? []).map(Number)
  const known = year && month && date ? dayFrom(year, month, date) : undefined
  return known === undefined ? undefined : inWords.format(new Date(known))
}

/** Gives an ISO date in words, and anything else as it is. */
export function wordsForDay(day: string): string {
  return dayInWords(day) ?? day
}
