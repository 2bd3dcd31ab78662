import { daysBetween } from '../engine/dates.ts'
import { categories } from './categories.ts'
import { contactTypes } from './contact-types.ts'
import { contacts } from './contacts/index.ts'
import { enforcementActions } from './enforcement-actions.ts'
import { entries } from './entries/index.ts'
import { nsis } from './nsis.ts'
import { outcomes } from './outcomes.ts'
import { people } from './people.ts'
import { personalDetails } from './personal-details/index.ts'
import { riskFlags } from './risk-flags.ts'
import { risks } from './risks/index.ts'
import { sentences } from './sentences/index.ts'
import { locations, practitioners, teams } from './teams.ts'
import { toolkits } from './toolkits.ts'
import { moved } from './moved.ts'
import type { Fixtures } from './schema.ts'

/** The day on which the fixtures are written: what they call past is before it. */
export const writtenOn = '2021-10-06'

/** The fixtures as they are written. Use `fixturesOn` for what the prototype shows. */
export const fixtures: Fixtures = deepFreeze({
  locations,
  teams,
  practitioners,
  contactTypes,
  toolkits,
  categories,
  outcomes,
  enforcementActions,
  riskFlags,
  people,
  personalDetails,
  risks,
  sentences,
  nsis,
  contacts,
  entries,
})

const known = new Map<number, Fixtures>()

/**
 * The fixtures for a day: every date moved by whole weeks, so that past stays past, weekdays stay
 * weekdays, and a prototype that is opened years later is as believable as on the first day.
 * Dates of birth stay. `today` is YYYY-MM-DD.
 */
export function fixturesOn(today: string): Fixtures {
  const weeks = Math.floor(daysBetween(writtenOn, today) / 7)
  // Few weeks are ever asked for: this one, and those that scenarios fix.
  const found = known.get(weeks) ?? deepFreeze(moveBy(weeks * 7))
  known.set(weeks, found)
  return found
}

function moveBy(days: number): Fixtures {
  const { personalDetails, risks, sentences, nsis, contacts, entries } = fixtures
  return {
    ...fixtures,
    personalDetails: moved(personalDetails, days),
    risks: moved(risks, days),
    sentences: moved(sentences, days),
    nsis: moved(nsis, days),
    contacts: moved(contacts, days),
    entries: moved(entries, days),
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
