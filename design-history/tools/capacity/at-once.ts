import type { Inputs } from './inputs.ts'

/** What stops a team from running more at once. */
export type Limit = 'places' | 'people' | 'both' | 'nothing-planned'

/** The engagements that really run at once. */
export interface AtOnce {
  readonly full: number
  readonly light: number
  readonly peopleUsed: number
  /** People that everything somebody wants to run at once would need. */
  readonly peopleWanted: number
  readonly limit: Limit
}

type Sizes = Pick<
  Inputs,
  | 'fullAtOnce'
  | 'lightAtOnce'
  | 'people'
  | 'peopleFull'
  | 'peopleLight'
  | 'weeksFull'
  | 'weeksLight'
  | 'weeksBetween'
>

/** Tiny differences that come of sums with parts of people. */
const tiny = 1e-9

/**
 * Works out what runs at once: everything that is wanted, if there are people for it, or else the
 * whole engagements that finish most in a year. Of equal ones, those with more full engagements.
 * More people, or fewer needed, never leads to fewer engagements.
 */
export function atOnce(sizes: Sizes): AtOnce {
  const { fullAtOnce, lightAtOnce, people, peopleFull, peopleLight } = sizes
  const used = ({ full, light }: Mix) => full * peopleFull + light * peopleLight
  const best = mixes(sizes)
    .filter((mix) => used(mix) <= people + tiny)
    .reduce((before, mix) => (isBetter(mix, before, sizes) ? mix : before), { full: 0, light: 0 })
  const peopleWanted = used({ full: fullAtOnce, light: lightAtOnce })
  return {
    ...best,
    peopleUsed: used(best),
    peopleWanted,
    limit: limitOf(sizes, best, peopleWanted),
  }
}

/** How many engagements one place finishes a year, on average. */
export const roundsAYear = (
  weeks: number,
  { weeksBetween, weeksAYear }: Pick<Inputs, 'weeksBetween' | 'weeksAYear'>,
): number => weeksAYear / (weeks + weeksBetween)

interface Mix {
  readonly full: number
  readonly light: number
}

function mixes({ fullAtOnce, lightAtOnce }: Sizes): readonly Mix[] {
  return Array.from({ length: fullAtOnce + 1 }, (_, full) =>
    Array.from({ length: lightAtOnce + 1 }, (_, light) => ({ full, light })),
  ).flat()
}

function isBetter(mix: Mix, before: Mix, sizes: Sizes): boolean {
  const { weeksFull, weeksLight, weeksBetween } = sizes
  const rate = ({ full, light }: Mix) =>
    full / (weeksFull + weeksBetween) + light / (weeksLight + weeksBetween)
  const difference = rate(mix) - rate(before)
  return Math.abs(difference) < tiny ? mix.full > before.full : difference > 0
}

function limitOf(sizes: Sizes, { full, light }: Mix, peopleWanted: number): Limit {
  const { fullAtOnce, lightAtOnce, people } = sizes
  if (fullAtOnce + lightAtOnce === 0) return 'nothing-planned'
  if (full + light < fullAtOnce + lightAtOnce) return 'people'
  return people - peopleWanted < tiny && peopleWanted > 0 ? 'both' : 'places'
}
