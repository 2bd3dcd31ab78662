import { describe, expect, test } from 'vitest'
import { addDays, dateOf, longDate } from '../../app/engine/dates.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { whenOf } from '../../app/scenarios/when.ts'
import { follow, replay } from '../../app/walks/follow.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { moments } from '../scenarios/moments.ts'
import { sample } from '../support/seed.ts'
import { htmlOf, placesIn, wednesday } from './stage.ts'
import { storyOf } from './story.ts'
import type { CheerioAPI } from 'cheerio'
import type { Scenario } from '../../app/scenarios/types.ts'

describe.each(scenarios)('The walk of ‘$title’', (scenario) => {
  const way = wayOf(scenario, wednesday)
  const places = placesOf(way)
  const clock = () => way.now

  test('begins on the page that the scenario opens, and ends with what was done in Delius', () => {
    expect(places[0]).toMatchObject({ page: 'overview', address: scenario.opens })
    const last = places.at(-1)
    const { session } = replay(last?.requests ?? [], way.start, clock)
    const done = session.events.filter(({ kind }) => kind !== 'already arranged')
    expect(last?.page === 'in-delius').toBe(done.length > 0)
  })

  test('is the story that was approved', async () => {
    const story = storyOf(scenario, wednesday)
    await expect(`${story.join('\n')}\n`).toMatchFileSnapshot(`approved/${scenario.id}.txt`)
  })

  test('has a name of its own for each place', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
    expect(places.filter(({ id }) => !/^[a-z]+(-[a-z]+)*(-\d{4})?(--\d)?$/.test(id))).toEqual([])
  })

  test('shows each page as it is, or says what is wrong on it, and what was answered', () => {
    for (const { id, state, shown, requests } of places) {
      const $ = htmlOf(shown)
      const errors = $('.govuk-error-summary__list a').length
      expect([id, shown.status, errors > 0]).toEqual(
        state === 'error' ? [id, 400, true] : [id, 200, false],
      )
      if (state !== 'answered') continue
      const form = requests.findLast(({ method }) => method === 'POST')?.form ?? {}
      const given = Object.entries(form).filter(([, value]) => value !== '')
      expect(given.length, id).toBeGreaterThan(0)
      expect(valuesIn($), id).toMatchObject(Object.fromEntries(given))
    }
  })

  test('leads to each place again by its requests', () => {
    for (const { id, requests, address, shown } of sample(places, 8, scenario.id)) {
      const arrived = replay(requests, way.start, clock)
      expect([id, arrived.address, arrived.page]).toEqual([id, address, shown])
    }
  })

  test('has an error for each question, unless nothing has to be answered', () => {
    const questions = places.filter(
      ({ id, state, shown }) =>
        state === 'opened' && shown.view === 'journey/question' && id !== places.at(-1)?.id,
    )
    for (const { page, requests, address } of questions) {
      const hasError = places.some((one) => one.page === page && one.state === 'error')
      const { session } = replay(requests, way.start, clock)
      const blank = follow({ method: 'POST', path: address, form: {} }, session, clock)
      expect([page, hasError]).toEqual([page, blank.page.status === 400])
    }
  })

  test('has no answer that makes no difference', () => {
    const expected = JSON.stringify(places)
    for (const [at, leg] of scenario.walk.entries()) {
      for (const [field, value] of Object.entries(leg.answers ?? {})) {
        if (value === '') continue
        const answers = Object.entries(leg.answers ?? {}).filter(([name]) => name !== field)
        const walk = scenario.walk.with(at, { ...leg, answers: Object.fromEntries(answers) })
        const isSame = () => JSON.stringify(placesOf(wayOf(scenario, wednesday, walk))) === expected
        expect(unlessItStops(isSame), `${scenario.id} without ${field}`).toBe(false)
      }
    }
  })
})

/** Whether it holds; not if it throws. */
function unlessItStops(holds: () => boolean): boolean {
  try {
    return holds()
  } catch {
    return false
  }
}

/** What the boxes of a page hold, and which of its options are chosen, by name. */
function valuesIn($: CheerioAPI): Readonly<Record<string, string>> {
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
  /** A weekend, Christmas, Easter, the day before a bank holiday; then one day of each weekday a month. */
  const holidays = ['2021-12-24', '2021-12-25', '2022-01-01', '2022-04-17', '2022-06-01']
  const months = Array.from({ length: 12 }, (_, index) => addDays('2025-01-01', index * 31))
  const manyMoments = [
    ...moments,
    ...[...holidays, '2024-02-29', ...months].map((day) => `${day}T16:45`),
  ]
  const onAnyDay = scenarios.filter(({ now }) => now === null)
  const monthNames = Array.from({ length: 12 }, (_, month) =>
    new Date(2021, month).toLocaleString('en-GB', { month: 'long' }),
  ).join('|')
  const dated = new RegExp(
    `(\\w+day )?\\b\\d+ (${monthNames})( \\d{4})?( at [\\d:]+[ap]m)?|Day: .*, Year: \\d+`,
    'g',
  )
  /** Its story without dates and times of day, and so in no order. */
  const undated = (scenario: Scenario, now: string) =>
    storyOf(scenario, now)
      .map((line) => line.replaceAll(dated, 'then'))
      .toSorted()

  test.each(onAnyDay)('‘$title’ is the same story, and arranges its day', (scenario) => {
    const today = undated(scenario, wednesday)
    for (const now of sample(manyMoments, 8, scenario.id)) {
      expect([now, ...undated(scenario, now)]).toEqual([now, ...today])
      if (!isArranged(scenario)) continue
      const places = placesOf(wayOf(scenario, now))
      const session = whenOf(scenario.dates?.['session'] ?? '', now) ?? ''
      const schedule = places.findLast(({ page }) => page === 'schedule')?.shown.model
      const date = longDate(dateOf(session), dateOf(now))
      expect(JSON.stringify(schedule?.['appointments']), now).toContain(`"date":"${date}"`)
    }
  })

  test('a scenario with a clock of its own is the same', () => {
    expect(placesIn('toolkit-session', '2030-05-05T12:00')).toEqual(placesIn('toolkit-session'))
  })
})

function isArranged({ dates, walk }: Scenario): boolean {
  return dates !== undefined && walk.at(-1)?.opens === '/in-delius'
}
