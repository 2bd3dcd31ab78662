import { describe, expect, test } from 'vitest'

import { version20211101 as november } from '../../app/journeys/arrange-appointment/2021-11-01.ts'
import { visitIn } from '../support/practitioner.ts'
import { checkWords, headingsOf, messagesOf, questionsOf, rowsOf } from './said.ts'
import * as shared from './shared-words.ts'

const elsewhere = 'The location I’m looking for is not in this list'

describe('the words of 1 November 2021, when RAR was left to Delius', () => {
  test('head its pages', () => {
    expect(headingsOf(november)).toEqual([
      ['type', 'What type of appointment are you arranging?'],
      ['rar', 'Will this be a RAR toolkit session?'],
      ['location', 'Pick a location for this appointment'],
      ['when', 'When will the appointment be?'],
      ['repeating', 'Will this be a repeating appointment?'],
      ['dates', 'Appointments you’re arranging'],
      ['notes', 'Add appointment notes'],
      ['sensitive', 'Does this appointment include sensitive information?'],
      ['check-answers', 'Check your answers and confirm appointment'],
      ['use-delius', 'You need to arrange this appointment on National Delius'],
      ['another-location', 'Arrange an appointment in another location'],
      ['no-locations', 'There are no locations to choose from'],
    ])
  })

  test('are on its questions', () => {
    const { type } = shared.typeQuestions
    expect(questionsOf(november, 'Kieran', { type: 'COAP' })).toEqual({
      ...shared.typeQuestions,
      type: { ...type, rows: ['Type of appointment', 'Location'] },
      rar: {
        label: 'Will this be a RAR toolkit session?',
        options: ['Yes, it will count towards RAR', 'No'],
        rows: ['RAR activity'],
      },
      location: {
        label: 'Pick a location for this appointment',
        options: ['CALDER HOUSE', 'MEANWOOD ROAD CENTRE', 'PARKSIDE PROBATION OFFICE', elsewhere],
        rows: ['Location'],
      },
      ...shared.whenQuestions,
      ...shared.repeatQuestions,
      ...shared.lastQuestions,
    })
  })

  test('offer no location only where none is needed', () => {
    const optional = questionsOf(november, 'Kieran', { type: 'other', otherType: 'C031' })
    expect(optional['location']?.options?.slice(-2)).toEqual([
      elsewhere,
      'I do not need to pick a location',
    ])
    const required = questionsOf(november, 'Kieran', { type: 'other', otherType: 'C007' })
    expect(required['location']?.options?.at(-1)).toBe(elsewhere)
  })

  test('are in its messages', () => {
    expect(messagesOf(november)).toEqual({
      ...Object.fromEntries(
        Object.entries(shared.sharedMessages).filter(([id]) => id !== 'rarRepeats'),
      ),
      rar: ['Select yes if this appointment will count towards RAR'],
    })
  })

  test('are in its rows', () => {
    expect(rowsOf(november, 'location', { location: 'calder-house' })).toEqual([
      ['Location', 'CALDER HOUSE'],
    ])
    expect(rowsOf(november, 'location', { location: 'none' })).toEqual([
      ['Location', 'No location'],
    ])
    expect(rowsOf(november, 'rar', { rar: 'no', repeating: 'no' })).toEqual([
      ['RAR activity', 'No'],
    ])
    expect(rowsOf(november, 'type', { type: 'COAP' }, 'Glyn')).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Location', 'SKELL VIEW'],
    ])
  })

  test('confirm this appointment', () => {
    expect(checkWords(november, { repeating: 'no' })).toEqual([
      'Check your answers and confirm appointment',
      'Confirm this appointment',
    ])
  })
})

describe('the pages of 1 November 2021 that lead to Delius', () => {
  test('say how to arrange a RAR session, with all that is needed to find the person', () => {
    const tab = visitIn('2021-11-01', 'Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, { rar: 'yes' })
    expect(tab.seen.title).toBe('You need to arrange this appointment on National Delius')
    expect(tab.says).toEqual([
      'Arranging an appointment with a RAR activity is not yet available in the Manage supervisions pilot.',
      'Go directly to Kieran Osgood on Delius',
      'Open Kieran Osgood’s contact log on Delius',
      'Go to the Delius homepage',
      'Or you can use the following information to find Kieran Osgood on Delius:',
      'Name, Kieran Osgood',
      'Date of birth, 14/03/1998',
      'CRN, V410022',
      'PNC, 2014/7410022S',
      'Open the Delius homepage',
    ])
  })

  test('say what to do about another location', () => {
    const tab = visitIn('2021-11-01', 'Kieran')
    tab.arrange()
    tab.answerAll({ type: 'COAP' }, { rar: 'no' }, { location: 'elsewhere' })
    expect(tab.seen.title).toBe('Arrange an appointment in another location')
    expect(tab.says).toEqual([
      'At the moment you can only arrange appointments from a list of locations associated with the offender manager’s team.',
      'You need to use National Delius to arrange an appointment in another location.',
      'Go directly to Kieran Osgood on Delius',
      'Open Kieran Osgood’s contact log on Delius',
      'Tell us about the location you’re looking for',
      'Help us improve the service by telling us:',
      'which location you are looking for',
      'why you cannot find that location',
      'Contact us by email: manage-supervisions-support@digital.justice.gov.uk',
    ])
  })
})
