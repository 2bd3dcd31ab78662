import data from '../../../docs/rap/data/levels.json' with { type: 'json' }
import { answerOf } from '../record/record.ts'
import { stateOf } from '../record/states.ts'
import { plain } from '../words/plain.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { State } from '../record/states.ts'

/** A level of RAP. */
export interface Level {
  readonly id: string
  readonly title: string
}

/** One of the requirements of a level, and what somebody entered about it. */
export interface Requirement {
  readonly id: string
  /** What people call it, with its place in its level: B1. */
  readonly code: string
  readonly requirement: string
  /** What to do next if it is not met. */
  readonly next: string
  readonly effort: string
  readonly level: Level
  readonly state: State | undefined
  readonly note: string
  readonly evidence: string
}

/** The levels, lowest first: each includes those before it. */
export const levelsOfRap: readonly Level[] = data.levels.map(({ id, title }) => ({ id, title }))

/** Gives every requirement with what was entered about it, in the order of the page. */
export function requirementsOf(record: EngagementRecord): readonly Requirement[] {
  return data.levels.flatMap((level) =>
    level.requirements.map((each) => ({
      id: each.id,
      code: each.code,
      requirement: plain(each.requirement),
      next: plain(each.next),
      effort: plain(each.effort),
      level: { id: level.id, title: level.title },
      state: stateOf(record, `levels.${each.id}.state`),
      note: answerOf(record, `levels.${each.id}.note`),
      evidence: answerOf(record, `levels.${each.id}.evidence`),
    })),
  )
}

/**
 * Says whether a requirement is met. Our rule: it is done, or it does not apply and its note says
 * why. Without a reason, anybody could pass a requirement by.
 */
export function isMet({ state, note }: Requirement): boolean {
  return state === 'done' || (state === 'not-applicable' && note !== '')
}

/** Says whether somebody marked a requirement as not applicable, and gave no reason. */
export function lacksReason({ state, note }: Requirement): boolean {
  return state === 'not-applicable' && note === ''
}

/** Gives the level that somebody wants to reach, if one was chosen. */
export function targetOf(record: EngagementRecord): Level | undefined {
  const target = answerOf(record, 'levels.target')
  return levelsOfRap.find(({ id }) => id === target)
}
