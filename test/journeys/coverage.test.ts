import { describe, expect, test } from 'vitest'

import { contactTypes } from '../../app/data/contact-types.ts'
import { otherTypes } from '../../app/delius/contact-types.ts'
import { readersOf } from '../../app/engine/decisive.ts'
import { isSource, optionsOf } from '../../app/engine/options.ts'
import { checkStep } from '../../app/engine/validate.ts'
import { typedFrom, walk } from '../../app/engine/walk.ts'
import { approvableLines } from '../support/approved-lines.ts'
import { eachFamily } from '../support/families.ts'
import { answersOn, questionOf, questionsAmong } from '../support/journeys.ts'
import { edgesOf, waysThrough } from '../support/ways.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'
import type { Ways } from '../support/ways.ts'

/** The options that are used in each version of arranging an appointment. */
const used = new Map<string, ReadonlySet<string>>()

eachFamily(({ id, versions, everybody }) => {
  const everyVersion = versions.map((journey) => {
    const all = waysThrough(journey, everybody)
    const options = optionsUsed(journey, all)
    if (id === 'arrange-appointment') used.set(journey.version, options.used)
    return { version: journey.version, journey, all, options }
  })

  describe.each(everyVersion)(`${id}, version $version`, ({ journey, all, options }) => {
    test('has every page on somebody’s way', () => {
      const seen = new Set(all.flatMap(({ paths }) => paths.flatMap(({ steps }) => steps)))
      expect(Object.keys(journey.steps).filter((id) => !seen.has(id))).toEqual([])
    })

    test('has every edge on somebody’s way', () => {
      const taken = new Set(
        all.flatMap(({ context, paths }) =>
          paths.flatMap((path) => edgesOf(journey, path, context)),
        ),
      )
      const every = questionsAmong(journey, Object.keys(journey.steps)).flatMap((page) =>
        questionOf(journey, page).next.map((_, index) => `${page}, edge ${index}`),
      )
      expect(every.length).toBeGreaterThan(2)
      expect(every.filter((edge) => !taken.has(edge))).toEqual([])
    })

    test('asks every question of somebody', () => {
      const asked = new Set(
        all.flatMap(({ paths }) => paths.flatMap(({ answers }) => Object.keys(answers))),
      )
      expect(Object.keys(journey.fields).filter((id) => !asked.has(id))).toEqual([])
    })

    test.each(conditionsOnAsking(journey))(
      'asks $id on some ways and not on others',
      ({ asked }) => {
        const outcomes = all.flatMap(({ context, paths }) =>
          paths.map(({ answers }) => asked.holds(answers, context)),
        )
        expect(new Set(outcomes)).toEqual(new Set([true, false]))
      },
    )

    test('has every option on somebody’s way, or it can be chosen there without leaving the way', () => {
      expect([...options.offered].filter((name) => !options.used.has(name))).toEqual([])
      expect(options.strays).toEqual([])
    })

    test('offers somebody every option that is written down', () => {
      const written = Object.entries(journey.fields).flatMap(([id, field]) =>
        !field.options || isSource(field.options)
          ? []
          : field.options.map(({ value }) => `${id}: ${value}`),
      )
      expect(written.length).toBeGreaterThan(5)
      expect(written.filter((name) => !options.used.has(name))).toEqual([])
    })
  })
})

test('Every choice that is worked out is somebody’s, as approved', async () => {
  const usedIn = (version: string, field: string) =>
    [...(used.get(version) ?? [])]
      .filter((name) => name.startsWith(`${field}: `))
      .map((name) => name.slice(field.length + 2))
      .toSorted()
  const others = otherTypes(contactTypes).map(({ code }) => code)
  for (const version of ['2021-05-25', '2021-10-06', '2021-11-01', 'current']) {
    expect(usedIn(version, 'otherType')).toEqual(others.toSorted())
  }
  const fields = ['location', 'toolkit', 'requirement', 'nsi']
  const choices = (version: string) =>
    Object.fromEntries(fields.map((field) => [field, usedIn(version, field)]))
  const text = approvableLines(
    Object.fromEntries([...used.keys()].map((version) => [version, choices(version)])),
  )
  await expect(text).toMatchFileSnapshot('approved/choices.txt')
})

function conditionsOnAsking<C extends Context>(journey: Journey<C>) {
  return Object.entries(journey.fields).flatMap(([id, { asked }]) => (asked ? [{ id, asked }] : []))
}

/**
 * The options that anybody is offered on any way. Used are those on a way, and those that can take
 * the place of one on a way because nothing tells the two apart; strays are such that lead off it.
 */
function optionsUsed<C extends Context>(journey: Journey<C>, all: readonly Ways<C>[]) {
  const readers = readersOf(journey)
  const offered = new Set<string>()
  const used = new Set<string>()
  const strays: string[] = []
  for (const { context, paths, who } of all) {
    const tried = new Set<string>()
    for (const path of paths) {
      let before: Answers = {}
      for (const page of questionsAmong(journey, path.steps)) {
        const step = questionOf(journey, page)
        const own = answersOn(journey, page, path.answers)
        const mark = readers.tellApart(page, { ...before, ...own }, context)
        for (const id of Object.keys(own)) {
          const field = journey.fields[id]
          if (!field) continue
          for (const { value } of optionsOf(field, { ...before, ...own }, context)) {
            const name = `${id}: ${value}`
            offered.add(name)
            if (own[id] === value) used.add(name)
            const key = JSON.stringify([path.steps, name])
            if (own[id] === value || tried.has(key)) continue
            tried.add(key)
            const typed = typedFrom(journey, step, { ...own, [id]: value })
            const checked = checkStep(journey, step, typed, before, context, false)
            if (!checked.ok || readers.tellApart(page, checked.answers, context) !== mark) continue
            used.add(name)
            const { steps } = walk(journey, { ...path.answers, [id]: value }, context)
            if (steps.join() !== path.steps.join()) strays.push(`${who}, ${path.name}, ${name}`)
          }
        }
        before = { ...before, ...own }
      }
    }
  }
  return { offered, used, strays }
}
