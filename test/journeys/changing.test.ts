import { describe, expect, test } from 'vitest'

import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { answersOn, changeInto, lackingAfterChange } from '../support/journeys.ts'
import { oneOfEachShape, pairsOf, waysThrough } from './ways.ts'
import type { Answers } from '../../app/engine/types.ts'
import type { Version } from './ways.ts'

const everyVersion = versions.map((journey) => ({
  version: journey.version,
  journey,
  shapes: oneOfEachShape(waysThrough(journey)).map((ways) => ({
    ...ways,
    pairs: pairsOf(ways.paths),
    all: ways.paths.length ** 2,
  })),
}))

describe.each(everyVersion)('version $version', ({ journey, shapes }) => {
  test.each(shapes)(
    'lets a way of $who be changed into another and back ($pairs.length of $all pairs), asks what is lacking, and loses nothing else',
    ({ context, pairs }) => {
      for (const [from, to] of pairs) {
        const name = `${from.name} into ${to.name}`
        const { stored, trail, asked } = changeInto(journey, from.answers, to.answers, context)
        expectSame(asked, lackingAfterChange(journey, from.answers, to, context), name)
        expectSame(trail.steps, to.steps, name)
        expectSame(trail.answers, to.answers, name)
        expectSame(
          bookingFrom(journey, trail.answers, context),
          bookingFrom(journey, to.answers, context),
          name,
        )
        expectSame(lost(journey, from.answers, to.answers, stored), [], name)
        const home = changeInto(journey, stored, from.answers, context)
        expectSame(home.trail.answers, from.answers, `${name} and back`)
        const known = home.asked.filter((id) => isKept(journey, id, from.answers, stored))
        expectSame(known, [], `${name} and back`)
      }
    },
  )
})

/** What was said, is not said otherwise now, and is gone although it depends on nothing. */
function lost(journey: Version, from: Answers, to: Answers, stored: Answers): readonly string[] {
  return Object.keys(from).filter(
    (id) => to[id] === undefined && stored[id] !== from[id] && !journey.fields[id]?.dependsOn,
  )
}

/** All that was said on a page is still stored, and does not depend on what was said elsewhere. */
function isKept(journey: Version, page: string, from: Answers, stored: Answers): boolean {
  return Object.entries(answersOn(journey, page, from)).every(
    ([id, value]) => stored[id] === value && !journey.fields[id]?.dependsOn,
  )
}

/** As `toEqual`, which takes longer than all else when there are thousands of ways. */
function expectSame(is: unknown, wanted: unknown, name: string): void {
  if (asText(is) !== asText(wanted)) expect(is, name).toEqual(wanted)
}

function asText(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return JSON.stringify(isObject ? Object.entries(value).toSorted() : value)
}
