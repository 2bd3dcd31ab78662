import { describe, expect, test } from 'vitest'

import { activityLog, daysOf, entryTitle } from '../../app/delius/activity-log.ts'
import { aContact, anNsi } from './samples.ts'
import { anEntry, lists } from './log-samples.ts'
import type { LogItem } from '../../app/delius/activity-log.ts'
import type { Contact, Entry, Nsi } from '../../app/data/schema.ts'

const [person] = lists.people
if (!person) throw new Error('There is nobody')

const log = (
  {
    contacts = [],
    entries = [],
    nsis = [],
  }: { contacts?: readonly Contact[]; entries?: readonly Entry[]; nsis?: readonly Nsi[] },
  now = '2021-10-06T09:00',
) => activityLog({ person, contacts, entries, nsis }, lists, now)

const said = (item: LogItem) =>
  `${item.date} ${item.time ?? '-'} ${item.kind === 'system' ? item.text : item.kind}`

describe('the log', () => {
  test('has the newest day first, and within a day the oldest entry first', () => {
    const contacts = [
      aContact({ id: 1, date: '2021-09-01', start: '15:00' }),
      aContact({ id: 2, date: '2021-10-01', start: '16:00' }),
    ]
    expect(log({ contacts, entries: [anEntry()] }).map(said)).toEqual([
      '2021-10-01 14:00 entry',
      '2021-10-01 16:00 appointment',
      '2021-09-01 15:00 appointment',
    ])
  })

  test('has what was moved or called off at once, and nothing else that is to come', () => {
    const contacts = [
      aContact({ id: 1, date: '2021-10-20' }),
      aContact({ id: 2, date: '2021-10-21', outcome: 'RSOF' }),
      aContact({ id: 3, date: '2021-10-22', outcome: 'AASD', cancelledBy: 'staff' }),
    ]
    expect(log({ contacts }).map(({ date }) => date)).toEqual(['2021-10-22', '2021-10-21'])
  })

  test('has what Delius wrote by itself at the end of its day, also of NSIs', () => {
    const nsis = [anNsi({ referralDate: '2021-10-01', statusDateTime: '2021-10-01T08:00' })]
    const entries = [
      anEntry({ id: 2, type: 'EREQ', time: '09:00' }),
      anEntry({ id: 3, time: null }),
      anEntry(),
    ]
    expect(log({ entries, nsis }).map(said)).toEqual([
      '2021-10-01 14:00 entry',
      '2021-10-01 - entry',
      '2021-10-01 08:00 NSI status: in progress (Choices and Changes)',
      '2021-10-01 09:00 Requirement commenced',
      '2021-10-01 - NSI referral (Choices and Changes)',
    ])
  })

  test('has nothing that has not begun', () => {
    const contacts = [aContact({ date: '2021-10-06', start: '09:00' })]
    const entries = [
      anEntry({ date: '2021-10-06', time: '09:01' }),
      anEntry({ id: 2, date: '2021-10-07', time: null }),
    ]
    expect(log({ contacts, entries }).map(said)).toEqual(['2021-10-06 09:00 appointment'])
    expect(log({ contacts, entries }, '2021-10-06T08:59')).toEqual([])
  })

  test('says of an appointment what became of it and whether it is national standard', () => {
    const contacts = [
      aContact({ id: 1, date: '2021-09-02' }),
      aContact({ id: 2, date: '2021-09-01', type: 'C031', outcome: 'APPK' }),
    ]
    expect(log({ contacts })).toMatchObject([
      { standing: 'no outcome', nationalStandard: true },
      { standing: 'complied', nationalStandard: false },
    ])
  })

  test('goes by days', () => {
    const entries = [
      anEntry({ id: 1, date: '2021-10-01' }),
      anEntry({ id: 2, date: '2021-10-02' }),
      anEntry({ id: 3, date: '2021-10-01', time: '15:00' }),
    ]
    expect(daysOf(log({ entries })).map(({ date, items }) => [date, items.length])).toEqual([
      ['2021-10-02', 1],
      ['2021-10-01', 2],
    ])
  })
})

test('An entry is called what somebody wrote, or after its type and the person', () => {
  const { contactTypes } = lists
  expect(entryTitle(contactTypes, anEntry(), person)).toBe('Phone call from Kieran Osgood')
  expect(entryTitle(contactTypes, anEntry({ type: 'CPOL' }), person)).toBe('Police enquiry')
  expect(entryTitle(contactTypes, anEntry({ title: 'Call from the hostel' }), person)).toBe(
    'Call from the hostel',
  )
})
