import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { onDaysOff } from '../../app/delius/check-days.ts'
import { datesInTexts } from '../../app/delius/check-texts.ts'
import { problemsOf, withContact, withFirst } from '../data/faulty.ts'
import { aContact } from './samples.ts'
import type { Contact, Entry, Fixtures } from '../../app/data/schema.ts'

/** The office visit of 12 May 2021, which Kieran kept. */
const induction = 9201001

describe('an appointment is found that', () => {
  test.each<[string, Partial<Contact>]>([
    ['is no appointment by its type', { type: 'CMOA' }],
    [
      'has an enforcement action that its outcome does not take',
      { outcome: 'AFTA', enforcement: 'BRE01' },
    ],
    ['is at an office of another team', { location: 'skell-view' }],
    ['is recorded before it starts', { updated: { by: 'p-deshmukh', at: '2021-05-12T10:29' } }],
    [
      'is recorded on a day that is still to come',
      { updated: { by: 'p-deshmukh', at: '2021-10-07T09:00' } },
    ],
    ['has had no outcome for weeks', { outcome: null, updated: null }],
  ])('%s', (fault, change) => {
    expect(problemsOf(withContact(induction, change))).toEqual([`Contact ${induction} ${fault}.`])
  })

  test('is after the end of its sentence', () => {
    expect(problemsOf(withContact(9100004, { date: '2022-05-10' }))).toEqual([
      'Contact 9100004 is after the end of its sentence.',
    ])
  })

  test('is at the same time as another of the person', () => {
    const both = { date: '2021-05-12', start: '11:44', end: '12:00', updated: null }
    expect(problemsOf(withContact(9201002, both))).toEqual([
      'Contact 9201001 is at the same time as contact 9201002.',
    ])
    expect(problemsOf(withContact(9201002, { ...both, start: '11:45' }))).toEqual([])
  })
})

test.each<[string, Partial<Contact>]>([
  ['was moved', { outcome: 'RSOF' }],
  ['was excused', { outcome: 'AAHO' }],
  ['was cancelled', { outcome: null, cancelledBy: 'staff' }],
])('an appointment that %s may be recorded beforehand', (_, change) => {
  const updated = { by: 'p-deshmukh', at: '2021-05-11T09:00' }
  expect(problemsOf(withContact(induction, { ...change, updated }))).toEqual([])
})

test('an appointment of the last weeks may wait for its outcome', () => {
  const waiting = { outcome: null, updated: null, date: '2021-09-17' }
  expect(problemsOf(withContact(induction, waiting))).toEqual([])
})

describe('another entry is found that', () => {
  const call = { type: 'CMOA', date: '2021-06-01', time: '10:00', practitioner: 'p-deshmukh' }
  test.each<[string, Partial<Entry>]>([
    ['is an appointment by its type', { type: 'COAP' }],
    ['is on a day that is still to come', { date: '2021-10-07' }],
    ['is before its sentence', { date: '2021-05-09' }],
    ['is by nobody, or at no time', { practitioner: null }],
    ['is by nobody, or at no time', { time: null }],
    ['is logged by Delius and yet by somebody, or at a time', { type: 'ERGR', time: null }],
    ['is logged by Delius and yet by somebody, or at a time', { type: 'ERGR', practitioner: null }],
  ])('%s', (fault, change) => {
    expect(problemsOf(withFirst('entries', { ...call, ...change }))).toEqual([
      `Entry 9301001 ${fault}.`,
    ])
  })
})

describe('the fixtures as they are written', () => {
  test('have no appointment on a day off, which the check would find', () => {
    expect(onDaysOff(fixtures.contacts)).toEqual([])
    const dates = ['2021-08-28', '2021-08-29', '2021-08-30', '2021-08-31']
    expect(onDaysOff(dates.map((date) => aContact({ date })))).toEqual([
      'Contact 1 is on a weekend, 2021-08-28.',
      'Contact 1 is on a weekend, 2021-08-29.',
      'Contact 1 is on Summer bank holiday, 2021-08-30.',
    ])
  })

  test('name no month or year in a text, since texts do not move, which the check would find', () => {
    expect(datesInTexts(fixtures)).toEqual([])
    const found = (notes: string, all: Fixtures = fixtures) =>
      datesInTexts({ ...all, contacts: [aContact({ notes })] })
    expect(found('Moves on 3 May.')).toEqual(['A text about V410022 names 3 May: Moves on 3 May.'])
    expect(found('Back since July.')).toHaveLength(1)
    expect(found('In trouble in 2016.')).toHaveLength(1)
    expect(found('May need a lift. Likes to march.')).toEqual([])
  })
})
