import type { Standing } from './standing.ts'

/** What a practitioner can do about an appointment, besides arranging another one. */
export type NextStep = 'record outcome' | 'change outcome' | 'rearrange'

/**
 * What can be done about an appointment, by what has become of it: its outcome can be recorded once
 * it has started, and changed from then on; it can be moved or called off until it starts. What was
 * moved or called off is over.
 */
export function nextStepOf(standing: Standing): NextStep | undefined {
  switch (standing) {
    case 'to come':
      return 'rearrange'
    case 'no outcome':
      return 'record outcome'
    case 'rescheduled':
    case 'cancelled':
      return undefined
    default:
      return 'change outcome'
  }
}
