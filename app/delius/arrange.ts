import { dateOf } from '../engine/dates.ts'
import { tookPlace } from './attendance.ts'
import { contactsOf } from './booked-contacts.ts'
import { clashWith } from './clashes.ts'
import { contactFaults, nsiFaults } from './create-rules.ts'
import { contactsMade, nsisMade } from './events.ts'
import { matchingNsis, newNsi } from './nsis.ts'
import { currentSentence, rarRequirements } from './requirements.ts'
import type { Contact, Nsi, Outcome } from '../data/schema.ts'
import type { BookedRar, Booking } from './booked-contacts.ts'
import type { Case } from './case.ts'
import type { Event, NsiLink } from './events.ts'
import type { RarRequirement } from './requirements.ts'

/** The events of a booking with its first contact, or why Delius refuses it. */
export type Arranged =
  | { readonly done: true; readonly contact: Contact; readonly events: readonly Event[] }
  | { readonly done: false; readonly refused: 'no sentence' | 'no requirement' | 'no such nsi' }
  | { readonly done: false; readonly refused: 'clash'; readonly with: Contact }
  | { readonly done: false; readonly refused: 'past' }
  | { readonly done: false; readonly refused: 'rules'; readonly faults: readonly string[] }

/** The lowest id of what visitors make; fixtures have lower ones. */
const firstNewId = 9_900_000

/** The next id for a contact or an NSI that a visitor makes, after all that they have made. */
export function nextId(earlier: readonly Event[]): number {
  return firstNewId + contactsMade(earlier).length + nsisMade(earlier).length
}

/**
 * Does in one go the two steps that Delius needs for a RAR session: finds the NSI or creates it,
 * then makes the contact and links it to that NSI (post of 6 October 2021). Repeats make a contact
 * each and share the one NSI. Other appointments are booked against the sentence. If Delius would
 * refuse any part (community-api answers 409 to a clash, 400 to what is past without an outcome),
 * nothing has happened. `earlier` are the visitor's events so far, from which new ids follow.
 */
export function arrangeAppointments(
  theCase: Case,
  outcomes: readonly Outcome[],
  booking: Booking,
  earlier: readonly Event[],
  now: string,
): Arranged {
  const dates = [booking.date, ...booking.repeatDates]
  const { start, end } = booking
  if (dates.some((date) => `${date}T${start}` <= now)) return { done: false, refused: 'past' }
  const clash = dates
    .map((date) => clashWith(theCase.contacts, { date, start, end }, now))
    .find((contact) => contact !== undefined)
  if (clash) return { done: false, refused: 'clash', with: clash }
  const id = nextId(earlier)
  if (!booking.rar) {
    const sentence = currentSentence(theCase.sentences)
    if (!sentence) return { done: false, refused: 'no sentence' }
    const contacts = contactsOf(theCase, booking, id, sentence.eventId, null)
    return arranged(theCase, outcomes, contacts, null, null, now)
  }
  const requirement = chosenRequirement(theCase, booking, booking.rar)
  if (!requirement) return { done: false, refused: 'no requirement' }
  const past = tookPlace(theCase.contacts, outcomes, now)
  const newId = id + dates.length
  const linked = nsiFor(theCase, past, booking, booking.rar, requirement, newId, now)
  if (!linked) return { done: false, refused: 'no such nsi' }
  const { nsi, link } = linked
  const made = link.matches === 0 ? nsi : null
  const contacts = contactsOf(theCase, booking, id, requirement.eventId, nsi)
  return arranged(theCase, outcomes, contacts, link, made, now)
}

function chosenRequirement(
  { sentences }: Case,
  { date }: Booking,
  { requirementId }: BookedRar,
): RarRequirement | undefined {
  return rarRequirements(sentences, date).find(
    ({ requirement }) => requirementId === null || requirement.id === requirementId,
  )
}

/** The NSI that was chosen, else the best match, else a new one; undefined if the chosen one is gone. */
function nsiFor(
  { person, nsis }: Case,
  past: readonly Contact[],
  { date }: Booking,
  { type, nsiId }: BookedRar,
  requirement: RarRequirement,
  newId: number,
  now: string,
): { readonly nsi: Nsi; readonly link: NsiLink } | undefined {
  const all = matchingNsis(nsis, past, type, requirement)
  const chosen = nsiId !== null
  const match = chosen ? all.find(({ id }) => id === nsiId) : all[0]
  if (chosen && !match) return undefined
  const managedBy = { practitioner: person.practitioner, team: person.team }
  const nsi = match ?? newNsi(newId, person.crn, type, requirement, managedBy, date, now)
  const used = past.some((contact) => contact.nsiId === all[0]?.id)
  const best = match === all[0]
  return { nsi, link: { nsiId: nsi.id, matches: all.length, chosen, best, used } }
}

/** Done, unless Delius has a rule against any part of it. */
function arranged(
  { sentences, nsis }: Case,
  outcomes: readonly Outcome[],
  contacts: readonly [Contact, ...Contact[]],
  link: NsiLink | null,
  made: Nsi | null,
  at: string,
): Arranged {
  const held = { sentences, outcomes, nsis: made ? [...nsis, made] : nsis }
  const faults = [
    ...contacts.flatMap((contact) => contactFaults(contact, held, dateOf(at))),
    ...(made ? nsiFaults(made, held, dateOf(at)) : []),
  ]
  if (faults.length > 0) return { done: false, refused: 'rules', faults }
  const events: readonly Event[] = [
    ...(made ? [{ kind: 'nsi created', at, nsi: made } as const] : []),
    { kind: 'appointments arranged', at, contacts, link },
  ]
  return { done: true, contact: contacts[0], events }
}
