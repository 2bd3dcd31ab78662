import { paths } from '../../app/engine/paths.ts'
import { stepOf } from '../../app/engine/walk.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Context, Journey } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { Somebody } from '../support/people.ts'

/** A version of arranging an appointment. */
export type Version = Journey<ArrangeContext>

/** The ways through a version that somebody has. */
export interface Ways<C extends Context> {
  readonly who: string
  readonly context: C
  readonly paths: readonly JourneyPath[]
}

/** The ways that these people have through a version. */
export function waysThrough<C extends Context>(
  journey: Journey<C>,
  all: readonly Somebody<C>[],
  now?: string,
): readonly Ways<C>[] {
  return all.map(({ who, at }) => {
    const context = at(now)
    return { who, context, paths: paths(journey, context) }
  })
}

/** What is the same for two people whose ways differ in nothing but dates and names. */
export function shapeOf({ paths: all }: Pick<Ways<Context>, 'paths'>): string {
  return JSON.stringify(all.map(({ steps, answers }) => [steps, Object.keys(answers)]))
}

/** Of all who have ways of the same shape, the first. */
export function oneOfEachShape<C extends Context>(all: readonly Ways<C>[]): readonly Ways<C>[] {
  return [...new Map(all.toReversed().map((ways) => [shapeOf(ways), ways])).values()].toReversed()
}

/** The ways that end at check your answers. */
export function completeOnes<C extends Context>(
  journey: Journey<C>,
  all: readonly JourneyPath[],
): readonly JourneyPath[] {
  return all.filter(({ steps }) => stepOf(journey, steps.at(-1) ?? '').kind === 'check-answers')
}

/** One way through, and another into which it is changed. */
export type Pair = readonly [from: JourneyPath, to: JourneyPath]

/**
 * Every ordered pair of ways, up to 40 ways. The current design has so many that all pairs take
 * hours. Of those of one person, every way is then the start and the end of two pairs: with the
 * way next to it, and with one that is anywhere on the list. `npm run every-pair` tries them all.
 */
export function pairsOf(all: readonly JourneyPath[]): readonly Pair[] {
  if (all.length <= 40 || process.env['EVERY_PAIR'] !== undefined) {
    return all.flatMap((from) => all.map((to): Pair => [from, to]))
  }
  const count = all.length
  // Steps that have no factor in common with the number of ways come to each of them once.
  const stride = coprimeFrom(Math.floor(count * 0.62), count)
  return all.flatMap((from, index) =>
    [index + 1, index * stride + 2].flatMap((to): readonly Pair[] => {
      const path = all[to % count]
      return path ? [[from, path]] : []
    }),
  )
}

function coprimeFrom(least: number, count: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  return divisor(least, count) === 1 ? least : coprimeFrom(least + 1, count)
}
