import { describe, expect, test } from 'vitest'

import { fixtures, writtenOn } from '../../app/data/index.ts'
import { partsOfNotes } from '../../app/delius/notes.ts'
import { standingOf } from '../../app/delius/standing.ts'
import { aMorning, people } from '../support/people.ts'

const contactsOf = (crn: string) => fixtures.contacts.filter((one) => one.crn === crn)
const logOf = (crn: string) => [
  ...contactsOf(crn),
  ...fixtures.entries.filter((one) => one.crn === crn),
]
const past = fixtures.contacts.filter(({ date }) => date < writtenOn)

describe('the logs', () => {
  test('are a believable amount for a year of ten people', () => {
    const whole = fixtures.contacts.length + fixtures.entries.length
    expect(whole).toBeGreaterThanOrEqual(300)
    expect(whole).toBeLessThanOrEqual(600)
    for (const { first, crn } of people) {
      expect(logOf(crn).length, first).toBeGreaterThanOrEqual(20)
    }
  })

  test('leave the days from today for six days empty', () => {
    const near = fixtures.contacts.filter(({ date }) => date >= writtenOn && date <= '2021-10-12')
    expect(near).toEqual([])
  })

  test('have notes on most appointments and not on all, short and long ones', () => {
    const lengths = past.map(({ notes }) => partsOfNotes(notes).join('').length)
    const share = lengths.filter((length) => length > 0).length / lengths.length
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThan(0.95)
    expect(lengths.filter((length) => length > 250).length).toBeGreaterThan(10)
    expect(lengths.some((length) => length > 1000)).toBe(true)
  })

  test('have sensitive notes, and something sensitive without notes', () => {
    const sensitive = fixtures.contacts.filter((one) => one.sensitive)
    expect(sensitive.filter(({ notes }) => notes !== '').length).toBeGreaterThan(3)
    expect(sensitive.some(({ notes }) => notes === '')).toBe(true)
  })

  test('have what a design of the log has to cope with, somewhere', () => {
    const standings = new Set(past.map((one) => standingOf(one, fixtures.outcomes, aMorning)))
    expect([...standings].toSorted()).toEqual([
      'acceptable absence',
      'complied',
      'failed to comply',
      'no outcome',
      'rescheduled',
      'unacceptable absence',
      'waiting for evidence',
    ])
    const codes = new Set(past.map(({ outcome }) => outcome))
    for (const code of ['ATSS', 'RSOF', 'RSSR', 'APPK', 'ABNS']) expect(codes).toContain(code)
  })

  test('have two appointments of one day for somebody besides Kieran', () => {
    const pairs = past.filter(({ crn, date, id }) =>
      past.some((other) => other.crn === crn && other.date === date && other.id !== id),
    )
    expect(pairs.some(({ crn }) => crn !== 'V410022')).toBe(true)
  })
})

describe('compliance on 6 October 2021', () => {
  test('failures have an enforcement action, unless evidence is awaited', () => {
    const codes = fixtures.contactTypes.filter((one) => one.nationalStandard).map((one) => one.code)
    for (const { id, type, outcome, enforcement } of past) {
      const enforceable = fixtures.outcomes.find(({ code }) => code === outcome)?.enforcements ?? []
      if (!codes.includes(type) || enforceable.length === 0 || outcome === 'AFTA') continue
      expect(enforcement, `contact ${id}`).not.toBeNull()
    }
  })
})

describe('the people besides their logs', () => {
  test('have an assessment each but one, and flags each but one', () => {
    expect(fixtures.risks.filter(({ community }) => community === null)).toMatchObject([
      { crn: 'V410137' },
    ])
    expect(fixtures.risks.filter(({ flags }) => flags.length === 0)).toMatchObject([
      { crn: 'V410471' },
    ])
  })

  test('have treatment for alcohol for months, in one case', () => {
    const treated = fixtures.sentences.filter(({ requirements }) =>
      requirements.some(({ category, unit }) => category === 'A' && unit === 'months'),
    )
    expect(treated).toMatchObject([{ crn: 'V410255' }])
  })
})
