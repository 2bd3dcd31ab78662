import { count } from '../words/plain.ts'
import type { ReadinessItem } from './items.ts'

/** Whether an engagement may start, and what is in the way, the first to put right first. */
export interface Verdict {
  readonly go: boolean
  readonly sentence: string
  readonly missing: readonly ReadinessItem[]
  readonly planned: readonly ReadinessItem[]
  readonly unanswered: readonly ReadinessItem[]
}

/**
 * Says go when nothing is missing and nothing was left out. Our rule, as on the readiness page: a gap
 * with a plan is no reason to wait, a gap without one is.
 */
export function verdictOn(items: readonly ReadinessItem[]): Verdict {
  const missing = items
    .filter(({ state }) => state === 'not-yet')
    .toSorted((a, b) => Number(b.crucial) - Number(a.crucial))
  const planned = items.filter(({ state }) => state === 'in-progress')
  const unanswered = items.filter(({ state }) => state === undefined)
  const go = missing.length === 0 && unanswered.length === 0
  return {
    go,
    missing,
    planned,
    unanswered,
    sentence: sentenceOf(go, missing, planned, unanswered),
  }
}

function sentenceOf(
  go: boolean,
  missing: readonly ReadinessItem[],
  planned: readonly ReadinessItem[],
  unanswered: readonly ReadinessItem[],
): string {
  if (go && planned.length === 0) return 'Go: everything is in place.'
  if (go)
    return `Go: nothing is missing, and ${count(planned.length, 'item')} ${planned.length === 1 ? 'is' : 'are'} in progress.`
  const parts = [
    ...(missing.length > 0
      ? [`${count(missing.length, 'item')} ${missing.length === 1 ? 'is' : 'are'} missing`]
      : []),
    ...(unanswered.length > 0
      ? [
          `${count(unanswered.length, 'item')} ${unanswered.length === 1 ? 'has' : 'have'} no answer yet`,
        ]
      : []),
  ]
  return `No go: ${parts.join(' and ')}.`
}
