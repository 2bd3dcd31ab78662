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

describe('the check of the scenarios finds', () => {
  test.each<[string, Partial<Scenario>, string]>([
    [
      'somebody who does not exist',
      { crn: 'V999999', opens: '/cases/V999999' },
      'Scenario clash is about V999999, and nobody has that CRN.',
    ],
    [
      'a version that does not exist',
      { version: '2021-12-24' },
      'Scenario clash names an unknown version 2021-12-24.',
    ],
    [
      'a page that is not the person’s',
      { opens: '/cases/V410137' },
      'Scenario clash opens /cases/V410137, which is not the page of its person.',
    ],
    [
      'an id that is no file name',
      { id: 'A clash' },
      'Scenario A clash has an id that is not words with hyphens.',
    ],
    ['a title that is missing', { title: ' ' }, 'Scenario clash has no title.'],
    [
      'what it shows, if it is no sentence',
      { shows: 'Clashes' },
      'Scenario clash does not say in a sentence what it shows.',
    ],
    [
      'a clock of another shape',
      { now: '2021-10-06' },
      'Scenario clash has ‘2021-10-06’ for its clock, which is no moment.',
    ],
    [
      'a clock on a day that does not exist',
      { now: '2021-02-29T09:00' },
      'Scenario clash has ‘2021-02-29T09:00’ for its clock, which is no moment.',
    ],
    [
      'a clock in the hour that the spring leaves out',
      { now: '2021-03-28T01:30' },
      'Scenario clash has ‘2021-03-28T01:30’ for its clock, which is no moment.',
    ],
    [
      'a rule without a meaning',
      { dates: { session: 'the next Tuesday 10am' } },
      'Scenario clash has the rule ‘the next Tuesday 10am’, which means no date and time.',
    ],
    [
      'a date that is over',
      { dates: { session: 'last Tuesday 10am' }, now: '2021-10-06T09:00' },
      'Scenario clash has the rule ‘last Tuesday 10am’, which is over when it starts on Wednesday 6 October 2021 at 9am.',
    ],
    [
      'a slot that goes past midnight',
      { dates: { session: 'next Tuesday 11:30pm' } },
      'Scenario clash has the rule ‘next Tuesday 11:30pm’, and 60 minutes from there do not end on that day.',
    ],
    [
      // Kieran has an office visit on Monday 18 October at 10am.
      'a slot that is taken by accident',
      { dates: { session: 'Monday in 2 weeks 9:30am' }, now: '2021-10-06T09:00' },
      'Scenario clash has the rule ‘Monday in 2 weeks 9:30am’, which contact 9100004 is in the way of when it starts on Wednesday 6 October 2021 at 9am.',
    ],
    ['a gap without a date', { dates: {} }, 'The task of clash has no date for {session}.'],
    [
      'a date without a gap',
      { dates: { session: 'next Tuesday 10am', second: 'next Friday 10am' } },
      'The task of clash does not say {second}.',
    ],
    [
      'a task that is no sentence',
      { task: 'Arrange it on {session}' },
      'The task of clash does not speak to the participant in sentences.',
    ],
    [
      'a task that says the answer',
      { task: 'You have a clash on {session}.' },
      'The task of clash says ‘clash’, which leads people.',
    ],
    [
      'a task with the words of the pages',
      { task: 'You press Continue on {session}.' },
      'The task of clash says ‘Continue’, which leads people.',
    ],
    [
      'a sentence that nobody can keep in mind',
      { task: `You see Kieran on {session}${' and talk'.repeat(10)}.` },
      'The task of clash has a sentence of more than 25 words.',
    ],
    [
      'a booked type that does not exist',
      { booked: [{ ...booked, type: 'NONE' }] },
      'Scenario clash books an unknown type of appointment NONE for next Tuesday 10:30am.',
    ],
    [
      'a booked location that does not exist',
      { booked: [{ ...booked, location: 'nowhere' }] },
      'Scenario clash books an unknown location nowhere for next Tuesday 10:30am.',
    ],
    [
      'a booked office visit without a location',
      { booked: [{ ...booked, type: 'COAP' }] },
      'Scenario clash books COAP for next Tuesday 10:30am without a location.',
    ],
    [
      'a booked time without a meaning',
      { booked: [{ ...booked, at: 'on Tuesday' }] },
      'Scenario clash has the rule ‘on Tuesday’, which means no date and time.',
    ],
    [
      'a booked appointment of no length',
      { booked: [{ ...booked, minutes: 0 }] },
      'Scenario clash has the rule ‘next Tuesday 10:30am’, and 0 minutes from there do not end on that day.',
    ],
  ])('%s', (_, change, sentence) => {
    expect(problemsOf({ ...clash, ...change })).toEqual([sentence])
  })

  test('a date that is over only for those who start late in the day', () => {
    const today = problemsOf({ ...clash, dates: { session: 'today 10pm' } })
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

  test('nothing wrong with a slot that is taken by what the scenario itself books', () => {
    expect(problemsOf(clash)).toEqual([])
  })
})
