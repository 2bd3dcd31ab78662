import { caseOf } from '../../delius/case.ts'
import { asBooked, recordOutcome } from '../../delius/record-outcome.ts'
import { recordContext } from '../../journeys/record-outcome/context.ts'
import { recordingFrom } from '../../journeys/record-outcome/recording.ts'
import { appointmentHref } from '../case/appointment-links.ts'
import { appointmentNotFound } from '../messages.ts'
import { confirmation } from './confirmation.ts'
import { refused, whyNot } from './guards.ts'
import type { Answers, Journey } from '../../engine/types.ts'
import type { RecordContext } from '../../journeys/record-outcome/context.ts'
import type { Draft } from '../../session.ts'
import type { Confirmed, Served } from '../journey/draft.ts'
import type { Travel } from '../journey/index.ts'
import type { Outcome, Params, Visit } from '../types.ts'
import type { Purpose } from './guards.ts'

/** What a journey about an outcome knows, or the page that says why it cannot go on. */
export type Found = { readonly context: RecordContext } | { readonly page: Outcome }

/** Looks up the appointment that an address names, for a draft as it was `seen` when that began. */
export function findAppointment(
  visit: Visit,
  params: Params,
  purpose: Purpose,
  seen?: string,
): Found {
  const { fixtures, session, now } = visit
  const theCase = caseOf(fixtures, session.events, params['crn'] ?? '')
  const contact = theCase?.contacts.find(({ id }) => String(id) === params['contact'])
  if (!theCase || !contact) return { page: appointmentNotFound() }
  const why = whyNot(visit, contact, purpose, seen)
  if (why) return { page: why }
  const booked = asBooked(contact, session.events)
  return { context: recordContext(fixtures, theCase, contact, now, booked) }
}

/** The address above the pages of a draft. */
export function baseOf({ crn, contact, journey, id }: Draft): string {
  return `${appointmentHref({ crn, id: contact?.id ?? 0 })}/${journey}/${id}`
}

/** A journey about an outcome as the prototype serves it. */
export function servedFor(
  purpose: Purpose,
  versions: readonly [Journey<RecordContext>, ...Journey<RecordContext>[]],
): Served<RecordContext> {
  return {
    id: versions[0].id,
    versions,
    baseOf,
    entryOf: ({ crn, contact }) => appointmentHref({ crn, id: contact?.id ?? 0 }),
    contextOf: (visit, _, { crn, contact }) =>
      findAppointment(visit, { crn, contact: String(contact?.id) }, purpose, contact?.seen),
    confirm: (visit, travel, _, answers) => confirmOutcome(purpose, visit, travel, answers),
    confirmation,
  }
}

function confirmOutcome(
  purpose: Purpose,
  { fixtures, session, now }: Visit,
  { context }: Travel<RecordContext>,
  answers: Answers,
): Confirmed {
  const { theCase, contact } = context
  const done = recordOutcome(
    purpose === 'record' ? 'outcome recorded' : 'outcome changed',
    { ...theCase, contacts: [...theCase.contacts, contact] },
    fixtures.outcomes,
    contact,
    recordingFrom(answers, context),
    session.events,
    now,
  )
  if (done.done) return { done: true, events: done.events, contactId: contact.id }
  const why =
    done.refused === 'rules'
      ? `Delius refuses it: ${done.faults[0]}.`
      : 'Delius holds no RAR requirement for this appointment to count towards.'
  return { done: false, page: refused(contact, why) }
}
