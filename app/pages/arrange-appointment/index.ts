import { dateOf, longDate } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { arrangeAppointment } from '../../delius/arrange.ts'
import { caseOf } from '../../delius/case.ts'
import { typeName } from '../../delius/contact-types.ts'
import { bookingFrom } from '../../journeys/arrange-appointment/booking.ts'
import { arrangeContext } from '../../journeys/arrange-appointment/context.ts'
import { defaultVersion, versions } from '../../journeys/arrange-appointment/index.ts'
import { scenarios } from '../../scenarios/index.ts'
import { addEvents, beginDraft, findDraft, replaceDraft } from '../../session.ts'
import { arrive } from '../journey/index.ts'
import { cannotArrange, methodNotAllowed, notFound } from '../messages.ts'
import type { Case } from '../../delius/case.ts'
import type { Answers } from '../../engine/types.ts'
import type { Draft, Session } from '../../session.ts'
import type { Outcome, Params, Visit } from '../types.ts'

const journeyId = 'arrange-appointment'

/** Begins a draft for this person and opens its first page. */
export function beginArranging({ fixtures, session }: Visit, params: Params): Outcome {
  const theCase = caseOf(fixtures, session.events, params['crn'] ?? '')
  if (!theCase) return notFound()
  const { crn } = theCase.person
  const journey = versionOf(session)
  const begun = beginDraft(session, {
    journey: journeyId,
    version: journey.version,
    crn,
  })
  const to = `${baseOf(begun.draft)}/${journey.start}`
  return { kind: 'redirect', to, session: begun.session }
}

/** One page of a draft: a question, check your answers, or the confirmation. */
export function arrangeAppointmentPage(visit: Visit, params: Params): Outcome {
  const { fixtures, session, request, now } = visit
  const crn = params['crn'] ?? ''
  const theCase = caseOf(fixtures, session.events, crn)
  const draft = findDraft(session, {
    journey: journeyId,
    crn,
    id: params['draft'] ?? '',
  })
  const journey = versions.find(({ version }) => version === draft?.version)
  if (!theCase || !draft || !journey) return notFound()
  const base = baseOf(draft)
  const step = params['step'] ?? journey.start
  const changing = params['change'] === 'change'
  if (draft.submitted !== null) {
    // From now on every page of the draft leads here, so that nobody can book twice.
    if (step !== 'confirmation') return { kind: 'redirect', to: `${base}/confirmation` }
    if (request.method === 'POST') return methodNotAllowed()
    return confirmation(visit, theCase, draft.submitted, journey.confirmation.title)
  }
  const context = arrangeContext(fixtures, theCase, now)
  const travel = {
    journey,
    stored: draft.answers,
    context,
    base,
    entry: `/cases/${crn}`,
  }
  if (step === 'confirmation') return { kind: 'redirect', to: `${base}/check-answers` }
  const arrival = arrive(travel, request, step, changing)
  switch (arrival.kind) {
    case 'shown':
      return arrival.outcome
    case 'answered': {
      const kept = replaceDraft(session, { ...draft, answers: arrival.stored })
      return { kind: 'redirect', to: arrival.to, session: kept }
    }
    case 'confirmed': {
      return book(visit, theCase, draft, bookingFrom(arrival.answers, context))
    }
  }
}

function book(
  { session, now }: Visit,
  theCase: Case,
  draft: Draft,
  booking: ReturnType<typeof bookingFrom>,
): Outcome {
  const done = arrangeAppointment(theCase, booking, session.events, now)
  if (!done)
    return cannotArrange('Delius holds no active sentence to book this appointment against.')
  const booked = addEvents(session, done.events)
  if (!booked)
    return cannotArrange(
      'You have arranged as many appointments as this prototype keeps. Clear your data to go on.',
    )
  const empty: Answers = {}
  const submitted = { ...draft, answers: empty, submitted: done.contact.id }
  return {
    kind: 'redirect',
    to: `${baseOf(draft)}/confirmation`,
    session: replaceDraft(booked, submitted),
  }
}

function confirmation(
  { fixtures, now }: Visit,
  { person, contacts }: Case,
  contactId: number,
  title: string,
): Outcome {
  const contact = contacts.find(({ id }) => id === contactId)
  if (!contact) return notFound()
  return {
    kind: 'page',
    status: 200,
    view: 'arrange-appointment/confirmation',
    model: {
      title,
      type: typeName(fixtures.contactTypes, contact.type),
      when: `${longDate(contact.date, dateOf(now))} from ${showTimes(contact.start, contact.end)}`,
      first: person.firstName,
      name: `${person.firstName} ${person.lastName}`,
      phone: person.phone,
      finish: `/cases/${person.crn}`,
      section: 'cases',
    },
  }
}

function baseOf({ crn, id }: Draft): string {
  return `/cases/${crn}/${journeyId}/${id}`
}

function versionOf({ scenario }: Session) {
  const wanted = scenarios.find(({ id }) => id === scenario)?.version
  return versions.find(({ version }) => version === wanted) ?? defaultVersion
}
