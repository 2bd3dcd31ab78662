import { addDays, weekdayOf } from '../engine/dates.ts'

/** The first year whose holidays are known here, with its exceptions. */
const firstYear = 2012

/** Parliament and proclamations move a holiday, or add one, in a single year. */
const exceptions: Readonly<Record<number, { moved?: Holidays; added?: Holidays }>> = {
  2012: {
    moved: { 'Spring bank holiday': '2012-06-04' },
    added: { 'Queen’s Diamond Jubilee': '2012-06-05' },
  },
  2020: { moved: { 'Early May bank holiday': '2020-05-08' } },
  2022: {
    moved: { 'Spring bank holiday': '2022-06-02' },
    added: {
      'Platinum Jubilee bank holiday': '2022-06-03',
      'Bank Holiday for the State Funeral of Queen Elizabeth II': '2022-09-19',
    },
  },
  2023: { added: { 'Bank holiday for the coronation of King Charles III': '2023-05-08' } },
}

/** Names with their dates, YYYY-MM-DD. */
type Holidays = Readonly<Record<string, string>>

/**
 * The name of the bank holiday in England and Wales on a date YYYY-MM-DD, or undefined; the dates
 * are those that GOV.UK publishes. "Christmas Day (substitute day)" is the weekday off for one at
 * the weekend, which is then no bank holiday itself. Worked out for any year from 2012 on;
 * undefined before. What is proclaimed after this was written is not known.
 */
export function bankHoliday(date: string): string | undefined {
  const year = Number(date.slice(0, 4))
  if (year < firstYear) return undefined
  const known = years.get(year) ?? holidaysOf(year)
  years.set(year, known)
  return known.get(date)
}

// A journey asks about the same few years over and over.
const years = new Map<number, ReadonlyMap<string, string>>()

function holidaysOf(year: number): ReadonlyMap<string, string> {
  const { moved = {}, added = {} } = exceptions[year] ?? {}
  const all = { ...winterHolidays(year), ...easterHolidays(year), ...mondays(year) }
  return new Map(Object.entries({ ...all, ...moved, ...added }).map(([name, day]) => [day, name]))
}

function winterHolidays(year: number): Holidays {
  const newYear = `${year}-01-01`
  const christmas = `${year}-12-25`
  const boxingDay = `${year}-12-26`
  return {
    ...orSubstitute('New Year’s Day', newYear, { 0: 1, 6: 2 }),
    // On a Sunday it goes past Boxing Day, on a Saturday it leaves the Tuesday to Boxing Day.
    ...orSubstitute('Christmas Day', christmas, { 0: 2, 6: 2 }),
    ...orSubstitute('Boxing Day', boxingDay, { 0: 2, 6: 2 }),
  }
}

/** The day itself, or the one so many days later that `delays` gives for its day of the week. */
function orSubstitute(
  name: string,
  date: string,
  delays: Readonly<Record<number, number>>,
): Holidays {
  const delay = delays[weekdayOf(date)]
  return delay === undefined
    ? { [name]: date }
    : { [`${name} (substitute day)`]: addDays(date, delay) }
}

function easterHolidays(year: number): Holidays {
  const sunday = easterSunday(year)
  return { 'Good Friday': addDays(sunday, -2), 'Easter Monday': addDays(sunday, 1) }
}

function mondays(year: number): Holidays {
  return {
    'Early May bank holiday': mondayOnOrAfter(`${year}-05-01`),
    'Spring bank holiday': mondayOnOrAfter(`${year}-05-25`),
    'Summer bank holiday': mondayOnOrAfter(`${year}-08-25`),
  }
}

function mondayOnOrAfter(date: string): string {
  return addDays(date, (8 - weekdayOf(date)) % 7)
}

/** Easter Sunday of the Gregorian calendar, by the rule of Butcher and Meeus. */
function easterSunday(year: number): string {
  const moonYear = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * moonYear + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7
  const late = Math.floor((moonYear + 11 * moon + 22 * toSunday) / 451)
  return addDays(`${year}-03-22`, moon + toSunday - 7 * late)
}
