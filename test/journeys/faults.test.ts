import { describe, expect, test } from 'vitest'
import { checkStep, revealerOf } from '../../app/engine/validate.ts'
import { typedFrom } from '../../app/engine/walk.ts'
import { fill } from '../../app/engine/words.ts'
import { eachFamily } from '../support/families.ts'
import { controlIds } from '../support/controls.ts'
import { aMorning } from '../support/people.ts'
import { answersOn, questionOf, questionsAmong } from '../support/journeys.ts'
import { oneOfEachShape, waysThrough } from '../support/ways.ts'
import { otherMoments } from './moments.ts'
import type { Answers, Context, FailingSample, Journey } from '../../app/engine/types.ts'
import type { Ways } from '../support/ways.ts'

eachFamily(({ id: journeyId, versions, everybody }) => {
  const everyVersion = versions.map((journey) => ({ version: journey.version, journey }))

  describe.each(everyVersion)(`${journeyId}, version $version`, ({ journey }) => {
    test.each([aMorning, ...otherMoments(1, `faults, ${journeyId} ${journey.version}`)])(
      'gives every fault its message, on a control that is there, at %s',
      (now) => {
        const tried = new Set<string>()
        for (const ways of oneOfEachShape(waysThrough(journey, everybody, now))) {
          for (const met of questionsMet(journey, ways)) {
            const { page, id } = met
            for (const rule of journey.fields[id]?.rules ?? []) {
              for (const sample of rule.fails(ways.context)) {
                const name = `${ways.who}, ${page}, ${id}, ${rule.name}, ${JSON.stringify(sample)}`
                const { errors, ids } = send(journey, met, sample, ways.context)
                expect(errors, name).toMatchObject([
                  { field: id, text: fill(sample.message, ways.context.words) },
                ])
                expect(ids, name).toContain(errors[0]?.id)
                tried.add(`${id}: ${rule.name}`)
              }
            }
          }
        }
        const every = Object.entries(journey.fields).flatMap(([id, { rules }]) =>
          rules.map((rule) => `${id}: ${rule.name}`),
        )
        expect(every.length).toBeGreaterThan(5)
        expect(every.filter((rule) => !tried.has(rule))).toEqual([])
      },
    )
  })
})

/** A question as somebody meets it, with the answers before its page and good ones on it. */
type Met = Readonly<{ page: string; id: string; before: Answers; own: Answers }>

/** Each question once, on the first way that asks it. */
function questionsMet<C extends Context>(journey: Journey<C>, { paths }: Ways<C>): readonly Met[] {
  const met = new Map<string, Met>()
  for (const path of paths) {
    let before: Answers = {}
    for (const page of questionsAmong(journey, path.steps)) {
      const own = answersOn(journey, page, path.answers)
      for (const id of Object.keys(own)) {
        if (!met.has(id)) met.set(id, { page, id, before, own })
      }
      before = { ...before, ...own }
    }
  }
  return [...met.values()]
}

/** Sends a page with a fault in one question: its errors, and the ids of its controls. */
function send<C extends Context>(
  journey: Journey<C>,
  { page, id, before, own }: Met,
  sample: FailingSample,
  context: C,
) {
  const step = questionOf(journey, page)
  const known = { ...before, ...sample.answers }
  const revealer = revealerOf(journey, step, id)
  const opened = revealer ? { [revealer.field]: { '': revealer.value } } : {}
  const good = typedFrom(journey, step, { ...own, ...sample.answers })
  const typed = { ...good, ...opened, [id]: sample.typed }
  const checked = checkStep(journey, step, typed, known, context, true)
  const errors = checked.ok ? [] : checked.errors.filter(({ field }) => field === id)
  return { errors, ids: controlIds({ journey, step, typed, before: known, errors, context }, id) }
}
