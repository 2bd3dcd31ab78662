import { ageOn, shortDate } from '../../engine/dates.ts'

/** "15 March 1966": a date of a record, always with its year. */
export function recordDate(date: string): string {
  return shortDate(date, '')
}

/** "14 March 1998 (23 years old)". */
export function dateOfBirth(date: string, today: string): string {
  return `${recordDate(date)} (${ageOn(date, today)} years old)`
}

/** "1 breach", "2 breaches"; `none` stands for nought if it is given. */
export function countOf(
  number: number,
  one: string,
  several = `${one}s`,
  none: string = `0 ${several}`,
): string {
  if (number === 0) return none
  return `${number} ${number === 1 ? one : several}`
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
