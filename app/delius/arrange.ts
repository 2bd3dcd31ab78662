import { findNsi, newNsi } from './nsis.ts'
import { currentSentence, rarRequirement } from './requirements.ts'
import type { Contact } from '../data/schema.ts'
import type { Case } from './case.ts'
import type { Event } from './events.ts'

/** What a practitioner has asked for. `toolkit` is null for an appointment that is not RAR. */
export interface Booking {
  readonly type: string
  readonly location: string | null
  readonly date: string
  readonly start: string
  readonly end: string
  readonly repeating: boolean
  readonly toolkit: string | null
  readonly notes: string
  readonly sensitive: boolean
}

/** The lowest id of what visitors make; fixtures have lower ones. */
const firstNewId = 9_900_000

/** The events of a booking, and the contact among them. */
export interface Arranged {
  readonly contact: Contact
  readonly events: readonly Event[]
}

/**
 * Does in one go the two steps that Delius needs for a toolkit session: finds the NSI of the
 * toolkit or creates it, then makes the contact and links it to that NSI (6 October 2021 post).
 * Other appointments are booked against the sentence. Undefined if the person has no sentence to
 * book against, or no RAR requirement for a toolkit session: then nothing has happened.
 * `earlier` are the visitor's events so far, from which new ids follow.
 */
export function arrangeAppointment(
  { person, sentences, nsis, contacts }: Case,
  booking: Booking,
  earlier: readonly Event[],
  now: string,
): Arranged | undefined {
  const id = firstNewId + earlier.length
  const managedBy = { practitioner: person.practitioner, team: person.team }
  const { toolkit, ...details } = booking
  const contact = {
    ...details,
    ...managedBy,
    id,
    crn: person.crn,
    requirementId: null,
  }
  if (toolkit === null) {
    const sentence = currentSentence(sentences)
    if (!sentence) return undefined
    return arranged(
      {
        ...contact,
        eventId: sentence.eventId,
        nsiId: null,
        rarActivity: false,
      },
      now,
    )
  }
  const requirement = rarRequirement(sentences, booking.date)
  if (!requirement) return undefined
  const existing = findNsi(nsis, contacts, toolkit, requirement)
  const nsi =
    existing.found === 'none'
      ? newNsi(id + 1, person.crn, toolkit, requirement, managedBy, booking.date, now)
      : existing.use
  const before: readonly Event[] =
    existing.found === 'none' ? [{ kind: 'nsi created', at: now, nsi }] : []
  return arranged(
    {
      ...contact,
      eventId: requirement.eventId,
      nsiId: nsi.id,
      rarActivity: true,
    },
    now,
    before,
  )
}

function arranged(contact: Contact, at: string, before: readonly Event[] = []): Arranged {
  return {
    contact,
    events: [...before, { kind: 'appointment arranged', at, contact }],
  }
}
