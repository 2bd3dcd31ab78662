import { paths } from '../../app/engine/paths.ts'
import { walk } from '../../app/engine/walk.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { bigJourney, longestAnswers, october } from '../support/big.ts'
import { changeInto } from '../support/journeys.ts'
import { contextAt } from '../support/people.ts'
import { completeOnes } from '../support/ways.ts'
import { inTurn, warmed } from './measure.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'
import type { Bench, Row, Side } from './measure.ts'

/** How fast the engine is by itself, without a server: the version with the longest way. */
export async function engine(bench: Bench): Promise<readonly Row[]> {
  const context = contextAt('Kieran')
  const [first] = versions
    .map((journey) => ({ journey, ways: byLength(completeOnes(journey, paths(journey, context))) }))
    .toSorted((one, other) => lengthOf(other.ways) - lengthOf(one.ways))
  const longest = first?.ways[0]
  if (!first || !longest) throw new Error('There is no way through arranging an appointment.')
  const { journey, ways } = first
  const big = bigJourney(60, 200)
  const name = `arrange-appointment ${journey.version}`
  const pairs = ways.length * (ways.length - 1)
  const sides = {
    [`Walks of ${name}, ${longest.steps.length} pages`]: walks(journey, longest.answers, context),
    'Walks of a journey with 60 steps and 200 edges': walks(big, longestAnswers(big), october),
    [`Paths found of ${name}`]: () => paths(journey, context).length,
    [`Paths of ${name} changed into another (${pairs} pairs), with their pages`]: changes(
      journey,
      ways,
      context,
    ),
  }
  const rates = Object.entries(sides).map(([text, work]) => {
    return [text, rateSide(work, 0.5 * bench.share)] as const
  })
  const found = await inTurn(bench, 40, Object.fromEntries(rates))
  return rates.map(([text]) => ({ text, unit: 'a second', ours: found(text, 'rate') }))
}

function byLength(ways: readonly JourneyPath[]): readonly JourneyPath[] {
  return ways.toSorted((one, other) => other.steps.length - one.steps.length)
}

function lengthOf([longest]: readonly JourneyPath[]): number {
  return longest?.steps.length ?? 0
}

function walks<C extends Context>(journey: Journey<C>, answers: Answers, context: C) {
  return () => {
    if (!walk(journey, answers, context).complete)
      throw new Error('The answers do not fit any more.')
    return 1
  }
}

/** Each turn changes the next ordered pair, so that a round is a fair share of all of them. */
function changes<C extends Context>(journey: Journey<C>, ways: readonly JourneyPath[], context: C) {
  let turn = 0
  return () => {
    const step = 1 + (Math.floor(turn / ways.length) % Math.max(1, ways.length - 1))
    const [from, to] = [ways[turn % ways.length], ways[(turn + step) % ways.length]]
    turn += 1
    if (!from || !to) throw new Error('There are no paths to change.')
    changeInto(journey, from.answers, to.answers, context)
    return 1
  }
}

/** Does something over and over for about so many seconds. `work` says how many it did. */
function rateSide(work: () => number, seconds: number): Side<'rate'> {
  return warmed(() => {
    const began = performance.now()
    let [done, took] = [0, 0]
    while (took < seconds * 1000) {
      done += work()
      took = performance.now() - began
    }
    return Promise.resolve({ rate: (done / took) * 1000 })
  })
}
