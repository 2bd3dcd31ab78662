import type { Answers } from './types.ts'

/** The answers to these fields and no others. */
export function only<Id extends string>(
  answers: Answers,
  ids: readonly Id[],
): { readonly [K in Id]?: string } {
  const chosen: { [K in Id]?: string } = {}
  for (const id of ids) {
    const value = answers[id]
    if (value !== undefined) chosen[id] = value
  }
  return chosen
}
