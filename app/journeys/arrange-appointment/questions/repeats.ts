import { addDays, addMonths, longDateWithYear } from '../../../engine/dates.ts'
import { define } from '../../../engine/define.ts'
import { between, readable, required } from '../../../engine/rules.ts'
import { showTimes } from '../../../engine/times.ts'
import { wordsFrom } from '../../../engine/words.ts'
import type { Answers, Block, SummarySection, WordsFrom } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const { conditions, field } = define<ArrangeContext>()

/** The most repeats of one booking; the design of May 2021 sets no limit. */
export const mostRepeats = 20

const frequencies = [
  { value: 'weekly', text: 'Weekly' },
  { value: 'fortnightly', text: 'Every 2 weeks' },
  { value: 'monthly', text: 'Monthly' },
] as const

/** Whether it repeats, how often and how many times (post of 25 May 2021). */
export const repeatFields = {
  repeating: field({
    component: 'radios',
    label: 'Will this be a repeating appointment?',
    options: [
      { value: 'yes', text: 'Yes', reveals: ['frequency', 'repeats'] },
      { value: 'no', text: 'No, it’s a one-off appointment' },
    ],
    rules: [required('Select yes if this will be a repeating appointment')],
    summary: {
      label: 'Repeating appointment',
      show: (value, { frequency }) => (value === 'yes' ? `Yes, ${frequencyText(frequency)}` : 'No'),
    },
  }),
  frequency: field({
    component: 'radios',
    label: 'How frequently will it repeat?',
    options: frequencies,
    rules: [required('Select how frequently the appointment will repeat')],
  }),
  repeats: field({
    component: 'number',
    label: 'Number of repeat appointments',
    rules: [
      required('Enter the number of repeat appointments'),
      readable('Number of repeat appointments must be a whole number, like 5', [
        'five',
        '2.5',
        '-1',
      ]),
      between(1, mostRepeats, `Number of repeat appointments must be between 1 and ${mostRepeats}`),
    ],
    samples: () => ['3'],
    summary: {
      label: 'Dates',
      section: 'repeats',
      show: (_, answers) => repeatDates(answers).map(longDateWithYear).join('\n'),
    },
  }),
}

/** The design of May 2021 had no row for repeating: the dates said it. */
export const repeatFieldsOfMay = {
  ...repeatFields,
  repeating: field({ ...repeatFields.repeating, summary: [] }),
}

/** It repeats. */
export const repeating = conditions(repeatFields).is('repeating', 'yes')

/** The dates of the repeats, without the first appointment; none if it does not repeat. */
export function repeatDates(answers: Answers): readonly string[] {
  const { date, frequency, repeats } = answers
  if (answers['repeating'] !== 'yes' || date === undefined) return []
  return Array.from({ length: Number(repeats ?? 0) }, (_, index) => {
    const nth = index + 1
    if (frequency === 'monthly') return addMonths(date, nth)
    return addDays(date, frequency === 'fortnightly' ? 14 * nth : 7 * nth)
  })
}

/** "5 repeat appointments", "1 repeat appointment". */
export function countRepeats(count: number): string {
  return `${count} repeat ${count === 1 ? 'appointment' : 'appointments'}`
}

/** The dates listed, so that nobody books what they did not mean (post of 25 May 2021). */
export const datesListed: readonly Block<ArrangeContext>[] = [
  {
    kind: 'table',
    caption: 'This appointment',
    head: ['Date', 'Time'],
    of: ({ date = '', start = '', end = '' }) => [[longDateWithYear(date), showTimes(start, end)]],
  },
  {
    kind: 'table',
    caption: wordsFrom('how many repeat appointments there are', repeatReads(), (answers) =>
      countRepeats(repeatDates(answers).length),
    ),
    head: ['Date', 'Time'],
    of: (answers) =>
      repeatDates(answers).map((date) => [
        longDateWithYear(date),
        showTimes(answers['start'] ?? '', answers['end'] ?? ''),
      ]),
  },
]

/** The parts of check your answers when an appointment repeats. */
export const repeatSections: readonly SummarySection<ArrangeContext>[] = [
  { title: 'This appointment' },
  {
    id: 'repeats',
    title: wordsFrom('how many repeat appointments there are', repeatReads(), (answers) =>
      countRepeats(repeatDates(answers).length),
    ),
  },
]

/** One text for an appointment that does not repeat and another for one that does. */
export function byRepeating(one: string, several: string): WordsFrom<ArrangeContext> {
  return wordsFrom(eitherText(one, several), ['repeating'], (answers) =>
    answers.repeating === 'yes' ? several : one,
  )
}

/** What words that say one of two texts are called: "Confirm appointment(s)". */
export function eitherText(one: string, several: string): string {
  return several === `${one}s` ? `${one}(s)` : `${one}’ or ‘${several}`
}

function repeatReads() {
  return ['repeating', 'date', 'frequency', 'repeats'] as const
}

function frequencyText(value: string | undefined): string {
  const text = frequencies.find((one) => one.value === value)?.text ?? ''
  return text.charAt(0).toLowerCase() + text.slice(1)
}
