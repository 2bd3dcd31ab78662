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
import { expectFound } from '../support/approved-lines.ts'
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
test('reading makes one row of each contact, or stops at what is not in the data, as approved', async () => {
  expect(readRows(fixtures).map(({ contact }) => contact)).toEqual(
    fixtures.contacts.map(({ id }) => id),
  )
  const sources: Readonly<Record<string, Source>> = {
    'an NSI that is not there': withContact({ nsiId: 1 }),
    'a team that is not there': withContact({ team: 'x' }),
    'an outcome that is not there': withContact({ outcome: 'NO' }),
    'a date that is not one': withContact({ date: '2021-02-30' }),
    'the same contact twice': { ...fixtures, contacts: [aContact, ...fixtures.contacts] },
    'a provider whose region nobody knows': {
      ...fixtures,
      teams: [{ ...aTeam, provider: 'Yorkshire' }, ...teams],
    },
  }
  const stops = Object.entries(sources).map(([name, source]) => [
    name,
    stop(() => readRows(source)),
  ])
  const files = [
    'name,age\nAda,36\n',
    'month,region,toolkit,sessions\nAll months,Wales,All toolkits,about 5\n',
    'month,region,toolkit,sessions\n',
    'a,b\nc"d,e\n',
  ].map((file) => [JSON.stringify(file), stop(() => readFiguresFile(file))])
  await expectFound('approved/stops.txt', {
    'It stops at': Object.fromEntries(stops) as object,
    'A file of figures': Object.fromEntries(files) as object,
    Others: [
      stop(() => derive({ ...row, intervention: 'golf' }, rules)),
      stop(() => monthsFrom('2021-05', '2021-04')),
    ],
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
  test('gives a session its month, region and toolkit, from the first day to the last', () => {
    const session = { region: 'Yorkshire and The Humber', toolkit: 'New Me MOT' }
    const ofDay = (date: string) => derive({ ...row, date }, rules)
    expect(ofDay('2021-04-01')).toEqual({ session: { month: '2021-04', ...session } })
    expect(ofDay('2021-09-30')).toEqual({ session: { month: '2021-09', ...session } })
    expect(ofDay('2021-03-31')).toHaveProperty('leftOut')
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
})

/** What is said where something stops. */
function stop(work: () => unknown): string {
  try {
    return `It goes on: ${JSON.stringify(work())}`
  } catch (error) {
    return String(error)
  }
}

describe('counting', () => {
  const places = [
    { month: 'a', region: 'x' },
    { month: 'a', region: 'x' },
    { month: 'b', region: 'y' },
  ]
  const values = { month: ['a', 'b', 'c'], region: ['x', 'y'] }
  const counts = (...by: readonly ('month' | 'region')[]) =>
    count(places, by, values).map((cell) => cell.count)

  test('gives one figure without a breakdown, and nought where there is none', () => {
    expect(counts()).toEqual([3])
    expect(counts('month')).toEqual([2, 1, 0])
    expect(counts('month', 'region')).toEqual([2, 0, 0, 1, 0, 0])
  })

  test('knows every month from one to another, across a new year', () => {
    expect(monthsFrom('2021-11', '2022-02')).toEqual(['2021-11', '2021-12', '2022-01', '2022-02'])
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

test('a check finds nothing in what is right, and each fault, as approved', async () => {
  const cell = (month: string, sessions: number) => ({ place: { month }, count: sessions })
  const figure = (month: string, sessions: number | null) => ({ place: { month }, sessions })
  const finest = [cell('a', 1), cell('b', 3), cell('c', 6)]
  const [whole, six] = [{ place: {}, sessions: 10 }, figure('c', 6)]
  const good: Made = {
    rows: 14,
    leftOut: 4,
    cells: [{ place: {}, count: 10 }, ...finest],
    finest,
    figures: [whole, figure('a', null), figure('b', null), six],
    threshold: 3,
    published: [],
  }
  const changes: Readonly<Record<string, Partial<Made>>> = {
    'What is right': {},
    'A row that is lost': { rows: 15 },
    'A breakdown that does not add up': { cells: good.cells.slice(0, -1) },
    'Two figures for one place': { figures: [...good.figures, six] },
    'A small number that is shown': { figures: [figure('b', null), six, figure('a', 1)] },
    'A hidden figure that can be worked out': {
      figures: [whole, figure('a', null), figure('b', 3), six],
    },
  }
  const found = Object.entries(changes).map(([name, change]) => {
    const checks = checksOf({ ...good, ...change }).filter(({ faults }) => faults.length > 0)
    return [name, checks.map(({ check, faults }) => `${check}: ${faults.join(', ')}`)]
  })
  await expectFound('approved/checks.txt', Object.fromEntries(found) as object)
})

test('a period is in words, within a year, across two or of one month', () => {
  const periods = [periodWords('2021-04', '2021-09'), periodWords('2021-11', '2022-02')]
  expect(periods).toEqual(['April to September 2021', 'November 2021 to February 2022'])
  expect(periodWords('2021-11', '2021-11')).toBe('November 2021')
  expect(dayWords('2021-10-06')).toBe('6 October 2021')
})
