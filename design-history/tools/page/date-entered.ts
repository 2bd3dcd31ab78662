import { asFigures } from '../../../app/engine/pasted.ts'
import { answerOf } from '../record/record.ts'
import { dayFrom, dayInWords } from './days.ts'
import type { EngagementRecord } from '../record/record.ts'

/** A date that somebody entered in 3 fields. */
export interface DateEntered {
  /** The date in words, or what was entered if there is no such day; '' if nothing was. */
  readonly words: string
  /** An ISO date, if there is such a day. */
  readonly day?: string
  /** What to put right, once all 3 fields have something in them. */
  readonly problem?: string
}

/**
 * Reads the date under a key, from its entries .day, .month and .year. Somebody who has not filled in
 * all 3 yet has done nothing wrong.
 *
 * @param name - What it is, to begin the sentence that says what is wrong: Date of the note
 */
export function dateEntered(record: EngagementRecord, key: string, name: string): DateEntered {
  const parts = ['day', 'month', 'year'].map((part) =>
    asFigures(answerOf(record, `${key}.${part}`)),
  )
  const filled = parts.filter((part) => part !== '')
  const [date = Number.NaN, month = Number.NaN, year = Number.NaN] = parts.map((part) =>
    /^\d+$/.test(part) ? Number(part) : Number.NaN,
  )
  const day = dayFrom(year, month, date)
  if (day !== undefined) return { words: dayInWords(day) ?? day, day }
  if (filled.length < parts.length) return { words: filled.join(' ') }
  return { words: parts.join(' '), problem: `${name} must be a real date, like 27 3 2027` }
}
