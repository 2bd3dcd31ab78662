import type { Trail } from './types.ts'

/** A page of the journey, opened in the usual way or to change an answer; or the way out. */
export type Place = { readonly step: string; readonly changing: boolean } | 'entry'

/**
 * The way back. Usually the page before on the trail; from the first page, out of the journey.
 * From a page opened by Change, check your answers; but while the change has opened new questions,
 * the page before, because check your answers is closed until they are answered; and from the first
 * page, the question that it has opened, so that Back never leaves the answers behind.
 */
export function back(trail: Trail, step: string, changing: boolean): Place {
  if (changing && trail.complete) return { step: trail.frontier, changing: false }
  const before = trail.steps[trail.steps.indexOf(step) - 1]
  if (before !== undefined) return { step: before, changing }
  return changing && trail.frontier !== step ? { step: trail.frontier, changing } : 'entry'
}

/**
 * Where to go when a page has been answered: usually the next page of the new trail; after Change,
 * check your answers, or the first new question that the change has opened.
 */
export function after(
  trail: Trail,
  step: string,
  changing: boolean,
): { readonly step: string; readonly changing: boolean } {
  if (changing) return { step: trail.frontier, changing: !trail.complete }
  const next = trail.steps[trail.steps.indexOf(step) + 1] ?? trail.frontier
  return { step: next, changing: false }
}
