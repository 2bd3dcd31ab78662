import { addDays, weekdayOf } from '../engine/dates.ts'
import { bankHoliday } from './bank-holidays.ts'

const daysForEvidence = 5

/**
 * The last day on which somebody can give evidence for an absence on a date: the fifth working day
 * after it (policy in the post of 23 November 2021). Weekends and bank holidays are no working days.
 */
export function evidenceDueBy(date: string): string {
  let day = date
  for (let left = daysForEvidence; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
    day = addDays(day, 1)
  }
  return day
}

function isWorkingDay(date: string): boolean {
  const weekend = [0, 6].includes(weekdayOf(date))
  return !weekend && bankHoliday(date) === undefined
}
