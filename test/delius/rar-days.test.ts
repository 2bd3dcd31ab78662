import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { newDays, rarDates, rarDays, showRarDays } from '../../app/delius/rar-days.ts'
import { aContact, anNsi } from './samples.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'

const fixtures = fixturesOn('2021-10-06')
const { outcomes } = fixtures
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

test('Connor had sessions of both requirements on one day, which is a day of each', () => {
  const first = rarDates(fixtures, 8100814)
  const both = [...rarDates(fixtures, 8100815)].filter((date) => first.has(date))
  expect(both).toHaveLength(3)
})
