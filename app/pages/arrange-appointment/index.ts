import { arrangeAppointments } from '../../delius/arrange.ts'
import { caseOf } from '../../delius/case.ts'
import { bookingFrom } from '../../journeys/arrange-appointment/booking.ts'
import { arrangeContext } from '../../journeys/arrange-appointment/context.ts'
import { slotRefused } from '../../journeys/arrange-appointment/clash.ts'
import { versionNamed, versions } from '../../journeys/arrange-appointment/index.ts'
import { beginDraft } from '../../session.ts'
import { draftPage } from '../journey/draft.ts'
import { stopPage } from '../journey/stop.ts'
import { cannotArrange, notFound } from '../messages.ts'
import { banner } from './banner.ts'
import { confirmation } from './confirmation.ts'
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
  { journey, context, base }: Travel<ArrangeContext>,
  _: Draft,
  answers: Answers,
): Confirmed {
  const booking = bookingFrom(journey, answers, context)
  const done = arrangeAppointments(context.theCase, fixtures.outcomes, booking, session.events, now)
  if (done.done) return { done: true, events: done.events, contactId: done.contact.id }
  if (done.refused === 'rules') {
    return { done: false, page: cannotArrange(`Delius refuses it: it ${done.faults[0]}.`) }
  }
  if (done.refused !== 'clash' && done.refused !== 'past') {
    return { done: false, page: cannotArrange(refusals[done.refused]) }
  }
  const links = {
    back: { text: 'Back', href: `${base}/check-answers` },
    step: (step: string) => `${base}/${step}/change`,
  }
  return { done: false, page: stopPage(slotRefused, answers, context, links, 409) }
}

const refusals = {
  'no sentence': 'Delius holds no active sentence to book this appointment against.',
  'no requirement': 'Delius holds no active RAR requirement for this session to count towards.',
  'no such nsi': 'The NSI you chose is no longer open in Delius. Start again to choose another.',
} as const

function baseOf({ crn, id }: Draft): string {
  return `/cases/${crn}/arrange-appointment/${id}`
}
