import { describe, expect, test } from 'vitest'

import { optionsOf } from '../../app/engine/options.ts'
import { fill } from '../../app/engine/words.ts'
import { version20210525 as may } from '../../app/journeys/arrange-appointment/2021-05-25.ts'
import { version20211006 as october } from '../../app/journeys/arrange-appointment/2021-10-06.ts'
import { questionOf } from '../support/journeys.ts'
import { contextAt } from '../support/people.ts'
import { checkWords, headingsOf, helpOf, messagesOf, questionsOf, rowsOf } from './said.ts'
import * as shared from './shared-words.ts'

describe('the words of 6 October 2021, when toolkits took the place of categories', () => {
  test('head its pages', () => {
    expect(headingsOf(october)).toEqual([
      ['type', 'What type of appointment are you arranging?'],
      ['location', 'Where will the appointment be?'],
      ['when', 'When will the appointment be?'],
      ['repeating', 'Will this be a repeating appointment?'],
      ['dates', 'Appointments you’re arranging'],
      ['rar', 'Will this be a RAR toolkit session?'],
      ['toolkit', 'Which RAR toolkit will you use?'],
      ['notes', 'Add appointment notes'],
      ['sensitive', 'Does this appointment include sensitive information?'],
      ['check-answers', 'Check your answers and confirm appointment'],
      ['no-locations', 'There are no locations to choose from'],
    ])
  })

  test('are on its questions', () => {
    expect(questionsOf(october, 'Kieran')).toEqual({
      ...shared.typeQuestions,
      location: {
        label: 'Where will the appointment be?',
        options: ['CALDER HOUSE', 'MEANWOOD ROAD CENTRE', 'PARKSIDE PROBATION OFFICE'],
      },
      ...shared.whenQuestions,
      ...shared.repeatQuestions,
      rar: {
        label: 'Will this be a RAR toolkit session?',
        options: ['Yes, it will count towards RAR', 'No'],
        rows: ['RAR toolkit'],
      },
      rarRepeats: shared.rarRepeats('RAR toolkit'),
      toolkit: {
        label: 'Which RAR toolkit will you use?',
        options: [
          'Choices and Changes',
          'Connection and Community',
          'Developing Dialogues',
          'Maps for Change',
          'New Me MOT',
          'Skills for Relationships',
          'Stepping Stones',
        ],
        rows: ['RAR toolkit'],
      },
      ...shared.lastQuestions,
    })
  })

  test('offer toolkits by their names, and nothing more', () => {
    const { toolkit } = october.fields
    const offered = toolkit ? optionsOf(toolkit, {}, contextAt('Kieran')) : []
    expect(offered[0]).toEqual({ value: 'choices-and-changes', text: 'Choices and Changes' })
  })

  test('are in its messages', () => {
    expect(messagesOf(october)).toEqual({
      ...shared.sharedMessages,
      toolkit: ['Select the RAR toolkit you will use'],
    })
  })

  test('say whether there is one appointment or several to confirm', () => {
    expect(checkWords(october, { repeating: 'no' })).toEqual([
      'Check your answers and confirm appointment',
      'Confirm this appointment',
    ])
    expect(checkWords(october, { repeating: 'yes' })).toEqual([
      'Check your answers and confirm appointments',
      'Confirm appointments',
    ])
  })

  test.each([
    ['type', { type: 'COAP' }, [['Type of appointment', 'Office visit']]],
    [
      'type',
      { type: 'other', otherType: 'C007' },
      [['Type of appointment', 'ETE Appointment (NS)']],
    ],
    ['location', { location: 'calder-house' }, []],
    ['date', { date: '2022-01-01' }, [['Date', 'Saturday 1 January 2022']]],
    ['date', { date: '2021-12-01' }, [['Date', 'Wednesday 1 December']]],
    ['start', { start: '09:00', end: '09:30' }, [['Time', '9am to 9:30am']]],
    ['repeating', { repeating: 'no' }, [['Repeating appointment', 'No']]],
    [
      'repeating',
      { repeating: 'yes', frequency: 'weekly' },
      [['Repeating appointment', 'Yes, weekly']],
    ],
    [
      'repeating',
      { repeating: 'yes', frequency: 'fortnightly' },
      [['Repeating appointment', 'Yes, every 2 weeks']],
    ],
    ['rar', { rar: 'no', repeating: 'no' }, [['RAR toolkit', 'No']]],
    ['rar', { rar: 'yes' }, []],
    ['toolkit', { toolkit: 'choices-and-changes' }, [['RAR toolkit', 'Choices and Changes']]],
    [
      'rarRepeats',
      { rar: 'yes', toolkit: 'new-me-mot', rarRepeats: 'yes' },
      [['repeats: RAR toolkit', 'New Me MOT']],
    ],
    ['notes', { notes: '' }, [['Appointment notes', 'None']]],
    ['sensitive', { sensitive: 'no' }, [['Sensitive', 'No']]],
    ['sensitive', { sensitive: 'yes' }, [['Sensitive', 'Yes']]],
  ])('are in the rows of %s with %o', (id, answers, rows) => {
    expect(rowsOf(october, id, answers)).toEqual(rows)
  })

  test('name the placeholder in the row of a team without toolkits', () => {
    const placeholder = 'Non-Approved Transition Toolkit (NAT1)'
    expect(rowsOf(october, 'rar', { rar: 'yes' }, 'Shanice')).toEqual([
      ['RAR toolkit', placeholder],
    ])
    expect(rowsOf(october, 'rarRepeats', { rar: 'yes', rarRepeats: 'yes' }, 'Shanice')).toEqual([
      ['repeats: RAR toolkit', placeholder],
    ])
  })

  test('say in Change that it will be no toolkit session after all', () => {
    expect(questionOf(october, 'toolkit').changeInstead).toEqual({
      step: 'rar',
      text: 'This will not be a RAR toolkit session',
    })
  })

  test.each([
    ['Kieran', ['English', 'None known', 'Part-time employed']],
    [
      'Imogen',
      ['British Sign Language (interpreter required)', 'Hearing difficulties', 'Not known'],
    ],
    ['Connor', ['English', 'Dyslexia, Attention deficit hyperactivity disorder', 'Not known']],
  ] as const)('tell the circumstances of %s', (first, [language, disabilities, employment]) => {
    expect(helpOf(october, 'when', first)).toEqual([
      `${first}’s circumstances`,
      `Preferred language: ${language}`,
      `Disabilities: ${disabilities}`,
      `Employment status: ${employment}`,
    ])
  })

  test('say what is sensitive, by name', () => {
    const kieran = contextAt('Kieran')
    const { sensitive } = october.fields
    const [yes] = sensitive ? optionsOf(sensitive, {}, kieran) : []
    expect(fill(yes?.hint ?? '', kieran.words)).toBe('Some details must not be shared with Kieran.')
    expect(helpOf(october, 'sensitive', 'Kieran')).toEqual([
      'Help with sensitive content',
      'Mark an appointment as sensitive if Kieran reading about it could harm somebody, or get in the way of investigating a crime. For example, if it mentions a victim.',
      'Sensitive information is left out when Kieran asks to see what we hold about them (a subject access request).',
    ])
  })

  test('are on its confirmation, as in May', () => {
    expect(october.confirmation).toEqual(may.confirmation)
  })
})
