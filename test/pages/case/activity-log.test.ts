import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { activityLogPage } from '../../../app/pages/case/activity-log.ts'
import { entryPage } from '../../../app/pages/case/entry.ts'
import { addDays } from '../../../app/engine/dates.ts'
import { aContact } from '../../delius/samples.ts'
import { anEntry } from '../../delius/log-samples.ts'
import { kieran, shown, visitTo } from './log-visit.ts'
import type { Instead } from './log-visit.ts'

const Notes = z.object({ kind: z.string(), open: z.boolean().optional() })
const Card = z.object({
  title: z.string(),
  href: z.string(),
  standard: z.boolean(),
  tag: z.object({ text: z.string(), colour: z.string() }).nullable(),
  record: z.string().nullable(),
  waiting: z.object({ href: z.string(), text: z.string() }).nullable(),
  rows: z.array(
    z.object({
      key: z.string(),
      line: z.object({ text: z.string(), href: z.string().optional() }),
    }),
  ),
  notes: Notes,
})
const Log = z.object({
  heading: z.string(),
  clear: z.object({ href: z.string() }).nullable(),
  filters: z.array(
    z.object({ text: z.string(), count: z.number(), href: z.string(), active: z.boolean() }),
  ),
  days: z.array(
    z.object({
      heading: z.string(),
      cards: z.array(Card),
      system: z.array(z.object({ text: z.string(), href: z.string().nullable() })),
    }),
  ),
  empty: z.string(),
  pages: z
    .object({ text: z.string(), newer: z.string().nullable(), older: z.string().nullable() })
    .nullable(),
})

const open = (instead: Instead, filter?: string, form = {}) =>
  shown(activityLogPage(visitTo(instead, form), { ...kieran, ...(filter && { filter }) }))
const log = (instead: Instead, filter?: string, form = {}) =>
  Log.parse(open(instead, filter, form).model)
const onlyCard = (instead: Instead) => {
  const [card, ...others] = log(instead).days.flatMap(({ cards }) => cards)
  if (!card || others.length > 0) throw new Error('There is not one card')
  return card
}

describe('an appointment in the log', () => {
  test('without an outcome asks for one', () => {
    expect(
      onlyCard({ contacts: [aContact({ date: '2021-10-05', start: '08:00' })] }),
    ).toMatchObject({
      title: 'Office visit at 8am',
      href: '/cases/V410022/appointments/1',
      standard: true,
      tag: null,
      record: '/cases/V410022/appointments/1/record-outcome',
      rows: [],
      notes: { kind: 'none' },
    })
  })

  test('that waits for evidence says how long, and leads to changing the outcome', () => {
    const contact = aContact({ date: '2021-09-29', outcome: 'AFTA', enforcement: 'WLS' })
    expect(onlyCard({ contacts: [contact] })).toMatchObject({
      tag: { text: 'Waiting for evidence', colour: 'yellow' },
      record: null,
      waiting: {
        href: '/cases/V410022/appointments/1/change-outcome',
        text: 'Evidence is due by Wednesday 6 October (5 working days).',
      },
      rows: [{ key: 'Enforcement action', line: { text: 'Enforcement letter requested' } }],
    })
    const earlier = { ...contact, date: '2021-09-28' }
    expect(onlyCard({ contacts: [earlier] }).waiting?.text).toBe(
      'The 5 working days for evidence ended on Tuesday 5 October.',
    )
  })

  test('that was moved or called off says who asked, and asks for nothing', () => {
    const rowsOf = (rest: Parameters<typeof aContact>[0]) => {
      const { rows, record, tag } = onlyCard({
        contacts: [aContact({ date: '2021-10-04', ...rest })],
      })
      expect(record).toBeNull()
      return [tag?.text, tag?.colour, ...rows.map(({ key, line }) => `${key}: ${line.text}`)]
    }
    expect(rowsOf({ outcome: 'RSSR' })).toEqual([
      'Rescheduled',
      'blue',
      'Reschedule: Requested by staff',
    ])
    expect(rowsOf({ outcome: 'RSOF' })).toContain('Reschedule: Requested by Kieran Osgood')
    expect(rowsOf({ outcome: 'AASD', cancelledBy: 'person' })).toEqual([
      'Cancelled',
      'blue',
      'Cancellation: Requested by Kieran Osgood',
    ])
  })

  test('says why somebody was absent or did not comply', () => {
    const rows = (outcome: string) =>
      onlyCard({ contacts: [aContact({ date: '2021-10-04', outcome })] }).rows
    expect(rows('AAME')).toEqual([{ key: 'Reason for absence', line: { text: 'Medical' } }])
    expect(rows('ATSH')).toEqual([
      { key: 'Reason for not complying', line: { text: 'Attended - sent home (behaviour)' } },
    ])
    expect(rows('UAAB')).toEqual([])
  })

  test('that is RAR names its toolkit, with guidance on it, or says no more than yes', () => {
    const rar = { date: '2021-10-04', rarActivity: true }
    expect(onlyCard({ contacts: [aContact({ ...rar, nsiId: 5100022 })] }).rows).toEqual([
      {
        key: 'RAR activity',
        line: {
          text: 'Choices and Changes',
          href: '/guidance/toolkits/choices-and-changes?from=%2Fcases%2FV410022%2Factivity-log',
        },
      },
    ])
    expect(onlyCard({ contacts: [aContact({ ...rar, requirementId: 8100022 })] }).rows).toEqual([
      { key: 'RAR activity', line: { text: 'Yes' } },
    ])
  })

  test('of another type is plain', () => {
    const contact = aContact({ date: '2021-10-04', type: 'C031', outcome: 'APPK' })
    expect(onlyCard({ contacts: [contact] })).toMatchObject({
      title: 'Other Appointment (Non NS) at 10am',
      standard: false,
    })
  })
})

describe('the log', () => {
  test('marks today and names the others', () => {
    const contacts = [
      aContact({ id: 1, date: '2021-10-06', start: '08:00' }),
      aContact({ id: 2, date: '2020-12-01' }),
    ]
    const headings = log({ contacts }).days.map(({ heading }) => heading)
    expect(headings[0]).toBe('Today, Wednesday 6 October')
    expect(headings.at(-1)).toBe('Tuesday 1 December 2020')
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

  test('has lines for what Delius wrote, which lead on if there are notes', () => {
    const entries = [
      anEntry({ id: 1, type: 'EREQ' }),
      anEntry({ id: 2, type: 'EASM', notes: 'Low risk.' }),
    ]
    const [day] = log({ entries }).days
    expect(day?.cards).toEqual([])
    expect(day?.system).toEqual([
      { text: 'Requirement commenced', href: null },
      { text: 'OASys assessment completed', href: '/cases/V410022/entries/2' },
    ])
  })

  test('with nothing in it says so', () => {
    const instead = { contacts: [], entries: [] }
    const visit = visitTo(instead)
    const empty = { ...visit, fixtures: { ...visit.fixtures, nsis: [] } }
    const { days, empty: said } = Log.parse(shown(activityLogPage(empty, kieran)).model)
    expect([days, said]).toEqual([[], 'There has been no activity'])
    expect(log({}, 'complied')).toMatchObject({
      days: [],
      empty: 'Nothing in the log matches this filter',
    })
  })

  test('comes in pages when it is long, and the filters count all of it', () => {
    const contacts = Array.from({ length: 90 }, (_, turn) =>
      aContact({ id: turn, date: addDays('2021-10-05', -turn), outcome: 'ATTC' }),
    )
    const first = log({ contacts }, 'complied')
    expect(first.pages).toEqual({
      text: 'Page 1 of 3',
      newer: null,
      older: '/cases/V410022/activity-log/complied?page=2',
    })
    const second = log({ contacts }, 'complied', { page: '2' })
    expect(second.pages).toMatchObject({ newer: '/cases/V410022/activity-log/complied' })
    expect(second.days[0]?.heading).toBe('Thursday 26 August')
    const count = ({ filters }: typeof first) => filters.find(({ active }) => active)?.count
    expect([count(first), count(second)]).toEqual([90, 90])
  })

  test('has no page that there is not, nor a filter', () => {
    for (const page of ['0', '2', '-1', '1.5', 'x', '', ['1', '1'], '99999']) {
      expect(open({}, undefined, { page }).status, String(page)).toBe(404)
    }
    for (const filter of ['nonsense', 'toString', 'Complied']) {
      expect(open({}, filter).status, filter).toBe(404)
    }
  })

  test('that is filtered says by what, and how to see all of it again', () => {
    const contacts = [aContact({ date: '2021-09-01', outcome: 'UAAB' })]
    const filtered = log({ contacts }, 'failures-to-comply')
    expect(filtered.heading).toBe('Failures to comply within 12 months')
    expect(filtered.filters.filter(({ active }) => active)).toMatchObject([
      { text: 'Failures to comply', count: 1 },
    ])
    expect(filtered.clear?.href).toBe('/cases/V410022/activity-log')
    expect(log({ contacts }).clear).toBeNull()
  })
})

describe('an entry that is no appointment', () => {
  const entries = [anEntry({ notes: 'b'.repeat(600), sensitive: true })]
  const page = (entry: string, crn = kieran.crn) =>
    shown(entryPage(visitTo({ entries }), { crn, entry }))

  test('has a page with its notes in full', () => {
    expect(page('1')).toMatchObject({
      status: 200,
      model: { heading: 'Phone call from Kieran Osgood', caption: 'Communication' },
    })
    expect(JSON.stringify(page('1').model)).toContain('b'.repeat(600))
  })

  test('is on nobody else’s pages, and not there before it is written', () => {
    expect(page('1', 'V410137').status).toBe(404)
    expect(JSON.stringify(page('1', 'V410137'))).not.toContain('Phone call')
    expect(page('2')).toMatchObject({ status: 404, model: { heading: 'Entry not found' } })
    const later = visitTo({ entries: [anEntry({ date: '2021-10-06', time: '09:01' })] })
    expect(shown(entryPage(later, { ...kieran, entry: '1' })).status).toBe(404)
  })
})
