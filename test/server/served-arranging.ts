import { expect } from 'vitest'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { arranging } from '../support/families.ts'
import { readTable } from './read-page.ts'
import { shownAppointments } from './schedule.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { Served } from './every-way.ts'

/** Arranging an appointment, as the schedule shows what was arranged. */
export const servedArranging: Served<ArrangeContext> = {
  ...arranging,
  opens: ({ start }) => start,
  confirmed(journey, answers, context) {
    const { title, titleOfSeveral = title } = journey.confirmation
    const several = bookingFrom(journey, answers, context).repeatDates.length > 0
    return several ? titleOfSeveral : title
  },
  async look(visitor, journey, context, path, isConfirmed) {
    const booking = isConfirmed ? bookingFrom(journey, path.answers, context) : undefined
    const { body } = await visitor.get(`/cases/${arranging.crn(context)}/schedule`)
    expect(readTable(body), path.name).toEqual(shownAppointments(context, booking))
    return 1
  },
}
