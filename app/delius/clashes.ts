import type { Contact } from '../data/schema.ts'

/** When an appointment would be: a date YYYY-MM-DD, and times HH:MM. */
export interface Slot {
  readonly date: string
  readonly start: string
  readonly end: string
}

/**
 * The appointment that stands in the way of another at this time, or undefined: of the person's
 * `contacts`, the earliest that overlaps with it, is not over at `now` (YYYY-MM-DDTHH:MM) and has
 * no outcome, since one that was rescheduled will not take place. One that ends as the other
 * starts is not in the way. Community-api refuses such an appointment with a 409.
 */
export function clashWith(
  contacts: readonly Contact[],
  { date, start, end }: Slot,
  now: string,
): Contact | undefined {
  return contacts
    .filter((other) => other.date === date && start < other.end && end > other.start)
    .filter((other) => other.outcome === null && `${other.date}T${other.end}` > now)
    .toSorted((a, b) => a.start.localeCompare(b.start))[0]
}
