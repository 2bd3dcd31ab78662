import { longDateWithYear, shortDate } from '../engine/dates.ts'

/** "April 2021" for 2021-04. */
export function monthWords(month: string): string {
  return shortDate(`${month}-01`, '').replace(/^1 /, '')
}

/** "April to September 2021", with both years if they are not the same. */
export function periodWords(from: string, to: string): string {
  if (from === to) return monthWords(from)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const first = sameYear ? monthWords(from).replace(/ \d{4}$/, '') : monthWords(from)
  return `${first} to ${monthWords(to)}`
}

/** "6 October 2021" for 2021-10-06. */
export function dayWords(date: string): string {
  return longDateWithYear(date).replace(/^\w+ /, '')
}
