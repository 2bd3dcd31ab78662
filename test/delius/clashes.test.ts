import { expect, test } from 'vitest'

import { clashWith } from '../../app/delius/clashes.ts'
import { aContact } from './samples.ts'
import type { Contact } from '../../app/data/schema.ts'

const aMorning = '2021-10-06T09:00'
const slot = (start: string, end: string) => ({ date: '2021-10-20', start, end })
const clash = (
  start: string,
  end: string,
  contacts: readonly Contact[] = [aContact()],
  now = aMorning,
) => clashWith(contacts, slot(start, end), now)?.id

test.each<[string, string, string, number | undefined]>([
  ['at the same time', '10:00', '11:00', 1],
  ['that starts within it', '10:30', '11:30', 1],
  ['that ends within it', '09:30', '10:30', 1],
  ['that lies within it', '10:15', '10:45', 1],
  ['that it lies within', '09:00', '12:00', 1],
  ['that overlaps by a minute at its start', '09:00', '10:01', 1],
  ['that overlaps by a minute at its end', '10:59', '12:00', 1],
  ['that ends as it starts', '09:00', '10:00', undefined],
  ['that starts as it ends', '11:00', '12:00', undefined],
  ['long before', '00:00', '00:30', undefined],
  ['long after', '23:30', '23:59', undefined],
])('What an appointment from 10am to 11am is to one %s, %s to %s: %s', (_, start, end, id) => {
  expect(clash(start, end)).toBe(id)
})

test.each<[string, Contact]>([
  ['on another day', aContact({ date: '2021-10-21' })],
  ['that has an outcome, as when it was rescheduled', aContact({ outcome: 'RSSR' })],
])('an appointment %s is not in the way', (_, contact) => {
  expect(clash('10:00', '11:00', [contact])).toBeUndefined()
})

test.each([
  ['2021-10-20T10:15', 1],
  ['2021-10-20T10:59', 1],
  ['2021-10-20T11:00', undefined],
  ['2021-10-21T00:00', undefined],
])('an appointment is in the way until it is over: at %s, %s', (now, id) => {
  expect(clash('10:30', '11:30', [aContact()], now)).toBe(id)
})

test('of several appointments in the way it is the earliest, whatever their order', () => {
  const early = aContact({ id: 1, start: '09:00', end: '10:00' })
  const late = aContact({ id: 2, start: '10:30', end: '11:30' })
  expect(clash('09:30', '11:00', [early, late])).toBe(1)
  expect(clash('09:30', '11:00', [late, early])).toBe(1)
  expect(clash('10:00', '11:00', [late, early])).toBe(2)
})

test('nothing is in the way of somebody without appointments', () => {
  expect(clash('10:00', '11:00', [])).toBeUndefined()
})
