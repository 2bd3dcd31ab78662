import { answerOf } from '../record/record.ts'
import { count } from '../words/plain.ts'
import type { EngagementRecord } from '../record/record.ts'

/** Questions whose answer may stand on the page of another tool already, by id. */
const elsewhere: Readonly<Record<string, (record: EngagementRecord) => string>> = {
  'later-owner': (record) => answerOf(record, 'about.owner-after'),
  'engagement-length': (record) => {
    const weeks = answerOf(record, 'plan.weeks')
    return /^\d+$/.test(weeks) ? count(Number(weeks), 'week') : ''
  },
}

/** Gives the answer to a question that was entered with another tool, or ''. */
export function elsewhereOf(record: EngagementRecord, id: string): string {
  return elsewhere[id]?.(record) ?? ''
}

/** The questions that another tool may have an answer to. */
export const answeredElsewhere: readonly string[] = Object.keys(elsewhere)
