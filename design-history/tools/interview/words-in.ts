import { answerOf } from '../record/record.ts'
import { isLeftOut } from './applies.ts'
import { consentQuestion, parts } from './guide.ts'
import { interviewsOf, keyOf } from './kept.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { GuideQuestion } from './guide.ts'

/** Counts the questions of an interview that something is noted about. */
export function wordsIn(record: EngagementRecord, number: number): number {
  return toNote.filter((question) => noted(record, number, question)).length
}

/** Gives the numbers of the interviews that something is noted in: the others were not held yet. */
export function heldInterviews(record: EngagementRecord): readonly number[] {
  return interviewsOf(record).filter((number) => wordsIn(record, number) > 0)
}

/** Counts the questions to ask in an interview, with those that were asked all the same. */
export function questionsIn(record: EngagementRecord, number: number): number {
  return toNote.filter(
    (question) => !isLeftOut(record, question) || noted(record, number, question),
  ).length
}

const toNote = parts
  .flatMap(({ questions }) => questions)
  .filter(({ id }) => id !== consentQuestion)

const noted = (record: EngagementRecord, number: number, { id }: GuideQuestion) =>
  answerOf(record, keyOf(number, `words.${id}`)) !== ''
