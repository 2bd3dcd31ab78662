import { expect, test } from 'vitest'

import { outcomes } from '../../app/data/outcomes.ts'
import { tookPlace } from '../../app/delius/attendance.ts'
import { lastUsed } from '../../app/delius/toolkit-use.ts'
import { aContact, anNsi } from './samples.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'

const noon = '2021-10-20T12:00'
const session = (id: number, date: string, rest: Partial<Contact> = {}) =>
  aContact({ id, date, nsiId: 1, rarActivity: true, ...rest })
const last = (contacts: readonly Contact[], nsis: readonly Nsi[] = [anNsi()], now = noon) =>
  lastUsed(nsis, tookPlace(contacts, outcomes, now), 'choices-and-changes')

test('a toolkit was last used on the date of its last session, whatever the order', () => {
  const sessions = [session(1, '2021-10-04'), session(2, '2021-10-11'), session(3, '2021-09-27')]
  expect(last(sessions)).toBe('2021-10-11')
})

test('a toolkit that was never used has no such date', () => {
  expect(last([])).toBeUndefined()
  expect(last([session(1, '2021-10-04')], [])).toBeUndefined()
})

test('a session that is still to come does not count until it starts', () => {
  const sessions = [session(1, '2021-10-04'), session(2, '2021-10-20', { start: '12:00' })]
  expect(last(sessions, [anNsi()], '2021-10-20T11:59')).toBe('2021-10-04')
  expect(last(sessions, [anNsi()], '2021-10-20T12:00')).toBe('2021-10-20')
})

test('a session on any NSI of the toolkit counts, one that has ended or was made twice too', () => {
  const nsis = [
    anNsi({ id: 1 }),
    anNsi({ id: 2, endDate: '2021-10-12', outcome: 'Completed' }),
    anNsi({ id: 3, requirementId: 9 }),
  ]
  expect(last([session(1, '2021-10-04'), session(2, '2021-10-11', { nsiId: 2 })], nsis)).toBe(
    '2021-10-11',
  )
  expect(last([session(1, '2021-10-04'), session(2, '2021-10-12', { nsiId: 3 })], nsis)).toBe(
    '2021-10-12',
  )
})

test.each<[string, Contact, readonly Nsi[]]>([
  ['of another toolkit', session(1, '2021-10-04'), [anNsi({ type: 'stepping-stones' })]],
  ['on an NSI that was deleted', session(1, '2021-10-04'), [anNsi({ softDeleted: true })]],
  ['without an NSI', session(1, '2021-10-04', { nsiId: null }), [anNsi()]],
])('a session %s does not count', (_, contact, nsis) => {
  expect(last([contact], nsis)).toBeUndefined()
})

test('a session that the person missed or that was moved is no use of a toolkit', () => {
  const sessions = [
    session(1, '2021-10-04'),
    session(2, '2021-10-11', { outcome: 'UAAB' }),
    session(3, '2021-10-18', { outcome: 'RSSR' }),
  ]
  expect(last(sessions)).toBe('2021-10-04')
  expect(last([...sessions, session(4, '2021-10-12', { outcome: 'AFTC' })])).toBe('2021-10-12')
})
