import { expect, test } from 'vitest'

import { activityLog } from '../../app/delius/activity-log.ts'
import { complianceOf } from '../../app/delius/compliance.ts'
import { filteredLog, isLogFilter, logFilterIds } from '../../app/delius/log-filters.ts'
import { aContact } from './samples.ts'
import { anEntry, anOrder, lists } from './log-samples.ts'
import type { LogFilter } from '../../app/delius/log-filters.ts'

const now = '2021-10-06T09:00'
const [person] = lists.people
if (!person) throw new Error('There is nobody')

const contacts = [
  aContact({ id: 1, date: '2021-09-01', outcome: 'ATTC', rarActivity: true }),
  aContact({ id: 2, date: '2021-09-02', outcome: 'AAME' }),
  aContact({ id: 3, date: '2021-09-03', outcome: 'UAAB', enforcement: 'EA02' }),
  aContact({ id: 4, date: '2021-09-04', outcome: 'ATSH', enforcement: 'WLS' }),
  aContact({ id: 5, date: '2021-09-05' }),
  aContact({ id: 6, date: '2021-09-06', outcome: 'RSSR' }),
  aContact({ id: 7, date: '2021-09-07', type: 'C031', outcome: 'APPK', rarActivity: true }),
  aContact({ id: 8, date: '2021-11-01', rarActivity: true }),
  // Too long ago to count, though it is still in the log.
  aContact({ id: 9, date: '2020-09-01', outcome: 'UAAB', enforcement: 'NFA' }),
]
const entries = [
  anEntry({ id: 101, type: 'CEL1' }),
  anEntry({ id: 102, type: 'CENF' }),
  anEntry({ id: 103, type: 'CMOA' }),
  anEntry({ id: 104, type: 'EREQ' }),
]
const log = activityLog({ person, contacts, entries, nsis: [] }, lists, now)
const compliance = complianceOf({ contacts, sentences: [anOrder()] }, lists, now)

const ids = (filter: LogFilter) =>
  filteredLog(log, filter, compliance, lists)
    .map((item) => (item.kind === 'appointment' ? item.contact.id : (item.entry?.id ?? 0)))
    .toSorted((a, b) => a - b)

test('Each filter leaves what it says', () => {
  expect(Object.fromEntries(logFilterIds.map((filter) => [filter, ids(filter)]))).toEqual({
    appointments: [1, 2, 3, 4, 5, 6, 9],
    'without-an-outcome': [5],
    complied: [1],
    'failures-to-comply': [3, 4],
    'acceptable-absences': [2],
    // Sent, as an action or as an entry: one that was requested alone is none yet.
    // The entry is four weeks later than the appointment: another letter.
    'warning-letters': [3, 101],
    'rar-activity': [1, 7],
  })
})

test('Only the filters are filters', () => {
  expect(logFilterIds.every(isLogFilter)).toBe(true)
  expect(['', 'Complied', 'toString', 'constructor'].filter(isLogFilter)).toEqual([])
})

test('A letter that Delius wrote down after its appointment is there once, one of its own too', () => {
  const letters = (date: string, type = 'CEL1') => {
    const entry = anEntry({ id: 201, type, date })
    const all = activityLog({ person, contacts, entries: [entry], nsis: [] }, lists, now)
    return filteredLog(all, 'warning-letters', compliance, lists).map((item) =>
      item.kind === 'appointment' ? item.contact.id : 201,
    )
  }
  expect(letters('2021-09-03')).toEqual([3])
  expect(letters('2021-09-17')).toEqual([3])
  expect(letters('2021-09-18')).toEqual([201, 3])
  expect(letters('2021-09-02')).toEqual([3, 201])
  expect(letters('2021-09-04', 'CEL2')).toEqual([201, 3])
})

test('A session that was missed is no RAR activity', () => {
  const missed = aContact({ id: 301, date: '2021-09-08', rarActivity: true, outcome: 'AFTA' })
  const all = activityLog({ person, contacts: [missed], entries: [], nsis: [] }, lists, now)
  expect(filteredLog(all, 'rar-activity', compliance, lists)).toEqual([])
})
