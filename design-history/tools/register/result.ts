import { choiceOf, entryOf, fieldWith } from './fields.ts'
import type { Row } from '../record/record.ts'
import type { Choice } from './fields.ts'

/** What came of a target, in the order in which somebody wants to look into them. */
export const resultKinds = ['fell-short', 'not-yet', 'met', 'beyond', 'not-known'] as const

/** What came of a target. */
export type ResultKind = (typeof resultKinds)[number]

/** Target against achieved, for one engagement. */
export interface Result {
  readonly kind: ResultKind
  readonly words: string
}

/** Phases in which nothing more comes. */
const over: readonly string[] = ['finished', 'stopped']

const target = fieldWith('target-level')
const achieved = fieldWith('achieved-level')

/**
 * Compares the target level of an engagement with the level that it achieved. An engagement whose
 * phase says that it goes on has not fallen short, and one that is over has, if no level was met.
 */
export function resultOf(row: Row): Result {
  const aim = choiceOf(target, entryOf(row, 'target-level'))
  const entry = entryOf(row, 'achieved-level')
  const met = choiceOf(achieved, entry)
  if (!aim) return { kind: 'not-known', words: 'Not known: no target level' }
  if (entry === '') return noEntry(row, aim)
  if (!met) return { kind: 'not-known', words: `Not known: “${entry}” is not a level` }
  const difference = rank(met) - rank(aim)
  if (difference === 0) return { kind: 'met', words: `Met ${aim.title}` }
  if (difference > 0) {
    return { kind: 'beyond', words: `Beyond: aimed for ${aim.title}, reached ${met.title}` }
  }
  return rank(met) < 0 ? noLevel(row, aim) : lowerLevel(row, aim, met)
}

/** Says whether an engagement goes on: by its phase or, without one, until it has a level. */
export function isInProgress(row: Row): boolean {
  const phase = choiceOf(fieldWith('phase'), entryOf(row, 'phase'))
  if (phase) return !over.includes(phase.id)
  const level = choiceOf(achieved, entryOf(row, 'achieved-level'))
  return entryOf(row, 'achieved-level') === '' || level?.id === 'not-yet'
}

/** The place of a level among those that one can aim for: -1 for none of them. */
function rank({ id }: Choice): number {
  return (target?.choices ?? []).findIndex((choice) => choice.id === id)
}

function noEntry(row: Row, aim: Choice): Result {
  return isInProgress(row)
    ? { kind: 'not-yet', words: `Not yet: aims for ${aim.title}` }
    : { kind: 'not-known', words: 'Not known: no achieved level' }
}

function noLevel(row: Row, aim: Choice): Result {
  return isInProgress(row)
    ? { kind: 'not-yet', words: `Not yet: aims for ${aim.title}` }
    : { kind: 'fell-short', words: `Fell short: aimed for ${aim.title}, reached no level` }
}

function lowerLevel(row: Row, aim: Choice, met: Choice): Result {
  return isInProgress(row)
    ? { kind: 'not-yet', words: `Not yet: aims for ${aim.title}, ${met.title} so far` }
    : { kind: 'fell-short', words: `Fell short: aimed for ${aim.title}, reached ${met.title}` }
}
