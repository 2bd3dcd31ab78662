import { addDays, daysBetween } from '../engine/dates.ts'
import { categories } from './categories.ts'
import { contactTypes } from './contact-types.ts'
import { contacts } from './contacts/index.ts'
import { nsis } from './nsis.ts'
import { outcomes } from './outcomes.ts'
import { people } from './people.ts'
import { sentences } from './sentences.ts'
import { locations, practitioners, teams } from './teams.ts'
import { toolkits } from './toolkits.ts'
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
  people,
  sentences,
  nsis,
  contacts,
})

const moved = new Map<number, Fixtures>()

/**
 * The fixtures for a day: every date moved by whole weeks, so that past stays past, weekdays stay
 * weekdays, and a prototype that is opened years later is as believable as on the first day.
 * Dates of birth stay. `today` is YYYY-MM-DD.
 */
export function fixturesOn(today: string): Fixtures {
  const weeks = Math.floor(daysBetween(writtenOn, today) / 7)
  // Few weeks are ever asked for: this one, and those that scenarios fix.
  const known = moved.get(weeks) ?? deepFreeze(moveBy(weeks * 7))
  moved.set(weeks, known)
  return known
}

function moveBy(days: number): Fixtures {
  const move = (date: string) => addDays(date, days)
  const moveAny = (date: string | null) => date && move(date)
  return {
    ...fixtures,
    sentences: fixtures.sentences.map((sentence) => ({
      ...sentence,
      startDate: move(sentence.startDate),
      requirements: sentence.requirements.map((requirement) => ({
        ...requirement,
        startDate: move(requirement.startDate),
        createdDate: move(requirement.createdDate),
        terminationDate: moveAny(requirement.terminationDate),
      })),
    })),
    nsis: fixtures.nsis.map((nsi) => ({
      ...nsi,
      referralDate: move(nsi.referralDate),
      statusDateTime: move(nsi.statusDateTime.slice(0, 10)) + nsi.statusDateTime.slice(10),
      expectedStartDate: moveAny(nsi.expectedStartDate),
      startDate: moveAny(nsi.startDate),
      endDate: moveAny(nsi.endDate),
    })),
    contacts: fixtures.contacts.map((contact) => ({
      ...contact,
      date: move(contact.date),
    })),
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
