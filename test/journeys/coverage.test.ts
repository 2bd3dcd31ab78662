import { describe, expect, test } from 'vitest'
import { eachFamily } from '../support/families.ts'
import { questionOf, questionsAmong } from '../support/journeys.ts'
import { readsMoreThanItSays } from '../support/reads.ts'
import { chosenWays, edgesOf, oneOfEachShape, waysThrough } from '../support/ways.ts'

eachFamily(({ id, versions, everybody }) => {
  const everyVersion = versions.map((journey) => ({ version: journey.version, journey }))

  describe.each(everyVersion)(`${id}, version $version`, ({ journey }) => {
    const all = waysThrough(journey, everybody)
    const ways = all.flatMap(({ context, paths }) =>
      paths.map((path) => ({ context, path, ...path })),
    )

    test('has every page and every question on somebody’s way', () => {
      const seen = new Set(ways.flatMap(({ steps }) => steps))
      expect(Object.keys(journey.steps).filter((page) => !seen.has(page))).toEqual([])
      const asked = new Set(ways.flatMap(({ answers }) => Object.keys(answers)))
      expect(Object.keys(journey.fields).filter((field) => !asked.has(field))).toEqual([])
    })

    test('has every edge on somebody’s way', () => {
      const taken = new Set(ways.flatMap(({ path, context }) => edgesOf(journey, path, context)))
      const every = questionsAmong(journey, Object.keys(journey.steps)).flatMap((page) =>
        questionOf(journey, page).next.map((_, index) => `${page}, edge ${index}`),
      )
      expect(every.length).toBeGreaterThan(2)
      expect(every.filter((edge) => !taken.has(edge))).toEqual([])
    })

    test('has nothing that reads other answers than it says', () => {
      const chosen = chosenWays(journey, oneOfEachShape(all), { others: 60, name: 'reading' })
      const found = chosen.flatMap(({ context, paths }) =>
        paths.flatMap(({ answers }) => readsMoreThanItSays(journey, answers, context)),
      )
      expect([...new Set(found)]).toEqual([])
    })

    test('asks what has a condition on some ways and not on others', () => {
      for (const [field, { asked }] of Object.entries(journey.fields)) {
        if (!asked) continue
        const outcomes = ways.map(({ answers, context }) => asked.holds(answers, context))
        expect(new Set(outcomes), field).toEqual(new Set([true, false]))
      }
    })
  })
})
