import { addMonths } from '../engine/dates.ts'
import type { PersonalDetails } from '../data/schema.ts'

const months = 24

/**
 * The orders of a person that ended within two years of a day, to the day, the last first: those
 * that the Compliance tab of the live service shows. `today` is YYYY-MM-DD.
 */
export function recentOrders(
  { previousOrders }: Pick<PersonalDetails, 'previousOrders'>,
  today: string,
): PersonalDetails['previousOrders'] {
  const since = addMonths(today, -months)
  return previousOrders
    .filter(({ endDate }) => endDate >= since)
    .toSorted((a, b) => b.endDate.localeCompare(a.endDate))
}
