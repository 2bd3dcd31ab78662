import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { fixturesOn } from '../../app/data/index.ts'
import { handle } from '../../app/prototype.ts'
import { yourCases } from '../../app/pages/your-cases.ts'
import { newSession } from '../../app/session.ts'
import { aMorning, people } from '../support/people.ts'
import { tabAt, visit } from '../support/practitioner.ts'
import type { Tab } from '../support/practitioner.ts'

const Listed = z.object({
  none: z.boolean(),
  search: z.string(),
  found: z.string(),
  columns: z.array(z.object({ text: z.string(), sorted: z.string(), href: z.string() })),
  cases: z.array(
    z.object({
      name: z.string(),
      crn: z.string(),
      href: z.string(),
      next: z.string(),
      nextType: z.string(),
      rar: z.string(),
      left: z.string(),
      attention: z.array(z.string()),
    }),
  ),
})

const openAt = (path: string) => tabAt({ session: newSession, now: aMorning }, path)
const listOf = (tab: Tab) => Listed.parse(tab.page.model)
const namesOf = (tab: Tab) => listOf(tab).cases.map(({ name }) => name)
const caseOf = (tab: Tab, crn: string) => listOf(tab).cases.find((one) => one.crn === crn)
const press = (tab: Tab, column: string) =>
  tab.open(listOf(tab).columns.find(({ text }) => text === column)?.href ?? '')
const sorted = (tab: Tab) => listOf(tab).columns.map((column) => column.sorted)

describe('the list of cases', () => {
  test('says of each the CRN and the RAR days, and leads to the Overview', () => {
    const tab = openAt('/cases')
    expect(namesOf(tab)).toHaveLength(people.length)
    expect(caseOf(tab, 'V410022')).toMatchObject({
      name: 'Kieran Osgood',
      rar: '20 days RAR, 6 completed',
      left: '1 booked, 13 left',
    })
    expect(caseOf(tab, 'V410137')).toMatchObject({ rar: 'No RAR requirement', left: '' })
    // Both requirements of Connor together, and of Glyn only the one that is not over.
    expect(caseOf(tab, 'V410814')?.rar).toBe('40 days RAR, 21 completed')
    expect(caseOf(tab, 'V410930')?.rar).toMatch(/^15 days RAR, /)
    tab.open(caseOf(tab, 'V410022')?.href ?? '')
    expect(tab.page.model['heading']).toBe('Overview')
  })

  test('changes with what the practitioner arranges', () => {
    const tab = visit('Kieran')
    const before = { ...caseOf(openAt('/cases'), 'V410022') }
    tab.arrange()
    tab.answerAll(
      { type: 'CHVS' },
      { 'date-day': '7', 'date-month': '10', 'date-year': '2021', start: '9am', end: '10am' },
      { repeating: 'no' },
      { rar: 'yes' },
      { toolkit: 'choices-and-changes' },
      { addNotes: 'no' },
      { sensitive: 'no' },
      {},
    )
    expect(tab.step).toBe('confirmation')
    tab.open('/cases')
    expect(before.next).not.toBe('Thursday 7 October at 9am')
    expect(caseOf(tab, 'V410022')).toMatchObject({
      next: 'Thursday 7 October at 9am',
      nextType: 'Home visit',
      left: '2 booked, 12 left',
    })
  })

  test('says that none of the cases is ready for the pilot when there is none', () => {
    const fixtures = { ...fixturesOn('2021-10-06'), people: [] }
    const request = { method: 'GET', path: '/cases', form: {} }
    const outcome = yourCases({
      request,
      session: newSession,
      fixtures,
      now: aMorning,
      wallClock: aMorning,
    })
    expect(outcome).toMatchObject({ kind: 'page', status: 200, model: { none: true, cases: [] } })
    expect(listOf(openAt('/cases')).none).toBe(false)
  })
})

describe('searching the cases', () => {
  test('finds by a part of the name or by CRN, whatever the capitals, and keeps what was typed', () => {
    const tab = openAt('/cases?search=+OSG+')
    expect(namesOf(tab)).toEqual(['Kieran Osgood'])
    expect(listOf(tab)).toMatchObject({ search: 'OSG', found: '1 case matches ‘OSG’' })
    tab.open('/cases?search=v4107')
    expect(namesOf(tab)).toEqual(['Paul Ravindran'])
  })

  test('says so when nothing is found, also of markup', () => {
    const tab = openAt(`/cases?search=${encodeURIComponent('<b>nobody</b>')}`)
    expect(listOf(tab)).toMatchObject({
      cases: [],
      none: false,
      search: '<b>nobody</b>',
      found: 'No cases match ‘<b>nobody</b>’',
    })
  })

  test('for nothing shows all', () => {
    expect(namesOf(openAt('/cases?search='))).toHaveLength(people.length)
    expect(listOf(openAt('/cases?search=+'))).toMatchObject({ search: '', found: '' })
  })
})

describe('sorting the cases', () => {
  test('is by name at first, and says in which order', () => {
    const tab = openAt('/cases')
    expect(sorted(tab)).toEqual(['ascending', 'none', 'none'])
    const names = namesOf(tab)
    press(tab, 'Name and CRN')
    expect(sorted(tab)).toEqual(['descending', 'none', 'none'])
    expect(namesOf(tab)).toEqual(names.toReversed())
    press(tab, 'Name and CRN')
    expect(namesOf(tab)).toEqual(names)
  })

  test('by RAR days has those with the fewest left first, then those with the most', () => {
    const tab = openAt('/cases')
    press(tab, 'RAR days')
    expect(sorted(tab)).toEqual(['none', 'none', 'ascending'])
    expect(namesOf(tab)[0]).toBe('Tyrone Bex')
    expect(namesOf(tab).at(-1)).toBe('Marta Lindqvist')
    press(tab, 'RAR days')
    expect(sorted(tab)).toEqual(['none', 'none', 'descending'])
    expect(namesOf(tab).at(-1)).toBe('Marta Lindqvist')
    expect(namesOf(tab).at(-2)).toBe('Tyrone Bex')
  })

  test('keeps what is searched for', () => {
    const tab = openAt('/cases?search=02')
    const found = new Set(['Kieran Osgood', 'Paul Ravindran', 'Tyrone Bex'])
    press(tab, 'Next appointment')
    expect(sorted(tab)).toEqual(['none', 'ascending', 'none'])
    expect(new Set(namesOf(tab))).toEqual(found)
    expect(listOf(tab).search).toBe('02')
  })

  test.each(['sort=nothing', 'sort=__proto__&direction=sideways', 'direction=toString'])(
    'takes an order that there is not, such as ‘%s’, for none',
    (query) => {
      const tab = openAt(`/cases?${query}`)
      expect(tab.page.model).toEqual(openAt('/cases').page.model)
    },
  )

  test('takes the first of what is sent twice', () => {
    const form = { search: ['osgood', 'bex'], sort: ['rar', 'name'] }
    const request = { method: 'GET', path: '/cases', form }
    const outcome = handle(request, newSession, () => aMorning)
    expect(outcome).toMatchObject({
      model: { search: 'osgood', sort: 'rar', cases: [{ name: 'Kieran Osgood' }] },
    })
  })
})
