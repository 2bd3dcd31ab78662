import { bankHoliday } from '../../../delius/bank-holidays.ts'
import { clashWith } from '../../../delius/clashes.ts'
import { longDate, longDateWithYear } from '../../../engine/dates.ts'
import { define } from '../../../engine/define.ts'
import { required } from '../../../engine/rules.ts'
import { showTimes } from '../../../engine/times.ts'
import { wordsFrom } from '../../../engine/words.ts'
import { contactName, todayIn } from '../context.ts'
import { countRepeats, repeatDates, repeatFields } from './repeats.ts'
import { whenFields } from './when.ts'
import type { Contact } from '../../../data/schema.ts'
import type { Answers, Block, Field } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const { conditions, field } = define<ArrangeContext>()
const asked = { ...whenFields, ...repeatFields }
const reads = ['date', 'start', 'end', 'repeating', 'frequency', 'repeats'] as const
const { check, onValue } = conditions(asked)

/** One repeat, with what stands in its way. */
export interface Repeat {
  readonly date: string
  readonly holiday: string | undefined
  readonly clash: Contact | undefined
}

/** The repeats, each with its bank holiday and its clash if it has one. */
export function repeatsOf(answers: Answers, context: ArrangeContext): readonly Repeat[] {
  const { start = '', end = '' } = answers
  return repeatDates(answers).map((date) => ({
    date,
    holiday: bankHoliday(date),
    clash: clashWith(context.theCase.contacts, { date, start, end }, context.now),
  }))
}

/** The fields that `keptDates` reads. */
export const keptReads = [...reads, 'bankHolidays'] as const

/** The dates of the repeats without those that clash, or that were left out as bank holidays. */
export function keptDates(answers: Answers, context: ArrangeContext): readonly string[] {
  return repeatsOf(answers, context)
    .filter(({ clash }) => !clash)
    .filter(({ holiday }) => !holiday || answers['bankHolidays'] !== 'no')
    .map(({ date }) => date)
}

const holidays = (answers: Answers, context: ArrangeContext) =>
  repeatsOf(answers, context).filter(({ holiday, clash }) => holiday && !clash)

/** Whether to keep the repeats on bank holidays: asked only if there are any. */
export const bankHolidays = field({
  component: 'radios',
  label: 'Do you want to arrange repeat appointments on bank holidays?',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No, leave those dates out' },
  ],
  rules: [required('Select yes if you want to arrange repeat appointments on bank holidays')],
  asked: check(
    'a repeat is on a bank holiday',
    reads,
    (answers, context) => holidays(answers, context).length > 0,
  ),
  dependsOn: [
    onValue('the bank holidays among the repeats', reads, (answers, context) =>
      holidays(answers, context)
        .map(({ date }) => date)
        .join(),
    ),
  ],
  summary: {
    label: 'On bank holidays',
    section: 'repeats',
    show: (value) => (value === 'yes' ? 'Yes' : 'No'),
  },
})

/** The dates that will be booked, then those left out: whoever came by Change has not seen them. */
function datesRow(_: string, answers: Answers, context: ArrangeContext): string {
  const kept = keptDates(answers, context)
  const out = repeatsOf(answers, context).filter(({ date }) => !kept.includes(date))
  const notes = out.map(
    ({ date, clash }) =>
      `Left out: ${longDateWithYear(date)}, ${clash ? `clashes with ${contactName(clash, context)}` : 'bank holiday'}`,
  )
  return [...(kept.length > 0 ? kept.map(longDateWithYear) : ['None']), ...notes].join('\n')
}

/** The number of repeats, with a row of the dates that will be booked. */
export const repeatsWithKeptDates: Field<ArrangeContext> = {
  ...repeatFields.repeats,
  hint: 'Do not count this appointment',
  summary: {
    label: 'Dates',
    section: 'repeats',
    show: datesRow,
  },
}

/** The dates listed, with what to know about each: a bank holiday, or an appointment in the way. */
export const datesWithNotes: readonly Block<ArrangeContext, 'when'>[] = [
  {
    kind: 'table',
    caption: 'This appointment',
    head: ['Date', 'Time', 'Note'],
    of: ({ date = '', start = '', end = '' }) => [
      [longDateWithYear(date), showTimes(start, end), holidayNote(bankHoliday(date))],
    ],
  },
  {
    kind: 'table',
    caption: wordsFrom('how many repeat appointments there are', reads, (answers) =>
      countRepeats(repeatDates(answers).length),
    ),
    head: ['Date', 'Time', 'Note'],
    of: (answers, context) =>
      repeatsOf(answers, context).map((repeat) => [
        longDateWithYear(repeat.date),
        showTimes(answers['start'] ?? '', answers['end'] ?? ''),
        noteOf(repeat, context),
      ]),
  },
  {
    kind: 'paragraph',
    text: wordsFrom('a repeat clashes with another appointment', reads, (answers, context) => {
      const clashes = repeatsOf(answers, context).filter(({ clash }) => clash).length
      if (clashes === 0) return ''
      const dates = clashes === 1 ? '1 date clashes' : `${clashes} dates clash`
      return `${dates} with another appointment and will be left out. You can change the date and time instead.`
    }),
    link: { words: 'change the date and time', step: 'when' },
  },
]

function holidayNote(holiday: string | undefined): string {
  return holiday === undefined ? '' : `Bank holiday: ${holiday}`
}

function noteOf({ holiday, clash }: Repeat, context: ArrangeContext): string {
  const inTheWay = clash ? `Clashes with ${contactName(clash, context)}` : ''
  return [holidayNote(holiday), inTheWay].filter((note) => note !== '').join('. ')
}

/** On check your answers: the first appointment is on a bank holiday, which nobody was asked about. */
export const bankHolidayNotice: readonly Block<ArrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('the appointment is on a bank holiday', ['date'], ({ date = '' }, context) => {
      const holiday = bankHoliday(date)
      return holiday === undefined
        ? ''
        : `${longDate(date, todayIn(context))} is a bank holiday: ${holiday}.`
    }),
  },
]
