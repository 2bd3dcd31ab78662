import { describe, expect, test } from 'vitest'

import { paths, decisiveFields } from '../../app/engine/paths.ts'
import { isSource } from '../../app/engine/options.ts'
import { problems } from '../../app/engine/problems.ts'
import { summary } from '../../app/engine/summary.ts'
import { checkStep, revealerOf } from '../../app/engine/validate.ts'
import { stepOf, walk } from '../../app/engine/walk.ts'
import { fill } from '../../app/engine/words.ts'
import { version20211006 } from '../../app/journeys/arrange-appointment/2021-10-06.ts'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import {
  answersOn,
  changeInto,
  openPage,
  questionOf,
  questionsAmong,
  sendPage,
} from '../support/journeys.ts'
import { controlIds } from '../support/controls.ts'
import { contextAt, people } from '../support/people.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Journey } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { FirstName } from '../support/people.ts'

type ArrangeJourney = Journey<ArrangeContext>

const everyVersion = versions.map((journey) => ({ version: journey.version, journey }))

/** The people, with the ways through a version that each of them has. */
const ways = (journey: ArrangeJourney, now?: string) =>
  people.map(({ first }) => {
    const context = contextAt(first, now)
    return { first, context, paths: paths(journey, context) }
  })

/** Midnight on both sides, and the days on which British Summer Time ends and begins. */
const moments = [
  '2021-10-06T09:00',
  '2021-10-05T23:59',
  '2021-10-06T00:00',
  '2021-10-31T00:59',
  '2021-10-31T01:30',
  '2021-10-31T23:59',
  '2022-03-27T00:59',
  '2022-03-27T02:00',
  '2022-03-27T23:59',
]

describe.each(everyVersion)('version $version', ({ journey }) => {
  test('has no problems', () => {
    expect(problems(journey)).toEqual([])
  })

  describe.each(ways(journey))('every way through for $first', ({ context, paths: all }) => {
    test('is walked by its own answers', () => {
      for (const path of all) {
        const trail = walk(journey, path.answers, context)
        expect(trail.steps, path.name).toEqual(path.steps)
        expect(trail.answers, path.name).toEqual(path.answers)
        expect(trail.frontier, path.name).toBe(path.steps.at(-1))
      }
    })

    test('is found by answering page after page, and Back undoes each step down to the entry', () => {
      for (const path of all) {
        let stored: Answers = {}
        let address = `/draft/${journey.start}`
        let before = '/entry'
        for (const step of path.steps) {
          expect(address, path.name).toBe(`/draft/${step}`)
          expect(backOf(journey, stored, context, step), path.name).toBe(before)
          if (stepOf(journey, step).kind !== 'question') continue
          const sent = sendPage(journey, stored, context, step, false, path.answers)
          before = `/draft/${step}`
          stored = sent.stored
          address = sent.to
        }
        expect(stored, path.name).toEqual(path.answers)
      }
    })

    test('leaves a page that is not on it for where it has got to', () => {
      for (const path of all) {
        const questions = questionsAmong(journey, path.steps)
        for (let answered = 0; answered <= questions.length; answered += 1) {
          const stored = someAnswers(journey, path, questions.slice(0, answered))
          const frontier = path.steps[answered]
          const off = Object.keys(journey.steps).filter(
            (id) => !path.steps.slice(0, answered + 1).includes(id),
          )
          for (const step of off) {
            for (const changing of [false, true]) {
              if (changing && stepOf(journey, step).kind !== 'question') continue
              const outcome = openPage(journey, stored, context, step, changing)
              expect(outcome, path.name).toEqual({ kind: 'redirect', to: `/draft/${frontier}` })
            }
          }
        }
      }
    })

    test('goes as far as the first gap, whichever of its pages are answered', () => {
      for (const path of all) {
        const questions = questionsAmong(journey, path.steps)
        for (let chosen = 0; chosen < 2 ** questions.length; chosen += 1) {
          const answered = questions.filter((_, index) => chosen & (1 << index))
          const trail = walk(journey, someAnswers(journey, path, answered), context)
          const gap = path.steps.find((id) => !answered.includes(id))
          expect(trail.frontier, `${path.name}, ${answered.join()}`).toBe(gap)
        }
      }
    })

    test('is summed up by exactly the questions that it asks and that have a row', () => {
      for (const path of all) {
        const fields = summary(journey, walk(journey, path.answers, context), context).map(
          ({ field }) => field,
        )
        const { toolkit } = path.answers
        // Where there is a toolkit, its own row stands for both RAR questions.
        const expected = Object.keys(path.answers)
          .filter((field) => journey.fields[field]?.summary)
          .filter((field) => field !== 'rar' || toolkit === undefined)
        expect(fields, path.name).toEqual(expected)
      }
    })

    test('comes straight back to check your answers when a row is changed to the same', () => {
      for (const path of complete(journey, all)) {
        for (const row of summary(journey, walk(journey, path.answers, context), context)) {
          const sent = sendPage(journey, path.answers, context, row.step, true, path.answers)
          expect(sent.to, `${path.name}, ${row.label}`).toBe('/draft/check-answers')
          expect(sent.stored, `${path.name}, ${row.label}`).toEqual(path.answers)
        }
      }
    })

    test('can be changed into every other, and only the questions that it lacks are asked', () => {
      for (const from of all) {
        for (const to of all) {
          const name = `${from.name} into ${to.name}`
          const { stored, asked } = changeInto(journey, from.answers, to.answers, context)
          const trail = walk(journey, stored, context)
          const lacking = questionsAmong(journey, to.steps).filter((id) => !from.steps.includes(id))
          expect(asked, name).toEqual(lacking)
          expect(trail.steps, name).toEqual(to.steps)
          expect(trail.answers, name).toEqual(to.answers)
          expect(bookingFrom(trail.answers, context), name).toEqual(
            bookingFrom(to.answers, context),
          )
        }
      }
    })

    test('can be changed into another and back, and nothing that was said is lost', () => {
      for (const from of complete(journey, all)) {
        for (const to of complete(journey, all)) {
          const there = changeInto(journey, from.answers, to.answers, context)
          const home = changeInto(journey, there.stored, from.answers, context)
          expect(home.asked, `${from.name} into ${to.name} and back`).toEqual([])
        }
      }
    })
  })

  test.each(moments)('has the same ways through at %s', (now) => {
    const shapes = (all: ReturnType<typeof ways>) =>
      all.map(({ first, paths: found }) => [first, found.map(({ name, steps }) => [name, steps])])
    expect(shapes(ways(journey, now))).toEqual(shapes(ways(journey)))
  })

  test('has every page on somebody’s way', () => {
    const seen = new Set(ways(journey).flatMap((one) => one.paths.flatMap(({ steps }) => steps)))
    expect(Object.keys(journey.steps).filter((id) => !seen.has(id))).toEqual([])
  })

  test('has every edge on somebody’s way', () => {
    const taken = new Set<string>()
    for (const { context, paths: all } of ways(journey)) {
      for (const { steps, answers } of all) {
        for (const id of questionsAmong(journey, steps)) {
          const { next } = questionOf(journey, id)
          const edge = next.findIndex(({ when }) => !when || when.holds(answers, context))
          taken.add(`${id}: ${next[edge]?.when?.text ?? 'otherwise'}`)
        }
      }
    }
    const every = questionsAmong(journey, Object.keys(journey.steps)).flatMap((id) =>
      questionOf(journey, id).next.map(({ when }) => `${id}: ${when?.text ?? 'otherwise'}`),
    )
    expect(every.filter((edge) => !taken.has(edge))).toEqual([])
  })

  test('has every written option that decides the way on somebody’s way', () => {
    const taken = new Set(
      ways(journey).flatMap((one) =>
        one.paths.flatMap(({ answers }) =>
          Object.entries(answers).map(([field, value]) => `${field}: ${value}`),
        ),
      ),
    )
    const every = writtenOptions(journey).filter(({ field }) => decisiveFields(journey).has(field))
    expect(every.length).toBeGreaterThan(0)
    expect(every.map(({ name }) => name).filter((name) => !taken.has(name))).toEqual([])
  })

  test('lets every other written option be chosen without leaving the way', () => {
    const chosen = new Set<string>()
    for (const { context, paths: all } of ways(journey)) {
      for (const path of all) {
        for (const { field, value, name } of writtenOptions(journey)) {
          if (decisiveFields(journey).has(field) || !(field in path.answers)) continue
          const trail = walk(journey, { ...path.answers, [field]: value }, context)
          expect(trail.steps, `${path.name}, ${name}`).toEqual(path.steps)
          chosen.add(name)
        }
      }
    }
    const every = writtenOptions(journey).filter(({ field }) => !decisiveFields(journey).has(field))
    expect([...chosen].toSorted()).toEqual(every.map(({ name }) => name).toSorted())
  })

  test.each(moments)('has a sample of every fault, which gives its message, at %s', (now) => {
    const tried = new Set<string>()
    for (const { first } of people) {
      const context = contextAt(first, now)
      for (const [stepId, step] of Object.entries(journey.steps)) {
        if (step.kind !== 'question') continue
        for (const id of step.fields) {
          const revealer = revealerOf(journey, step, id)
          const opened = revealer ? { [revealer.field]: { '': revealer.value } } : {}
          for (const rule of journey.fields[id]?.rules ?? []) {
            for (const sample of rule.fails(context)) {
              const typed = { ...opened, [id]: sample.typed }
              const before = sample.answers ?? {}
              const checked = checkStep(journey, step, typed, before, context, true)
              const errors = checked.ok ? [] : checked.errors
              const name = `${first}, ${stepId}, ${id}, ${rule.name}, ${JSON.stringify(typed)}`
              const mine = errors.filter(({ field }) => field === id)
              expect(
                mine.map(({ text }) => text),
                name,
              ).toEqual([fill(sample.message, context.words)])
              const ids = controlIds({ journey, step, typed, before, errors, context }, id)
              expect(ids, name).toContain(mine[0]?.id)
              tried.add(`${id}: ${rule.name}`)
            }
          }
        }
      }
    }
    const every = Object.entries(journey.fields).flatMap(([id, { rules }]) =>
      rules.map((rule) => `${id}: ${rule.name}`),
    )
    expect(every.filter((rule) => !tried.has(rule))).toEqual([])
  })
})

function backOf(
  journey: ArrangeJourney,
  stored: Answers,
  context: ArrangeContext,
  step: string,
): unknown {
  const outcome = openPage(journey, stored, context, step)
  return outcome.kind === 'page' ? outcome.model['back'] : outcome
}

function someAnswers(
  journey: ArrangeJourney,
  path: JourneyPath,
  steps: readonly string[],
): Answers {
  return Object.fromEntries(
    steps.flatMap((id) => Object.entries(answersOn(journey, id, path.answers))),
  )
}

function complete(journey: ArrangeJourney, all: readonly JourneyPath[]): readonly JourneyPath[] {
  return all.filter(({ steps }) => stepOf(journey, steps.at(-1) ?? '').kind === 'check-answers')
}

function writtenOptions(journey: ArrangeJourney) {
  return Object.entries(journey.fields).flatMap(([field, { options }]) =>
    !options || isSource(options)
      ? []
      : options.map(({ value }) => ({ field, value, name: `${field}: ${value}` })),
  )
}

/** The names of the ways through, and where each ends, for the version of 6 October 2021. */
function listed(first: FirstName): readonly string[] {
  return paths(version20211006, contextAt(first)).map(
    ({ name, steps }) => `${name}: ${steps.join(', ')}`,
  )
}

describe('the ways through the design of 6 October 2021, as reviewed', () => {
  test('Kieran, whose team has toolkits and several locations', () => {
    expect(listed('Kieran')).toMatchInlineSnapshot(`
      [
        "Office visit > Yes, it will count towards RAR: type, location, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Office visit > No: type, location, when, repeating, rar, notes, sensitive, check-answers",
        "Home visit > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Home visit > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Video call > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Video call > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Phone call > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Phone call > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Other > ETE Appointment (NS) > Yes, it will count towards RAR: type, location, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Other > ETE Appointment (NS) > No: type, location, when, repeating, rar, notes, sensitive, check-answers",
        "Other > Other Appointment (Non NS) > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Other > Other Appointment (Non NS) > No: type, when, repeating, rar, notes, sensitive, check-answers",
      ]
    `)
  })

  test('Shanice, whose team has not moved to toolkits', () => {
    expect(listed('Shanice')).toMatchInlineSnapshot(`
      [
        "Office visit > Yes, it will count towards RAR: type, location, when, repeating, rar, notes, sensitive, check-answers",
        "Office visit > No: type, location, when, repeating, rar, notes, sensitive, check-answers",
        "Home visit > Yes, it will count towards RAR: type, when, repeating, rar, notes, sensitive, check-answers",
        "Home visit > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Video call > Yes, it will count towards RAR: type, when, repeating, rar, notes, sensitive, check-answers",
        "Video call > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Phone call > Yes, it will count towards RAR: type, when, repeating, rar, notes, sensitive, check-answers",
        "Phone call > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Other > ETE Appointment (NS) > Yes, it will count towards RAR: type, location, when, repeating, rar, notes, sensitive, check-answers",
        "Other > ETE Appointment (NS) > No: type, location, when, repeating, rar, notes, sensitive, check-answers",
        "Other > Other Appointment (Non NS) > Yes, it will count towards RAR: type, when, repeating, rar, notes, sensitive, check-answers",
        "Other > Other Appointment (Non NS) > No: type, when, repeating, rar, notes, sensitive, check-answers",
      ]
    `)
  })

  test('Derek, whose team has no locations', () => {
    expect(listed('Derek')).toMatchInlineSnapshot(`
      [
        "Office visit: type, no-locations",
        "Home visit > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Home visit > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Video call > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Video call > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Phone call > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Phone call > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Other > ETE Appointment (NS): type, no-locations",
        "Other > Other Appointment (Non NS) > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Other > Other Appointment (Non NS) > No: type, when, repeating, rar, notes, sensitive, check-answers",
      ]
    `)
  })

  test('Glyn, whose team has one location', () => {
    expect(listed('Glyn')).toMatchInlineSnapshot(`
      [
        "Office visit > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Office visit > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Home visit > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Home visit > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Video call > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Video call > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Phone call > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Phone call > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Other > ETE Appointment (NS) > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Other > ETE Appointment (NS) > No: type, when, repeating, rar, notes, sensitive, check-answers",
        "Other > Other Appointment (Non NS) > Yes, it will count towards RAR: type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "Other > Other Appointment (Non NS) > No: type, when, repeating, rar, notes, sensitive, check-answers",
      ]
    `)
  })

  test('Marta, who has no RAR requirement, has no way that counts towards RAR', () => {
    expect(listed('Marta').filter((way) => way.includes('RAR'))).toEqual([])
  })
})
