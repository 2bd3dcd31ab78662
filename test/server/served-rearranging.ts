import { expect } from 'vitest'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { appointmentCancelled } from '../../app/journeys/rearrange-appointment/confirmation.ts'
import { rearranging } from '../support/rearrangements.ts'
import { readTable } from './read-page.ts'
import { shownAppointments } from './schedule.ts'
import type { RearrangeContext } from '../../app/journeys/rearrange-appointment/context.ts'
import type { Served } from './every-way.ts'

/**
 * Rearranging or cancelling, as the schedule shows what came of it. What a journey knows has the
 * appointment itself left out, as the schedule has once it is moved or called off.
 */
export const servedRearranging: Served<RearrangeContext> = {
  ...rearranging,
  opens: ({ start }) => `${start}/change`,
  confirmed: ({ confirmation }, { change }) =>
    change === 'cancel' ? appointmentCancelled.title : confirmation.title,
  async look(visitor, journey, context, path, isConfirmed) {
    const { theCase, contact } = context
    const isMoved = isConfirmed && path.answers['change'] === 'rearrange'
    const booking = isMoved ? bookingFrom(journey, path.answers, context) : undefined
    const contacts = isConfirmed ? theCase.contacts : [...theCase.contacts, contact]
    const { body } = await visitor.get(`/cases/${contact.crn}/schedule`)
    const shown = shownAppointments({ ...context, theCase: { ...theCase, contacts } }, booking)
    expect(readTable(body), path.name).toEqual(shown)
    return 1
  },
}
