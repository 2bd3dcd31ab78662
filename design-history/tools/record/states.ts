import { answerOf } from './record.ts'
import type { EngagementRecord } from './record.ts'

/** How far something is, in the order of the choices on a page. */
export const states = ['done', 'in-progress', 'not-yet', 'not-applicable'] as const

/** How far something is. */
export type State = (typeof states)[number]

/** The states in words. */
export const stateWords: Readonly<Record<State, string>> = {
  done: 'Done',
  'in-progress': 'In progress',
  'not-yet': 'Not yet',
  'not-applicable': 'Not applicable',
}

/** Gives the state under a key, or nothing if none was chosen, or one that there is not. */
export function stateOf(record: EngagementRecord, key: string): State | undefined {
  const value = answerOf(record, key)
  return states.find((state) => state === value)
}
