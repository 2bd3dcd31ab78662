import { describe, expect, test } from 'vitest'

import { complianceOf, inProgress } from '../../app/delius/compliance.ts'
import { aContact } from './samples.ts'
import { aBreach, anOrder, lists } from './log-samples.ts'
import type { Contact, Sentence } from '../../app/data/schema.ts'

const now = '2021-10-06T09:00'
const missed = 'UAAB'

const visitOn = (date: string, outcome: string | null, rest: Partial<Contact> = {}) =>
  aContact({ id: Number(date.replaceAll('-', '')), date, outcome, ...rest })
const of = (contacts: readonly Contact[], sentences: readonly Sentence[] = [anOrder()], at = now) =>
  complianceOf({ contacts, sentences }, lists, at)
const datesOf = (contacts: readonly Contact[]) => contacts.map(({ date }) => date)

describe('national standard appointments', () => {
  test('are counted by what became of them, the latest first', () => {
    const found = of([
      visitOn('2021-09-01', 'ATTC'),
      visitOn('2021-09-02', 'AAME'),
      visitOn('2021-09-03', missed),
      visitOn('2021-09-06', null),
      visitOn('2021-09-07', 'ATSH'),
    ])
    expect(found.appointments).toHaveLength(5)
    expect(datesOf(found.complied)).toEqual(['2021-09-01'])
    expect(datesOf(found.acceptableAbsences)).toEqual(['2021-09-02'])
    expect(datesOf(found.failures)).toEqual(['2021-09-07', '2021-09-03'])
    expect(datesOf(found.withoutOutcome)).toEqual(['2021-09-06'])
  })

  test('count from the minute that they start', () => {
    const at = visitOn('2021-10-06', null, { start: '09:00' })
    expect(of([at]).withoutOutcome).toHaveLength(1)
    expect(of([at], [anOrder()], '2021-10-06T08:59').appointments).toEqual([])
  })

  test('are all that counts: other types do not', () => {
    expect(of([visitOn('2021-09-01', 'ABNS', { type: 'C031' })])).toMatchObject({
      appointments: [],
      failures: [],
    })
  })

  test('that were moved or called off are appointments, neither kept nor missed', () => {
    const found = of([
      visitOn('2021-09-01', 'RSOF'),
      visitOn('2021-09-02', 'RSSR'),
      visitOn('2021-09-03', 'AASD', { cancelledBy: 'staff' }),
    ])
    expect(found).toMatchObject({ withoutOutcome: [], complied: [], failures: [] })
    expect(found.acceptableAbsences).toEqual([])
    expect(found.appointments).toHaveLength(3)
  })

  test('count only under orders that are active', () => {
    const contacts = [visitOn('2021-09-01', missed)]
    expect(of(contacts, [anOrder({ active: false })]).appointments).toEqual([])
  })
})

describe('a failure to comply', () => {
  test('is waiting for evidence too, until somebody changes the outcome', () => {
    expect(of([visitOn('2021-10-05', 'AFTA')]).status).toBe('1 failure to comply within 12 months')
    expect(of([visitOn('2021-10-05', 'AAME')]).status).toBe(
      'No failures to comply within 12 months',
    )
  })

  test('counts for twelve months to the day', () => {
    const contacts = [visitOn('2020-10-05', missed), visitOn('2020-10-06', missed)]
    expect(datesOf(of(contacts).failures)).toEqual(['2020-10-06'])
    expect(of(contacts).appointments).toHaveLength(2)
  })

  test('counts no more once a breach has ended, but does on the day on which it ended', () => {
    const ended = anOrder({ breaches: [aBreach({ endDate: '2021-09-20' })] })
    const contacts = [visitOn('2021-09-19', missed), visitOn('2021-09-20', missed)]
    expect(datesOf(of(contacts, [ended]).failures)).toEqual(['2021-09-20'])
    expect(of(contacts, [ended]).status).toBe('1 failure to comply since last breach')
    expect(of([], [ended]).status).toBe('No failures to comply since last breach')
  })

  test('counts from the last of several breaches', () => {
    const breaches = [
      aBreach({ id: 1, startDate: '2021-05-01', endDate: '2021-09-20' }),
      aBreach({ id: 2, startDate: '2021-01-01', endDate: '2021-03-01' }),
    ]
    const contacts = [visitOn('2021-04-01', missed), visitOn('2021-10-01', missed)]
    expect(datesOf(of(contacts, [anOrder({ breaches })]).failures)).toEqual(['2021-10-01'])
  })

  test('is counted within twelve months after a breach that ended longer ago', () => {
    const breaches = [aBreach({ startDate: '2020-01-01', endDate: '2020-10-06' })]
    const found = of([visitOn('2020-10-06', missed)], [anOrder({ breaches })])
    expect(found.status).toBe('1 failure to comply within 12 months')
  })

  test('of one order stays when a breach of another ends', () => {
    const other = anOrder({ eventId: 7, breaches: [aBreach({ endDate: '2021-09-20' })] })
    const contacts = [visitOn('2021-09-10', missed), visitOn('2021-09-09', missed, { eventId: 7 })]
    expect(datesOf(of(contacts, [anOrder(), other]).failures)).toEqual(['2021-09-10'])
  })
})

describe('a breach', () => {
  test('in progress is all that the status says', () => {
    const order = anOrder({ breaches: [aBreach()] })
    const found = of([visitOn('2021-10-01', missed)], [order])
    expect(found).toMatchObject({ status: 'Breach in progress', warning: null })
    expect(found.breachesInProgress).toEqual([aBreach()])
    expect(found.failures).toHaveLength(1)
  })

  test('is in progress from its first day, and no more on its last', () => {
    const breach = aBreach({ startDate: '2021-10-01', endDate: '2021-10-06' })
    expect(inProgress(breach, '2021-09-30')).toBe(false)
    expect(inProgress(breach, '2021-10-01')).toBe(true)
    expect(inProgress(breach, '2021-10-05')).toBe(true)
    expect(inProgress(breach, '2021-10-06')).toBe(false)
  })

  test('beside another in progress is something to correct on Delius', () => {
    const order = anOrder({ breaches: [aBreach({ id: 1 }), aBreach({ id: 2 })] })
    expect(of([], [order]).warning).toBe(
      'There are multiple breach NSIs in progress on Delius. Use Delius to check and correct any problems.',
    )
  })
})
