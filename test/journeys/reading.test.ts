import { describe, expect, test } from 'vitest'

import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { eachFamily } from '../support/families.ts'
import { readingsOf, readsMoreThanItSays } from '../support/reads.ts'
import { oneOfEachShape, waysThrough } from './ways.ts'

eachFamily(({ id, versions: all, everybody }) => {
  const everyVersion = all.map((journey) => ({
    version: journey.version,
    journey,
    shapes: oneOfEachShape(waysThrough(journey, everybody)),
  }))

  describe.each(everyVersion)(`${id}, version $version`, ({ journey, shapes }) => {
    test.each(shapes)(
      'reads, on every way of $who, the answers that it says it reads and no others',
      ({ context, paths }) => {
        const found = paths.flatMap(({ answers }) => readsMoreThanItSays(journey, answers, context))
        expect([...new Set(found)]).toEqual([])
      },
    )
  })
})

test('most versions have conditions, lists of choices, dependences and words that read answers', () => {
  const counts = versions.map((journey) => readingsOf(journey).length)
  expect(counts.slice(1).every((count) => count >= 10)).toBe(true)
})
