import { rescheduledBy } from './standing.ts'
import type { Contact } from '../data/schema.ts'

/**
 * The appointments of today and later, earliest first, as on the live service's Schedule tab. What
 * was moved to another time or called off is not scheduled any more.
 */
export function schedule(contacts: readonly Contact[], today: string): readonly Contact[] {
  return contacts
    .filter((contact) => contact.date >= today && isScheduled(contact))
    .toSorted((a, b) => `${a.date}T${a.start}`.localeCompare(`${b.date}T${b.start}`))
}

/** The next appointment that starts after a moment, YYYY-MM-DDTHH:MM, or undefined. */
export function nextAppointment(contacts: readonly Contact[], now: string): Contact | undefined {
  return schedule(contacts, now.slice(0, 10)).find(({ date, start }) => `${date}T${start}` > now)
}

function isScheduled(contact: Contact): boolean {
  return contact.cancelledBy === null && rescheduledBy(contact) === undefined
}
