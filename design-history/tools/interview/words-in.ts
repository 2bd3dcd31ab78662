import { answerOf } from '../record/record.ts'
import { parts } from './guide.ts'
import { keyOf } from './kept.ts'
import type { EngagementRecord } from '../record/record.ts'

/** Counts the questions of an interview that something is noted about. */
export function wordsIn(record: EngagementRecord, number: number): number {
  return parts
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => answerOf(record, keyOf(number, `words.${id}`)) !== '').length
}
