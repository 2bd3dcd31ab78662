import { cancelAppointment, rearrangeAppointment } from '../../delius/rearrange.ts'
import { bookingFrom } from '../../journeys/arrange-appointment/booking.ts'
import { bookingRefused } from '../arrange-appointment/refused.ts'
import { refusal } from '../journey/refusal.ts'
import type { Request } from '../../delius/rearrange.ts'
import type { Answers } from '../../engine/types.ts'
import type { RearrangeContext } from '../../journeys/rearrange-appointment/context.ts'
import type { Confirmed } from '../journey/draft.ts'
import type { Travel } from '../journey/index.ts'
import type { Visit } from '../types.ts'

/** Does in Delius what check your answers said, all of it or nothing. */
export function confirmChange(
  visit: Visit,
  travel: Travel<RearrangeContext>,
  answers: Answers,
): Confirmed {
  const by = answers['requestedBy'] === 'person' ? 'person' : 'staff'
  const request = { by, reason: answers['reason'] ?? '' } as const
  return answers['change'] === 'cancel'
    ? cancel(visit, travel, request)
    : rearrange(visit, travel, request, answers)
}

function cancel(
  { fixtures, now }: Visit,
  { context: { theCase, contact } }: Travel<RearrangeContext>,
  request: Request,
): Confirmed {
  const done = cancelAppointment(theCase, fixtures.outcomes, contact, request, now)
  if (done.done) return { done: true, events: done.events, contactId: contact.id }
  const why = `Delius refuses it: it ${done.faults[0]}.`
  return { done: false, page: refusal(contact, 'This appointment cannot be cancelled', why) }
}

function rearrange(
  { fixtures, session, now }: Visit,
  travel: Travel<RearrangeContext>,
  request: Request,
  answers: Answers,
): Confirmed {
  const { journey, context } = travel
  const { theCase, contact } = context
  const done = rearrangeAppointment(
    theCase,
    fixtures.outcomes,
    contact,
    request,
    bookingFrom(journey, answers, context),
    session.events,
    now,
  )
  if (done.done) return { done: true, events: done.events, contactId: done.contact.id }
  const page = (why: string) => refusal(contact, 'This appointment cannot be rearranged', why)
  return { done: false, page: bookingRefused(done, travel, answers, page) }
}
