import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { contactsMade, nsisMade } from '../../app/delius/events.ts'
import { partsOfNotes } from '../../app/delius/notes.ts'
import { rarDays } from '../../app/delius/rar-days.ts'
import { caseAt } from '../support/people.ts'
import * as stage from './rearranging.ts'
import { on } from '../support/stories.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

const { begin, cancelled, changing, contactIn, moved, pageOf, sessionOf25, visitOf18 } = stage

/** Kieran’s RAR days after what was done in a tab. */
function daysOfKieran({ browser: { session, now } }: Tab) {
  const { contacts, nsis } = caseAt('Kieran', session.events, now)
  const log = { contacts, nsis, outcomes: fixturesOn('2021-10-06').outcomes }
  return rarDays(log, 8100022, 20, now)
}

/** At check your answers, with Kieran’s session of 25 October moved to 1 November. */
const atCheckAnswers = () => changing(sessionOf25, moved)
const made = (tab: Tab) => contactsMade(tab.browser.session.events)

describe('Kieran asks for another date for his session of 25 October, and his practitioner', () => {
  test('sees which appointment it is, and is asked who asked and why, then for a date alone', () => {
    const tab = begin('Kieran', sessionOf25)
    expect(tab.says).toEqual([
      'You’re making a change to:',
      'Office visit with Priya Deshmukh\nMonday 25 October, 10am to 11am',
      'View appointment',
    ])
    expect(tab.seen.blocks?.at(-1)?.link?.href).toBe('/cases/V410022/appointments/9100008')
    expect(tab.fill(moved, 'when')).toEqual(['rearrange-or-cancel', 'why'])
    expect(tab.says).toEqual(['This appointment is on Monday 25 October, 10am to 11am.'])
    const [date, start, end] = tab.seen.controls ?? []
    expect(date?.params.items?.map(({ value }) => value)).toEqual(['', '', ''])
    expect([start?.params.value, end?.params.value]).toEqual(['10am', '11am'])
    tab.answer({ 'date-day': '1', 'date-month': '11', 'date-year': '2021' })
    expect(pageOf(tab)).toBe('check-answers')
  })

  test('checks the new date beside the current one, and all that is kept', () => {
    const tab = atCheckAnswers()
    expect(tab.says).toEqual([])
    expect(Object.entries(tab.rows)).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Location', 'CALDER HOUSE'],
      ['Current date and time', 'Monday 25 October, 10am to 11am'],
      ['New date', 'Monday 1 November'],
      ['New time', '10am to 11am'],
      ['RAR toolkit', 'Choices and Changes'],
      ['Appointment notes', 'None'],
      ['Sensitive', 'No'],
      ['Rearranging or cancelling', 'Rearranging'],
      ['Requested by', 'Kieran'],
      ['Reason for rearranging', 'Kieran has a hospital appointment.'],
    ])
    const fixed = (tab.seen.parts?.[0]?.rows ?? []).filter(({ change }) => change === null)
    expect(fixed.map(({ label }) => label)).toEqual(['Current date and time'])
  })

  test('confirms it, and finds both in Delius: the old one rescheduled, the new one on the same NSI', () => {
    const tab = atCheckAnswers()
    const before = daysOfKieran(tab)
    expect(before.booked).toBeGreaterThan(0)
    tab.answer()
    const [found] = made(tab)
    expect(tab.seen).toMatchObject({
      title: 'Appointment rearranged',
      type: 'Office visit',
      when: 'Monday 1 November from 10am to 11am',
      nextSteps: [
        'Add this appointment to your calendar.',
        'Give details of the appointment to Kieran.',
      ],
      phone: '07700 900 412',
      finish: { text: 'Finish', href: `/cases/V410022/appointments/${found?.id}`, as: 'button' },
    })
    expect(contactIn(tab, sessionOf25)).toMatchObject({
      date: '2021-10-25',
      outcome: 'RSOF',
      cancelledBy: null,
      rarActivity: false,
      notes: 'Kieran has a hospital appointment.',
      updated: { by: 'p-deshmukh', at: '2021-10-06T09:00' },
    })
    const place = { type: 'COAP', location: 'calder-house' }
    const time = { date: '2021-11-01', start: '10:00', end: '11:00' }
    const rar = { nsiId: 5100022, rarActivity: true }
    expect(found).toMatchObject({ ...place, ...time, ...rar, outcome: null, notes: '' })
    expect(nsisMade(tab.browser.session.events)).toEqual([])
    expect(daysOfKieran(tab)).toEqual(before)
  })

  test('can move it within the day, which is not counted twice, but not to where it is', () => {
    const before = daysOfKieran(begin('Kieran', sessionOf25))
    const later = { ...moved, ...on('25 10 2021', '10:30am', '11:30am') }
    expect(daysOfKieran(changing(sessionOf25, later, 'confirmation'))).toEqual(before)
    const same = { ...moved, ...on('25 10 2021', '10am', '11am') }
    const { says } = changing(sessionOf25, same)
    expect(says).toEqual(['The new date and time are the same as the current ones.'])
  })
})

describe('the office is closed on 18 October, and the practitioner', () => {
  test('is asked once more, cancels the visit, and is told what to do next', () => {
    const tab = changing(visitOf18, cancelled)
    expect(tab.seen).toMatchObject({
      title: 'Are you sure you want to cancel this appointment?',
      button: 'Yes, confirm cancellation',
    })
    expect(Object.entries(tab.rows)).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Location', 'CALDER HOUSE'],
      ['Date', 'Monday 18 October'],
      ['Time', '10am to 11am'],
      ['RAR activity', 'No'],
      ['Rearranging or cancelling', 'Cancelling'],
      ['Requested by', 'Staff'],
      ['Reason for cancelling', 'The office is closed that day.'],
    ])
    expect(tab.says).toEqual([])
    tab.answer()
    expect(tab.seen).toMatchObject({
      title: 'Appointment cancelled',
      when: 'Monday 18 October from 10am to 11am',
      nextSteps: ['Remove this appointment from your calendar.', 'Let Kieran know.'],
      phone: '07700 900 412',
      finish: { text: 'Finish', href: '/cases/V410022/schedule' },
    })
    const stoodDown = { outcome: 'AASD', cancelledBy: 'staff', notes: cancelled['reason'] }
    expect(contactIn(tab, visitOf18)).toMatchObject(stoodDown)
    expect(made(tab)).toEqual([])
    tab.open('/cases/V410022/arrange-appointment')
    tab.fill({ type: 'CHVS', ...on('18 10 2021', '10am', '11am') }, 'repeating')
  })

  test('is told before that a RAR session will not count any more, and its day is free again', () => {
    const tab = changing(sessionOf25, cancelled)
    const before = daysOfKieran(tab)
    expect(tab.rows['RAR activity']).toBe('Choices and Changes')
    expect(tab.says).toEqual(['Once it is cancelled, this session will not count towards RAR.'])
    tab.answer()
    const after = daysOfKieran(tab)
    expect([after.booked, after.left]).toEqual([before.booked - 1, before.left + 1])
  })

  test('can rearrange it after all, and is asked for a date', () => {
    const tab = changing(visitOf18, cancelled)
    tab.change('Rearranging or cancelling')
    tab.answer(stage.rearranging)
    expect(pageOf(tab)).toBe('when/change')
    tab.answer(stage.nextMonday)
    expect(tab.rows).toMatchObject({ 'New date': 'Monday 1 November', 'Requested by': 'Staff' })
  })

  test('who has no phone number for somebody is told none', () => {
    const tab = begin('Imogen', 9100031)
    tab.fill(cancelled, 'confirmation')
    expect(tab.seen).toMatchObject({ title: 'Appointment cancelled', phone: null })
  })
})

describe('a practitioner who rearranges a session', () => {
  test('can choose another toolkit for it, which gets an NSI of its own', () => {
    const tab = atCheckAnswers()
    tab.change('RAR toolkit')
    tab.answer({ toolkit: 'stepping-stones' })
    expect(tab.rows['RAR toolkit']).toBe('Stepping Stones')
    tab.answer()
    const { events } = tab.browser.session
    const kinds = ['appointment rescheduled', 'nsi created', 'appointments arranged']
    expect(events.map(({ kind }) => kind)).toEqual(kinds)
    const [nsi] = nsisMade(events)
    expect(nsi).toMatchObject({ type: 'stepping-stones', expectedStartDate: '2021-11-01' })
    expect(made(tab)).toMatchObject([{ nsiId: nsi?.id, rarActivity: true }])
    expect(contactIn(tab, sessionOf25).nsiId).toBe(5100022)
  })

  test('can say that it will not be RAR any more, or turn it into another type', () => {
    const tab = atCheckAnswers()
    tab.change('RAR toolkit')
    expect(tab.seen.changeInstead?.text).toBe('This will not be a RAR toolkit session')
    tab.open(tab.seen.changeInstead?.href ?? '')
    tab.answer({ rar: 'no' })
    tab.change('Type of appointment')
    tab.answer({ type: 'CHVS' })
    expect(pageOf(tab)).toBe('check-answers')
    expect(tab.rows).not.toHaveProperty('Location')
    tab.answer()
    expect(made(tab)).toMatchObject([{ type: 'CHVS', rarActivity: false, nsiId: null }])
  })

  test('keeps the notes, which go on with the new one while the old one gets the reason', () => {
    const tab = begin('Imogen', 9100031)
    const before = contactIn(tab, 9100031, 'Imogen').notes
    const reason = 'I am on leave.'
    tab.fill({ ...moved, requestedBy: 'staff', reason, ...on('28 10 2021', '2pm', '3pm') })
    expect(before).not.toBe('')
    expect(tab.rows).toMatchObject({ 'Appointment notes': before, Sensitive: 'Yes' })
    tab.answer()
    const found = stage.contactsIn(tab, 'Imogen').at(-1)
    expect(found).toMatchObject({ date: '2021-10-28', notes: before, sensitive: true })
    const parts = partsOfNotes(contactIn(tab, 9100031, 'Imogen').notes)
    expect(parts).toEqual([...partsOfNotes(before), reason])
  })

  test('goes Back page by page, and out of the first; and to check your answers from Change', () => {
    const tab = changing(sessionOf25, moved, 'when')
    tab.goBack()
    expect(pageOf(tab)).toBe('why/change')
    expect(tab.seen.controls?.[1]?.params.value).toBe(stage.askedByKieran.reason)
    tab.goBack()
    expect(pageOf(tab)).toBe('rearrange-or-cancel/change')
    expect(tab.seen.back?.href).toBe('/cases/V410022/appointments/9100008')
    tab.answer()
    tab.fill(moved)
    for (const label of ['Requested by', 'Rearranging or cancelling']) {
      tab.change(label)
      tab.goBack()
      expect(pageOf(tab)).toBe('check-answers')
    }
  })

  test('can rearrange the new one in turn', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open(`/cases/V410022/appointments/${made(tab)[0]?.id}/rearrange`)
    tab.fill(cancelled, 'confirmation')
    expect(tab.seen.title).toBe('Appointment cancelled')
    tab.open('/cases/V410022/appointments/9100008/rearrange/1/confirmation')
    expect(tab.seen.title).toBe('Appointment rearranged')
  })
})

test.each<[string, Fields, readonly string[]]>([
  ['rearrange-or-cancel', {}, ['Select if you are rearranging or cancelling this appointment']],
  [
    'why',
    { reason: '  ' },
    ['Select who asked for this change', 'Enter why you need to make this change'],
  ],
  [
    'why',
    { ...stage.askedByKieran, reason: 'r'.repeat(4001) },
    ['Reason for this change must be 4,000 characters or less'],
  ],
  ['why', { ...stage.askedByKieran, reason: 'r'.repeat(4000) }, []],
  ['when', {}, ['Enter the date of the appointment']],
])('A practitioner who leaves something out at %s is told, %#', (page, answers, errors) => {
  const tab = changing(sessionOf25, moved, page)
  tab.answer(answers)
  expect(tab.errors).toEqual(errors)
  expect(tab.page.status).toBe(errors.length > 0 ? 400 : 200)
})
