import { expect, test } from 'vitest'
import { fixturesOn } from '../../app/data/index.ts'
import { bankHoliday } from '../../app/delius/bank-holidays.ts'
import { caseOf } from '../../app/delius/case.ts'
import { tookPlace } from '../../app/delius/attendance.ts'
import { clashWith } from '../../app/delius/clashes.ts'
import { reasonsNotToFit } from '../../app/delius/fit.ts'
import { matchingNsis } from '../../app/delius/nsis.ts'
import { rarDays } from '../../app/delius/rar-days.ts'
import { rarRequirements } from '../../app/delius/requirements.ts'
import { lastUsed } from '../../app/delius/toolkit-use.ts'
import { addDays, addMinutes, dateOf, timeOf } from '../../app/engine/dates.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { startingSession } from '../../app/scenarios/start.ts'
import { newSession } from '../../app/session.ts'
import { whenOf } from '../../app/scenarios/when.ts'
import { moments } from './moments.ts'
import type { Slot } from '../../app/delius/clashes.ts'

type Started = ReturnType<typeof started>

/** What there is once a scenario has started, and the hour from the time of its task. */
function started(id: string, clock: string) {
  const scenario = scenarios.find((one) => one.id === id)
  if (!scenario) throw new Error(`There is no scenario ${id}`)
  const now = scenario.now ?? clock
  const fixtures = fixturesOn(dateOf(now))
  const { events } = startingSession(scenario, newSession, fixtures, now)
  const theCase = caseOf(fixtures, events, scenario.crn)
  const [rule = ''] = Object.values(scenario.dates ?? {})
  const start = whenOf(rule, now)
  if (!theCase || start === undefined) throw new Error(`Scenario ${id} does not start`)
  const slot = { date: dateOf(start), start: timeOf(start), end: timeOf(addMinutes(start, 60)) }
  return { now, fixtures, theCase, slot }
}

/** The NSIs of a toolkit that the session of the task could be linked to. */
function matches({ theCase, slot }: Started, toolkit: string): number {
  const [counted] = rarRequirements(theCase.sentences, slot.date)
  if (!counted) throw new Error('There is nothing for a session to count towards')
  return matchingNsis(theCase.nsis, theCase.contacts, toolkit, counted).length
}

/** The RAR days that are left, of each requirement. */
function daysLeft({ theCase, fixtures, slot, now }: Started): readonly number[] {
  const log = { contacts: theCase.contacts, nsis: theCase.nsis, outcomes: fixtures.outcomes }
  return rarRequirements(theCase.sentences, slot.date).map(
    ({ requirement: { id, length } }) => rarDays(log, id, length, now).left,
  )
}

function isTaken({ theCase, now }: Started, slot: Slot): boolean {
  return clashWith(theCase.contacts, slot, now) !== undefined
}

/** Each branch that is hard to come by, with what has to be true for a practitioner to take it. */
test.each<[string, string, (one: Started) => boolean]>([
  ['There are no locations', 'no-locations', ({ theCase }) => theCase.locations.length === 0],
  ['There is one location', 'one-location', ({ theCase }) => theCase.locations.length === 1],
  ['There are several', 'another-location', ({ theCase }) => theCase.locations.length > 1],
  [
    'There are two NSIs for the toolkit',
    'duplicate-nsis',
    (one) => matches(one, 'stepping-stones') === 2,
  ],
  [
    'The NSI for the toolkit has ended',
    'ended-nsi',
    (one) =>
      one.theCase.nsis.some(({ type }) => type === 'maps-for-change') &&
      matches(one, 'maps-for-change') === 0,
  ],
  ['Every RAR day is used', 'no-days-left', (one) => daysLeft(one).join() === '0'],
  ['There is no RAR requirement', 'no-rar', (one) => daysLeft(one).length === 0],
  ['There are two RAR requirements', 'two-requirements', (one) => daysLeft(one).length === 2],
  [
    'The team has not moved to toolkits',
    'team-without-toolkits',
    ({ theCase }) => !theCase.team.usesToolkits,
  ],
  [
    'A toolkit was used before',
    'used-before',
    ({ theCase, fixtures, now }) =>
      lastUsed(
        theCase.nsis,
        tookPlace(theCase.contacts, fixtures.outcomes, now),
        'skills-for-relationships',
      ) !== undefined,
  ],
  [
    'Most toolkits might not fit',
    'toolkits-that-might-not-fit',
    ({ theCase, fixtures, now }) => {
      const kinds = theCase.sentences.map(({ offence }) => offence.kind)
      const misfits = fixtures.toolkits.filter(
        (toolkit) => reasonsNotToFit(toolkit, theCase.person, kinds, dateOf(now)).length > 0,
      )
      return misfits.length === 6
    },
  ],
  ['The time of the task is taken', 'clash', (one) => isTaken(one, one.slot)],
  [
    'An hour that ends when the other appointment starts is free',
    'clash',
    (one) => !isTaken(one, { ...one.slot, start: '09:30', end: '10:30' }),
  ],
  [
    'Of six weeks two are bank holidays, and another one clashes',
    'bank-holiday',
    (one) => {
      const dates = [0, 1, 2, 3, 4, 5].map((week) => addDays(one.slot.date, 7 * week))
      const holidays = dates.filter((date) => bankHoliday(date) !== undefined)
      const taken = dates.filter((date) => isTaken(one, { ...one.slot, date }))
      return holidays.join() === '2021-12-27,2022-01-03' && taken.join() === '2022-01-10'
    },
  ],
])('%s in %s, whenever it is started', (_, id, holds) => {
  for (const now of moments) expect([now, holds(started(id, now))]).toEqual([now, true])
})
