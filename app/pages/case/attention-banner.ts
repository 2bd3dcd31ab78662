import { needAttention } from '../../delius/attention.ts'
import { dateOf } from '../../engine/dates.ts'
import { appointmentLink } from './appointment-links.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Link } from './card.ts'

/** Something to do, with the appointments that it is about: a few at once, more on demand. */
export interface Call {
  readonly text: string
  readonly first: readonly Link[]
  readonly more: readonly Link[]
  readonly moreText: string
}

/** The banner of the Overview, or null if no appointment needs attention. */
export interface AttentionBanner {
  readonly title: string
  readonly calls: readonly Call[]
}

/** As many as one can take in at a glance. */
const atOnce = 5

/** Which appointments need attention at a moment, and what for, as links to each of them. */
export function attentionBanner(
  { contacts }: Case,
  fixtures: Fixtures,
  now: string,
): AttentionBanner | null {
  const { withoutOutcome, waitingForEvidence, evidenceOverdue } = needAttention(
    contacts,
    fixtures.outcomes,
    now,
  )
  const all = withoutOutcome.length + waitingForEvidence.length + evidenceOverdue.length
  if (all === 0) return null
  const call = (text: string, found: readonly Contact[]): readonly Call[] => {
    if (found.length === 0) return []
    const links = found.map((contact) => appointmentLink(fixtures, contact, dateOf(now)))
    const more = links.slice(atOnce)
    const moreText = `Show ${more.length} more ${more.length === 1 ? 'appointment' : 'appointments'}`
    return [{ text, first: links.slice(0, atOnce), more, moreText }]
  }
  return {
    title:
      all === 1
        ? 'You have an appointment that needs attention'
        : 'You have appointments that need attention',
    calls: [
      ...call(recordText(withoutOutcome.length), withoutOutcome),
      ...call(overdueText(evidenceOverdue.length), evidenceOverdue),
      ...call(waitText(waitingForEvidence.length), waitingForEvidence),
    ],
  }
}

function recordText(number: number): string {
  return `You need to record an outcome for ${number === 1 ? 'an appointment' : `${number} appointments`}`
}

function waitText(number: number): string {
  return `You are waiting for evidence about ${number === 1 ? 'an absence' : `${number} absences`}`
}

function overdueText(number: number): string {
  return `The time to give evidence has ended for ${number === 1 ? 'an absence' : `${number} absences`}. Change the outcome`
}
