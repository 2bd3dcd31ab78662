import type { Contact, Outcome } from '../data/schema.ts'

/**
 * The appointments without those that the person missed: whose outcome says that they did not
 * attend. One without an outcome is not missed (the rule of community-api for RAR days).
 */
export function unlessMissed(
  contacts: readonly Contact[],
  outcomes: readonly Outcome[],
): readonly Contact[] {
  const missed = new Set(
    outcomes.filter(({ attended }) => attended === false).map(({ code }) => code),
  )
  return contacts.filter(({ outcome }) => outcome === null || !missed.has(outcome))
}

/** The appointments that have started by now, YYYY-MM-DDTHH:MM, and that nobody missed. */
export function tookPlace(
  contacts: readonly Contact[],
  outcomes: readonly Outcome[],
  now: string,
): readonly Contact[] {
  return unlessMissed(contacts, outcomes).filter(({ date, start }) => `${date}T${start}` <= now)
}

/** It counts as RAR: it was booked or recorded so, and nobody missed it. */
export function countsAsRar(contact: Contact, outcomes: readonly Outcome[]): boolean {
  return contact.rarActivity && unlessMissed([contact], outcomes).length > 0
}
