import { awaitingEvidence, rescheduledByPerson, rescheduledByStaff } from '../data/outcomes.ts'
import type { Contact, Outcome } from '../data/schema.ts'

/** What has become of an appointment, in one word or two, as its tag says it. */
export type Standing =
  | 'to come'
  | 'no outcome'
  | 'complied'
  | 'failed to comply'
  | 'acceptable absence'
  | 'unacceptable absence'
  | 'waiting for evidence'
  | 'rescheduled'
  | 'cancelled'

/**
 * What has become of an appointment at a moment, YYYY-MM-DDTHH:MM. An appointment is to come until
 * it starts. Absent and failed to attend means that evidence is still to come (post of
 * 23 November 2021), and what was moved is neither kept nor missed (18 October 2021).
 */
export function standingOf(
  { date, start, outcome: code, cancelledBy }: Contact,
  outcomes: readonly Outcome[],
  now: string,
): Standing {
  if (cancelledBy !== null) return 'cancelled'
  if (code === rescheduledByPerson || code === rescheduledByStaff) return 'rescheduled'
  if (code === awaitingEvidence) return 'waiting for evidence'
  const outcome = outcomes.find((one) => one.code === code)
  if (!outcome) return `${date}T${start}` > now ? 'to come' : 'no outcome'
  // Of some acceptable failures Delius does not say whether the person attended.
  if (outcome.complied) return outcome.attended ? 'complied' : 'acceptable absence'
  return outcome.attended === false ? 'unacceptable absence' : 'failed to comply'
}

/** Who asked to move an appointment, or undefined if nobody did. */
export function rescheduledBy({ outcome }: Contact): 'staff' | 'person' | undefined {
  if (outcome === rescheduledByStaff) return 'staff'
  return outcome === rescheduledByPerson ? 'person' : undefined
}
