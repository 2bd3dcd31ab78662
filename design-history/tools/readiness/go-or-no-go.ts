import { count, listed } from '../words/plain.ts'
import type { ReadinessItem } from './items.ts'

/** Whether an engagement may start, and what is in the way, the first to put right first. */
export interface Verdict {
  readonly go: boolean
  readonly sentence: string
  readonly missing: readonly ReadinessItem[]
  readonly planned: readonly ReadinessItem[]
  /** Not applicable, and nobody said why. */
  readonly unexplained: readonly ReadinessItem[]
  readonly unanswered: readonly ReadinessItem[]
}

/**
 * Says go when nothing is missing and nothing was left out. Our rule, as on the readiness page: a gap
 * with a plan is no reason to wait, a gap without one is. What does not apply needs a note that says why.
 */
export function verdictOn(items: readonly ReadinessItem[]): Verdict {
  const parts = {
    missing: items
      .filter(({ state }) => state === 'not-yet')
      .toSorted((a, b) => Number(b.crucial) - Number(a.crucial)),
    unexplained: items.filter(({ lacksReason }) => lacksReason),
    unanswered: items.filter(({ state }) => state === undefined),
  }
  const planned = items.filter(({ state }) => state === 'in-progress')
  const stops = [
    stop(parts.missing, 'is missing', 'are missing'),
    stop(
      parts.unexplained,
      'is not applicable but has no note that says why',
      'are not applicable but have no note that says why',
    ),
    stop(parts.unanswered, 'has no answer yet', 'have no answer yet'),
  ].flat()
  const go = stops.length === 0
  return { go, planned, ...parts, sentence: go ? goes(planned) : `No go: ${listed(stops)}.` }
}

const stop = (items: readonly ReadinessItem[], one: string, many: string) =>
  items.length === 0 ? [] : [`${count(items.length, 'item')} ${items.length === 1 ? one : many}`]

function goes(planned: readonly ReadinessItem[]): string {
  if (planned.length === 0) return 'Go: everything is in place.'
  const [progress] = stop(planned, 'is in progress', 'are in progress')
  return `Go: nothing is missing, and ${progress}.`
}
