import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixturesOn } from '../../app/data/index.ts'
import { bankHoliday } from '../../app/delius/bank-holidays.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { serviceVersions } from '../../app/journeys/service-versions.ts'
import { handle } from '../../app/prototype.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { startingSession, taskOf } from '../../app/scenarios/start.ts'
import { whenOf } from '../../app/scenarios/when.ts'
import { newSession } from '../../app/session.ts'
import { wednesday } from '../support/answers.ts'
import { scenarioProblems } from '../support/believable/scenarios.ts'
import { newVisitor } from '../support/http.ts'
import { people } from '../support/people.ts'
import { serverAt } from '../support/servers.ts'
import { atCheckAnswers } from '../support/stories.ts'
import { moments } from './moments.ts'
import type { Scenario } from '../../app/scenarios/types.ts'

test('Every scenario is whole, whenever it is started', () => {
  const surroundings = { fixturesOn, versions: serviceVersions, moments }
  expect(scenarioProblems(scenarios, surroundings)).toEqual([])
})

test('Every file, version and person has a scenario, and each says how its task is done', () => {
  const folder = join(import.meta.dirname, '../../app/scenarios')
  const parts = ['index.ts', 'start.ts', 'types.ts', 'when.ts']
  const files = readdirSync(folder).filter((file) => !parts.includes(file))
  expect(scenarios.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted())
  expect(new Set(scenarios.map(({ version }) => version))).toEqual(new Set(serviceVersions))
  expect(new Set(scenarios.map(({ crn }) => crn))).toEqual(new Set(people.map(({ crn }) => crn)))
  expect(scenarios.filter(({ walk }) => walk.length === 0)).toEqual([])
})

test('A scenario of an older design starts on the day of that design', () => {
  for (const { version, now } of scenarios.filter((one) => one.version !== 'current')) {
    expect(now?.slice(0, 10)).toBe(version)
  }
})

test('No scenario asks for a day on which nobody works', () => {
  for (const { id, now: fixed, dates = {} } of scenarios) {
    for (const now of fixed === null ? moments : [fixed]) {
      const days = Object.values(dates).map((rule) => dateOf(whenOf(rule, now) ?? ''))
      expect([id, now, days.filter((day) => bankHoliday(day) !== undefined)]).toEqual([id, now, []])
    }
  }
})

test.each([
  ['next Monday 9am', '2022-04-08T10:00', '2022-04-11T09:00'],
  // A bank holiday moves on by a week, and over Christmas and New Year by two.
  ['next Monday 9am', '2022-04-14T10:00', '2022-04-25T09:00'],
  ['next Friday 2pm', '2022-04-14T10:00', '2022-04-22T14:00'],
  ['next Monday 9am', '2021-12-22T10:00', '2022-01-10T09:00'],
  // What is past stays where it was.
  ['last Monday 9am', '2022-04-20T10:00', '2022-04-18T09:00'],
  ['the day after 9am', '2022-04-20T10:00', undefined],
])('‘%s’ at %s means %s', (rule, now, when) => {
  expect(whenOf(rule, now)).toBe(when)
})

test.each(scenarios)('$id starts with a clean sheet, its version and its clock', (scenario) => {
  const tab = atCheckAnswers()
  tab.answer()
  const { id, version, now, booked } = scenario
  const request = { method: 'GET', path: `/scenarios/${id}`, form: {} }
  const outcome = handle(request, tab.browser.session, () => wednesday)
  const session = { scenario: id, version, now, drafts: [] }
  expect(outcome).toMatchObject({ to: scenario.opens, clears: true, session })
  const kinds = outcome?.session?.events.map(({ kind }) => kind)
  expect(kinds).toEqual(booked ? ['already arranged'] : [])
})

test('A scenario on the server clears all that the last participant did, on the kit’s pages too', async () => {
  const visitor = newVisitor((await serverAt(wednesday)).url)
  const opens = '/cases/V410022'
  await visitor.post('/example-page', { idea: 'Ask about lunch' })
  await visitor.get(`${opens}/arrange-appointment`)
  expect((await visitor.get(`${opens}/arrange-appointment/1`)).status).toBe(200)
  expect((await visitor.get('/example-page')).$('main p strong')).toHaveLength(1)
  expect((await visitor.get('/scenarios/clash')).location).toBe(opens)
  expect((await visitor.get('/example-page')).$('main p strong')).toHaveLength(0)
  expect((await visitor.get(`${opens}/arrange-appointment/1`)).status).toBe(404)
})

test('A scenario that is not whole does not start, and says why', () => {
  const broken = (change: Partial<Scenario>) => () => {
    const [scenario] = scenarios
    if (!scenario) throw new Error('There are no scenarios')
    const wrong = { ...scenario, ...change }
    startingSession(wrong, newSession, fixturesOn('2021-10-06'), wednesday)
    taskOf(wrong, wednesday)
  }
  const booked = [{ at: 'never', minutes: 30, type: 'COPT', location: null }]
  expect(broken({})).not.toThrow()
  expect(broken({ crn: 'V999999' })).toThrow('Scenario categories: there is no V999999.')
  const noDate = 'is no date and time.'
  expect(broken({ dates: { session: 'soon' } })).toThrow(`Scenario categories: ‘soon’ ${noDate}`)
  expect(broken({ booked })).toThrow(`Scenario categories: ‘never’ ${noDate}`)
})
