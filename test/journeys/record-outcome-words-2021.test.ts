import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { version20211013 as october } from '../../app/journeys/record-outcome/2021-10-13.ts'
import { version20211123 as november } from '../../app/journeys/record-outcome/2021-11-23.ts'
import { everyRecordContext } from '../../app/journeys/record-outcome/index.ts'
import {
  headingsOf,
  messagesOf,
  outcomeContext,
  saidBy,
  textOf,
} from '../support/outcome-visits.ts'
import { aMorning } from '../support/people.ts'

const kieran = outcomeContext('Kieran')
const actions = fixtures.enforcementActions.map(({ description }) => description)

const how = [
  'How did Kieran not comply?',
  'Attended - failed to comply',
  'Attended - sent home (behaviour)',
  'Failed to comply with other instruction',
]
const reason = [
  'Why was Kieran absent?',
  'Childcare or family',
  'Court or legal',
  'Holiday or annual leave',
  'Medical',
  'Religious',
  'Remanded in custody',
  'Stood down',
  'Work or employment',
  'or: Other',
]
const notes = ['Add appointment notes', '(Use paragraphs to make your notes easy to read.)']
const moreNotes = [
  'Add your notes',
  '(Use paragraphs to make your notes easy to read. Your notes will be added to the end of the current notes.)',
]
const messages = {
  complied: ['Select one of the compliance options'],
  rar: ['Select yes if this appointment counted towards RAR'],
  how: ['Select an outcome'],
  absence: ['Select one of the absence options'],
  reason: ['Select an outcome'],
  enforcement: ['Select an enforcement'],
  addNotes: [
    'Select yes if you would like to add notes',
    'Select no, because this appointment already has all the notes that Delius can hold',
  ],
  notes: ['Add appointment notes', 'Your notes must be {room} characters or less'],
  moreNotes: [
    'Add appointment notes',
    'Your notes must be {room} characters or less, to fit below the notes that are there',
  ],
  sensitive: ['Select yes if the appointment contains sensitive information'],
}

describe('the words of 13 October 2021', () => {
  test('head its pages', () => {
    expect(headingsOf(october, kieran)).toEqual([
      ['start', 'Record an outcome'],
      ['complied', 'Did Kieran attend and comply?'],
      ['rar', 'Did this appointment count towards RAR?'],
      ['how', 'How did Kieran not comply?'],
      ['absence', 'Was Kieran’s absence acceptable?'],
      ['reason', 'Why was Kieran absent?'],
      ['enforcement', 'Pick an enforcement action'],
      ['add-notes', 'Do you want to add notes to this appointment?'],
      ['notes', 'Add appointment notes'],
      ['more-notes', 'Add appointment notes'],
      ['sensitive', 'Does this appointment include sensitive information?'],
      ['check-answers', 'Check your answers and record the outcome'],
      ['use-delius', 'You need to record this outcome on National Delius'],
    ])
  })

  test('are on its questions', () => {
    expect(saidBy(october, kieran, { complied: 'absent', absence: 'no' })).toEqual({
      complied: [
        'Did Kieran attend and comply?',
        'Yes',
        'No, Kieran attended but failed to comply',
        'No, Kieran was absent',
      ],
      rar: ['Did this appointment count towards RAR?', 'Yes', 'No'],
      how,
      absence: ['Was Kieran’s absence acceptable?', 'Yes', 'No, Kieran’s absence was unacceptable'],
      reason,
      enforcement: ['Pick an enforcement action', ...actions],
      addNotes: [
        'Do you want to add notes to this appointment?',
        'Yes',
        'No (notes can be added later)',
      ],
      notes,
      moreNotes,
      sensitive: [
        'Does this appointment include sensitive information?',
        'Yes, it includes sensitive information. (Some details must not be shared with Kieran.)',
        'No, it is not sensitive',
      ],
    })
  })

  test('are in its messages', () => {
    expect(messagesOf(october, everyRecordContext(fixtures, aMorning))).toEqual(messages)
  })

  test('say on its first page which appointment it is', () => {
    expect(textOf(october, 'start', kieran)).toEqual([
      'You’re recording an outcome for:',
      'Office visit with Priya Deshmukh\nMonday 4 October from 10am to 11am',
      'View appointment → /cases/V410022/appointments/42',
    ])
  })

  test('lead to Delius for RAR, with all that is needed to find the person', () => {
    expect(textOf(october, 'use-delius', kieran)).toEqual([
      'Recording a RAR activity is not yet available in the Manage supervisions pilot.',
      'Go directly to this appointment on Delius',
      'Open the corresponding contact on Delius → /national-delius/V410022',
      'Go to the Delius homepage',
      'Or you can use the following information to find Kieran Osgood on Delius:',
      'Name, Kieran Osgood',
      'Date of birth, 14/03/1998',
      'CRN, V410022',
      'PNC, 2014/7410022S',
      'Open the Delius homepage → /national-delius',
    ])
  })

  test('show the notes that are there, and long ones on demand', () => {
    const short = outcomeContext('Kieran', { notes: 'First.' })
    expect(textOf(october, 'more-notes', short)).toEqual(['Previously added notes', 'First.'])
    const long = outcomeContext('Kieran', { notes: 'a'.repeat(1001) })
    expect(textOf(october, 'more-notes', long)).toEqual([
      'Previously added notes',
      `View the notes: ${'a'.repeat(1001)}`,
    ])
  })
})

describe('the words of 23 November 2021', () => {
  test('are on its questions', () => {
    expect(saidBy(november, kieran, { complied: 'absent', absence: 'no' })).toEqual({
      complied: [
        'Did Kieran comply?',
        'Yes, they attended and complied',
        'They were absent',
        'They attended but failed to comply',
      ],
      rar: ['Did this appointment count towards RAR?', 'Yes', 'No'],
      how,
      absence: [
        'Was Kieran’s absence acceptable?',
        'Yes',
        'No, it was unacceptable',
        'or: I am waiting for evidence about their absence',
      ],
      reason,
      enforcement: ['Pick an enforcement action', ...actions],
      addNotes: ['Do you need to add notes to this appointment?', 'Yes, add notes', 'No'],
      notes,
      moreNotes,
      sensitive: [
        'Does this appointment include sensitive information?',
        'Yes, it includes sensitive information. (It must not be shared with Kieran.)',
        'No, it is not sensitive',
      ],
    })
  })

  test('offer nothing of a breach while evidence is still to come', () => {
    const said = saidBy(november, kieran, { complied: 'absent', absence: 'waiting' })
    expect(said['enforcement']).toContain('Enforcement letter requested')
    expect(said['enforcement']?.join()).not.toMatch(/breach/i)
  })

  test('are in its messages', () => {
    expect(messagesOf(november, everyRecordContext(fixtures, aMorning))).toEqual(messages)
  })
})
