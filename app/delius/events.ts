import type { Contact, Nsi } from '../data/schema.ts'

/**
 * Why a RAR session is linked to its NSI: how many matched when it was booked, whether the
 * practitioner was asked to choose among them, whether it is the best match, which was selected
 * already, and whether the best had been used before. With none, the NSI was created for it.
 */
export interface NsiLink {
  readonly nsiId: number
  readonly matches: number
  readonly chosen: boolean
  readonly best: boolean
  readonly used: boolean
}

/** What can be done to an appointment that is in Delius already. */
export type Change =
  'outcome recorded' | 'outcome changed' | 'appointment rescheduled' | 'appointment cancelled'

/** Something that happened in this visitor's copy of Delius. Fixtures with events are the case. */
export type Event =
  | { readonly kind: 'nsi created'; readonly at: string; readonly nsi: Nsi }
  | {
      readonly kind: 'appointments arranged'
      readonly at: string
      /** The appointment, then its repeats in order. */
      readonly contacts: readonly Contact[]
      readonly link: NsiLink | null
    }
  /** What a scenario found in Delius when it started: nobody did it in this session. */
  | {
      readonly kind: 'already arranged'
      readonly at: string
      readonly contacts: readonly Contact[]
    }
  /** The appointment as it was and as it is from now on, and its NSI if a RAR session got another. */
  | {
      readonly kind: Change
      readonly at: string
      readonly before: Contact
      readonly contact: Contact
      readonly link: NsiLink | null
    }

/** The appointments that the events made, in their order. */
export function contactsMade(events: readonly Event[]): readonly Contact[] {
  return events.flatMap((event) => ('contacts' in event ? event.contacts : []))
}

/** The NSIs among the events. */
export function nsisMade(events: readonly Event[]): readonly Nsi[] {
  return events.flatMap((event) => (event.kind === 'nsi created' ? [event.nsi] : []))
}

/** These appointments and those that the events made, each as the last event left it. */
export function contactsAfter(
  contacts: readonly Contact[],
  events: readonly Event[],
): readonly Contact[] {
  const changed = new Map(
    events.flatMap((event) => ('contact' in event ? [[event.contact.id, event.contact]] : [])),
  )
  return [...contacts, ...contactsMade(events)].map((contact) => changed.get(contact.id) ?? contact)
}
