import { count, listed } from '../words/plain.ts'
import { choiceOf, entryOf, fieldWith } from './fields.ts'
import { resultOf } from './result.ts'
import type { Row } from '../record/record.ts'
import type { ResultKind } from './result.ts'

/** One level as a target: how many aimed for it, and what came of them. They add up to `aimed`. */
export interface LevelLine {
  readonly id: string
  readonly title: string
  readonly aimed: number
  /** Reached this level, or went beyond it. */
  readonly reached: number
  readonly fellShort: number
  readonly notYet: number
  readonly notKnown: number
}

/** Counts, for each level, the engagements that aimed for it and those of them that reached it. */
export function levelLines(rows: readonly Row[]): readonly LevelLine[] {
  const target = fieldWith('target-level')
  return (target?.choices ?? []).map(({ id, title }) => {
    const kinds = rows
      .filter((row) => choiceOf(target, entryOf(row, 'target-level'))?.id === id)
      .map((row) => resultOf(row).kind)
    const number = (...wanted: readonly ResultKind[]) =>
      kinds.filter((kind) => wanted.includes(kind)).length
    return {
      id,
      title,
      aimed: kinds.length,
      reached: number('met', 'beyond'),
      fellShort: number('fell-short'),
      notYet: number('not-yet'),
      notKnown: number('not-known'),
    }
  })
}

/** How many engagements have no target that is a level, so that no line counts them. */
export function withoutTarget(rows: readonly Row[]): number {
  const target = fieldWith('target-level')
  return rows.filter((row) => !choiceOf(target, entryOf(row, 'target-level'))).length
}

/** Says in a sentence what the register holds, and what came of the targets. */
export function summaryOf(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No engagements in the register yet'
  const kinds = rows.map((row) => resultOf(row).kind)
  const parts = [
    ['met', 'met the target'],
    ['beyond', 'went beyond it'],
    ['fell-short', 'fell short'],
    ['not-yet', 'not there yet'],
    ['not-known', 'not known'],
  ].flatMap(([wanted, words = '']) => {
    const number = kinds.filter((kind) => kind === wanted).length
    return number === 0 ? [] : [`${number} ${words}`]
  })
  return `${count(rows.length, 'engagement')}: ${listed(parts)}`
}

/** Says what the chart shows, for whoever does not see it. */
export function chartInWords(lines: readonly LevelLine[]): string {
  return lines
    .map(({ title, aimed, reached }) =>
      aimed === 0
        ? `Nobody aimed for ${title}.`
        : `${title}: ${aimed} aimed for it, ${reached} reached it.`,
    )
    .join(' ')
}
