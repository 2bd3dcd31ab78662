import { describe, expect, test } from 'vitest'

import { problems } from '../../app/engine/problems.ts'
import { summary } from '../../app/engine/summary.ts'
import { stepOf, walk } from '../../app/engine/walk.ts'
import { fill } from '../../app/engine/words.ts'
import { eachFamily } from '../support/families.ts'
import { answersOn, openPage, questionsAmong, sendPage } from '../support/journeys.ts'
import { completeOnes, oneOfEachShape, waysThrough } from './ways.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'

eachFamily(({ id: journeyId, versions, everybody }) => {
  const everyVersion = versions.map((journey) => {
    const all = waysThrough(journey, everybody)
    return { version: journey.version, journey, all, shapes: oneOfEachShape(all) }
  })

  describe.each(everyVersion)(`${journeyId}, version $version`, ({ journey, all, shapes }) => {
    test('has no problems', () => {
      expect(
        problems(
          journey,
          all.map(({ context }) => context),
        ),
      ).toEqual([])
    })

    test.each(all)('is walked by the answers of each way of $who', ({ context, paths }) => {
      for (const path of paths) {
        const trail = walk(journey, path.answers, context)
        expect(trail.steps, path.name).toEqual(path.steps)
        expect(trail.answers, path.name).toEqual(path.answers)
        expect(trail.frontier, path.name).toBe(path.steps.at(-1))
      }
    })

    test.each(all)('has a name of its own for each way of $who', ({ paths }) => {
      expect(new Set(paths.map(({ name }) => name)).size).toBe(paths.length)
    })

    describe.each(shapes)('every way of $who, and of all with the same ways,', (ways) => {
      const { context, paths } = ways

      test('is found by answering page after page, and Back undoes each step down to the entry', () => {
        for (const [name, step, before, stored, next] of stretches(journey, paths)) {
          expect(backOf(journey, stored, context, step), name).toEqual(
            journey.wayOut === undefined
              ? { text: 'Back', href: before === undefined ? '/entry' : `/draft/${before}` }
              : { text: fill(journey.wayOut, context.words), href: '/entry' },
          )
          if (next === undefined) continue
          const sent = sendPage(journey, stored, context, step, false, next.answers)
          expect(sent, name).toEqual({
            kind: 'answered',
            stored: next.answers,
            to: `/draft/${next.step}`,
          })
        }
      })

      test('leaves a page that is not on it for where it has got to', () => {
        const tried = new Set<string>()
        for (const [name, step, , stored, next] of stretches(journey, paths)) {
          // A page that asks nothing holds nobody up.
          if (next && Object.keys(next.answers).length === Object.keys(stored).length) continue
          const { steps } = walk(journey, stored, context)
          const off = Object.keys(journey.steps).filter((id) => !steps.includes(id))
          for (const page of off) {
            for (const changing of [false, true]) {
              const key = JSON.stringify([steps, page, changing])
              if (tried.has(key) || (changing && stepOf(journey, page).kind === 'check-answers')) {
                continue
              }
              tried.add(key)
              const outcome = openPage(journey, stored, context, page, changing)
              // Something has come in the way of whoever had got to check your answers: a change.
              const stopped = stepOf(journey, step).kind === 'stop'
              const change = stopped && page === 'check-answers' ? '/change' : ''
              expect(outcome, name).toEqual({ kind: 'redirect', to: `/draft/${step}${change}` })
            }
          }
        }
      })

      test('goes as far as the first gap, whichever of its pages are answered', () => {
        for (const path of paths) {
          const asking = questionsAmong(journey, path.steps).filter(
            (id) => Object.keys(answersOn(journey, id, path.answers)).length > 0,
          )
          for (const answered of choicesOf(asking)) {
            const gap = asking.find((id) => !answered.includes(id)) ?? path.steps.at(-1)
            const trail = walk(journey, someAnswers(journey, path, answered), context)
            if (trail.frontier !== gap) {
              expect(trail.frontier, `${path.name}, with ${answered.join()}`).toBe(gap)
            }
          }
        }
      })

      test('is summed up by what it asks, and nothing is said twice in one part', () => {
        for (const path of completeOnes(journey, paths)) {
          const rows = summary(journey, walk(journey, path.answers, context), context)
          const labels = rows.map(({ section = '', label }) => `${section}: ${label}`)
          expect(new Set(labels).size, `${path.name}: ${labels.join()}`).toBe(labels.length)
          for (const { field, step } of rows) {
            expect(path.steps, path.name).toContain(step)
            expect(Object.keys(path.answers), path.name).toContain(field)
          }
        }
      })

      test('comes straight back to check your answers when a row is changed to the same', () => {
        for (const path of completeOnes(journey, paths)) {
          const rows = summary(journey, walk(journey, path.answers, context), context)
          const pages = new Set(rows.filter(({ fixed }) => !fixed).map(({ step }) => step))
          for (const page of pages) {
            const sent = sendPage(journey, path.answers, context, page, true, path.answers)
            expect(sent, `${path.name}, ${page}`).toEqual({
              kind: 'answered',
              to: '/draft/check-answers',
              stored: path.answers,
            })
          }
        }
      })
    })
  })
})

/** A page of a way, the one before it, what is answered by then, and what its answer leads to. */
type Stretch = readonly [
  name: string,
  step: string,
  before: string | undefined,
  stored: Answers,
  next: { readonly step: string; readonly answers: Answers } | undefined,
]

/** Every page of every way as it is reached; what ways have in common at their start only once. */
function stretches<C extends Context>(
  journey: Journey<C>,
  paths: readonly JourneyPath[],
): readonly Stretch[] {
  const found = new Map<string, Stretch>()
  for (const path of paths) {
    let stored: Answers = {}
    for (const [index, step] of path.steps.entries()) {
      const isQuestion = stepOf(journey, step).kind === 'question'
      const answers = isQuestion ? { ...stored, ...answersOn(journey, step, path.answers) } : stored
      const following = path.steps[index + 1]
      const next = following === undefined ? undefined : { step: following, answers }
      found.set(JSON.stringify([step, answers]), [
        path.name,
        step,
        path.steps[index - 1],
        stored,
        next,
      ])
      stored = answers
    }
  }
  return [...found.values()]
}

function backOf<C extends Context>(
  journey: Journey<C>,
  stored: Answers,
  context: C,
  step: string,
): unknown {
  const outcome = openPage(journey, stored, context, step)
  return outcome.kind === 'page' ? outcome.model['back'] : outcome
}

/** All the ways to answer some of these pages; of many pages a part: see `someOf`. */
function choicesOf(pages: readonly string[]): readonly (readonly string[])[] {
  if (pages.length > 8) return someOf(pages)
  return Array.from({ length: 2 ** pages.length }, (_, chosen) =>
    pages.filter((_page, index) => chosen & (1 << index)),
  )
}

/** Every beginning, all but one, and some that are chosen by a fixed rule. */
function someOf(pages: readonly string[]): readonly (readonly string[])[] {
  let random = pages.length
  const next = () => (random = (random * 1103515245 + 12345) % 2 ** 31)
  return [
    ...pages.map((_, count) => pages.slice(0, count)),
    ...pages.map((gap) => pages.filter((page) => page !== gap)),
    ...Array.from({ length: 8 }, () => pages.filter(() => next() > 2 ** 30)),
  ]
}

function someAnswers<C extends Context>(
  journey: Journey<C>,
  path: JourneyPath,
  steps: readonly string[],
): Answers {
  return Object.fromEntries(
    steps.flatMap((id) => Object.entries(answersOn(journey, id, path.answers))),
  )
}
