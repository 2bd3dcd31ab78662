import { arrangeAppointments } from '../../delius/arrange.ts'
import { caseOf } from '../../delius/case.ts'
import { bookingFrom } from '../../journeys/arrange-appointment/booking.ts'
import { arrangeContext } from '../../journeys/arrange-appointment/context.ts'
import { versionNamed, versions } from '../../journeys/arrange-appointment/index.ts'
import { beginDraft } from '../../session.ts'
import { draftPage } from '../journey/draft.ts'
import { cannotArrange, notFound } from '../messages.ts'
import { banner } from './banner.ts'
import { confirmation } from './confirmation.ts'
import { bookingRefused } from './refused.ts'
import type { Answers } from '../../engine/types.ts'
import type { ArrangeContext } from '../../journeys/arrange-appointment/context.ts'
import type { Draft } from '../../session.ts'
import type { Confirmed, Served } from '../journey/draft.ts'
import type { Travel } from '../journey/index.ts'
import type { Outcome, Params, Visit } from '../types.ts'

const served: Served<ArrangeContext> = {
  id: 'arrange-appointment',
  versions,
  baseOf,
  entryOf: ({ crn }) => `/cases/${crn}`,
  contextOf: ({ fixtures, now }, theCase) => ({ context: arrangeContext(fixtures, theCase, now) }),
  confirm: book,
  confirmation,
  surroundings: (theCase, now, look) => ({ banner: look.banner ? banner(theCase, now) : null }),
}

/** Begins a draft for this person and opens its first page. */
export function beginArranging({ fixtures, session }: Visit, params: Params): Outcome {
  const theCase = caseOf(fixtures, session.events, params['crn'] ?? '')
  if (!theCase) return notFound()
  const { crn } = theCase.person
  const journey = versionNamed(session.version)
  const begun = beginDraft(session, { journey: served.id, version: journey.version, crn })
  const to = `${baseOf(begun.draft)}/${journey.start}`
  return { kind: 'redirect', to, session: begun.session }
}

/** One page of a draft. */
export function arrangeAppointmentPage(visit: Visit, params: Params): Outcome {
  return draftPage(served, visit, params)
}

function book(
  { fixtures, session, now }: Visit,
  travel: Travel<ArrangeContext>,
  _: Draft,
  answers: Answers,
): Confirmed {
  const { journey, context } = travel
  const booking = bookingFrom(journey, answers, context)
  const done = arrangeAppointments(context.theCase, fixtures.outcomes, booking, session.events, now)
  return done.done
    ? { done: true, events: done.events, contactId: done.contact.id }
    : { done: false, page: bookingRefused(done, travel, answers, cannotArrange) }
}

function baseOf({ crn, id }: Draft): string {
  return `/cases/${crn}/arrange-appointment/${id}`
}
