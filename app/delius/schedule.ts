import type { Contact } from '../data/schema.ts'

/** The appointments of today and later, earliest first, as on the live service's Schedule tab. */
export function schedule(contacts: readonly Contact[], today: string): readonly Contact[] {
  return contacts
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => `${a.date}T${a.start}`.localeCompare(`${b.date}T${b.start}`))
}
