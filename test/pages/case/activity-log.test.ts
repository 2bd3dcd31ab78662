import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { addDays } from '../../../app/engine/dates.ts'
import { activityLogPage } from '../../../app/pages/case/activity-log.ts'
import { entryPage } from '../../../app/pages/case/entry.ts'
import { variations } from '../../support/approved.ts'
import { aContact, anEntry } from '../../delius/samples.ts'
import { pageOf } from '../journey/page-of.ts'
import { kieran, visitTo } from './log-visit.ts'
import type { Contact } from '../../../app/data/schema.ts'
import type { Form } from '../../../app/pages/types.ts'
import type { Instead } from './log-visit.ts'

const Card = z.looseObject({
  notes: z.looseObject({ open: z.boolean().optional() }),
})
const Filter = z.looseObject({ text: z.string(), count: z.number(), active: z.boolean() })
const Day = z.object({ heading: z.string(), cards: z.array(Card), system: z.array(z.unknown()) })
const Log = z.looseObject({ filters: z.array(Filter), days: z.array(Day), pages: z.unknown() })

const open = (instead: Instead, filter?: string, form = {}) =>
  pageOf(activityLogPage(visitTo(instead, form), { ...kieran, ...(filter && { filter }) }))
const log = (instead: Instead, filter?: string, form = {}) =>
  Log.parse(open(instead, filter, form).model)
/** The card of the only appointment, which was on Monday 4 October. */
const cardOf = (rest: Partial<Contact>) => {
  const { days } = log({ contacts: [aContact({ date: '2021-10-04', ...rest })] })
  const [card, ...others] = days.flatMap(({ cards }) => cards)
  if (!card || others.length > 0) throw new Error('There is not one card')
  return card
}

test('An appointment in the log has a card as approved', async () => {
  const rar = { rarActivity: true }
  const waiting = { outcome: 'AFTA', enforcement: 'WLS' }
  const text = variations({
    'Without an outcome': cardOf({ date: '2021-10-05', start: '08:00' }),
    'Waiting for evidence': cardOf({ date: '2021-09-29', ...waiting }),
    'Waiting for evidence until yesterday': cardOf({ date: '2021-09-28', ...waiting }),
    'Moved by staff': cardOf({ outcome: 'RSSR' }),
    'Moved by the person': cardOf({ outcome: 'RSOF' }),
    'Called off by the person': cardOf({ outcome: 'AASD', cancelledBy: 'person' }),
    'An acceptable absence': cardOf({ outcome: 'AAME' }),
    'Not complied with': cardOf({ outcome: 'ATSH' }),
    'An unacceptable absence': cardOf({ outcome: 'UAAB' }),
    'RAR with a toolkit, which has guidance': cardOf({ ...rar, nsiId: 5100022 }),
    'RAR without one': cardOf({ ...rar, requirementId: 8100022 }),
    'Of another type, which is plain': cardOf({ type: 'C031', outcome: 'APPK' }),
  })
  await expect(text).toMatchFileSnapshot('approved/activity-log.txt')
})

describe('the log', () => {
  test('marks today and names the others, and has lines for what Delius wrote', () => {
    const contacts = [
      aContact({ id: 1, date: '2021-10-06', start: '08:00' }),
      aContact({ id: 2, date: '2020-12-01' }),
    ]
    const headings = log({ contacts }).days.map(({ heading }) => heading)
    expect(headings[0]).toBe('Today, Wednesday 6 October')
    expect(headings.at(-1)).toBe('Tuesday 1 December 2020')
    // They lead on if there are notes.
    const notes = 'Low risk.'
    const entries = [anEntry({ id: 1, type: 'EREQ' }), anEntry({ id: 2, type: 'EASM', notes })]
    expect(log({ entries }).days[0]).toMatchObject({
      cards: [],
      system: [
        { text: 'Requirement commenced', href: null },
        { text: 'OASys assessment completed', href: '/cases/V410022/entries/2' },
      ],
    })
  })

  test('has the notes of the first three entries open, whatever stands between them', () => {
    const notes = 'a'.repeat(251)
    const entries = [0, 1, 2, 3, 4].map((turn) =>
      anEntry({ id: turn, date: addDays('2021-10-05', -turn), notes, sensitive: turn === 1 }),
    )
    const system = anEntry({ id: 9, type: 'EREQ', date: '2021-10-05' })
    const cards = log({ entries: [system, ...entries] }).days.flatMap((day) => day.cards)
    expect(cards.map((card) => card.notes.open)).toEqual([true, false, true, false, false])
  })

  test('with nothing in it says so, and one that is filtered by what', () => {
    const visit = visitTo({})
    const empty = { ...visit, fixtures: { ...visit.fixtures, nsis: [] } }
    const { model } = pageOf(activityLogPage(empty, kieran))
    expect(model).toMatchObject({ days: [], empty: 'There has been no activity', clear: null })
    const none = { days: [], empty: 'Nothing in the log matches this filter' }
    expect(log({}, 'complied')).toMatchObject(none)
    const contacts = [aContact({ date: '2021-09-01', outcome: 'UAAB' })]
    const { heading, clear, filters } = log({ contacts }, 'failures-to-comply')
    expect(heading).toBe('Failures to comply within 12 months')
    expect(clear).toMatchObject({ href: '/cases/V410022/activity-log' })
    const active = filters.filter((one) => one.active)
    expect(active).toMatchObject([{ text: 'Failures to comply', count: 1 }])
  })

  test('comes in pages when it is long, and the filters count all of it', () => {
    const contacts = Array.from({ length: 90 }, (_, turn) =>
      aContact({ id: turn, date: addDays('2021-10-05', -turn), outcome: 'ATTC' }),
    )
    const address = '/cases/V410022/activity-log/complied'
    const first = log({ contacts }, 'complied')
    expect(first.pages).toEqual({ text: 'Page 1 of 3', newer: null, older: `${address}?page=2` })
    const second = log({ contacts }, 'complied', { page: '2' })
    expect(second.pages).toMatchObject({ newer: address })
    expect(second.days[0]?.heading).toBe('Thursday 26 August')
    const counts = [first, second].map(({ filters }) => filters.find((one) => one.active)?.count)
    expect(counts).toEqual([90, 90])
  })

  test('has no page and no filter that there is not', () => {
    const numbers: readonly Form[string][] = ['0', '2', '-1', '1.5', 'x', '', ['1', '1'], '99999']
    const pages = numbers.map((page) => open({}, undefined, { page }))
    const filters = ['nonsense', 'toString', 'Complied'].map((filter) => open({}, filter))
    expect([...pages, ...filters].filter(({ status }) => status !== 404)).toEqual([])
  })
})

test('An entry that is no appointment has a page with its notes in full, on nobody else’s pages', () => {
  const notes = 'b'.repeat(600)
  const page = (entry: string, crn = kieran.crn, rest = {}) => {
    const visit = visitTo({ entries: [anEntry({ notes, sensitive: true, ...rest })] })
    const { status, model } = pageOf(entryPage(visit, { crn, entry }))
    return { status, model, text: JSON.stringify(model) }
  }
  const found = page('1')
  const heading = 'Phone call from Kieran Osgood'
  expect(found).toMatchObject({ status: 200, model: { heading, caption: 'Communication' } })
  expect(found.text).toContain(notes)
  expect(page('1', 'V410137').status).toBe(404)
  expect(page('1', 'V410137').text).not.toContain('Phone call')
  expect(page('2')).toMatchObject({ status: 404, model: { heading: 'Entry not found' } })
  // It is not written yet.
  expect(page('1', kieran.crn, { date: '2021-10-06', time: '09:01' }).status).toBe(404)
})
