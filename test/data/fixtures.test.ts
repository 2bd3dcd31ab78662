import { describe, expect, test } from 'vitest'

import { fixtureProblems } from '../support/believable/fixtures.ts'
import { fixtures, fixturesOn, writtenOn } from '../../app/data/index.ts'
import { daysBetween } from '../../app/engine/dates.ts'
import { people } from '../support/people.ts'
import type { Fixtures } from '../../app/data/schema.ts'

/** Every text in a value, with the way to it. */
function textsIn(value: unknown, way = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[way, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${way}.${key}`))
}

const datesOf = (all: Fixtures) =>
  textsIn(all).filter(([, text]) => /^\d{4}-\d\d-\d\d(T|$)/.test(text))

function unfrozenIn(value: unknown, way = 'fixtures'): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => unfrozenIn(one, `${way}.${key}`))
  return Object.isFrozen(value) ? inner : [way, ...inner]
}

const days = ['2021-10-06', '2021-10-05', '2026-11-21', '2030-01-01']

describe.each(days)('the fixtures on %s', (today) => {
  const moved = fixturesOn(today)

  test('have no problems', () => {
    expect(fixtureProblems(moved, today)).toEqual([])
  })

  test('are frozen to the core', () => {
    expect(unfrozenIn(moved)).toEqual([])
  })

  test('are moved by whole weeks, so that weekdays stay, and so do birthdays and designs', () => {
    const written = datesOf(fixtures)
    const now = datesOf(moved)
    expect(now.map(([way]) => way)).toEqual(written.map(([way]) => way))
    const weeks = Math.floor(daysBetween(writtenOn, today) / 7)
    for (const [index, [way, date]] of now.entries()) {
      const before = written[index]?.[1] ?? ''
      const expected = /\.(dateOfBirth|design)$/.test(way) ? 0 : weeks * 7
      expect(daysBetween(before.slice(0, 10), date.slice(0, 10)), way).toBe(expected)
      expect(date.slice(10), way).toBe(before.slice(10))
    }
  })

  test('keep the past in the past and the future in the future', () => {
    for (const { id, date } of moved.contacts) {
      const before = fixtures.contacts.find((one) => one.id === id)?.date ?? ''
      expect(date < today, `contact ${id}`).toBe(before < writtenOn)
    }
    for (const { id, referralDate } of moved.nsis) {
      expect(referralDate < today, `NSI ${id}`).toBe(true)
    }
  })
})

test('the fixtures as they are written are those of the day on which they are written', () => {
  expect(fixturesOn(writtenOn)).toEqual(fixtures)
})

test('the fixtures of one week are made once', () => {
  expect(fixturesOn('2026-11-21')).toBe(fixturesOn('2026-11-22'))
})

describe('the people', () => {
  test('are the ten invented people, by name and CRN', () => {
    expect(
      fixtures.people.map(({ firstName, lastName, crn }) => [`${firstName} ${lastName}`, crn]),
    ).toEqual(people.map(({ name, crn }) => [name, crn]))
  })

  test('have phone numbers from the range kept for fiction, or none', () => {
    for (const { crn, phone } of fixtures.people) {
      expect(phone ?? '07700 900 000', crn).toMatch(/^07700 900 \d{3}$/)
    }
    expect(fixtures.people.filter(({ phone }) => phone === null)).toMatchObject([
      { firstName: 'Imogen' },
    ])
  })
})

test('the people’s PNC numbers are nobody’s, since they end in letters that none ends in', () => {
  for (const { crn, pnc } of fixtures.people) expect(pnc, crn).toMatch(/[IOS]$/)
})
