import { rescheduledByPerson, rescheduledByStaff, stoodDown } from '../data/outcomes.ts'
import { signedIn } from '../data/teams.ts'
import { dateOf } from '../engine/dates.ts'
import { arrangeAppointments } from './arrange.ts'
import { contactFaults } from './create-rules.ts'
import { mostNotes, withNotes } from './notes.ts'
import type { Contact, Outcome, Sentence } from '../data/schema.ts'
import type { Arranged } from './arrange.ts'
import type { Booking } from './booked-contacts.ts'
import type { Case } from './case.ts'
import type { Event } from './events.ts'

/** Who asked to move or call off an appointment, and why, in the practitioner’s words. */
export interface Request {
  readonly by: 'staff' | 'person'
  readonly reason: string
}

/** The events of calling an appointment off, or why Delius refuses it. */
export type Cancelled =
  | { readonly done: true; readonly events: readonly Event[] }
  | { readonly done: false; readonly faults: readonly string[] }

/**
 * Moves an appointment that is still to come. Delius keeps the old one, with an outcome that says
 * who asked (post of 18 October 2021), the reason after its notes and no RAR activity, and a new one
 * is booked by the rules for booking any. The old one neither is in the way of the new one nor
 * counts its RAR day twice, and what is not RAR stays with its own sentence while that is active.
 * If Delius would refuse any part, nothing has happened.
 */
export function rearrangeAppointment(
  theCase: Case,
  outcomes: readonly Outcome[],
  before: Contact,
  request: Request,
  booking: Booking,
  earlier: readonly Event[],
  now: string,
): Arranged {
  const outcome = request.by === 'person' ? rescheduledByPerson : rescheduledByStaff
  const contact = calledOff(before, request, { outcome }, now)
  const faults = faultsOf(contact, theCase, outcomes, now)
  if (faults.length > 0) return { done: false, refused: 'rules', faults }
  const contacts = theCase.contacts.filter(({ id }) => id !== before.id)
  const sentences = booking.rar ? theCase.sentences : ownSentence(theCase.sentences, before)
  const without = { ...theCase, contacts, sentences }
  const arranged = arrangeAppointments(without, outcomes, booking, earlier, now)
  if (!arranged.done) return arranged
  const moved = { kind: 'appointment rescheduled', at: now, before, contact, link: null } as const
  return { ...arranged, events: [moved, ...arranged.events] }
}

/**
 * Calls an appointment off before it starts. Delius has no outcome for that alone: it is stood
 * down, an absence that can be agreed beforehand (our inference), with the reason after its notes
 * and no RAR activity.
 */
export function cancelAppointment(
  theCase: Case,
  outcomes: readonly Outcome[],
  before: Contact,
  request: Request,
  now: string,
): Cancelled {
  const cancelled = { outcome: stoodDown, cancelledBy: request.by }
  const contact = calledOff(before, request, cancelled, now)
  const faults = faultsOf(contact, theCase, outcomes, now)
  if (faults.length > 0) return { done: false, faults }
  const event = { kind: 'appointment cancelled', at: now, before, contact, link: null } as const
  return { done: true, events: [event] }
}

function calledOff(
  contact: Contact,
  { reason }: Request,
  became: Pick<Contact, 'outcome'> & Partial<Pick<Contact, 'cancelledBy'>>,
  now: string,
): Contact {
  return {
    ...contact,
    ...became,
    rarActivity: false,
    notes: withNotes(contact.notes, reason),
    updated: { by: signedIn, at: now },
  }
}

/** Why Delius would refuse to keep an appointment like this. */
function faultsOf(
  contact: Contact,
  { sentences, nsis }: Case,
  outcomes: readonly Outcome[],
  now: string,
): readonly string[] {
  return [
    ...contactFaults(contact, { sentences, nsis, outcomes }, dateOf(now)),
    ...(contact.notes.length > mostNotes ? ['has more than 4,000 characters of notes'] : []),
  ]
}

/** The sentence of an appointment alone, so that it is booked against it again; all if it is over. */
function ownSentence(sentences: readonly Sentence[], { eventId }: Contact): readonly Sentence[] {
  const own = sentences.filter((sentence) => sentence.active && sentence.eventId === eventId)
  return own.length > 0 ? own : sentences
}
