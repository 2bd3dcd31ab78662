import { describe, expect, test } from 'vitest'

import { eachFamily } from '../support/families.ts'
import { moments } from './moments.ts'
import { waysThrough } from './ways.ts'
import type { Context, Journey } from '../../app/engine/types.ts'
import type { Somebody } from '../support/people.ts'

const named = <C extends Context>(
  journey: Journey<C>,
  people: readonly Somebody<C>[],
  now?: string,
) =>
  waysThrough(journey, people, now).map(({ who, paths }) => [
    who,
    paths.map(({ name, steps }) => [name, steps]),
  ])

/** The different ways of these people: what comes after what, whatever the dates. */
const turns = <C extends Context>(
  journey: Journey<C>,
  people: readonly Somebody<C>[],
  now?: string,
) =>
  waysThrough(journey, people, now).map(({ who, paths }) => [
    who,
    [...new Set(paths.map(({ steps }) => steps.join()))].toSorted(),
  ])

eachFamily(({ id, versions, everybody, held, looksAtDates }) => {
  const others = versions.filter(({ version }) => version !== looksAtDates)
  const everyVersion = others.map((journey) => ({ version: journey.version, journey }))

  describe.each(everyVersion)(`${id}, version $version`, ({ journey }) => {
    test.each(moments)('has the same ways through at %s', (now) => {
      expect(named(journey, everybody, now)).toEqual(named(journey, everybody))
    })
  })

  const journey = versions.find(({ version }) => version === looksAtDates)
  if (!journey) return

  describe(`${id}, version ${journey.version}, which looks at dates,`, () => {
    test.each(moments)('leads through the same pages at %s', (now) => {
      const found = turns(journey, held, now)
      expect(found).toHaveLength(held.length)
      expect(found).toEqual(turns(journey, held))
    })
  })
})
