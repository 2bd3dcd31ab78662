import { describe, expect, test } from 'vitest'

import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { current } from '../../app/journeys/arrange-appointment/current.ts'
import { contextAt } from '../support/people.ts'
import { checkWords, headingsOf, messagesOf, questionsOf, rowsOf } from './said.ts'
import * as shared from './shared-words.ts'

describe('the words of our own design', () => {
  test('head its pages', () => {
    expect(headingsOf(current)).toEqual([
      ['type', 'What type of appointment are you arranging?'],
      ['location', 'Where will the appointment be?'],
      ['when', 'When will the appointment be?'],
      ['repeating', 'Will this be a repeating appointment?'],
      ['dates', 'Appointments you’re arranging'],
      ['rar', 'Will this be a RAR toolkit session?'],
      ['requirement', 'Which RAR requirement will this session count towards?'],
      ['toolkit', 'Which RAR toolkit will you use?'],
      ['nsi', 'Which NSI should this session be linked to?'],
      ['add-notes', 'Would you like to add notes about this appointment?'],
      ['notes', 'Add appointment notes'],
      ['sensitive', 'Does this appointment include sensitive information?'],
      ['check-answers', 'Check your answers and confirm appointment'],
      ['clash', 'You need to choose a different appointment slot'],
      ['another-location', 'Arrange an appointment in another location'],
      ['no-locations', 'There are no locations to choose from'],
    ])
  })

  test('are on its questions', () => {
    const { type } = shared.typeQuestions
    const { repeats } = shared.repeatQuestions
    const answers = { type: 'COAP', date: '2021-10-13', rar: 'yes', toolkit: 'stepping-stones' }
    expect(questionsOf(current, 'Alun', answers)).toEqual({
      ...shared.typeQuestions,
      type: { ...type, rows: ['Type of appointment', 'Location'] },
      location: {
        label: 'Where will the appointment be?',
        options: [
          'BRYN MAWR HOUSE',
          'CANAL STREET HUB',
          'The location I’m looking for is not in this list',
        ],
        rows: ['Location'],
      },
      ...shared.whenQuestions,
      ...shared.repeatQuestions,
      repeats: { ...repeats, hint: 'Do not count this appointment' },
      bankHolidays: {
        label: 'Do you want to arrange repeat appointments on bank holidays?',
        options: ['Yes', 'No, leave those dates out'],
        rows: ['On bank holidays'],
      },
      rar: {
        label: 'Will this be a RAR toolkit session?',
        options: ['Yes, it will count towards RAR', 'No'],
        rows: ['RAR toolkit'],
      },
      rarRepeats: {
        label: 'Will the repeat appointments count towards RAR too?',
        options: ['Yes', 'No, only this appointment'],
        rows: ['RAR toolkit'],
      },
      requirement: {
        label: 'Which RAR requirement will this session count towards?',
        options: ['25 days RAR, from 12 April'],
        rows: ['RAR requirement'],
      },
      toolkit: {
        label: 'Which RAR toolkit will you use?',
        // The one that was used before comes first.
        options: [
          'Stepping Stones',
          'Choices and Changes',
          'Connection and Community',
          'Developing Dialogues',
          'Maps for Change',
          'New Me MOT',
          'Skills for Relationships',
        ],
        rows: ['RAR toolkit'],
      },
      nsi: {
        label: 'Which NSI should this session be linked to?',
        options: [
          'Referred on 19 September, managed by Owain Beynon',
          'Referred on 12 September, managed by Gwen Tallis',
        ],
        rows: ['NSI'],
      },
      addNotes: {
        label: 'Would you like to add notes about this appointment?',
        options: ['Yes', 'No (notes can be added later)'],
        rows: ['Appointment notes'],
      },
      ...shared.lastQuestions,
    })
  })

  test('are in its messages', () => {
    expect(messagesOf(current)).toEqual({
      ...shared.sharedMessages,
      bankHolidays: ['Select yes if you want to arrange repeat appointments on bank holidays'],
      requirement: ['Select the RAR requirement this session will count towards'],
      toolkit: ['Select the RAR toolkit you will use'],
      nsi: ['Select the NSI this session should be linked to'],
      addNotes: ['Select yes if you would like to add notes'],
    })
  })

  const holidays = {
    date: '2021-12-20',
    start: '10:00',
    end: '11:00',
    repeating: 'yes',
    frequency: 'weekly',
    repeats: '3',
  }
  test('confirm this appointment, or several', () => {
    expect(checkWords(current, { repeating: 'no' })[1]).toBe('Confirm this appointment')
    const weekly = {
      repeating: 'yes',
      date: '2021-10-18',
      start: '10:00',
      end: '11:00',
      frequency: 'weekly',
    }
    expect(checkWords(current, { ...weekly, repeats: '2' })[1]).toBe('Confirm appointments')
    // The only repeat clashes with another appointment and is left out.
    expect(checkWords(current, { ...weekly, repeats: '1' })[1]).toBe('Confirm this appointment')
  })

  test.each([
    ['addNotes', { addNotes: 'no' }, [['Appointment notes', 'None']]],
    ['addNotes', { addNotes: 'yes' }, []],
    [
      'addNotes',
      { ...holidays, addNotes: 'no' },
      [
        ['Appointment notes', 'None'],
        ['repeats: Appointment notes', 'None'],
      ],
    ],
    [
      'addNotes',
      { ...holidays, repeats: '2', bankHolidays: 'no', addNotes: 'no' },
      [['Appointment notes', 'None']],
    ],
    [
      'repeating',
      { ...holidays, repeats: '2', bankHolidays: 'no' },
      [['Repeating appointment', 'Yes, weekly, but no dates are left']],
    ],
    ['location', { location: 'none' }, [['Location', 'No location']]],
    ['bankHolidays', { bankHolidays: 'yes' }, [['repeats: On bank holidays', 'Yes']]],
    ['bankHolidays', { bankHolidays: 'no' }, [['repeats: On bank holidays', 'No']]],
    [
      'repeats',
      { ...holidays, bankHolidays: 'no' },
      [
        [
          'repeats: Dates',
          'Monday 10 January 2022\nLeft out: Monday 27 December 2021, bank holiday\nLeft out: Monday 3 January 2022, bank holiday',
        ],
      ],
    ],
    [
      'repeats',
      { ...holidays, repeats: '2', bankHolidays: 'no' },
      [
        [
          'repeats: Dates',
          'None\nLeft out: Monday 27 December 2021, bank holiday\nLeft out: Monday 3 January 2022, bank holiday',
        ],
      ],
    ],
    [
      'repeats',
      { ...holidays, date: '2021-10-18', start: '10:59', repeats: '2' },
      [
        [
          'repeats: Dates',
          'Monday 1 November 2021\nLeft out: Monday 25 October 2021, clashes with Office visit with Priya Deshmukh, 10am to 11am',
        ],
      ],
    ],
  ])('are in the rows of %s with %o', (id, answers, rows) => {
    expect(rowsOf(current, id, answers)).toEqual(rows)
  })

  test('list the dates of what repeats on the confirmation', () => {
    expect(current.confirmation).toEqual({
      title: 'Appointment arranged',
      titleOfSeveral: 'Appointments arranged',
      nextSteps: [
        'Add this appointment to your calendar.',
        'Give details of the appointment to {first}.',
      ],
      nextStepsOfSeveral: [
        'Add these appointments to your calendar.',
        'Give details of the appointments to {first}.',
      ],
      listsAll: true,
      phone: '{first}’s phone number is',
      finish: { text: 'Finish', as: 'button', opens: 'the schedule' },
    })
  })
})

test('every message of the live service is that of a question in some version', () => {
  const context = contextAt('Kieran')
  const sampled = versions.flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ rules }) =>
      rules.flatMap((rule) => rule.fails(context).map(({ message }) => message)),
    ),
  )
  for (const message of [
    'Select an appointment type',
    'Select yes if this appointment will count towards RAR',
    'Select a location',
    'Enter the date of the appointment',
    'Date must include a day',
    'Date must include a month',
    'Date must include a month and year',
    'Date must be a real date',
    'Enter a date in the future',
    'Enter a valid start time, such as 12:15pm',
    'Enter a time in the future',
    'Enter a valid end time, such as 12:30pm',
    'Enter an end time after the start time',
    'Select yes if you would like to add notes',
    'Select yes if the appointment contains sensitive information',
  ]) {
    expect(sampled).toContain(message)
  }
})
