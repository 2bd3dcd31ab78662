import { difference } from '../engine/difference.ts'
import { match } from '../engine/difference/match.ts'
import type { JourneyDescription } from '../engine/describe.ts'

/** What changed between two versions, worked out once however often it is asked for. */
export const differenceOf = oncePerPair(difference)

/** What two versions share, worked out once however often it is asked for. */
export const matchOf = oncePerPair(match)

function oncePerPair<T>(
  work: (a: JourneyDescription, b: JourneyDescription) => T,
): (a: JourneyDescription, b: JourneyDescription) => T {
  const known = new WeakMap<JourneyDescription, Map<JourneyDescription, T>>()
  return (a, b) => {
    const withA = known.get(a) ?? new Map<JourneyDescription, T>()
    known.set(a, withA)
    const found = withA.get(b) ?? work(a, b)
    withA.set(b, found)
    return found
  }
}
