import { describe, expect, test } from 'vitest'

import { describe as describeJourney } from '../../app/engine/describe.ts'
import { optionsOf } from '../../app/engine/options.ts'
import { fill } from '../../app/engine/words.ts'
import { version20211006 } from '../../app/journeys/arrange-appointment/2021-10-06.ts'
import { questionOf } from '../support/journeys.ts'
import { contextAt } from '../support/people.ts'
import type { Field } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'

const described = describeJourney(version20211006)
const step = (id: string) => described.steps.find((one) => one.id === id)
const fields = described.steps.flatMap((one) => one.fields)
const field = (id: string) => fields.find((one) => one.id === id)
const field2021 = (id: string): Field<ArrangeContext> => {
  const found = version20211006.fields[id]
  if (!found) throw new Error(`No field ${id}`)
  return found
}

describe('the pages of the design of 6 October 2021', () => {
  test.each([
    ['type', 'What type of appointment are you arranging?'],
    ['location', 'Where will the appointment be?'],
    ['when', 'When will the appointment be?'],
    ['repeating', 'Will this be a repeating appointment?'],
    ['rar', 'Will this be a RAR toolkit session?'],
    ['toolkit', 'Which RAR toolkit will you use?'],
    ['notes', 'Add appointment notes'],
    ['sensitive', 'Does this appointment include sensitive information?'],
    ['check-answers', 'Check your answers and confirm appointment'],
    ['no-locations', 'There are no locations to choose from'],
  ])('%s is headed ‘%s’', (id, title) => {
    expect(step(id)?.title).toBe(title)
  })

  test('come in the order of the 6 October 2021 design, with the page that stops last', () => {
    expect(described.steps.map(({ id }) => id)).toEqual([
      'type',
      'location',
      'when',
      'repeating',
      'rar',
      'toolkit',
      'notes',
      'sensitive',
      'check-answers',
      'no-locations',
    ])
  })

  test('end with ‘Confirm this appointment’ and ‘Appointment arranged’', () => {
    expect(version20211006.steps['check-answers']).toMatchObject({
      button: 'Confirm this appointment',
    })
    expect(described.confirmation).toBe('Appointment arranged')
  })
})

describe('the questions', () => {
  test.each([
    ['type', ['Office visit', 'Home visit', 'Video call', 'Phone call', 'Other']],
    ['repeating', ['Yes', 'No, it’s a one-off appointment']],
    ['rar', ['Yes, it will count towards RAR', 'No']],
    ['sensitive', ['Yes, it includes sensitive information.', 'No, it is not sensitive']],
  ])('%s offers %o', (id, texts) => {
    const options = field(id)?.options ?? []
    expect(typeof options === 'string' ? options : options.map(({ text }) => text)).toEqual(texts)
  })

  test('the featured types are those of Delius', () => {
    const options = field('type')?.options ?? []
    const codes = typeof options === 'string' ? options : options.map(({ value }) => value)
    expect(codes).toEqual(['COAP', 'CHVS', 'COVC', 'COPT', 'other'])
  })

  test.each([
    ['otherType', 'Type of appointment', null],
    ['date', 'Date', 'For example, 20 5 2021'],
    ['start', 'Start time', null],
    ['end', 'End time', null],
    ['notes', 'Add appointment notes', 'This will be added to the NDelius contact log.'],
    ['rar', 'Will this be a RAR toolkit session?', null],
    ['toolkit', 'Which RAR toolkit will you use?', null],
  ])('%s is labelled ‘%s’, with the hint %s', (id, label, hint) => {
    expect(field(id)).toMatchObject({ label, hint })
  })

  test('the rows of check your answers are those of the 6 October 2021 post', () => {
    const rows = fields.flatMap(({ summary }) => summary ?? [])
    expect([...new Set(rows)]).toEqual([
      'Type of appointment',
      'Date',
      'Time',
      'Repeating appointment',
      'RAR toolkit',
      'Appointment notes',
      'Sensitive',
    ])
  })

  test.each([
    ['type', 'COAP', 'Office visit'],
    ['date', '2022-01-01', 'Saturday 1 January 2022'],
    ['date', '2021-12-01', 'Wednesday 1 December'],
    ['start', '09:00', '9am to 9:30am'],
    ['repeating', 'no', 'No'],
    ['repeating', 'yes', 'Yes'],
    ['rar', 'no', 'No'],
    ['notes', '', 'None'],
    ['sensitive', 'no', 'No'],
    ['sensitive', 'yes', 'Yes'],
  ])('the row of %s shows %s as ‘%s’', (id, value, shown) => {
    const answers = { type: 'COAP', date: '2021-12-01', start: '09:00', end: '09:30', [id]: value }
    expect(field2021(id).summary?.show?.(value, answers, contextAt('Kieran'))).toBe(shown)
  })

  test('sensitive information is what must not be shared with the person, by name', () => {
    const [yes] = optionsOf(field2021('sensitive'), {}, contextAt('Kieran'))
    expect(fill(yes?.hint ?? '', contextAt('Kieran').words)).toBe(
      'Some details must not be shared with Kieran.',
    )
  })

  test('the help on the pages is about the person', () => {
    const kieran = contextAt('Kieran')
    const when = questionOf(version20211006, 'when').details
    expect(fill(when?.summary ?? '', kieran.words)).toBe('Kieran’s circumstances')
    expect(questionOf(version20211006, 'sensitive').details?.summary).toBe(
      'Help with sensitive content',
    )
  })

  test.each([
    ['Kieran', ['English', 'None known', 'Part-time employed']],
    [
      'Imogen',
      ['British Sign Language (interpreter required)', 'Hearing difficulties', 'Not known'],
    ],
    ['Connor', ['English', 'Dyslexia, Attention deficit hyperactivity disorder', 'Not known']],
  ] as const)('%s’s circumstances are language, disabilities and employment', (first, values) => {
    const { circumstances } = contextAt(first)
    expect(circumstances.map(({ key }) => key)).toEqual([
      'Preferred language',
      'Disabilities',
      'Employment status',
    ])
    expect(circumstances.map(({ value }) => value)).toEqual(values)
  })
})

describe('the messages', () => {
  test.each([
    ['type', ['Select an appointment type']],
    ['otherType', ['Select an appointment type']],
    ['location', ['Select a location']],
    [
      'date',
      [
        'Enter the date of the appointment',
        'Date must include a day, month or year',
        'Date must be a real date',
        'Enter a date in the future',
      ],
    ],
    ['start', ['Enter a valid start time, such as 12:15pm', 'Enter a time in the future']],
    ['end', ['Enter a valid end time, such as 12:30pm', 'Enter an end time after the start time']],
    ['repeating', ['Select yes if this will be a repeating appointment']],
    [
      'rar',
      [
        'Select yes if this appointment will count towards RAR',
        'Select no, because {first} does not have a RAR requirement',
      ],
    ],
    ['toolkit', ['Select the RAR toolkit you will use']],
    ['notes', ['Appointment notes must be 4,000 characters or less']],
    ['sensitive', ['Select yes if the appointment contains sensitive information']],
  ])('of %s are %o', (id, messages) => {
    expect(field(id)?.messages).toEqual(messages)
  })

  test('there are no others', () => {
    expect(fields.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(version20211006.fields).toSorted(),
    )
  })
})
