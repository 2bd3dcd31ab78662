import { asSeen } from '../../../app/engine/pasted.ts'

/** What somebody entered, by key: `readiness.platform.state` is the state of that item. */
export type Answers = Readonly<Record<string, string>>

/** One line of the programme register: an id that nobody sees, and what stands in each field. */
export type Row = Readonly<Record<string, string>>

/** Everything that the tools keep of one engagement, and the register of the programme it is in. */
export interface EngagementRecord {
  readonly answers: Answers
  readonly register: readonly Row[]
}

/** The record of somebody who has entered nothing. */
export const emptyRecord: EngagementRecord = { answers: {}, register: [] }

/** Gives what was entered under a key, without the space around it; nothing entered is ''. */
export function answerOf({ answers }: EngagementRecord, key: string): string {
  return Object.hasOwn(answers, key) ? asSeen(answers[key] ?? '').trim() : ''
}

/** Gives the record with other values; an empty one takes the entry away. */
export function withAnswers(record: EngagementRecord, changes: Answers): EngagementRecord {
  const entries = Object.entries({ ...record.answers, ...changes })
  return { ...record, answers: Object.fromEntries(entries.filter(([, value]) => value !== '')) }
}

/** Gives the record without the entries that belong somewhere. */
export function withoutAnswers(
  record: EngagementRecord,
  belongs: (key: string) => boolean,
): EngagementRecord {
  const entries = Object.entries(record.answers)
  return { ...record, answers: Object.fromEntries(entries.filter(([key]) => !belongs(key))) }
}

/** Says whether nothing at all was entered. */
export function isEmpty({ answers, register }: EngagementRecord): boolean {
  return Object.keys(answers).length === 0 && register.length === 0
}
