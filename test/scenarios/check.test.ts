import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixturesOn } from '../../app/data/index.ts'
import { serviceVersions } from '../../app/journeys/service-versions.ts'
import { scenarioProblems } from '../support/believable/scenarios.ts'
import { clash } from '../../app/scenarios/clash.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { moments } from './moments.ts'
import type { Booked, Scenario } from '../../app/scenarios/types.ts'

const surroundings = { fixturesOn, versions: serviceVersions, moments }

const problemsOf = (...all: readonly Scenario[]) => scenarioProblems(all, surroundings)

test('Every scenario is whole, whenever it is started', () => {
  expect(scenarios.length).toBeGreaterThan(15)
  expect(problemsOf(...scenarios)).toEqual([])
})

test('Every scenario has a file of its name, and every file is on the list', () => {
  const folder = join(import.meta.dirname, '../../app/scenarios')
  const parts = ['index.ts', 'start.ts', 'types.ts', 'when.ts']
  const files = readdirSync(folder).filter((file) => !parts.includes(file))
  expect(scenarios.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted())
})

test('Every version of the service has a scenario', () => {
  const shown = new Set(scenarios.map(({ version }) => version))
  expect([...shown].toSorted()).toEqual(serviceVersions.toSorted())
})

test('A scenario of an older design starts on the day of that design', () => {
  const older = scenarios.filter(({ version }) => version !== 'current')
  expect(older.length).toBeGreaterThan(3)
  for (const { version, now } of older) expect(now?.slice(0, 10)).toBe(version)
})

test('Each of the ten people has a scenario', () => {
  const shown = new Set(scenarios.map(({ crn }) => crn))
  const everybody = fixturesOn('2021-10-06').people.map(({ crn }) => crn)
  expect(everybody).toHaveLength(10)
  expect([...shown].toSorted()).toEqual(everybody.toSorted())
})

test('Every scenario says how its task is done', () => {
  const without = scenarios.filter(({ walk }) => walk.length === 0)
  expect(without.map(({ id }) => id)).toEqual([])
})

const booked: Booked = { at: 'next Tuesday 10:30am', minutes: 60, type: 'COPT', location: null }
const books = (change: Partial<Booked>) => ({ booked: [{ ...booked, ...change }] })
const asks = (session: string) => ({ dates: { session } })

describe('the check of the scenarios finds', () => {
  const on6October = { now: '2021-10-06T09:00' }
  const starts = 'when it starts on Wednesday 6 October 2021 at 9am'

  test.each<[fault: string, change: Partial<Scenario>]>([
    ['is about V999999, and nobody has that CRN', { crn: 'V999999', opens: '/cases/V999999' }],
    ['names an unknown version 2021-12-24', { version: '2021-12-24' }],
    ['opens /cases/V410137, which is not the page of its person', { opens: '/cases/V410137' }],
    ['has no title', { title: ' ' }],
    ['does not say in a sentence what it shows', { shows: 'Clashes' }],
    ['has ‘2021-10-06’ for its clock, which is no moment', { now: '2021-10-06' }],
    ['has ‘2021-02-29T09:00’ for its clock, which is no moment', { now: '2021-02-29T09:00' }],
    // The hour that the spring leaves out
    ['has ‘2021-03-28T01:30’ for its clock, which is no moment', { now: '2021-03-28T01:30' }],
    ['books an unknown type of appointment NONE for next Tuesday 10:30am', books({ type: 'NONE' })],
    ['books an unknown location nowhere for next Tuesday 10:30am', books({ location: 'nowhere' })],
    ['books COAP for next Tuesday 10:30am without a location', books({ type: 'COAP' })],
    ['has the rule ‘on Tuesday’, which means no date and time', books({ at: 'on Tuesday' })],
    [
      'has the rule ‘next Tuesday 10:30am’, and 0 minutes from there do not end on that day',
      books({ minutes: 0 }),
    ],
    ['has the rule ‘a Tuesday 10am’, which means no date and time', asks('a Tuesday 10am')],
    [
      'has the rule ‘next Tuesday 11:30pm’, and 60 minutes from there do not end on that day',
      asks('next Tuesday 11:30pm'),
    ],
    [
      `has the rule ‘last Tuesday 10am’, which is over ${starts}`,
      { ...asks('last Tuesday 10am'), ...on6October },
    ],
    // Kieran has an office visit on Monday 18 October at 10am.
    [
      `has the rule ‘Monday in 2 weeks 9:30am’, which contact 9100004 is in the way of ${starts}`,
      { ...asks('Monday in 2 weeks 9:30am'), ...on6October },
    ],
  ])('that one %s', (fault, change) => {
    expect(problemsOf({ ...clash, ...change })).toEqual([`Scenario clash ${fault}.`])
  })

  test.each<[fault: string, change: Partial<Scenario>]>([
    ['has no date for {session}', { dates: {} }],
    ['does not say {second}', { dates: { ...clash.dates, second: 'next Friday 10am' } }],
    ['does not speak to the participant in sentences', { task: 'Arrange it on {session}' }],
    ['says ‘clash’, which leads people', { task: 'You have a clash on {session}.' }],
    ['says ‘Continue’, which leads people', { task: 'You press Continue on {session}.' }],
    [
      'has a sentence of more than 25 words',
      { task: `You see Kieran on {session}${' and talk'.repeat(10)}.` },
    ],
  ])('that a task %s', (fault, change) => {
    expect(problemsOf({ ...clash, ...change })).toEqual([`The task of clash ${fault}.`])
  })

  test('that an id is no file name', () => {
    expect(problemsOf({ ...clash, id: 'A clash' })).toEqual([
      'Scenario A clash has an id that is not words with hyphens.',
    ])
  })

  test('a date that is over only for those who start late in the day', () => {
    const today = problemsOf({ ...clash, ...asks('today 10pm') })
    expect(today).toContain(
      'Scenario clash has the rule ‘today 10pm’, which is over when it starts on Friday 31 December 2021 at 11:59pm.',
    )
    expect(today.filter((problem) => !problem.endsWith('at 11:59pm.'))).toEqual([])
  })

  test('two scenarios of one id, and of one title', () => {
    expect(problemsOf(clash, clash)).toEqual([
      'Two scenarios have the id clash.',
      `Two scenarios have the title ${clash.title}.`,
    ])
  })
})
