import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { addDays, dateOf, longDate } from '../../app/engine/dates.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { whenOf } from '../../app/scenarios/when.ts'
import { follow, replay } from '../../app/walks/follow.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { moments } from '../scenarios/moments.ts'
import { htmlOf, placesIn, wednesday } from './stage.ts'
import type { Scenario } from '../../app/scenarios/types.ts'
import type { Place } from '../../app/walks/types.ts'

/** A weekend, Christmas, Easter, the day before a bank holiday; then one day of each weekday a month. */
const manyMoments = [
  ...moments,
  ...['2021-12-24', '2021-12-25', '2022-01-01', '2022-04-17', '2022-06-01', '2024-02-29'].map(
    (day) => `${day}T10:30`,
  ),
  ...Array.from({ length: 12 }, (_, index) => `${addDays('2025-01-01', index * 31)}T16:45`),
]

const onAnyDay = scenarios.filter(({ now }) => now === null)
const placesToday = new Map(scenarios.map((one) => [one.id, placesOf(wayOf(one, wednesday))]))
const placesOfScenario = (id: string): readonly Place[] => placesToday.get(id) ?? []

/** The page on which a walk may come to its end: where the task is done, or cannot be done here. */
const lastPages: Readonly<Record<string, string>> = {
  'rar-left-to-delius': 'national-delius',
  'another-location': 'national-delius',
  'no-locations': 'when',
  'find-your-way': 'sentence',
  'compare-toolkits': 'maps-for-change',
}

describe.each(scenarios)('The walk of ‘$title’', (scenario) => {
  const places = placesOfScenario(scenario.id)
  const way = wayOf(scenario, wednesday)

  test('begins on the page that the scenario opens, and comes to its end', () => {
    expect(places[0]).toMatchObject({ page: 'overview', address: scenario.opens })
    expect(places.at(-1)?.page).toBe(lastPages[scenario.id] ?? 'in-delius')
  })

  test('ends with what was done in Delius, if anything was done', () => {
    const last = places.at(-1)
    const { session } = replay(last?.requests ?? [], way.start, () => way.now)
    const done = session.events.filter(({ kind }) => kind !== 'already arranged')
    expect(last?.page === 'in-delius').toBe(done.length > 0)
  })

  test('has a name of its own for each place', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
    expect(places.filter(({ id }) => !/^[a-z]+(-[a-z]+)*(-\d{4})?(--\d)?$/.test(id))).toEqual([])
  })

  test('shows each page as it is, or says what is wrong on it', () => {
    for (const { id, state, shown } of places) {
      expect([id, shown.status]).toEqual([id, state === 'error' ? 400 : 200])
      const errors = htmlOf(shown)('.govuk-error-summary__list a').length
      expect(errors > 0, `${id} has errors`).toBe(state === 'error')
    }
  })

  test('leads to each place again by its requests', () => {
    for (const { id, requests, address, shown } of places) {
      const arrived = replay(requests, way.start, () => way.now)
      expect({ id, address: arrived.address, page: arrived.page }).toEqual({
        id,
        address,
        page: shown,
      })
    }
  })

  test('has an error for each question, unless nothing has to be answered', () => {
    const questions = places.filter(
      ({ id, state, shown }) =>
        state === 'opened' && shown.view === 'journey/question' && id !== places.at(-1)?.id,
    )
    for (const { page, requests, address } of questions) {
      const hasError = places.some((one) => one.page === page && one.state === 'error')
      const { session } = replay(requests, way.start, () => way.now)
      const blank = follow({ method: 'POST', path: address, form: {} }, session, () => way.now)
      expect([page, hasError]).toEqual([page, blank.page.status === 400])
    }
  })

  test('shows what was answered', () => {
    for (const place of places.filter(({ state }) => state === 'answered')) {
      const form = place.requests.findLast(({ method }) => method === 'POST')?.form ?? {}
      const given = Object.entries(form).filter(([, value]) => value !== '')
      expect(given.length, place.id).toBeGreaterThan(0)
      const held = valuesIn(place)
      for (const [name, value] of given) expect([name, held[name]]).toEqual([name, value])
    }
  })

  test('has no answer that makes no difference', () => {
    for (const [at, leg] of scenario.walk.entries()) {
      for (const [field, value] of Object.entries(leg.answers ?? {})) {
        if (value === '') continue
        const answers = Object.entries(leg.answers ?? {}).filter(([name]) => name !== field)
        const walk = scenario.walk.with(at, { ...leg, answers: Object.fromEntries(answers) })
        expect(() => samePages(scenario, walk), `${scenario.id} without ${field}`).toThrow()
      }
    }
  })
})

/** Throws unless these legs lead to the very pages that the scenario’s own do. */
function samePages(scenario: Scenario, walk: Scenario['walk']): void {
  const others = placesOf(wayOf(scenario, wednesday, walk))
  const same = JSON.stringify(others) === JSON.stringify(placesOfScenario(scenario.id))
  if (!same) throw new Error('Other pages')
}

/** What the boxes of a page hold, and which of its options are chosen, by name. */
function valuesIn({ shown }: Place): Readonly<Record<string, string>> {
  const $ = htmlOf(shown)
  const held: Record<string, string> = {}
  $('main')
    .find('input, textarea, select')
    .each((_, control) => {
      const name = $(control).attr('name') ?? ''
      const isOption = $(control).is('[type=radio], [type=checkbox]')
      if (isOption && !$(control).is('[checked]')) return
      const value = $(control).is('select') ? $(control).find('[selected]').val() : $(control).val()
      held[name] = String(value)
    })
  return held
}

describe('On any day', () => {
  const walked = onAnyDay.map((scenario) => ({
    scenario,
    days: manyMoments.map((now) => ({ now, places: placesOf(wayOf(scenario, now)) })),
  }))

  test('each scenario that takes place today leads through the same pages', () => {
    expect(walked.length).toBeGreaterThan(12)
    for (const { scenario, days } of walked) {
      const names = (places: readonly Place[]) => places.map(({ id }) => id)
      const today = names(placesOfScenario(scenario.id))
      for (const { now, places } of days) {
        expect([scenario.id, now, ...names(places)]).toEqual([scenario.id, now, ...today])
      }
    }
  })

  test('the schedule shows at the end when it is', () => {
    const arranged = walked.filter(
      ({ scenario }) => scenario.dates && scenario.walk.at(-1)?.opens === '/in-delius',
    )
    expect(arranged.length).toBeGreaterThan(9)
    for (const { scenario, days } of arranged) {
      for (const { now, places } of days) {
        const session = whenOf(scenario.dates?.['session'] ?? '', now) ?? ''
        const schedule = places.findLast(({ page }) => page === 'schedule')
        expect(schedule ? appointmentsOn(schedule) : [], `${scenario.id} at ${now}`).toContain(
          longDate(dateOf(session), dateOf(now)),
        )
      }
    }
  })

  test('a scenario with a clock of its own is the same', () => {
    const [one, other] = [
      placesIn('toolkit-session'),
      placesIn('toolkit-session', '2030-05-05T12:00'),
    ]
    expect(other).toEqual(one)
  })
})

const Schedule = z.object({ appointments: z.array(z.object({ date: z.string() })) })

function appointmentsOn({ shown }: Place): readonly string[] {
  return Schedule.parse(shown.model).appointments.map(({ date }) => date)
}
