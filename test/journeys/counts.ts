import { stepOf } from '../../app/engine/walk.ts'
import { waysThrough } from './ways.ts'
import type { Somebody } from '../support/people.ts'
import type { Context, Journey } from '../../app/engine/types.ts'

/** How large a version is: its pages and where they lead, and the ways that these people have. */
export interface Counts {
  readonly steps: number
  readonly edges: number
  readonly paths: number
  readonly pairs: number
}

/** The pages and edges of a version, the paths of these people, and their ordered pairs. */
export function countsOf<C extends Context>(
  journey: Journey<C>,
  people: readonly Somebody<C>[],
): Counts {
  const all = waysThrough(journey, people).map(({ paths }) => paths.length)
  const edges = Object.keys(journey.steps).map((id) => {
    const step = stepOf(journey, id)
    return step.kind === 'question' ? step.next.length : 0
  })
  return {
    steps: Object.keys(journey.steps).length,
    edges: sum(edges),
    paths: sum(all),
    pairs: sum(all.map((count) => count * count)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
