import { clashWith } from './clashes.ts'
import { contactsMade, nsisMade } from './events.ts'
import { matchingNsis, newNsi } from './nsis.ts'
import { currentSentence, rarRequirements } from './requirements.ts'
import { started } from './schedule.ts'
import type { Contact, Nsi } from '../data/schema.ts'
import type { Case } from './case.ts'
import type { Event, NsiLink } from './events.ts'
import type { RarRequirement } from './requirements.ts'

/** What an appointment counts towards. Without a requirement or an NSI, the rules choose one. */
export interface BookedRar {
  /** The toolkit or, in older designs, the category: the type of the NSI. */
  readonly type: string
  readonly requirementId: number | null
  readonly nsiId: number | null
  readonly repeats: boolean
}

/** What a practitioner has asked for. `rar` is null for an appointment that does not count. */
export interface Booking {
  readonly type: string
  readonly location: string | null
  readonly date: string
  readonly repeatDates: readonly string[]
  readonly start: string
  readonly end: string
  readonly rar: BookedRar | null
  readonly notes: string
  readonly repeatNotes: boolean
  readonly sensitive: boolean
  readonly repeatSensitive: boolean
}

/** The events of a booking with its first contact, or why Delius refuses it. */
export type Arranged =
  | { readonly done: true; readonly contact: Contact; readonly events: readonly Event[] }
  | { readonly done: false; readonly refused: 'no sentence' | 'no requirement' | 'no such nsi' }
  | { readonly done: false; readonly refused: 'clash'; readonly with: Contact }

/** The lowest id of what visitors make; fixtures have lower ones. */
const firstNewId = 9_900_000

/**
 * Does in one go the two steps that Delius needs for a RAR session: finds the NSI or creates it,
 * then makes the contact and links it to that NSI (post of 6 October 2021). Repeats make a contact
 * each and share the one NSI. Other appointments are booked against the sentence. If Delius would
 * refuse any part (community-api answers 409 to a clash), nothing has happened.
 * `earlier` are the visitor's events so far, from which new ids follow.
 */
export function arrangeAppointments(
  theCase: Case,
  booking: Booking,
  earlier: readonly Event[],
  now: string,
): Arranged {
  const dates = [booking.date, ...booking.repeatDates]
  const { start, end } = booking
  const clash = dates
    .map((date) => clashWith(theCase.contacts, { date, start, end }, now))
    .find((contact) => contact !== undefined)
  if (clash) return { done: false, refused: 'clash', with: clash }
  const id = firstNewId + contactsMade(earlier).length + nsisMade(earlier).length
  if (!booking.rar) {
    const sentence = currentSentence(theCase.sentences)
    if (!sentence) return { done: false, refused: 'no sentence' }
    return arranged(contactsOf(theCase, booking, id, sentence.eventId, null), null, [], now)
  }
  const requirement = chosenRequirement(theCase, booking, booking.rar)
  if (!requirement) return { done: false, refused: 'no requirement' }
  const linked = nsiFor(theCase, booking, booking.rar, requirement, id + dates.length, now)
  if (!linked) return { done: false, refused: 'no such nsi' }
  const { nsi, link } = linked
  const made: readonly Event[] = link.matches === 0 ? [{ kind: 'nsi created', at: now, nsi }] : []
  return arranged(contactsOf(theCase, booking, id, requirement.eventId, nsi.id), link, made, now)
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
  { person, nsis, contacts }: Case,
  { date }: Booking,
  { type, nsiId }: BookedRar,
  requirement: RarRequirement,
  newId: number,
  now: string,
): { readonly nsi: Nsi; readonly link: NsiLink } | undefined {
  const all = matchingNsis(nsis, started(contacts, now), type, requirement)
  const chosen = nsiId !== null
  const match = chosen ? all.find(({ id }) => id === nsiId) : all[0]
  if (chosen && !match) return undefined
  const managedBy = { practitioner: person.practitioner, team: person.team }
  const nsi = match ?? newNsi(newId, person.crn, type, requirement, managedBy, date, now)
  return { nsi, link: { nsiId: nsi.id, matches: all.length, chosen, best: match === all[0] } }
}

function contactsOf(
  { person }: Case,
  booking: Booking,
  firstId: number,
  eventId: number,
  nsiId: number | null,
): readonly [Contact, ...Contact[]] {
  const contact = (date: string, index: number): Contact => {
    const first = index === 0
    const counts = booking.rar !== null && (first || booking.rar.repeats)
    return {
      id: firstId + index,
      crn: person.crn,
      type: booking.type,
      date,
      start: booking.start,
      end: booking.end,
      practitioner: person.practitioner,
      team: person.team,
      location: booking.location,
      eventId,
      nsiId: counts ? nsiId : null,
      requirementId: null,
      rarActivity: counts,
      outcome: null,
      notes: first || booking.repeatNotes ? booking.notes : '',
      sensitive: booking.sensitive && (first || booking.repeatSensitive),
    }
  }
  const repeats = booking.repeatDates.map((date, index) => contact(date, index + 1))
  return [contact(booking.date, 0), ...repeats]
}

function arranged(
  contacts: readonly [Contact, ...Contact[]],
  link: NsiLink | null,
  before: readonly Event[],
  at: string,
): Arranged {
  const events: readonly Event[] = [
    ...before,
    { kind: 'appointments arranged', at, contacts, link },
  ]
  return { done: true, contact: contacts[0], events }
}
