import { dateOf } from '../engine/dates.ts'
import { tookPlace } from './attendance.ts'
import { reasonsNotToFit } from './fit.ts'
import { rarDays, showRarDays } from './rar-days.ts'
import { rarRequirements } from './requirements.ts'
import { lastUsed } from './toolkit-use.ts'
import type { Outcome, Team, Toolkit } from '../data/schema.ts'
import type { Case } from './case.ts'

/** What speaks for and against a toolkit for one person. */
export interface ToolkitForPerson {
  /** Each to follow "Might not fit Imogen: "; empty if nothing that is known speaks against it. */
  readonly reasons: readonly string[]
  /** Whether the team of the person records RAR with it. */
  readonly available: boolean
  /** The date of the last session with it, YYYY-MM-DD; undefined if there was none. */
  readonly last: string | undefined
}

/** A team records RAR with the toolkits, or until it has moved to them with their placeholder. */
export function isAvailable(
  { offered }: Pick<Toolkit, 'offered'>,
  { usesToolkits }: Pick<Team, 'usesToolkits'>,
): boolean {
  return offered === usesToolkits
}

/** What is known of a toolkit for the person of a case. `now` is YYYY-MM-DDTHH:MM. */
export function toolkitForPerson(
  toolkit: Pick<Toolkit, 'id' | 'offered' | 'fit'>,
  { person, team, sentences, nsis, contacts }: Case,
  outcomes: readonly Outcome[],
  now: string,
): ToolkitForPerson {
  const kinds = sentences.filter(({ active }) => active).map(({ offence }) => offence.kind)
  return {
    reasons: reasonsNotToFit(toolkit, person, kinds, dateOf(now)),
    available: isAvailable(toolkit, team),
    last: lastUsed(nsis, tookPlace(contacts, outcomes, now), toolkit.id),
  }
}

/**
 * The RAR days of a case, as "20 days, 6 used", for each RAR requirement that is in force: none, one
 * or several. `now` is YYYY-MM-DDTHH:MM.
 */
export function rarDaysOf(
  { sentences, nsis, contacts }: Case,
  outcomes: readonly Outcome[],
  now: string,
): readonly string[] {
  return rarRequirements(sentences, dateOf(now)).map(({ requirement: { id, length } }) =>
    showRarDays(rarDays({ contacts, nsis, outcomes }, id, length, now)),
  )
}
