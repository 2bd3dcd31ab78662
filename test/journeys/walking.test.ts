import { describe, expect, test } from 'vitest'
import { problems } from '../../app/engine/problems.ts'
import { summary } from '../../app/engine/summary.ts'
import { stepOf, walk } from '../../app/engine/walk.ts'
import { fill } from '../../app/engine/words.ts'
import { eachFamily } from '../support/families.ts'
import { answersOn, openPage, sendPage } from '../support/journeys.ts'
import { expectSame } from '../support/same.ts'
import { chosenWays, completeOnes, oneOfEachShape, waysThrough } from '../support/ways.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'
import type { Ways } from '../support/ways.ts'

eachFamily(({ id, versions, everybody }) => {
  const count = (all: readonly Pick<Ways<Context>, 'paths'>[]) =>
    all.reduce((sum, { paths }) => sum + paths.length, 0)
  const everyVersion = versions.map((journey) => {
    const all = waysThrough(journey, everybody)
    const chosen = chosenWays(journey, oneOfEachShape(all), { others: 20, name: 'walking' })
    return { version: journey.version, journey, all, chosen, some: count(chosen), of: count(all) }
  })

  describe.each(everyVersion)(`${id}, version $version, with $of ways,`, ({ journey, all }) => {
    test('has no problems', () => {
      const contexts = all.map(({ context }) => context)
      expect(problems(journey, contexts)).toEqual([])
    })

    test('is walked by the answers of each, which has a name of its own', () => {
      for (const { context, paths } of all) {
        for (const { name, steps, answers } of paths) {
          const trail = walk(journey, answers, context)
          expectSame([trail.steps, trail.frontier], [steps, steps.at(-1)], name)
          expectSame(trail.answers, answers, name)
        }
        expect(new Set(paths.map(({ name }) => name)).size).toBe(paths.length)
      }
    })
  })

  describe.each(everyVersion)(
    `Each of $some of the $of ways through ${id}, version $version,`,
    ({ journey, chosen }) => {
      test('is found by answering page after page, and Back undoes each step down to the entry', () => {
        for (const { name, step, before, stored, next, context } of stretches(journey, chosen)) {
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
        for (const { name, step, stored, next, context } of stretches(journey, chosen)) {
          // A page that asks nothing holds nobody up.
          if (next && Object.keys(next.answers).length === Object.keys(stored).length) continue
          const { steps } = walk(journey, stored, context)
          const off = Object.keys(journey.steps).filter((page) => !steps.includes(page))
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

      test('is summed up by what it asks, nothing said twice in one part, and a row changed to the same comes straight back', () => {
        for (const { context, paths } of chosen) {
          for (const path of completeOnes(journey, paths)) {
            const rows = summary(journey, walk(journey, path.answers, context), context)
            const labels = rows.map(({ section = '', label }) => `${section}: ${label}`)
            expect(new Set(labels).size, `${path.name}: ${labels.join()}`).toBe(labels.length)
            for (const { field, step } of rows) {
              expect(path.steps, path.name).toContain(step)
              expect(Object.keys(path.answers), path.name).toContain(field)
            }
            for (const page of new Set(rows.flatMap((row) => (row.fixed ? [] : [row.step])))) {
              const sent = sendPage(journey, path.answers, context, page, true, path.answers)
              expect(sent, `${path.name}, ${page}`).toEqual({
                kind: 'answered',
                to: '/draft/check-answers',
                stored: path.answers,
              })
            }
          }
        }
      })
    },
  )
})

/** Every page of every way with what is answered by then and where it leads, each only once. */
function stretches<C extends Context>(journey: Journey<C>, all: readonly Ways<C>[]) {
  const found = []
  const known = new Set<string>()
  for (const { who, context, paths } of all) {
    for (const { name, steps, answers: whole } of paths) {
      let stored: Answers = {}
      for (const [index, step] of steps.entries()) {
        const isQuestion = stepOf(journey, step).kind === 'question'
        const answers = isQuestion ? { ...stored, ...answersOn(journey, step, whole) } : stored
        const following = steps[index + 1]
        const next = following === undefined ? undefined : { step: following, answers }
        const key = JSON.stringify([who, step, answers])
        if (!known.has(key))
          found.push({ name, context, step, before: steps[index - 1], stored, next })
        known.add(key)
        stored = answers
      }
    }
  }
  return found
}

function backOf<C extends Context>(journey: Journey<C>, stored: Answers, context: C, step: string) {
  const outcome = openPage(journey, stored, context, step)
  return outcome.kind === 'page' ? outcome.model['back'] : outcome
}
