import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { newDays, rarDates, rarDays, showRarDays } from '../../app/delius/rar-days.ts'
import { aContact, anNsi } from './samples.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'

const { outcomes } = fixturesOn('2021-10-06')
const requirement = 8100022
const noon = '2021-10-20T12:00'

const session = (id: number, date: string, rest: Partial<Contact> = {}) =>
  aContact({ id, date, rarActivity: true, requirementId: requirement, ...rest })
const onNsi = (id: number, date: string, nsiId: number) =>
  session(id, date, { requirementId: null, nsiId })

const count = (contacts: readonly Contact[], nsis: readonly Nsi[] = [], length = 20, now = noon) =>
  rarDays({ contacts, nsis, outcomes }, requirement, length, now)

describe('a RAR day', () => {
  const three = [session(1, '2021-10-01'), session(2, '2021-10-04'), session(3, '2021-11-01')]

  test.each([
    [three, 20, { days: 20, used: 2, booked: 1, left: 17 }],
    [[], 20, { days: 20, used: 0, booked: 0, left: 20 }],
    // One too many, which is said and never below nought
    [three, 3, { days: 3, used: 2, booked: 1, left: 0 }],
    [three, 2, { days: 2, used: 2, booked: 1, left: 0 }],
  ])('is used, booked, or left of what the court allowed: %#', (contacts, length, expected) => {
    expect(count(contacts, [], length)).toEqual(expected)
  })

  test.each([
    ['12:00', '2021-10-20T11:59', { used: 0, booked: 1 }],
    ['12:00', '2021-10-20T12:00', { used: 1, booked: 0 }],
    ['00:00', '2021-10-19T23:59', { used: 0, booked: 1 }],
    ['00:00', '2021-10-20T00:00', { used: 1, booked: 0 }],
  ])('of a session at %s is at %s %o', (start, now, expected) => {
    expect(count([session(1, '2021-10-20', { start })], [], 20, now)).toMatchObject(expected)
  })

  test('is one day, however many sessions it has, and used once the first of them is over', () => {
    const contacts = [
      session(1, '2021-10-20', { start: '09:00', end: '10:00' }),
      session(2, '2021-10-20', { start: '16:00', end: '17:00' }),
      onNsi(3, '2021-10-20', 7),
    ]
    expect(count(contacts, [anNsi({ id: 7 })])).toMatchObject({ used: 1, booked: 0, left: 19 })
  })

  test('can be linked to the requirement through an NSI, even one that has ended', () => {
    const ended = anNsi({ id: 7, startDate: '2021-09-06', endDate: '2021-10-10', outcome: 'Done' })
    for (const nsi of [anNsi({ id: 7 }), ended]) {
      expect(count([onNsi(1, '2021-10-01', 7)], [nsi])).toMatchObject({ used: 1 })
    }
  })

  test.each<[string, readonly Contact[], readonly Nsi[]]>([
    ['whose NSI was deleted', [onNsi(1, '2021-10-01', 7)], [anNsi({ id: 7, softDeleted: true })]],
    [
      'whose NSI belongs to another requirement',
      [onNsi(1, '2021-10-01', 7)],
      [anNsi({ id: 7, requirementId: 9 })],
    ],
    ['whose NSI is not there', [onNsi(1, '2021-10-01', 7)], [anNsi({ id: 8 })]],
    ['of another requirement', [session(1, '2021-10-01', { requirementId: 9 })], []],
    ['that is linked to nothing', [session(1, '2021-10-01', { requirementId: null })], []],
    ['without RAR activity', [session(1, '2021-10-01', { rarActivity: false })], []],
  ])('is not made by a session %s', (_, contacts, nsis) => {
    expect(count(contacts, nsis)).toMatchObject({ used: 0, booked: 0, left: 20 })
  })

  test.each([
    [null, 1],
    ['ATTC', 1],
    ['AFTC', 1],
    ['ATSH', 1],
    ['ATFI', 1],
    ['AFTA', 0],
    ['UAAB', 0],
    ['AAME', 0],
    ['RSSR', 0],
  ])('with outcome %s counts %i', (outcome, used) => {
    expect(count([session(1, '2021-10-01', { outcome })])).toMatchObject({ used })
  })

  test('still counts when one session was missed and another on that day was not', () => {
    const contacts = [
      session(1, '2021-10-01', { outcome: 'AFTA' }),
      session(2, '2021-10-01', { start: '14:00', end: '15:00', outcome: 'ATTC' }),
    ]
    expect(count(contacts)).toMatchObject({ used: 1 })
  })
})

describe('dates to book', () => {
  const contacts = [session(1, '2021-10-01'), session(2, '2021-11-01'), aContact({ id: 3 })]
  const log = { contacts, nsis: [], outcomes }

  test.each([
    [
      'are new RAR days unless they have a RAR session already',
      requirement,
      ['2021-11-01', '2021-11-08', '2021-11-15'],
      2,
    ],
    ['are none with a session already', requirement, ['2021-11-01'], 0],
    ['are none', requirement, [], 0],
    ['are new with a visit that is not RAR', requirement, ['2021-10-20'], 1],
    ['are new with RAR of another requirement', 9, ['2021-11-01'], 1],
    ['are one day when two are the same', requirement, ['2021-11-08', '2021-11-08'], 1],
  ])('%s', (_, id, dates, expected) => {
    expect(newDays(log, id, dates)).toBe(expected)
  })

  test('are new when the session of that day was missed', () => {
    const missed = { ...log, contacts: [session(1, '2021-10-01', { outcome: 'AFTA' })] }
    expect(newDays(missed, requirement, ['2021-10-01'])).toBe(1)
  })
})

test('the dates of a requirement are those of all its sessions, past and to come', () => {
  const contacts = [onNsi(1, '2021-11-01', 7), session(2, '2021-10-01'), aContact({ id: 3 })]
  const dates = rarDates({ contacts, nsis: [anNsi({ id: 7 })], outcomes }, requirement)
  expect([...dates].toSorted()).toEqual(['2021-10-01', '2021-11-01'])
})

test.each([
  [20, 6, 1, '20 days, 6 used, 1 booked'],
  [15, 15, 0, '15 days, 15 used'],
  [10, 0, 0, '10 days, none used'],
  [10, 0, 2, '10 days, none used, 2 booked'],
  [1, 0, 0, '1 day, none used'],
  [1, 1, 0, '1 day, 1 used'],
])('%i days with %i used and %i booked read: %s', (days, used, booked, text) => {
  expect(showRarDays({ days, used, booked, left: 0 })).toBe(text)
})

describe('on 6 October 2021', () => {
  const fixtures = fixturesOn('2021-10-06')
  const shown = (crn: string) =>
    fixtures.sentences
      .filter((sentence) => sentence.crn === crn)
      .flatMap(({ requirements }) => requirements)
      .filter(({ category }) => category === 'F')
      .map(({ id, length }) => showRarDays(rarDays(fixtures, id, length, '2021-10-06T09:00')))

  test.each<[string, string, readonly string[]]>([
    ['Kieran has used 6 of 20 days and booked 1', 'V410022', ['20 days, 6 used, 1 booked']],
    ['Marta has no RAR requirement', 'V410137', []],
    ['Tyrone has used all 15 days', 'V410255', ['15 days, 15 used']],
    ['Alun has a day on each of two NSIs', 'V410368', ['25 days, 2 used']],
    ['Shanice has a day on her placeholder', 'V410471', ['20 days, 1 used']],
    ['Derek missed one of three', 'V410586', ['10 days, 2 used']],
    ['Imogen had one of three moved', 'V410699', ['30 days, 2 used']],
    ['Paul has days of categories and of a toolkit', 'V410702', ['35 days, 11 used, 1 booked']],
    ['Connor has two requirements', 'V410814', ['30 days, 12 used', '10 days, 9 used']],
    ['Glyn has a requirement that is over', 'V410930', ['20 days, 1 used', '15 days, none used']],
  ])('%s', (_, crn, days) => {
    expect(shown(crn)).toEqual(days)
  })

  test('Tyrone’s days had 17 sessions, two on each of two dates', () => {
    const dates = fixtures.contacts
      .filter(({ crn, rarActivity }) => crn === 'V410255' && rarActivity)
      .map(({ date }) => date)
    expect(dates).toHaveLength(17)
    expect(dates.filter((date, index) => dates.indexOf(date) !== index)).toHaveLength(2)
  })

  test('Connor had sessions of both requirements on one day, which is a day of each', () => {
    const first = rarDates(fixtures, 8100814)
    const both = [...rarDates(fixtures, 8100815)].filter((date) => first.has(date))
    expect(both).toHaveLength(3)
  })

  test('Tyrone has no day left, and another would be one over', () => {
    const days = rarDays(fixtures, 8100255, 15, '2021-10-06T09:00')
    expect(days).toMatchObject({ left: 0 })
    const another = aContact({ date: '2021-11-02', rarActivity: true, requirementId: 8100255 })
    const log = { ...fixtures, contacts: [...fixtures.contacts, another] }
    expect(rarDays(log, 8100255, 15, '2021-10-06T09:00')).toMatchObject({ left: 0 })
  })
})
