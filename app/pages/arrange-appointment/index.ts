import { arrangeAppointments } from '../../delius/arrange.ts'
import { caseOf } from '../../delius/case.ts'
import { bookingFrom } from '../../journeys/arrange-appointment/booking.ts'
import { arrangeContext } from '../../journeys/arrange-appointment/context.ts'
import { slotRefused } from '../../journeys/arrange-appointment/clash.ts'
import { versionNamed, versions } from '../../journeys/arrange-appointment/index.ts'
import { addEvents, beginDraft, findDraft, replaceDraft } from '../../session.ts'
import { arrive } from '../journey/index.ts'
import { stopPage } from '../journey/stop.ts'
import { lookOf } from '../looks.ts'
import { cannotArrange, methodNotAllowed, notFound } from '../messages.ts'
import { banner } from './banner.ts'
import { confirmation } from './confirmation.ts'
import type { Case } from '../../delius/case.ts'
import type { Answers, Journey } from '../../engine/types.ts'
import type { ArrangeContext } from '../../journeys/arrange-appointment/context.ts'
import type { Draft } from '../../session.ts'
import type { Travel } from '../journey/index.ts'
import type { Outcome, Params, Visit } from '../types.ts'

const journeyId = 'arrange-appointment'

/** Begins a draft for this person and opens its first page. */
export function beginArranging({ fixtures, session }: Visit, params: Params): Outcome {
  const theCase = caseOf(fixtures, session.events, params['crn'] ?? '')
  if (!theCase) return notFound()
  const { crn } = theCase.person
  const journey = versionNamed(session.version)
  const begun = beginDraft(session, { journey: journeyId, version: journey.version, crn })
  const to = `${baseOf(begun.draft)}/${journey.start}`
  return { kind: 'redirect', to, session: begun.session }
}

/** One page of a draft, as the service looked at the time of its version. */
export function arrangeAppointmentPage(visit: Visit, params: Params): Outcome {
  const { fixtures, session } = visit
  const crn = params['crn'] ?? ''
  const theCase = caseOf(fixtures, session.events, crn)
  const draft = findDraft(session, { journey: journeyId, crn, id: params['draft'] ?? '' })
  const journey = versions.find(({ version }) => version === draft?.version)
  if (!theCase || !draft || !journey) return notFound()
  const outcome = draftPage(visit, params, theCase, draft, journey)
  if (outcome.kind === 'redirect') return outcome
  const look = lookOf(journey.version)
  const model = { ...outcome.model, look, banner: look.banner ? banner(theCase, visit.now) : null }
  return { ...outcome, model }
}

/** A question, check your answers, or the confirmation. */
function draftPage(
  visit: Visit,
  params: Params,
  theCase: Case,
  draft: Draft,
  journey: Journey<ArrangeContext>,
): Outcome {
  const { fixtures, session, request, now } = visit
  const base = baseOf(draft)
  const step = params['step'] ?? journey.start
  if (draft.submitted !== null) {
    // From now on every page of the draft leads here, so that nobody can book twice.
    if (step !== 'confirmation') return { kind: 'redirect', to: `${base}/confirmation` }
    if (request.method === 'POST') return methodNotAllowed()
    return confirmation(visit, theCase, draft.submitted, journey)
  }
  if (step === 'confirmation') return { kind: 'redirect', to: `${base}/check-answers` }
  const context = arrangeContext(fixtures, theCase, now)
  const entry = `/cases/${draft.crn}`
  const travel = { journey, stored: draft.answers, context, base, entry }
  const arrival = arrive(travel, request, step, params['change'] === 'change')
  switch (arrival.kind) {
    case 'shown':
      return arrival.outcome
    case 'answered': {
      const kept = replaceDraft(session, { ...draft, answers: arrival.stored })
      return { kind: 'redirect', to: arrival.to, session: kept }
    }
    case 'confirmed':
      return book(visit, travel, draft, arrival.answers)
  }
}

function book(
  { fixtures, session, now }: Visit,
  { journey, context, base }: Travel<ArrangeContext>,
  draft: Draft,
  answers: Answers,
): Outcome {
  const booking = bookingFrom(journey, answers, context)
  const done = arrangeAppointments(context.theCase, fixtures.outcomes, booking, session.events, now)
  if (!done.done) {
    if (done.refused === 'rules') return cannotArrange(`Delius refuses it: it ${done.faults[0]}.`)
    if (done.refused !== 'clash' && done.refused !== 'past') {
      return cannotArrange(refusals[done.refused])
    }
    const links = {
      back: { text: 'Back', href: `${base}/check-answers` },
      step: (step: string) => `${base}/${step}/change`,
    }
    return stopPage(slotRefused, answers, context, links, 409)
  }
  const booked = addEvents(session, done.events)
  if (!booked) {
    return cannotArrange(
      'You have arranged as many appointments as this prototype keeps. Clear your data to go on.',
    )
  }
  const submitted = { ...draft, answers: {}, submitted: done.contact.id }
  return {
    kind: 'redirect',
    to: `${base}/confirmation`,
    session: replaceDraft(booked, submitted),
  }
}

const refusals = {
  'no sentence': 'Delius holds no active sentence to book this appointment against.',
  'no requirement': 'Delius holds no active RAR requirement for this session to count towards.',
  'no such nsi': 'The NSI you chose is no longer open in Delius. Start again to choose another.',
} as const

function baseOf({ crn, id }: Draft): string {
  return `/cases/${crn}/${journeyId}/${id}`
}
