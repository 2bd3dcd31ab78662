import type { Contact } from '../../data/schema.ts'

/**
 * Eight characters that differ, but for a chance of one in thousands of millions, when the text
 * does (FNV-1a, 32 bits). It tells changes apart and keeps no secret.
 */
export function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** What an appointment is at this moment, in short: it tells whether it has changed since. */
export function seenOf(contact: Contact): string {
  // A session that is stored and read again may hold the same in another order.
  const inOrder = Object.entries(contact).toSorted(([a], [b]) => a.localeCompare(b, 'en-GB'))
  return fingerprintOf(JSON.stringify(inOrder))
}
