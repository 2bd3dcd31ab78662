import { asFigures } from '../../../app/engine/pasted.ts'
import { dayFrom } from '../page/days.ts'

/** A day that somebody wrote, as an ISO date, or what is wrong with it: ‘… must include a year’. */
export type DayRead = { readonly day: string } | { readonly problem: string }

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/

const notADate = { problem: 'must be a date, like 12 3 2027 or 12 March 2027' }

/**
 * Reads a day as people write it: 12 3 2027, 12/3/2027, 12 March 2027, Friday 12th March 2027 or
 * 2027-03-12. The day comes before the month. A year of 2 figures is one of this century.
 */
export function readDay(text: string): DayRead {
  const words = asFigures(text)
    .toLowerCase()
    .split(/[\s/.,-]+/)
    .filter((word) => word !== '' && !weekday.test(word))
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'))
  const [first = '', second = '', third = '', ...more] = words
  if (more.length > 0 || words.length === 0) return notADate
  if (third === '') return lacking(words)
  if (/^\d{4}$/.test(first)) return dayOf(first, second, third)
  return monthOf(first, false) === undefined
    ? dayOf(third, second, first)
    : dayOf(third, first, second)
}

function dayOf(year: string, month: string, day: string): DayRead {
  const monthNumber = monthOf(month, true)
  if (monthNumber === undefined || !/^\d{1,2}$/.test(day) || !/^(?:\d\d){1,2}$/.test(year)) {
    return notADate
  }
  const yearNumber = year.length === 2 ? 2000 + Number(year) : Number(year)
  if (yearNumber < 2000 || yearNumber > 2199) {
    return { problem: 'must have a year from 2000 to 2199, like 2027' }
  }
  const real = dayFrom(yearNumber, monthNumber, Number(day))
  return real === undefined ? { problem: 'must be a day that exists' } : { day: real }
}

/** Says what is lacking of what may be the start of a date, and of nothing else. */
function lacking(words: readonly string[]): DayRead {
  const [day = '', month] = words
  if (!/^\d{1,2}$/.test(day)) return notADate
  if (month === undefined) return { problem: 'must include a month and a year' }
  return monthOf(month, true) === undefined ? notADate : { problem: 'must include a year' }
}

/** Gives the number of a month from its name, its first 3 letters or more, or its number. */
function monthOf(word: string, mayBeNumber: boolean): number | undefined {
  if (mayBeNumber && /^\d{1,2}$/.test(word)) return Number(word)
  if (!/^[a-z]{3,}$/.test(word)) return undefined
  const index = months.findIndex((month) => month.startsWith(word))
  return index === -1 ? undefined : index + 1
}
