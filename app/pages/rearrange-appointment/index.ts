import { caseOf } from '../../delius/case.ts'
import { rearrangeContext } from '../../journeys/rearrange-appointment/context.ts'
import { versions } from '../../journeys/rearrange-appointment/index.ts'
import { answersFrom } from '../../journeys/rearrange-appointment/questions/kept.ts'
import { versionOn } from '../../journeys/version-on.ts'
import { beginDraft } from '../../session.ts'
import { appointmentHref } from '../case/appointment-links.ts'
import { draftPage } from '../journey/draft.ts'
import { seenOf } from '../journey/fingerprint.ts'
import { appointmentNotFound } from '../messages.ts'
import { confirmChange } from './confirm.ts'
import { confirmation } from './confirmation.ts'
import { whyNot } from './guards.ts'
import type { Contact } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { RearrangeContext } from '../../journeys/rearrange-appointment/context.ts'
import type { Draft } from '../../session.ts'
import type { Served } from '../journey/draft.ts'
import type { Outcome, Params, Visit } from '../types.ts'

/**
 * Begins a draft for this appointment, with the answers that it has given already, and opens its
 * first page as a change, so that each page leads to the next one that is open.
 */
export function beginRearranging(visit: Visit, params: Params): Outcome {
  const { fixtures, session, now } = visit
  const theCase = caseOf(fixtures, session.events, params['crn'] ?? '')
  const contact = theCase?.contacts.find(({ id }) => String(id) === params['contact'])
  if (!theCase || !contact) return appointmentNotFound()
  const why = whyNot(visit, theCase, contact)
  if (why) return why
  const journey = versionOn(versions, session.version)
  const begun = beginDraft(session, {
    journey: journey.id,
    version: journey.version,
    crn: contact.crn,
    contact: { id: contact.id, seen: seenOf(contact) },
    answers: answersFrom(rearrangeContext(fixtures, theCase, contact, now)),
  })
  const to = `${baseOf(begun.draft)}/${journey.start}/change`
  return { kind: 'redirect', to, session: begun.session }
}

/** One page of a draft. */
export function rearrangeAppointmentPage(visit: Visit, params: Params): Outcome {
  return leadingOut(draftPage(servedFor(Number(params['contact'])), visit, params), params)
}

/**
 * Back on the first page leads out, unless check your answers waits. The engine would lead to the
 * question that a change has opened, which is the one that people have just come back from.
 */
function leadingOut(outcome: Outcome, params: Params): Outcome {
  if (outcome.kind !== 'page' || params['step'] !== versions[0].start) return outcome
  const entry = appointmentHref({ crn: params['crn'] ?? '', id: Number(params['contact']) })
  const check = `${entry}/rearrange/${params['draft']}/check-answers`
  const back = outcome.model['back']
  const isOut = typeof back === 'object' && back !== null && 'href' in back && back.href !== check
  return isOut
    ? { ...outcome, model: { ...outcome.model, back: { text: 'Back', href: entry } } }
    : outcome
}

function servedFor(contactId: number): Served<RearrangeContext> {
  return {
    id: versions[0].id,
    versions,
    baseOf,
    entryOf: ({ crn, contact }) => appointmentHref({ crn, id: contact?.id ?? contactId }),
    contextOf,
    confirm: (visit, travel, _, answers) => confirmChange(visit, travel, answers),
    confirmation: (visit, theCase, made, journey) =>
      confirmation(visit, theCase, contactId, made, journey),
  }
}

function contextOf(
  visit: Visit,
  theCase: Case,
  { contact: about }: Draft,
): { readonly context: RearrangeContext } | { readonly page: Outcome } {
  const contact: Contact | undefined = theCase.contacts.find(({ id }) => id === about?.id)
  if (!contact) return { page: appointmentNotFound() }
  const why = whyNot(visit, theCase, contact, about?.seen)
  if (why) return { page: why }
  return { context: rearrangeContext(visit.fixtures, theCase, contact, visit.now) }
}

function baseOf({ crn, contact, id }: Draft): string {
  return `${appointmentHref({ crn, id: contact?.id ?? 0 })}/rearrange/${id}`
}
