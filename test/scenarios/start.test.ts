import { describe, expect, test } from 'vitest'
import { clockAt } from '../../app/clock.ts'
import { fixturesOn } from '../../app/data/index.ts'
import { longDate } from '../../app/engine/dates.ts'
import { handle } from '../../app/prototype.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { startingSession, taskOf } from '../../app/scenarios/start.ts'
import { newSession } from '../../app/session.ts'
import { wednesday } from '../support/answers.ts'
import { appointments, newVisitor } from '../support/http.ts'
import { sample } from '../support/seed.ts'
import { serverAt } from '../support/servers.ts'
import { moments } from './moments.ts'
import type { Outcome } from '../../app/pages/types.ts'
import type { Scenario } from '../../app/scenarios/types.ts'
import type { Session } from '../../app/session.ts'

/** What somebody leaves behind who has used the prototype before. */
const used: Session = {
  scenario: 'toolkit-session',
  version: '2021-10-06',
  now: '2021-10-06T09:00',
  day: '2021-10-06',
  begun: 1,
  drafts: [
    {
      id: '1',
      journey: 'arrange-appointment',
      version: '2021-10-06',
      crn: 'V410022',
      answers: { type: 'COAP' },
      contact: null,
      submitted: null,
    },
  ],
  events: [{ kind: 'appointments arranged', at: '2021-10-06T09:00', contacts: [], link: null }],
}

const get = (path: string, session: Session, now: string): Outcome | undefined =>
  handle({ method: 'GET', path, form: {} }, session, clockAt(now))

/** Starts a scenario after somebody else’s visit; gives where it leads and what is kept. */
function start({ id }: Scenario, now: string) {
  const outcome = get(`/scenarios/${id}`, used, now)
  if (outcome?.kind !== 'redirect' || !outcome.session) throw new Error(`${id} does not start`)
  return { ...outcome, session: outcome.session }
}

describe.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))(
  '$id',
  ({ scenario }) => {
    test('starts with a clean sheet, its version and its clock', () => {
      const { session, clears } = start(scenario, wednesday)
      expect(clears).toBe(true)
      expect(session).toMatchObject({
        scenario: scenario.id,
        version: scenario.version,
        now: scenario.now,
        drafts: [],
      })
      expect(session.events.map(({ kind }) => kind)).toEqual(
        scenario.booked ? ['already arranged'] : [],
      )
    })

    test('opens the page of its person, with a task of dates to come, whenever it is started', () => {
      for (const now of moments) {
        const { session, to } = start(scenario, now)
        expect(to).toBe(scenario.opens)
        expect(session.scenario).toBe(scenario.id)
        const task = taskOf(scenario, scenario.now ?? now)
        expect(task).not.toMatch(/[{}]/)
        const dates = task.match(/[MTWFS]\w+day \d{1,2} \w+( \d{4})? at \d{1,2}(:\d\d)?[ap]m/g)
        expect(dates ?? []).toHaveLength(Object.keys(scenario.dates ?? {}).length)
      }
    })

    test('shows its person and, on the schedule, what it books on the day that it says', () => {
      for (const now of sample(moments, 6, scenario.id)) {
        const { session, to } = start(scenario, now)
        expect(get(to, session, now)).toMatchObject({
          kind: 'page',
          status: 200,
          model: { crn: scenario.crn },
        })
        const page = get(`/cases/${scenario.crn}/schedule`, session, now)
        const shown = page?.kind === 'page' ? JSON.stringify(page.model['appointments']) : ''
        const booked = session.events.flatMap((event) =>
          event.kind === 'already arranged' ? event.contacts : [],
        )
        expect(booked).toHaveLength(scenario.booked?.length ?? 0)
        for (const contact of booked) {
          const today = (scenario.now ?? now).slice(0, 10)
          expect(contact.crn).toBe(scenario.crn)
          expect(contact.date > today).toBe(true)
          expect(shown).toContain(longDate(contact.date, today))
        }
      }
    })
  },
)

describe('the clash', () => {
  test('is with a phone call on Tuesday, half an hour into the time of the task', () => {
    const clash = scenarios.find(({ id }) => id === 'clash')
    if (!clash) throw new Error('There is no clash')
    expect(taskOf(clash, wednesday)).toContain('Tuesday 12 October at 10am')
    const { events } = startingSession(clash, newSession, fixturesOn('2021-10-06'), wednesday)
    expect(events).toMatchObject([
      {
        kind: 'already arranged',
        at: wednesday,
        contacts: [{ type: 'COPT', date: '2021-10-12', start: '10:30', end: '11:30' }],
      },
    ])
  })
})

describe('on the server', () => {
  const arrive = async () => newVisitor((await serverAt(wednesday)).url)

  test.each(sample(scenarios, 4, 'scenarios on the server'))(
    '$id clears all that the last participant did, on the kit’s pages too',
    async ({ id, opens }) => {
      const visitor = await arrive()
      await visitor.post('/example-page', { idea: 'Ask about lunch' })
      await visitor.get(`${opens}/arrange-appointment`)
      expect((await visitor.get(`${opens}/arrange-appointment/1`)).status).toBe(200)

      expect((await visitor.get(`/scenarios/${id}`)).location).toBe(opens)
      const page = await visitor.get(opens)
      expect(page.status).toBe(200)
      expect(page.$('h1').text()).not.toBe('')
      expect((await visitor.get('/example-page')).$('main p strong')).toHaveLength(0)
      expect((await visitor.get(`${opens}/arrange-appointment/1`)).status).toBe(404)
    },
  )

  test('Starting another scenario takes away what the first one booked', async () => {
    const visitor = await arrive()
    await visitor.get('/scenarios/clash')
    const taken = 'Tuesday 12 October, 10:30am to 11:30am, Phone call with Priya Deshmukh'
    expect(appointments((await visitor.get('/cases/V410022/schedule')).$)).toContain(taken)
    await visitor.get('/scenarios/used-before')
    expect(appointments((await visitor.get('/cases/V410022/schedule')).$)).not.toContain(taken)
  })

  test('The list of scenarios says which one is started', async () => {
    const visitor = await arrive()
    expect((await visitor.get('/scenarios')).$('.govuk-tag:contains("Started")')).toHaveLength(0)
    await visitor.get('/scenarios/no-rar')
    const { $ } = await visitor.get('/scenarios')
    expect($('main section:has(.govuk-tag) h2').text()).toContain('A person without RAR')
  })

  test('There is no scenario of another name', async () => {
    expect((await (await arrive()).get('/scenarios/nonsense')).status).toBe(404)
  })
})

describe('a scenario that is not whole', () => {
  const [scenario] = scenarios
  const broken = (change: Partial<Scenario>) => () => {
    if (!scenario) throw new Error('There are no scenarios')
    const wrong = { ...scenario, ...change }
    startingSession(wrong, newSession, fixturesOn('2021-10-06'), wednesday)
    taskOf(wrong, wednesday)
  }

  test('does not start, and says why', () => {
    expect(broken({})).not.toThrow()
    expect(broken({ crn: 'V999999' })).toThrow('Scenario categories: there is no V999999.')
    expect(broken({ dates: { session: 'soon' } })).toThrow(
      'Scenario categories: ‘soon’ is no date and time.',
    )
    expect(
      broken({ booked: [{ at: 'never', minutes: 30, type: 'COPT', location: null }] }),
    ).toThrow('Scenario categories: ‘never’ is no date and time.')
  })

  test('leaves no trace of a session', () => {
    expect(newSession).toEqual({
      scenario: null,
      version: null,
      now: null,
      day: null,
      begun: 0,
      drafts: [],
      events: [],
    })
  })
})
