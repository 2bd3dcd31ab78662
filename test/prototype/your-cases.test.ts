import { expect, test } from 'vitest'
import { z } from 'zod'
import { fixturesOn } from '../../app/data/index.ts'
import { yourCases } from '../../app/pages/your-cases.ts'
import { handle } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { expectFound } from '../support/approved-lines.ts'
import { aMorning } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'
import { arranging, choices, counts, on } from '../support/stories.ts'
import type { Tab } from '../support/practitioner.ts'

const Listed = z.looseObject({
  none: z.boolean(),
  columns: z.array(z.object({ text: z.string(), sorted: z.string(), href: z.string() })),
  cases: z.array(z.looseObject({ name: z.string(), crn: z.string(), href: z.string() })),
})

const openAt = (path: string) => tabAt({ session: newSession, now: aMorning }, path)
const listOf = (tab: Tab) => Listed.parse(tab.page.model)
const namesOf = (tab: Tab) => listOf(tab).cases.map(({ name }) => name)
const caseOf = (tab: Tab, crn: string) => listOf(tab).cases.find((one) => one.crn === crn)
const press = (tab: Tab, column: string) => {
  tab.open(listOf(tab).columns.find(({ text }) => text === column)?.href ?? '')
  return listOf(tab).columns.map(({ sorted }) => sorted)
}

const byName = [
  ...['Tyrone Bex', 'Derek Fallow', 'Glyn Harker', 'Marta Lindqvist', 'Connor Maddox'],
  ...['Shanice Okafor', 'Kieran Osgood', 'Alun Prys-Jones', 'Paul Ravindran', 'Imogen Vance'],
]

test('The list of cases, which is the first page, says of each what is approved', async () => {
  const tab = openAt('/')
  expect(tab.path).toBe('/cases')
  const lines = listOf(tab).cases.map(({ name, href, team, rar, left }) => {
    return [name, [href, team, rar, left].join('; ')]
  })
  await expectFound('approved/your-cases.txt', { Cases: Object.fromEntries(lines) as object })
})

test('It changes with what the practitioner arranges', () => {
  const session = { ...on('7 10 2021'), ...counts, ...choices }
  const tab = arranging('Kieran', session, { until: 'confirmation' })
  tab.open('/cases')
  const next = 'Thursday 7 October at 9am'
  const shown = { next, nextType: 'Home visit', left: '2 booked, 12 left' }
  expect(caseOf(tab, 'V410022')).toMatchObject(shown)
})

test('It says that none of the cases is ready for the pilot when there is none', () => {
  const fixtures = { ...fixturesOn('2021-10-06'), people: [] }
  const request = { method: 'GET', path: '/cases', form: {} }
  const moment = { now: aMorning, wallClock: aMorning }
  const outcome = yourCases({ request, session: newSession, fixtures, ...moment })
  expect(outcome).toMatchObject({ kind: 'page', status: 200, model: { none: true, cases: [] } })
  expect(listOf(openAt('/cases')).none).toBe(false)
})

// By a part of the name or by CRN, whatever the capitals; what was typed is kept.
test.each([
  ['+OSG+', ['Kieran Osgood'], 'OSG', '1 case matches ‘OSG’'],
  ['v4107', ['Paul Ravindran'], 'v4107', '1 case matches ‘v4107’'],
  ['%3Cb%3Enobody%3C/b%3E', [], '<b>nobody</b>', 'No cases match ‘<b>nobody</b>’'],
  ['', byName, '', ''],
  ['+', byName, '', ''],
])('Searching for ‘%s’ finds %j', (query, names, search, found) => {
  const tab = openAt(`/cases?search=${query}`)
  expect(namesOf(tab)).toEqual(names)
  expect(listOf(tab)).toMatchObject({ none: false, search, found })
})

test('The cases are sorted by name at first, or by RAR days, and say in which order', () => {
  const tab = openAt('/cases')
  expect(press(tab, 'Name and CRN')).toEqual(['descending', 'none', 'none'])
  expect(namesOf(tab)).toEqual(byName.toReversed())
  expect(press(tab, 'Name and CRN')).toEqual(['ascending', 'none', 'none'])
  expect(namesOf(tab)).toEqual(byName)
  // Those with the fewest left come first, then those with the most; who has none is last.
  expect(press(tab, 'RAR days')).toEqual(['none', 'none', 'ascending'])
  expect([namesOf(tab)[0], namesOf(tab).at(-1)]).toEqual(['Tyrone Bex', 'Marta Lindqvist'])
  expect(press(tab, 'RAR days')).toEqual(['none', 'none', 'descending'])
  expect(namesOf(tab).slice(-2)).toEqual(['Tyrone Bex', 'Marta Lindqvist'])
})

test('Sorting keeps what is searched for', () => {
  const tab = openAt('/cases?search=02')
  expect(press(tab, 'Next appointment')).toEqual(['none', 'ascending', 'none'])
  expect(namesOf(tab).toSorted()).toEqual(['Kieran Osgood', 'Paul Ravindran', 'Tyrone Bex'])
  expect(listOf(tab)['search']).toBe('02')
})

test.each(['sort=nothing', 'sort=__proto__&direction=sideways', 'direction=toString'])(
  'An order that there is not, such as ‘%s’, is taken for none',
  (query) => {
    expect(openAt(`/cases?${query}`).page.model).toEqual(openAt('/cases').page.model)
  },
)

test('The first of what is sent twice is taken', () => {
  const form = { search: ['osgood', 'bex'], sort: ['rar', 'name'] }
  const outcome = handle({ method: 'GET', path: '/cases', form }, newSession, () => aMorning)
  expect(outcome).toMatchObject({
    model: { search: 'osgood', sort: 'rar', cases: [{ name: 'Kieran Osgood' }] },
  })
})
