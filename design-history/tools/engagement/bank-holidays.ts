import { dayAfter, weekdayOf } from './week.ts'

/**
 * Gives the bank holidays of England and Wales in a year, by ISO date: the rule on GOV.UK, with a
 * substitute on the next free weekday for one at a weekend. Days given or moved for one year only,
 * such as for a coronation, are in no rule and so are not here.
 */
export function bankHolidays(year: number): ReadonlyMap<string, string> {
  const easter = easterSunday(year)
  const fixed = [
    [`${year}-01-01`, 'New Year’s Day'],
    [`${year}-12-25`, 'Christmas Day'],
    [`${year}-12-26`, 'Boxing Day'],
  ] as const
  const holidays = new Map<string, string>([
    [dayAfter(easter, -2), 'Good Friday'],
    [dayAfter(easter, 1), 'Easter Monday'],
    [mondayFrom(`${year}-05-01`), 'the early May bank holiday'],
    [mondayFrom(`${year}-05-25`), 'the spring bank holiday'],
    [mondayFrom(`${year}-08-25`), 'the summer bank holiday'],
    ...fixed.filter(([day]) => weekdayOf(day) < 6),
  ])
  for (const [day, name] of fixed.filter(([each]) => weekdayOf(each) >= 6)) {
    let substitute: string = day
    while (weekdayOf(substitute) >= 6 || holidays.has(substitute)) {
      substitute = dayAfter(substitute, 1)
    }
    holidays.set(substitute, `the substitute day for ${name}`)
  }
  return holidays
}

/** Gives the first Monday on a day or after it. */
function mondayFrom(day: string): string {
  return dayAfter(day, (8 - weekdayOf(day)) % 7)
}

/** Gives Easter Sunday, by the calculation of Butcher (1876) for the Gregorian calendar. */
function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const march = h + l - 7 * m + 22
  return dayAfter(`${year}-03-01`, march - 1)
}
