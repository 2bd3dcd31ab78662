import { contactTitle } from '../../app/delius/names.ts'
import { dateOf, longDate } from '../../app/engine/dates.ts'
import { showTimes } from '../../app/engine/times.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Booking } from '../../app/delius/booked-contacts.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'

/** It was moved to another time, or called off. */
function isOff({ outcome, cancelledBy }: Contact): boolean {
  return cancelledBy !== null || outcome === 'RSOF' || outcome === 'RSSR'
}

/**
 * The lines of a person's schedule: the appointments that Delius held before, and those of a
 * booking, by date and time.
 */
export function shownAppointments(
  context: ArrangeContext,
  booking: Booking | undefined,
): readonly string[] {
  const today = dateOf(context.now)
  const { contacts, person } = context.theCase
  const booked = booking
    ? [booking.date, ...booking.repeatDates].map((date) => ({
        ...booking,
        date,
        practitioner: person.practitioner,
      }))
    : []
  return [...contacts, ...booked]
    .filter(({ date }) => date >= today)
    .filter((contact) => !('outcome' in contact && isOff(contact)))
    .toSorted((a, b) => `${a.date} ${a.start}`.localeCompare(`${b.date} ${b.start}`))
    .map(({ date, start, end, type, practitioner }) =>
      [
        longDate(date, today),
        showTimes(start, end),
        contactTitle(context.fixtures, { type, practitioner }),
      ].join(', '),
    )
}
