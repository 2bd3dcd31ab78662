import { describe, expect, test } from 'vitest'
import { fixtures, fixturesOn, writtenOn } from '../../app/data/index.ts'
import { moved } from '../../app/data/moved.ts'
import { Fixtures as Schema } from '../../app/data/schema.ts'
import { daysBetween } from '../../app/engine/dates.ts'
import { fixtureProblems } from '../support/believable/fixtures.ts'
import { datesInTexts, onDaysOff } from '../support/believable/texts.ts'
import { withFirst } from './faulty.ts'
import type { Fixtures } from '../../app/data/schema.ts'

/** Every date in a value, with the way to it. */
function datesOf(value: unknown, way = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d(T|$)/.test(value) ? [[way, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => datesOf(inner, `${way}.${key}`))
}

function unfrozenIn(value: unknown, way = 'fixtures'): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => unfrozenIn(one, `${way}.${key}`))
  return Object.isFrozen(value) ? inner : [way, ...inner]
}

describe.each(['2021-10-06', '2021-10-05', '2026-11-21', '2030-01-01'])(
  'the fixtures on %s',
  (today) => {
    const then = fixturesOn(today)

    test('have no problems, and are frozen to the core', () => {
      expect(fixtureProblems(then, today)).toEqual([])
      expect(unfrozenIn(then)).toEqual([])
    })

    test('are moved by whole weeks, so that weekdays stay, and so do birthdays and designs', () => {
      const written = datesOf(fixtures)
      const now = datesOf(then)
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
      const past = (all: Fixtures, day: string) =>
        all.contacts.filter(({ date }) => date < day).map(({ id }) => id)
      expect(past(then, today)).toEqual(past(fixtures, writtenOn))
      expect(then.nsis.filter(({ referralDate }) => referralDate >= today)).toEqual([])
    })
  },
)

test('the fixtures of one week are made once, and those of their own day are as written', () => {
  expect(fixturesOn('2026-11-21')).toBe(fixturesOn('2026-11-22'))
  expect(fixturesOn(writtenOn)).toEqual(fixtures)
})

test('the fixtures have no appointment on a day off, and no month or year in a text, since texts do not move', () => {
  expect(onDaysOff(fixtures.contacts)).toEqual([])
  expect(datesInTexts(fixtures)).toEqual([])
})

test('phone and PNC numbers are nobody’s, as no real one is like them', () => {
  for (const { crn, phone, pnc } of fixtures.people) {
    expect(phone ?? '07700 900 000', crn).toMatch(/^07700 900 \d{3}$/)
    expect(pnc, crn).toMatch(/[IOS]$/)
  }
})

test.each<[place: string, faulty: Fixtures]>([
  ['people.0.crn', withFirst('people', { crn: 'X1' })],
  ['people.0.pnc', withFirst('people', { pnc: '21/1A' })],
  ['people.0.phone', withFirst('people', { phone: '0113 496 0000' })],
  ['contacts.0.date', withFirst('contacts', { date: '2021-02-29' })],
  ['toolkits.0.name', withFirst('toolkits', { name: '' })],
  ['contacts.0.notes', withFirst('contacts', { notes: 'a'.repeat(4001) })],
])('The schema refuses a shape that nothing could show: %s', (place, faulty) => {
  const issues = Schema.safeParse(faulty).error?.issues ?? []
  expect(issues.map(({ path }) => path.join('.'))).toEqual([place])
})

test('Every date and moment is moved, however deep, and nothing else', () => {
  const still = { id: 9100001, none: null, time: '10:00', isIt: true }
  const notes = 'Seen on 2021-03-28.'
  const at = '2021-02-27T23:59'
  const data = { ...still, date: '2021-12-30', at, list: [{ startDate: '2021-03-28', notes }] }
  expect(moved(data, 7)).toEqual({
    ...still,
    date: '2022-01-06',
    at: '2021-03-06T23:59',
    list: [{ startDate: '2021-04-04', notes }],
  })
  expect(moved(data, 0)).toEqual(data)
})
