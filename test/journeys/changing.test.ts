import { describe, test } from 'vitest'
import { eachFamily } from '../support/families.ts'
import { answersOn, changeInto, lackingAfterChange } from '../support/journeys.ts'
import { expectSame } from '../support/same.ts'
import { oneOfEachShape, pairsOf, waysThrough } from '../support/ways.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'

eachFamily(({ id, versions, everybody }) => {
  const everyVersion = versions.map((journey) => ({
    version: journey.version,
    journey,
    shapes: oneOfEachShape(waysThrough(journey, everybody)).map((ways) => ({
      ...ways,
      pairs: pairsOf(ways.paths, { others: 5, name: `${id} ${journey.version}, ${ways.who}` }),
      all: ways.paths.length ** 2,
    })),
  }))

  describe.each(everyVersion)(`${id}, version $version`, ({ journey, shapes }) => {
    test.each(shapes)(
      'lets a way of $who be changed into another and back ($pairs.length of $all pairs), asks what is lacking, and loses nothing else',
      ({ context, pairs }) => {
        for (const [from, to] of pairs) {
          const name = `${from.name} into ${to.name}`
          const { stored, trail, asked } = changeInto(journey, from.answers, to.answers, context)
          expectSame(asked, lackingAfterChange(journey, from.answers, to, context), name)
          expectSame(trail.steps, to.steps, name)
          expectSame(trail.answers, to.answers, name)
          expectSame(lost(journey, from.answers, to.answers, stored), [], name)
          const home = changeInto(journey, stored, from.answers, context)
          expectSame(home.trail.answers, from.answers, `${name} and back`)
          const known = home.asked.filter((id) => isKept(journey, id, from.answers, stored))
          expectSame(known, [], `${name} and back`)
        }
      },
    )
  })
})

/** What was said, is not said otherwise now, and is gone although it depends on nothing. */
const lost = <C extends Context>(
  journey: Journey<C>,
  from: Answers,
  to: Answers,
  stored: Answers,
) =>
  Object.keys(from).filter(
    (id) => to[id] === undefined && stored[id] !== from[id] && !journey.fields[id]?.dependsOn,
  )

/** All that was said on a page is still stored, and does not depend on what was said elsewhere. */
const isKept = <C extends Context>(
  journey: Journey<C>,
  page: string,
  from: Answers,
  stored: Answers,
) =>
  Object.entries(answersOn(journey, page, from)).every(
    ([id, value]) => stored[id] === value && !journey.fields[id]?.dependsOn,
  )
