import { describe, expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { differencesFrom } from '../../app/pipeline/back-test.ts'
import { checksOf } from '../../app/pipeline/checks.ts'
import { count } from '../../app/pipeline/count.ts'
import { fromCsv, toCsv } from '../../app/pipeline/csv.ts'
import { derive } from '../../app/pipeline/derive.ts'
import { figuresFile, readFiguresFile } from '../../app/pipeline/figures-file.ts'
import { readRows } from '../../app/pipeline/read.ts'
import { monthsFrom, valuesOf } from '../../app/pipeline/values.ts'
import { dayWords, periodWords } from '../../app/pipeline/words.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Made } from '../../app/pipeline/checks.ts'
import type { Rules } from '../../app/pipeline/derive.ts'
import type { Row, Source } from '../../app/pipeline/read.ts'

const [aContact, ...contacts] = fixtures.contacts
const [aTeam, ...teams] = fixtures.teams
if (aContact === undefined || aTeam === undefined) throw new Error('There are no fixtures.')

const withContact = (change: Partial<Contact>): Source => ({
  ...fixtures,
  contacts: [{ ...aContact, ...change }, ...contacts],
})
describe('reading', () => {
  test('makes one row of each contact, in order', () => {
    expect(readRows(fixtures).map(({ contact }) => contact)).toEqual(
      fixtures.contacts.map(({ id }) => id),
    )
  })

  test.each<[string, Source, string]>([
    ['an NSI that is not there', withContact({ nsiId: 1 }), 'names the NSI 1, which is not in'],
    ['a team that is not there', withContact({ team: 'x' }), 'names the team x, which is not in'],
    [
      'an outcome that is not there',
      withContact({ outcome: 'NO' }),
      'names the outcome NO, which is',
    ],
    [
      'a date that is not one',
      withContact({ date: '2021-02-30' }),
      'The data cannot be read.\n✖ Invalid ISO date\n  → at contacts[0].date',
    ],
    [
      'the same contact twice',
      { ...fixtures, contacts: [aContact, ...fixtures.contacts] },
      `The data have the contact ${aContact.id} twice.`,
    ],
    [
      'a provider whose region nobody knows',
      { ...fixtures, teams: [{ ...aTeam, provider: 'Yorkshire' }, ...teams] },
      'A provider is ‘NPS ’ and the name of its region',
    ],
  ])('stops at %s', (_, source, message) => {
    expect(() => readRows(source)).toThrow(message)
  })
})

const rules: Rules = {
  from: '2021-04',
  to: '2021-09',
  toolkits: new Map([['mot', 'New Me MOT']]),
  categories: new Set(['finance']),
}
const row: Row = {
  contact: 1,
  date: '2021-09-30',
  provider: 'NPS Yorkshire and The Humber',
  rar: true,
  intervention: 'mot',
  deleted: false,
  outcome: 'attended',
}

describe('deriving', () => {
  test('gives a session its month, region and toolkit', () => {
    expect(derive(row, rules)).toEqual({
      session: { month: '2021-09', region: 'Yorkshire and The Humber', toolkit: 'New Me MOT' },
    })
  })

  test('counts from the first day to the last', () => {
    const counted = ['2021-03-31', '2021-04-01', '2021-09-30', '2021-10-01'].map(
      (date) => 'session' in derive({ ...row, date }, rules),
    )
    expect(counted).toEqual([false, true, true, false])
  })

  test.each<[string, Partial<Row>]>([
    ['Not RAR', { rar: false, intervention: null }],
    ['RAR, but not part of an intervention', { intervention: null, deleted: null }],
    ['Its intervention was deleted', { deleted: true, outcome: 'not attended' }],
    ['Its intervention is an old RAR category, not a toolkit', { intervention: 'finance' }],
    ['Outside the months that are counted', { date: '2021-10-01', outcome: 'none recorded' }],
    ['No outcome recorded', { outcome: 'none recorded' }],
    ['The outcome does not say whether the person attended', { outcome: 'does not say' }],
    ['The person did not attend', { outcome: 'not attended' }],
  ])('leaves a row out: %s', (reason, change) => {
    expect(derive({ ...row, ...change }, rules)).toEqual({ leftOut: reason })
  })

  test('stops at an intervention that it does not know', () => {
    expect(() => derive({ ...row, intervention: 'golf' }, rules)).toThrow(
      'Contact 1 belongs to ‘golf’, which is neither a toolkit nor a category.',
    )
  })
})

describe('counting', () => {
  const places = [
    { month: 'a', region: 'x' },
    { month: 'a', region: 'x' },
    { month: 'b', region: 'y' },
  ]
  const values = { month: ['a', 'b', 'c'], region: ['x', 'y'] }
  const counts = (...by: readonly ('month' | 'region')[]) =>
    count(places, by, values).map((cell) => cell.count)

  test('gives one figure without a breakdown, which is the thin slice', () => {
    expect(counts()).toEqual([3])
  })

  test('gives nought where there is none', () => {
    expect(counts('month')).toEqual([2, 1, 0])
    expect(counts('month', 'region')).toEqual([2, 0, 0, 1, 0, 0])
  })

  test('knows every month from one to another, across a new year', () => {
    expect(monthsFrom('2021-11', '2022-02')).toEqual(['2021-11', '2021-12', '2022-01', '2022-02'])
    expect(() => monthsFrom('2021-05', '2021-04')).toThrow('turn them round')
  })

  test('knows each region once, and puts the placeholder for a toolkit last', () => {
    const { region, toolkit } = valuesOf({ from: '2021-04', to: '2021-09' }, fixtures)
    expect(region).toEqual(['East Midlands', 'Wales', 'Yorkshire and The Humber'])
    expect(toolkit).toHaveLength(fixtures.toolkits.length)
    expect(toolkit?.at(-1)).toBe('Non-Approved Transition Toolkit (NAT1)')
  })
})

describe('CSV', () => {
  const awkward = [
    ['plain', 'with, comma', 'with "quotes"'],
    ['two\nlines', '', '=1+1'],
  ]

  test('gives back what was written, whatever is in it', () => {
    expect(fromCsv(toCsv(awkward))).toEqual(awkward)
    expect(fromCsv(`\uFEFF${toCsv(awkward).replaceAll('"\n', '"\r\n')}`)).toEqual([
      awkward[0],
      awkward[1],
    ])
  })

  test('with a quotation mark that does not belong is refused, with its line', () => {
    expect(() => fromCsv('a,b\nc"d,e\n')).toThrow('Line 2 has a quotation mark')
  })

  test('has a line for each figure, and marks what is hidden', () => {
    const figures = [
      { place: {}, sessions: 9 },
      { place: { month: '2021-04', region: 'Wales', toolkit: 'New Me MOT' }, sessions: null },
    ]
    const text =
      'month,region,toolkit,sessions\nAll months,All regions,All toolkits,9\n2021-04,Wales,New Me MOT,[c]\n'
    expect(figuresFile(figures)).toBe(text)
    expect(readFiguresFile(text)).toEqual(figures)
  })

  test.each([
    ['of something else', 'name,age\nAda,36\n', 'Line 1 is not month,region,toolkit,sessions'],
    [
      'with a figure that is none',
      'month,region,toolkit,sessions\nAll months,Wales,All toolkits,about 5\n',
      'Line 2 is ‘All months,Wales,All toolkits,about 5’',
    ],
    ['without a figure', 'month,region,toolkit,sessions\n', 'There is no figure in it'],
  ])('%s is refused', (_, text, message) => {
    expect(() => readFiguresFile(text)).toThrow(message)
  })
})

test('the back test names each figure that differs, and no other', () => {
  const whole = { place: {}, sessions: 9 }
  const figure = (month: string, sessions: number | null) => ({ place: { month }, sessions })
  const before = [whole, figure('a', 4), figure('b', null), figure('c', 1)]
  const today = [whole, figure('a', 5), figure('b', 4), { place: { region: 'new' }, sessions: 9 }]
  expect(differencesFrom([{ name: 'old.csv', figures: before }], today)).toEqual([
    'month a: 4 in old.csv, now 5',
    'month b: [c] in old.csv, now 4',
    'month c: 1 in old.csv, now not there',
  ])
})

describe('a check', () => {
  const cell = (month: string, count: number) => ({ place: { month }, count })
  const figure = (month: string, sessions: number | null) => ({ place: { month }, sessions })
  const finest = [cell('a', 1), cell('b', 3), cell('c', 6)]
  const whole = { place: {}, sessions: 10 }
  const six = figure('c', 6)
  const good: Made = {
    rows: 14,
    leftOut: 4,
    cells: [{ place: {}, count: 10 }, ...finest],
    finest,
    figures: [whole, figure('a', null), figure('b', null), six],
    threshold: 3,
    published: [],
  }

  test.each<[string, Partial<Made>, readonly string[]]>([
    ['nothing in what is right', {}, []],
    ['a row that is lost', { rows: 15 }, ['15 rows were read, and 14 counted or left out']],
    [
      'a breakdown that does not add up',
      { cells: good.cells.slice(0, -1) },
      ['by month: the sum is 4, and 10 in all'],
    ],
    ['two figures for one place', { figures: [...good.figures, six] }, ['month c']],
    [
      'a small number that is shown',
      { figures: [figure('b', null), six, figure('a', 1)] },
      ['month a'],
    ],
    [
      'a hidden figure that can be worked out',
      { figures: [whole, figure('a', null), figure('b', 3), six] },
      ['month a'],
    ],
  ])('finds %s', (_, change, faults) => {
    const found = checksOf({ ...good, ...change }).flatMap((one) => one.faults)
    expect(found).toEqual(faults.length === 0 ? [] : expect.arrayContaining([...faults]))
  })
})

test.each([
  ['2021-04', '2021-09', 'April to September 2021'],
  ['2021-11', '2022-02', 'November 2021 to February 2022'],
  ['2021-11', '2021-11', 'November 2021'],
])('the period from %s to %s is in words: %s', (from, to, words) => {
  expect(periodWords(from, to)).toBe(words)
  expect(dayWords('2021-10-06')).toBe('6 October 2021')
})
