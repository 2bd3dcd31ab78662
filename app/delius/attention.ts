import { dateOf } from '../engine/dates.ts'
import { evidenceDueBy } from './evidence.ts'
import { standingOf } from './standing.ts'
import type { Contact, Outcome } from '../data/schema.ts'

/** The appointments that wait for the practitioner to do something, the oldest first of each. */
export interface Attention {
  /** They have been, and nobody has recorded what came of them. */
  readonly withoutOutcome: readonly Contact[]
  /** The person was absent, and evidence is still to come (post of 23 November 2021). */
  readonly waitingForEvidence: readonly Contact[]
  /** The same, and the time to give it is over. */
  readonly evidenceOverdue: readonly Contact[]
}

/** Which of these appointments need attention at a moment, YYYY-MM-DDTHH:MM. */
export function needAttention(
  contacts: readonly Contact[],
  outcomes: readonly Outcome[],
  now: string,
): Attention {
  const standing = (wanted: 'no outcome' | 'waiting for evidence') =>
    contacts
      .filter((contact) => standingOf(contact, outcomes, now) === wanted)
      .toSorted((a, b) => `${a.date}T${a.start}`.localeCompare(`${b.date}T${b.start}`))
  const waiting = standing('waiting for evidence')
  const isOverdue = ({ date }: Contact) => evidenceDueBy(date) < dateOf(now)
  return {
    withoutOutcome: standing('no outcome'),
    waitingForEvidence: waiting.filter((contact) => !isOverdue(contact)),
    evidenceOverdue: waiting.filter(isOverdue),
  }
}
