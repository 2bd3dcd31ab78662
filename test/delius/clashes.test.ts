import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
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

describe('an appointment from 10am to 11am is in the way of one', () => {
  test.each([
    ['at the same time', '10:00', '11:00'],
    ['that starts within it', '10:30', '11:30'],
    ['that ends within it', '09:30', '10:30'],
    ['that lies within it', '10:15', '10:45'],
    ['that it lies within', '09:00', '12:00'],
    ['that overlaps by a minute at its start', '09:00', '10:01'],
    ['that overlaps by a minute at its end', '10:59', '12:00'],
  ])('%s', (_, start, end) => {
    expect(clash(start, end)).toBe(1)
  })
})

describe('an appointment from 10am to 11am is not in the way of one', () => {
  test.each([
    ['that ends as it starts', '09:00', '10:00'],
    ['that starts as it ends', '11:00', '12:00'],
    ['long before', '00:00', '00:30'],
    ['long after', '23:30', '23:59'],
  ])('%s', (_, start, end) => {
    expect(clash(start, end)).toBeUndefined()
  })

  test('on another day', () => {
    expect(clash('10:00', '11:00', [aContact({ date: '2021-10-21' })])).toBeUndefined()
  })

  test('once it has an outcome, as when it was rescheduled', () => {
    expect(clash('10:00', '11:00', [aContact({ outcome: 'RSSR' })])).toBeUndefined()
  })

  test('once it is over', () => {
    expect(clash('10:30', '11:30', [aContact()], '2021-10-20T10:59')).toBe(1)
    expect(clash('10:30', '11:30', [aContact()], '2021-10-20T11:00')).toBeUndefined()
    expect(clash('10:30', '11:30', [aContact()], '2021-10-21T00:00')).toBeUndefined()
  })
})

test('an appointment that has begun is in the way until it is over', () => {
  expect(clash('10:30', '11:30', [aContact()], '2021-10-20T10:15')).toBe(1)
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

test.each([
  ['Kieran', 'V410022', '2021-10-18', '10:30', 9100004],
  ['Kieran', 'V410022', '2021-10-25', '10:30', 9100008],
  ['Tyrone', 'V410255', '2021-10-19', '14:30', 9100118],
  ['Paul', 'V410702', '2021-10-22', '10:30', 9100312],
  ['Connor', 'V410814', '2021-10-20', '10:30', 9100222],
])('%s (%s) has something on %s at %s', (_, crn, date, start, id) => {
  const contacts = fixturesOn('2021-10-06').contacts.filter((contact) => contact.crn === crn)
  expect(clashWith(contacts, { date, start, end: '16:00' }, aMorning)?.id).toBe(id)
})
