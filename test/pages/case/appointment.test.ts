import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { withNotes } from '../../../app/delius/notes.ts'
import { appointmentPage } from '../../../app/pages/case/appointment.ts'
import { aContact } from '../../delius/samples.ts'
import { kieran, shown, visitTo } from './log-visit.ts'
import type { Contact } from '../../../app/data/schema.ts'

const Link = z.object({ text: z.string(), href: z.string() })
const Row = z.object({
  key: z.string(),
  lines: z.array(z.object({ text: z.string() })),
  notes: z.array(z.string()).optional(),
  change: Link.optional(),
})
const Model = z.looseObject({
  breadcrumbs: z.array(z.object({ text: z.string() })),
  next: Link.nullish(),
  cards: z.array(z.object({ title: z.string(), rows: z.array(Row) })),
})

const page = (rest: Partial<Contact> = {}, params = {}) =>
  shown(
    appointmentPage(visitTo({ contacts: [aContact(rest)] }), {
      ...kieran,
      contact: '1',
      ...params,
    }),
  )
const model = (rest: Partial<Contact> = {}) => Model.parse(page(rest).model)
/** The rows of all cards, those of the appointment before those of its outcome. */
const rowsOf = (rest: Partial<Contact>) =>
  Object.fromEntries(
    model(rest)
      .cards.flatMap(({ rows }) => rows)
      .map(({ key, lines, notes }) => [key, notes ?? lines.map(({ text }) => text)]),
  )
const past = { date: '2021-10-04' }
const appointment = '/cases/V410022/appointments/1'
const crumbs = (rest: Partial<Contact>) => model(rest).breadcrumbs.map(({ text }) => text)

describe('the page of an appointment', () => {
  test('that is to come can be rearranged or cancelled, and belongs to the schedule', () => {
    expect(model()).toMatchObject({
      heading: 'Office visit with Priya Deshmukh',
      caption: 'National standard appointment',
      tag: null,
      next: { text: 'Rearrange or cancel', href: `${appointment}/rearrange` },
      another: { href: '/cases/V410022/arrange-appointment' },
      cards: [{ title: 'Appointment details' }],
    })
    expect(crumbs({})).toContain('Schedule')
    expect(crumbs(past)).toContain('Activity log')
  })

  test('that has started asks for its outcome from that minute on', () => {
    const next = (start: string) => model({ date: '2021-10-06', start }).next
    const href = `${appointment}/record-outcome`
    expect(next('09:00')).toEqual({ text: 'Record an outcome', href })
    expect(next('09:01')?.text).toBe('Rearrange or cancel')
  })

  test('with an outcome can have it changed, as a whole or in parts', () => {
    const found = model({ ...past, outcome: 'UAAB', enforcement: 'EA02' })
    expect(found).toMatchObject({
      tag: { text: 'Unacceptable absence', colour: 'red' },
      next: { text: 'Change outcome', href: `${appointment}/change-outcome` },
    })
    const at = `${appointment}/change-outcome/at`
    const changes = found.cards[1]?.rows.map(({ key, change }) => [key, change?.text, change?.href])
    expect(changes).toEqual([
      ['Complied', 'Change', `${at}/complied`],
      ['Enforcement action', 'Change', `${at}/enforcement`],
      ['Notes', 'Add notes', `${at}/notes`],
      ['Sensitive', 'Change', `${at}/sensitive`],
    ])
  })

  test.each<Partial<Contact>>([
    { outcome: 'RSOF' },
    { outcome: 'RSSR' },
    { outcome: 'AASD', cancelledBy: 'staff' },
  ])('that was moved or called off can only be followed by another: %o', (rest) => {
    const found = model({ ...rest, notes: 'At hospital.' })
    expect([found.next ?? null, found['waiting'], found.cards.length]).toEqual([null, null, 1])
    expect(found).toMatchObject({ another: { text: 'Arrange another appointment' } })
  })

  test('that waits for evidence says until when', () => {
    expect(model({ ...past, outcome: 'AFTA', enforcement: 'EA12' })).toMatchObject({
      tag: { text: 'Waiting for evidence', colour: 'yellow' },
      next: null,
      waiting: {
        text: 'Evidence is due by Monday 11 October (5 working days).',
        change: { href: `${appointment}/change-outcome` },
      },
    })
  })

  test('says what and when it is', () => {
    expect(rowsOf(past)).toEqual({
      'Type of appointment': ['Office visit'],
      Location: ['CALDER HOUSE'],
      Date: ['Monday 4 October'],
      Time: ['10am to 11am'],
      'RAR activity': ['No'],
      'Appointment notes': [],
      Sensitive: ['No'],
    })
    expect(model({ type: 'C031' })['caption']).toBe('Appointment')
  })

  test.each<[Partial<Contact>, Readonly<Record<string, readonly string[]>>]>([
    [{ location: null }, { Location: ['No location'] }],
    [
      { outcome: 'RSOF', notes: 'At hospital.' },
      { Reschedule: ['Requested by Kieran Osgood'], 'Appointment notes': ['At hospital.'] },
    ],
    [
      { notes: withNotes(withNotes('First.', 'Second.'), 'Third.') },
      { 'Appointment notes': ['First.', 'Second.', 'Third.'] },
    ],
    [
      { rarActivity: true, nsiId: 5100022 },
      {
        'RAR activity': ['Choices and Changes'],
        NSI: ['Choices and Changes, in progress', 'Referred on 6 September 2021'],
        Requirement: ['Rehabilitation Activity Requirement (RAR)', '20 days, 1 used'],
      },
    ],
    [{ rarActivity: true, requirementId: 8100022 }, { 'RAR activity': ['Yes'] }],
    [{ outcome: 'ATTC' }, { Complied: ['Yes'] }],
    [
      { outcome: 'ATSH' },
      { Complied: ['No'], 'Reason for not complying': ['Attended - sent home (behaviour)'] },
    ],
    [{ outcome: 'AAME' }, { Complied: ['Acceptable absence'], 'Reason for absence': ['Medical'] }],
    [{ outcome: 'AFTA' }, { Complied: ['Absent and waiting for evidence'] }],
  ])('has rows for what Delius holds: %o', (rest, rows) => {
    const found = rowsOf({ ...past, ...rest })
    expect(found).toMatchObject(rows)
    expect('NSI' in found).toBe('NSI' in rows)
  })

  test('says who recorded something on it last, and when', () => {
    const updated = { by: 'p-deshmukh', at: '2021-10-04T16:05' }
    const said = 'Last updated by Priya Deshmukh on 4 October 2021 at 4:05pm'
    expect(model({ ...past, updated })['updated']).toBe(said)
    expect(model(past)['updated']).toBeNull()
  })

  test.each<[object, string]>([
    ...['2', '', '01', '1.0', 'one'].map((contact): [object, string] => [
      { contact },
      'Appointment not found',
    ]),
    [{ crn: 'V410137' }, 'Appointment not found'],
    [{ crn: 'X000000' }, 'Page not found'],
  ])('is not there for anybody else, nor for an appointment that is not: %o', (params, said) => {
    const { status, model: found } = page({}, params)
    expect([status, found['heading'] ?? found['title']]).toEqual([404, said])
  })

  test('that is not there leads to the log of the person', () => {
    const text = JSON.stringify(page({}, { contact: '2' }).model)
    expect(text).toContain('Kieran Osgood has no such appointment.')
    expect(text).toContain('/cases/V410022/activity-log')
  })
})
