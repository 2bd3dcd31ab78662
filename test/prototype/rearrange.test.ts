import { describe, expect, test } from 'vitest'

import { contactsMade, nsisMade } from '../../app/delius/events.ts'
import { partsOfNotes } from '../../app/delius/notes.ts'
import { rarDays } from '../../app/delius/rar-days.ts'
import { caseAt } from '../support/people.ts'
import { fixturesOn } from '../../app/data/index.ts'
import {
  askedByKieran,
  askedByStaff,
  begin,
  cancelling,
  contactIn,
  contactsIn,
  nextMonday,
  pageOf,
  rearranging,
  sessionOf25,
  visitOf18,
} from './rearranging.ts'
import { on } from './stories.ts'
import type { Tab } from '../support/practitioner.ts'

/** Kieran’s RAR days after what was done in a tab. */
function daysOfKieran({ browser: { session, now } }: Tab) {
  const { contacts, nsis } = caseAt('Kieran', session.events, now)
  const log = { contacts, nsis, outcomes: fixturesOn('2021-10-06').outcomes }
  return rarDays(log, 8100022, 20, now)
}

/** At check your answers, with Kieran’s session of 25 October moved to 1 November. */
function atCheckAnswers(): Tab {
  const tab = begin('Kieran', sessionOf25)
  tab.answerAll(rearranging, askedByKieran, nextMonday)
  expect(pageOf(tab)).toBe('check-answers')
  return tab
}

describe('Kieran asks for another date for his session of 25 October, and his practitioner', () => {
  test('sees first which appointment it is', () => {
    const tab = begin('Kieran', sessionOf25)
    expect(tab.seen.title).toBe('Are you rearranging or cancelling?')
    expect(tab.says).toEqual([
      'You’re making a change to:',
      'Office visit with Priya Deshmukh\nMonday 25 October, 10am to 11am',
      'View appointment',
    ])
    expect(tab.seen.blocks?.at(-1)?.link?.href).toBe('/cases/V410022/appointments/9100008')
  })

  test('is asked who asked and why, then for a date, and for nothing else', () => {
    const tab = begin('Kieran', sessionOf25)
    tab.answer(rearranging)
    expect(pageOf(tab)).toBe('why/change')
    tab.answer(askedByKieran)
    expect(pageOf(tab)).toBe('when/change')
    expect(tab.says).toEqual(['This appointment is on Monday 25 October, 10am to 11am.'])
    const [date, start, end] = tab.seen.controls ?? []
    expect(date?.params.items?.map(({ value }) => value)).toEqual(['', '', ''])
    expect([start?.params.value, end?.params.value]).toEqual(['10am', '11am'])
    tab.answer({ 'date-day': '1', 'date-month': '11', 'date-year': '2021' })
    expect(pageOf(tab)).toBe('check-answers')
  })

  test('checks the new date beside the current one, and all that is kept', () => {
    const tab = atCheckAnswers()
    expect(tab.seen).toMatchObject({
      title: 'Check your answers and rearrange appointment',
      button: 'Rearrange appointment',
    })
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

  test('confirms it, and is told what to do next', () => {
    const tab = atCheckAnswers()
    tab.answer()
    const [made] = contactsMade(tab.browser.session.events)
    expect(tab.seen).toMatchObject({
      title: 'Appointment rearranged',
      type: 'Office visit',
      when: 'Monday 1 November from 10am to 11am',
      nextSteps: [
        'Add this appointment to your calendar.',
        'Give details of the appointment to Kieran.',
      ],
      phoneIs: 'Kieran’s phone number is',
      phone: '07700 900 412',
      finish: { text: 'Finish', href: `/cases/V410022/appointments/${made?.id}`, as: 'button' },
    })
  })

  test('finds both in Delius: the old one rescheduled, the new one on the same NSI', () => {
    const tab = atCheckAnswers()
    tab.answer()
    const [made] = contactsMade(tab.browser.session.events)
    expect(contactIn(tab, sessionOf25)).toMatchObject({
      date: '2021-10-25',
      outcome: 'RSOF',
      cancelledBy: null,
      rarActivity: false,
      notes: 'Kieran has a hospital appointment.',
      updated: { by: 'p-deshmukh', at: '2021-10-06T09:00' },
    })
    expect(made).toMatchObject({
      type: 'COAP',
      date: '2021-11-01',
      start: '10:00',
      end: '11:00',
      location: 'calder-house',
      nsiId: 5100022,
      rarActivity: true,
      outcome: null,
      notes: '',
    })
    expect(nsisMade(tab.browser.session.events)).toEqual([])
  })

  test('sees that the RAR day has moved with it', () => {
    const tab = atCheckAnswers()
    const before = daysOfKieran(tab)
    expect(before.booked).toBeGreaterThan(0)
    tab.answer()
    expect(daysOfKieran(tab)).toEqual(before)
  })

  test('can move it to another time on the same day, and the day is not counted twice', () => {
    const tab = begin('Kieran', sessionOf25)
    const before = daysOfKieran(tab)
    tab.answerAll(rearranging, askedByKieran, on('25 10 2021', '10:30am', '11:30am'), {})
    expect(tab.seen.title).toBe('Appointment rearranged')
    expect(daysOfKieran(tab)).toEqual(before)
  })

  test('is told if the new date and time are the current ones', () => {
    const tab = begin('Kieran', sessionOf25)
    tab.answerAll(rearranging, askedByKieran, on('25 10 2021', '10am', '11am'))
    expect(tab.says).toEqual(['The new date and time are the same as the current ones.'])
  })
})

describe('the office is closed on 18 October, and the practitioner', () => {
  const atCheck = (id = visitOf18) => {
    const tab = begin('Kieran', id)
    tab.answerAll(cancelling, askedByStaff)
    expect(pageOf(tab)).toBe('check-answers')
    return tab
  }

  test('is asked once more before the visit is cancelled', () => {
    const tab = atCheck()
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
  })

  test('cancels it, and is told what to do next', () => {
    const tab = atCheck()
    tab.answer()
    expect(tab.seen).toMatchObject({
      title: 'Appointment cancelled',
      type: 'Office visit',
      when: 'Monday 18 October from 10am to 11am',
      nextSteps: ['Remove this appointment from your calendar.', 'Let Kieran know.'],
      phone: '07700 900 412',
      finish: { text: 'Finish', href: '/cases/V410022/schedule' },
    })
    expect(contactIn(tab, visitOf18)).toMatchObject({
      outcome: 'AASD',
      cancelledBy: 'staff',
      notes: 'The office is closed that day.',
    })
    expect(contactsMade(tab.browser.session.events)).toEqual([])
  })

  test('is told before that a RAR session will not count any more, and its day is free again', () => {
    const tab = atCheck(sessionOf25)
    const before = daysOfKieran(tab)
    expect(tab.rows['RAR activity']).toBe('Choices and Changes')
    expect(tab.says).toEqual(['Once it is cancelled, this session will not count towards RAR.'])
    tab.answer()
    const after = daysOfKieran(tab)
    expect([after.booked, after.left]).toEqual([before.booked - 1, before.left + 1])
  })

  test('can rearrange it after all, and is asked for a date', () => {
    const tab = atCheck()
    tab.change('Rearranging or cancelling')
    tab.answer(rearranging)
    expect(pageOf(tab)).toBe('when/change')
    tab.answer(nextMonday)
    expect(tab.rows).toMatchObject({ 'New date': 'Monday 1 November', 'Requested by': 'Staff' })
  })

  test('can arrange another appointment at that time', () => {
    const tab = atCheck()
    tab.answer()
    tab.open('/cases/V410022/arrange-appointment')
    tab.answerAll({ type: 'CHVS' }, on('18 10 2021', '10am', '11am'))
    expect(tab.path).toMatch(/\/repeating$/)
  })

  test('who has no phone number for somebody is told how to add one', () => {
    const tab = begin('Imogen', 9100031)
    tab.answerAll(cancelling, askedByStaff, {})
    expect(tab.seen).toMatchObject({ title: 'Appointment cancelled', phone: null })
  })
})

describe('a practitioner who rearranges a session', () => {
  test('can choose another toolkit for it, which gets an NSI of its own', () => {
    const tab = atCheckAnswers()
    tab.change('RAR toolkit')
    expect(tab.seen.changeInstead?.text).toBe('This will not be a RAR toolkit session')
    tab.answer({ toolkit: 'stepping-stones' })
    expect(pageOf(tab)).toBe('check-answers')
    expect(tab.rows['RAR toolkit']).toBe('Stepping Stones')
    tab.answer()
    const { events } = tab.browser.session
    expect(events.map(({ kind }) => kind)).toEqual([
      'appointment rescheduled',
      'nsi created',
      'appointments arranged',
    ])
    const [nsi] = nsisMade(events)
    expect(nsi).toMatchObject({ type: 'stepping-stones', expectedStartDate: '2021-11-01' })
    expect(contactsMade(events)).toMatchObject([{ nsiId: nsi?.id, rarActivity: true }])
    expect(contactIn(tab, sessionOf25).nsiId).toBe(5100022)
  })

  test('can say that it will not be RAR any more', () => {
    const tab = atCheckAnswers()
    tab.change('RAR toolkit')
    const href = tab.seen.changeInstead?.href ?? ''
    tab.open(href)
    tab.answer({ rar: 'no' })
    tab.answer()
    expect(contactsMade(tab.browser.session.events)).toMatchObject([
      { rarActivity: false, nsiId: null },
    ])
  })

  test('can turn it into another type, and is asked for nothing that is known', () => {
    const tab = atCheckAnswers()
    tab.change('Type of appointment')
    tab.answer({ type: 'CHVS' })
    expect(pageOf(tab)).toBe('check-answers')
    expect(tab.rows).not.toHaveProperty('Location')
  })

  test('keeps the notes, which go on with the new one while the old one gets the reason', () => {
    const tab = begin('Imogen', 9100031)
    tab.answerAll(rearranging, { requestedBy: 'staff', reason: 'I am on leave.' })
    tab.answer(on('28 10 2021', '2pm', '3pm'))
    expect(tab.rows['Sensitive']).toBe('Yes')
    const before = contactIn(tab, 9100031, 'Imogen').notes
    expect(before).not.toBe('')
    expect(tab.rows['Appointment notes']).toBe(before)
    tab.answer()
    const made = contactsIn(tab, 'Imogen').at(-1)
    expect(made).toMatchObject({ date: '2021-10-28', notes: before, sensitive: true })
    expect(partsOfNotes(contactIn(tab, 9100031, 'Imogen').notes)).toEqual([
      ...partsOfNotes(before),
      'I am on leave.',
    ])
  })

  test('goes Back page by page, and out of the first', () => {
    const tab = begin('Kieran', sessionOf25)
    tab.answerAll(rearranging, askedByKieran)
    tab.goBack()
    expect(pageOf(tab)).toBe('why/change')
    expect(tab.seen.controls?.[1]?.params.value).toBe(askedByKieran.reason)
    tab.goBack()
    expect(pageOf(tab)).toBe('rearrange-or-cancel/change')
    expect(tab.seen.back?.href).toBe('/cases/V410022/appointments/9100008')
    tab.answer()
    expect(pageOf(tab)).toBe('when/change')
  })

  test('who changes an answer goes Back to check your answers, from the first page too', () => {
    const tab = atCheckAnswers()
    tab.change('Requested by')
    tab.goBack()
    expect(pageOf(tab)).toBe('check-answers')
    tab.change('Rearranging or cancelling')
    tab.goBack()
    expect(pageOf(tab)).toBe('check-answers')
  })

  test('can rearrange the new one in turn', () => {
    const tab = atCheckAnswers()
    tab.answer()
    const [made] = contactsMade(tab.browser.session.events)
    tab.open(`/cases/V410022/appointments/${made?.id}/rearrange`)
    tab.answerAll(cancelling, askedByStaff, {})
    expect(tab.seen.title).toBe('Appointment cancelled')
    tab.open('/cases/V410022/appointments/9100008/rearrange/1/confirmation')
    expect(tab.seen.title).toBe('Appointment rearranged')
  })
})

describe('a practitioner who leaves something out', () => {
  test('is told on each page', () => {
    const tab = begin('Kieran', sessionOf25)
    tab.answer()
    expect(tab.page.status).toBe(400)
    expect(tab.errors).toEqual(['Select if you are rearranging or cancelling this appointment'])
    tab.answer(rearranging)
    tab.answer({ reason: '  ' })
    expect(tab.errors).toEqual([
      'Select who asked for this change',
      'Enter why you need to make this change',
    ])
    tab.answer(askedByKieran)
    tab.answer()
    expect(tab.errors).toEqual(['Enter the date of the appointment'])
  })

  test('is told how long the reason may be, with the notes that are there', () => {
    const tab = begin('Kieran', sessionOf25)
    tab.answer(rearranging)
    tab.answer({ ...askedByKieran, reason: 'r'.repeat(4001) })
    expect(tab.errors).toEqual(['Reason for this change must be 4,000 characters or less'])
    tab.answer({ ...askedByKieran, reason: 'r'.repeat(4000) })
    expect(pageOf(tab)).toBe('when/change')
  })
})
