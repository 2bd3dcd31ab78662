import { bankHolidays } from './bank-holidays.ts'
import { dayAfter, weekdayOf } from './week.ts'

/** Days that do not count as days of the engagement, and why. */
export interface Calendar {
  /** Says why a day does not count, to follow ‘… is’, or gives nothing if it counts. */
  readonly whyNot: (day: string) => string | undefined
  /** Says why nobody works on a day, to follow ‘… is’, whatever is published. */
  readonly nobodyWorks: (day: string) => string | undefined
  /** The working days kept free for each publication, the day itself last. */
  readonly kept: ReadonlyMap<string, readonly string[]>
}

const weekend: Readonly<Record<number, string>> = { 6: 'a Saturday', 7: 'a Sunday' }

const holidaysByYear = new Map<number, ReadonlyMap<string, string>>()

/** Says why a day is no working day in England and Wales, or gives nothing if it is one. */
export function whyNoWork(day: string): string | undefined {
  const year = Number(day.slice(0, 4))
  const holidays = holidaysByYear.get(year) ?? bankHolidays(year)
  holidaysByYear.set(year, holidays)
  return weekend[weekdayOf(day)] ?? holidays.get(day)
}

/**
 * Makes a calendar in which the days of publications, and working days before each, do not count.
 *
 * @param publications - ISO dates
 * @param daysBefore - How many working days are kept free before each
 * @param daysOff - ISO dates on which nobody can work: only the day itself does not count
 */
export function calendarOf(
  publications: readonly string[],
  daysBefore: number,
  daysOff: readonly string[],
): Calendar {
  const off = new Set(daysOff)
  const nobodyWorks = (day: string) => whyNoWork(day) ?? (off.has(day) ? 'a day off' : undefined)
  const kept = new Map(
    publications.map((day) => {
      const before = workingDays(dayAfter(day, -1), daysBefore, -1, nobodyWorks)
      return [day, [...before.toReversed(), ...(nobodyWorks(day) === undefined ? [day] : [])]]
    }),
  )
  const keptDays = new Set([...kept.values()].flat())
  return {
    kept,
    nobodyWorks,
    whyNot: (day) =>
      nobodyWorks(day) ?? (keptDays.has(day) ? 'kept free for a publication' : undefined),
  }
}

/**
 * Gives days that count, one after the other.
 *
 * @param from - The first day that may be one of them
 * @param step - 1 to go on in time, -1 to go back
 */
export function workingDays(
  from: string,
  number: number,
  step: 1 | -1,
  whyNot: (day: string) => string | undefined,
): readonly string[] {
  const days: string[] = []
  for (let day = from; days.length < number; day = dayAfter(day, step)) {
    if (whyNot(day) === undefined) days.push(day)
  }
  return days
}
