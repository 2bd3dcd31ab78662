import { dateOf } from '../engine/dates.ts'
import { faultsIn } from './check-rules.ts'
import { contactFaults } from './create-rules.ts'
import { mostNotes } from './notes.ts'
import type { Contact } from '../data/schema.ts'
import type { Held } from './create-rules.ts'

/**
 * Why Delius would refuse an outcome on an appointment, each to follow "it ", as of `now`,
 * YYYY-MM-DDTHH:MM. The rules of hmpps-delius-api: those for any contact; an enforceable outcome
 * needs an enforcement action that goes with it, and any other takes none; only a session that
 * somebody attended and complied with is RAR. An action that the appointment had `before` may stay
 * or be changed whatever the outcome (post of 23 November 2021).
 */
export function outcomeFaults(
  contact: Contact,
  before: Contact,
  held: Held,
  now: string,
): readonly string[] {
  const outcome = held.outcomes.find(({ code }) => code === contact.outcome)
  if (!outcome) return ['has no such outcome']
  const { enforcement } = contact
  const { enforcements } = outcome
  const kept = enforcement === before.enforcement
  const faults = faultsIn([
    [`${contact.date}T${contact.start}` > now, 'has not started yet'],
    [enforcements.length > 0 && enforcement === null, 'has no enforcement action'],
    [
      enforcements.length > 0 &&
        enforcement !== null &&
        !kept &&
        !enforcements.includes(enforcement),
      'has an enforcement action that does not go with its outcome',
    ],
    [
      enforcements.length === 0 && enforcement !== null && before.enforcement === null,
      'has an enforcement action, which its outcome does not take',
    ],
    [
      contact.rarActivity && !(outcome.attended === true && outcome.complied === true),
      'is RAR without having been complied with',
    ],
    [contact.notes.length > mostNotes, 'has more than 4,000 characters of notes'],
  ])
  return [...faults, ...contactFaults(contact, held, dateOf(now))]
}
