import { describe, expect, test } from 'vitest'
import { problems } from '../../app/engine/problems.ts'
import { eachFamily } from '../support/families.ts'
import { waysThrough } from '../support/ways.ts'
import { otherMoments } from './moments.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'

/** Each way as it is called, and its pages. */
const named = (paths: readonly JourneyPath[]) => paths.map(({ name, steps }) => [name, steps])

/** The different ways: what comes after what, whatever the dates. */
const turns = (paths: readonly JourneyPath[]) =>
  [...new Set(paths.map(({ steps }) => steps.join()))].toSorted()

eachFamily(({ id, versions, everybody, held, looksAtDates }) => {
  const everyVersion = versions.map((journey) => ({
    version: journey.version,
    journey,
    looks: journey.version === looksAtDates,
  }))

  describe.each(everyVersion)(`${id}, version $version`, ({ journey, looks }) => {
    const people = looks ? held : everybody
    const same = looks ? turns : named
    const at = (now?: string) =>
      waysThrough(journey, people, now).map(({ who, paths }) => [who, same(paths)])

    test.each(otherMoments(2, `${id} ${journey.version}`))(
      'has no problems and leads through the same pages at %s',
      (now) => {
        const contexts = everybody.map((one) => one.at(now))
        expect(problems(journey, contexts)).toEqual([])
        expect(at(now)).toEqual(at())
      },
    )
  })
})
