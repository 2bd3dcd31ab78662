import { bankHoliday } from '../delius/bank-holidays.ts'
import { addDays, dateOf, timeOf } from '../engine/dates.ts'
import { momentOf } from '../engine/moments.ts'

/**
 * The moment that a scenario's rule means, YYYY-MM-DDTHH:MM, or undefined if it means none. Nobody
 * is seen on a bank holiday: one that is to come moves on by weeks, so that the weekday stays.
 * `now` is YYYY-MM-DDTHH:MM.
 */
export function whenOf(rule: string, now: string): string | undefined {
  const moment = momentOf(rule, now)
  if (moment === undefined || moment < now) return moment
  let date = dateOf(moment)
  while (bankHoliday(date) !== undefined) date = addDays(date, 7)
  return `${date}T${timeOf(moment)}`
}
