import { describe, expect, test } from 'vitest'

import { fill } from '../../app/engine/words.ts'
import { version20210311 as march } from '../../app/journeys/arrange-appointment/2021-03-11.ts'
import { questionOf } from '../support/journeys.ts'
import { contextAt } from '../support/people.ts'
import { checkWords, headingsOf, helpOf, messagesOf, questionsOf, rowsOf } from './said.ts'
import { sharedMessages } from './shared-words.ts'

describe('the words of 11 March 2021, when an appointment was a session', () => {
  test('head its four pages', () => {
    expect(headingsOf(march)).toEqual([
      ['type', 'What type of session would you like to arrange?'],
      ['when', 'When would you like to arrange this session?'],
      ['rar', 'Would you like this to count towards RAR?'],
      ['check-answers', 'Check your answers'],
    ])
  })

  test('are on its questions', () => {
    expect(questionsOf(march, 'Kieran')).toEqual({
      type: {
        label: 'What type of session would you like to arrange?',
        options: ['Office visit', 'Home visit', 'Video call', 'Phone call', 'Other'],
        rows: ['Type of session'],
      },
      date: { label: 'Date', rows: ['Date'] },
      start: { label: 'Start time', rows: ['Time'] },
      end: { label: 'End time' },
      repeat: { label: 'I would like this to repeat' },
      rar: {
        label: 'Would you like this to count towards RAR?',
        hint: 'This will account for one day of Rehabilitation Activity Requirement (RAR).',
        options: ['Yes', 'No'],
        rows: ['RAR activity'],
      },
      category: {
        label: 'What will this session count towards?',
        options: [
          'Employment, Training and Education',
          'Wellbeing – both physical and mental',
          'Finance, benefit and debt',
          'Relationships',
          'Restorative Justice Interventions',
          'Substance Misuse',
          'Alcohol Treatment Requirements or Mental Health Treatment Requirements',
          'Thinking skills, attitudes and behaviour',
        ],
        rows: ['RAR activity'],
      },
      notes: { label: 'Add a calendar note (optional)', rows: ['Calendar note'] },
    })
  })

  test('are on its buttons and its way out, with straight apostrophes', () => {
    expect(march.continueText).toBe('Save and continue')
    expect(fill(march.wayOut ?? '', contextAt('Kieran').words)).toBe("Back to Kieran's progress")
    expect(helpOf(march, 'when', 'Kieran')).toEqual([
      "Kieran's circumstances",
      'Preferred language: English',
      'Disabilities and adjustments: None known',
      'Employment status: Part-time employed',
    ])
    expect(questionOf(march, 'when').group).toMatchObject({ legend: 'Time', joinedBy: 'to' })
    expect(checkWords(march)).toEqual(['Check your answers', 'Arrange this session'])
  })

  test.each([
    ['type', 'CHVS', [['Type of session', 'Home visit']]],
    ['date', '2021-10-13', [['Date', 'Wednesday 13 October']]],
    ['start', '13:00', [['Time', '1pm to 2pm']]],
    ['rar', 'no', [['RAR activity', 'No']]],
    ['rar', 'yes', []],
    ['category', 'march-finance', [['RAR activity', 'Finance, benefit and debt']]],
    ['notes', '', [['Calendar note', 'None']]],
    ['notes', 'Bring the form.', [['Calendar note', 'Bring the form.']]],
    ['repeat', 'yes', []],
  ])('are in the row of %s when it is ‘%s’', (id, value, rows) => {
    expect(rowsOf(march, id, { end: '14:00', [id]: value })).toEqual(rows)
  })

  test('are in its messages', () => {
    expect(messagesOf(march)).toEqual({
      type: ['Select a type of session'],
      date: [
        'Enter the date of the session',
        'Date must be a real date',
        'Enter a date in the future',
      ],
      start: sharedMessages['start'],
      end: sharedMessages['end'],
      repeat: [],
      rar: [
        'Select yes if you would like this to count towards RAR',
        'Select no, because {first} does not have a RAR requirement',
      ],
      category: ['Select what this session will count towards'],
      notes: ['Appointment notes must be 4,000 characters or less'],
    })
  })

  test('are on its confirmation', () => {
    expect(march.confirmation).toEqual({
      title: 'Session arranged',
      nextSteps: ['Add this session to your calendar.', 'Give details of the session to {first}.'],
      phone: "{first}'s phone number is",
      finish: { text: "Back to {first}'s progress", as: 'link', opens: 'the overview' },
    })
  })
})
