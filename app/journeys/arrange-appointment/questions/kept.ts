import { define } from '../../../engine/define.ts'
import { summaryRows } from '../../../engine/summary.ts'
import { wordsFrom } from '../../../engine/words.ts'
import { bankHolidays, keptDates, keptReads } from './dates.ts'
import { countRepeats, eitherText, repeatFields } from './repeats.ts'
import { whenFields } from './when.ts'
import type { Answers, Field, SummarySection, WordsFrom } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const asked = { ...whenFields, ...repeatFields, bankHolidays }

/** Repeats are left to book: not all of them clash, or were left out as bank holidays. */
const someKept = define<ArrangeContext>()
  .conditions(asked)
  .check(
    'a repeat will be booked',
    keptReads,
    (answers, context) => keptDates(answers, context).length > 0,
  )

/**
 * A question about what repeats copy, or one with rows about it: neither asked nor shown while no
 * repeat is left to book.
 */
export function whileKept<F extends Field<ArrangeContext>>(about: F): F {
  const summary = summaryRows(about).map((row) => {
    const { section, show } = row
    if (section !== 'repeats' || !show) return row
    return {
      ...row,
      show: (value: string, answers: Answers, context: ArrangeContext) =>
        someKept.holds(answers, context) ? show(value, answers, context) : undefined,
    }
  })
  return { ...about, ...(about.asked ? { asked: someKept } : {}), summary }
}

/** Whether it repeats, with a row that says so when no date is left to book. */
export const repeatingWhileKept = {
  ...repeatFields.repeating,
  summary: summaryRows(repeatFields.repeating).map((row) => ({
    ...row,
    show: (value: string, answers: Answers, context: ArrangeContext) => {
      const text = row.show?.(value, answers, context)
      const none = value === 'yes' && !someKept.holds(answers, context)
      return none ? `${text}, but no dates are left` : text
    },
  })),
}

/** One text for an appointment without repeats that will be booked, another for one with some. */
export function byKept(one: string, several: string): WordsFrom<ArrangeContext> {
  return wordsFrom(eitherText(one, several), keptReads, (answers, context) =>
    someKept.holds(answers, context) ? several : one,
  )
}

/** The parts of check your answers, counting only the dates that will be booked. */
export const keptSections: readonly SummarySection<ArrangeContext>[] = [
  { title: 'This appointment' },
  {
    id: 'repeats',
    title: wordsFrom('how many repeat appointments will be booked', keptReads, (answers, context) =>
      countRepeats(keptDates(answers, context).length).replace(/^0/, 'No'),
    ),
  },
]
