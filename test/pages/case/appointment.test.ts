import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { withNotes } from '../../../app/delius/notes.ts'
import { appointmentPage } from '../../../app/pages/case/appointment.ts'
import { aContact } from '../../delius/samples.ts'
import { kieran, shown, visitTo } from './log-visit.ts'
import type { Contact } from '../../../app/data/schema.ts'

const Link = z.object({ text: z.string(), href: z.string() })
const Model = z.object({
  title: z.string(),
  heading: z.string(),
  caption: z.string(),
  breadcrumbs: z.array(z.object({ text: z.string() })),
  tag: z.object({ text: z.string(), colour: z.string() }).nullable(),
  next: Link.nullish(),
  waiting: z.object({ text: z.string(), change: Link }).nullable(),
  another: Link,
  updated: z.string().nullable(),
  cards: z.array(
    z.object({
      title: z.string(),
      rows: z.array(
        z.object({
          key: z.string(),
          lines: z.array(Link.partial({ href: true })),
          notes: z.array(z.string()).optional(),
          change: Link.optional(),
        }),
      ),
    }),
  ),
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
const rowsOf = (rest: Partial<Contact>, card: string) =>
  Object.fromEntries(
    (model(rest).cards.find(({ title }) => title === card)?.rows ?? []).map(
      ({ key, lines, notes }) => [key, notes ?? lines.map(({ text }) => text)],
    ),
  )
const past = { date: '2021-10-04' }

describe('the page of an appointment', () => {
  test('that is to come can be rearranged or cancelled, and belongs to the schedule', () => {
    const found = model()
    expect(found).toMatchObject({
      heading: 'Office visit with Priya Deshmukh',
      caption: 'National standard appointment',
      tag: null,
      next: { text: 'Rearrange or cancel', href: '/cases/V410022/appointments/1/rearrange' },
      another: { href: '/cases/V410022/arrange-appointment' },
    })
    expect(found.breadcrumbs.map(({ text }) => text)).toContain('Schedule')
    expect(found.cards.map(({ title }) => title)).toEqual(['Appointment details'])
  })

  test('that has started asks for its outcome from that minute on', () => {
    expect(model({ date: '2021-10-06', start: '09:00' }).next).toEqual({
      text: 'Record an outcome',
      href: '/cases/V410022/appointments/1/record-outcome',
    })
    expect(model({ date: '2021-10-06', start: '09:01' }).next?.text).toBe('Rearrange or cancel')
    expect(model(past).breadcrumbs.map(({ text }) => text)).toContain('Activity log')
  })

  test('with an outcome can have it changed, as a whole or in parts', () => {
    const found = model({ ...past, outcome: 'UAAB', enforcement: 'EA02' })
    expect(found).toMatchObject({
      tag: { text: 'Unacceptable absence', colour: 'red' },
      next: { text: 'Change outcome', href: '/cases/V410022/appointments/1/change-outcome' },
    })
    const at = '/cases/V410022/appointments/1/change-outcome/at'
    expect(
      found.cards[1]?.rows.map(({ key, change }) => [key, change?.text, change?.href]),
    ).toEqual([
      ['Complied', 'Change', `${at}/complied`],
      ['Enforcement action', 'Change', `${at}/enforcement`],
      ['Notes', 'Add notes', `${at}/notes`],
      ['Sensitive', 'Change', `${at}/sensitive`],
    ])
  })

  test('that was moved or called off can only be followed by another', () => {
    for (const rest of [
      { outcome: 'RSOF' },
      { outcome: 'RSSR' },
      { outcome: 'AASD', cancelledBy: 'staff' as const },
    ]) {
      const found = model({ ...rest, notes: 'At hospital.' })
      expect([found.next ?? null, found.waiting, found.cards.length]).toEqual([null, null, 1])
      expect(found.another.text).toBe('Arrange another appointment')
    }
    expect(rowsOf({ outcome: 'RSOF', notes: 'At hospital.' }, 'Appointment details')).toMatchObject(
      {
        Reschedule: ['Requested by Kieran Osgood'],
        'Appointment notes': ['At hospital.'],
      },
    )
  })

  test('that waits for evidence says until when', () => {
    expect(model({ ...past, outcome: 'AFTA', enforcement: 'EA12' })).toMatchObject({
      tag: { text: 'Waiting for evidence', colour: 'yellow' },
      next: null,
      waiting: {
        text: 'Evidence is due by Monday 11 October (5 working days).',
        change: { href: '/cases/V410022/appointments/1/change-outcome' },
      },
    })
  })

  test('says what and when it is', () => {
    expect(rowsOf(past, 'Appointment details')).toEqual({
      'Type of appointment': ['Office visit'],
      Location: ['CALDER HOUSE'],
      Date: ['Monday 4 October'],
      Time: ['10am to 11am'],
      'RAR activity': ['No'],
      'Appointment notes': [],
      Sensitive: ['No'],
    })
    expect(model({ type: 'C031' }).caption).toBe('Appointment')
    expect(rowsOf({ location: null }, 'Appointment details')).toMatchObject({
      Location: ['No location'],
    })
  })

  test('of a toolkit session names the NSI and the days of its requirement', () => {
    const rar = { ...past, rarActivity: true }
    expect(rowsOf({ ...rar, nsiId: 5100022 }, 'Appointment details')).toMatchObject({
      'RAR activity': ['Choices and Changes'],
      NSI: ['Choices and Changes, in progress', 'Referred on 6 September 2021'],
      Requirement: ['Rehabilitation Activity Requirement (RAR)', '20 days, 1 used'],
    })
    const direct = rowsOf({ ...rar, requirementId: 8100022 }, 'Appointment details')
    expect(direct).toMatchObject({ 'RAR activity': ['Yes'] })
    expect(direct).not.toHaveProperty('NSI')
  })

  test('says whether the person complied, and why not', () => {
    const outcome = (code: string) => rowsOf({ ...past, outcome: code }, 'Outcome details')
    expect(outcome('ATTC')).toMatchObject({ Complied: ['Yes'] })
    expect(outcome('ATSH')).toMatchObject({
      Complied: ['No'],
      'Reason for not complying': ['Attended - sent home (behaviour)'],
    })
    expect(outcome('AAME')).toMatchObject({
      Complied: ['Acceptable absence'],
      'Reason for absence': ['Medical'],
    })
    expect(outcome('AFTA')).toMatchObject({ Complied: ['Absent and waiting for evidence'] })
  })

  test('has the notes one by one, in the order in which they were added', () => {
    const notes = withNotes(withNotes('First.', 'Second.'), 'Third.')
    expect(rowsOf({ notes }, 'Appointment details')['Appointment notes']).toEqual([
      'First.',
      'Second.',
      'Third.',
    ])
  })

  test('says who recorded something on it last, and when', () => {
    const updated = { by: 'p-deshmukh', at: '2021-10-04T16:05' }
    expect(model({ ...past, updated }).updated).toBe(
      'Last updated by Priya Deshmukh on 4 October 2021 at 4:05pm',
    )
    expect(model(past).updated).toBeNull()
  })

  test('is not there for anybody else, nor for an appointment that is not', () => {
    const found = page({}, { contact: '2' })
    expect(found).toMatchObject({ status: 404, model: { heading: 'Appointment not found' } })
    expect(JSON.stringify(found.model)).toContain('Kieran Osgood has no such appointment.')
    expect(JSON.stringify(found.model)).toContain('/cases/V410022/activity-log')
    expect(page({}, { crn: 'V410137' })).toMatchObject({
      status: 404,
      model: { heading: 'Appointment not found' },
    })
    expect(page({}, { crn: 'X000000' })).toMatchObject({
      status: 404,
      model: { title: 'Page not found' },
    })
    for (const contact of ['', '01', '1.0', 'one']) expect(page({}, { contact }).status).toBe(404)
  })
})
