import { weekdayOf } from '../engine/dates.ts'
import { bankHoliday } from './bank-holidays.ts'
import type { Contact } from '../data/schema.ts'

/**
 * A sentence for each appointment on a day when offices are shut. It is for the fixtures as they are
 * written: moved by whole weeks they keep off weekends, but not off holidays.
 */
export function onDaysOff(contacts: readonly Contact[]): readonly string[] {
  return contacts.flatMap(({ id, date }) => {
    const off = [0, 6].includes(weekdayOf(date)) ? 'a weekend' : bankHoliday(date)
    return off === undefined ? [] : [`Contact ${id} is on ${off}, ${date}.`]
  })
}
