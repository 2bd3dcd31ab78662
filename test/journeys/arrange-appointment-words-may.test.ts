import { describe, expect, test } from 'vitest'

import { version20210525 as may } from '../../app/journeys/arrange-appointment/2021-05-25.ts'
import { checkWords, headingsOf, helpOf, messagesOf, questionsOf, rowsOf } from './said.ts'
import * as shared from './shared-words.ts'

const { repeating, ...otherRepeatQuestions } = shared.repeatQuestions
const { notes } = shared.lastQuestions

describe('the words of 25 May 2021, when appointments could repeat', () => {
  test('head its pages', () => {
    expect(headingsOf(may)).toEqual([
      ['type', 'What type of appointment are you arranging?'],
      ['location', 'Where will the appointment be?'],
      ['when', 'When will the appointment be?'],
      ['repeating', 'Will this be a repeating appointment?'],
      ['dates', 'Appointments you’re arranging'],
      ['rar', 'Will this appointment count towards RAR?'],
      ['category', 'What will this appointment count towards?'],
      ['notes', 'Add appointment notes'],
      ['sensitive', 'Does this appointment include sensitive information?'],
      ['check-answers', 'Check your answers and confirm appointment'],
      ['no-locations', 'There are no locations to choose from'],
    ])
  })

  test('are on its questions', () => {
    expect(questionsOf(may, 'Kieran')).toEqual({
      ...shared.typeQuestions,
      location: {
        label: 'Where will the appointment be?',
        options: ['CALDER HOUSE', 'MEANWOOD ROAD CENTRE', 'PARKSIDE PROBATION OFFICE'],
      },
      ...shared.whenQuestions,
      ...otherRepeatQuestions,
      // Its dates said that it repeats: there was no row for it.
      repeating: { label: repeating?.label, options: repeating?.options },
      rar: {
        label: 'Will this appointment count towards RAR?',
        hint: 'This will account for one day of Rehabilitation Activity Requirement (RAR).',
        options: ['Yes', 'No'],
        rows: ['RAR activity'],
      },
      category: {
        label: 'What will this appointment count towards?',
        options: [
          'Accommodation',
          'Attitudes, thinking and behaviour',
          'Children and families',
          'Drugs and alcohol',
          'Education, training and employment',
          'Finance, benefits and debt',
          'Mental health',
          'Other',
          'Physical health',
          'Restorative justice',
          'Specific interventions for women',
        ],
        rows: ['RAR activity'],
      },
      rarRepeats: shared.rarRepeats('RAR activity'),
      ...shared.lastQuestions,
      notes: { ...notes, hint: 'This will be added to the NDelius contact log' },
    })
  })

  test('are in its messages', () => {
    expect(messagesOf(may)).toEqual({
      ...shared.sharedMessages,
      category: ['Select what this appointment will count towards'],
    })
  })

  test('say whether there is one appointment or several to confirm', () => {
    expect(checkWords(may, { repeating: 'no' })).toEqual([
      'Check your answers and confirm appointment',
      'Confirm appointment',
    ])
    expect(checkWords(may, { repeating: 'yes' })).toEqual([
      'Check your answers and confirm appointments',
      'Confirm appointments',
    ])
  })

  const weekly = { date: '2021-12-20', repeating: 'yes', frequency: 'weekly', repeats: '2' }
  test.each([
    ['repeating', weekly, []],
    ['repeats', weekly, [['repeats: Dates', 'Monday 27 December 2021\nMonday 3 January 2022']]],
    ['rar', { repeating: 'no', rar: 'no' }, [['RAR activity', 'No']]],
    [
      'rar',
      { ...weekly, rar: 'no' },
      [
        ['RAR activity', 'No'],
        ['repeats: RAR activity', 'No'],
      ],
    ],
    ['category', { category: 'may-families' }, [['RAR activity', 'Children and families']]],
    [
      'rarRepeats',
      { rar: 'yes', category: 'may-families', rarRepeats: 'yes' },
      [['repeats: RAR activity', 'Children and families']],
    ],
    ['rarRepeats', { rarRepeats: 'no' }, [['repeats: RAR activity', 'No']]],
    [
      'repeatNotes',
      { notes: 'Bring it.', repeatNotes: 'yes' },
      [['repeats: Appointment notes', 'Bring it.']],
    ],
    [
      'repeatNotes',
      { notes: 'Bring it.', repeatNotes: 'no' },
      [['repeats: Appointment notes', 'None']],
    ],
    ['repeatNotes', { notes: '', repeatNotes: 'yes' }, [['repeats: Appointment notes', 'None']]],
    ['sensitive', { sensitive: 'yes' }, [['Sensitive', 'Yes']]],
    [
      'sensitive',
      { ...weekly, sensitive: 'no' },
      [
        ['Sensitive', 'No'],
        ['repeats: Sensitive', 'No'],
      ],
    ],
    ['repeatSensitive', { repeatSensitive: 'yes' }, [['repeats: Sensitive', 'Yes']]],
    ['repeatSensitive', { repeatSensitive: 'no' }, [['repeats: Sensitive', 'No']]],
  ])('are in the rows of %s with %o', (id, answers, rows) => {
    expect(rowsOf(may, id, answers)).toEqual(rows)
  })

  test('are in the help on when it will be', () => {
    expect(helpOf(may, 'when', 'Connor')).toEqual([
      'Connor’s circumstances',
      'Preferred language: English',
      'Disabilities and adjustments: Dyslexia, Attention deficit hyperactivity disorder',
      'Employment status: Not known',
    ])
  })

  test('are on its confirmation', () => {
    expect(may.confirmation).toEqual({
      title: 'Appointment arranged',
      titleOfSeveral: 'Appointments arranged',
      nextSteps: [
        'Add this appointment to your calendar.',
        'Give details of the appointment to {first}.',
      ],
      phone: '{first}’s phone number is',
      finish: { text: 'Finish', as: 'button', opens: 'the schedule' },
    })
  })
})
