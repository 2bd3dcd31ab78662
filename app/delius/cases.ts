import { needAttention } from './attention.ts'
import { caseOf } from './case.ts'
import { currentFlags, isOverdue } from './held-flags.ts'
import { summedDays } from './requirement-lines.ts'
import { rarRequirements } from './requirements.ts'
import { nextAppointment } from './schedule.ts'
import type { Contact, Fixtures } from '../data/schema.ts'
import type { Attention } from './attention.ts'
import type { Case } from './case.ts'
import type { Event } from './events.ts'
import type { RarDays } from './rar-days.ts'

/** What a practitioner wants to know of each case among all of theirs. */
export interface CaseLine {
  readonly theCase: Case
  readonly next: Contact | undefined
  /** The days of all RAR requirements that count today; undefined if there is none. */
  readonly rar: RarDays | undefined
  readonly attention: Attention
  /** How many risk flags should have been reviewed already. */
  readonly overdueFlags: number
}

/** A line for every case. `now` is YYYY-MM-DDTHH:MM. */
export function caseLines(
  fixtures: Fixtures,
  events: readonly Event[],
  now: string,
): readonly CaseLine[] {
  return fixtures.people.flatMap(({ crn }) => {
    const theCase = caseOf(fixtures, events, crn)
    return theCase ? [lineOf(theCase, fixtures, now)] : []
  })
}

/** The days of the RAR requirements of a case that count today; undefined if there is none. */
export function rarOf(
  { sentences, contacts, nsis }: Case,
  { outcomes }: Pick<Fixtures, 'outcomes'>,
  now: string,
): RarDays | undefined {
  const live = rarRequirements(sentences, now.slice(0, 10))
  if (live.length === 0) return undefined
  return summedDays(
    live.map(({ requirement }) => requirement),
    { contacts, nsis, outcomes },
    now,
  )
}

function lineOf(theCase: Case, fixtures: Fixtures, now: string): CaseLine {
  return {
    theCase,
    next: nextAppointment(theCase.contacts, now),
    rar: rarOf(theCase, fixtures, now),
    attention: needAttention(theCase.contacts, fixtures.outcomes, now),
    overdueFlags: currentFlags(theCase.risk, fixtures).filter(({ held }) =>
      isOverdue(held, now.slice(0, 10)),
    ).length,
  }
}
