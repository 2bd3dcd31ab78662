import { describe, expect, test } from 'vitest'

import { startOf, visitIn } from '../support/practitioner.ts'
import * as stories from './stories.ts'
import type { FirstName } from '../support/people.ts'

const { atCheckAnswers, atRar, counts, countsNot, lastContact, notes, notSensitive } = stories
const { nextWednesday, october, once } = stories

describe('a practitioner who arranges an appointment, in October 2021,', () => {
  test('books a toolkit session and sees it on the schedule', () => {
    const tab = startOf('toolkit-session')
    tab.arrange()
    tab.answerAll({ type: 'COAP' }, stories.calderHouse, nextWednesday, once, counts)
    tab.answerAll(stories.choices, notes, notSensitive)
    expect(tab.seen.title).toBe('Check your answers and confirm appointment')
    expect(Object.entries(tab.rows)).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Date', 'Wednesday 13 October'],
      ['Time', '9am to 9:30am'],
      ['Repeating appointment', 'No'],
      ['RAR toolkit', 'Choices and Changes'],
      ['Appointment notes', 'Bring the worksheet.'],
      ['Sensitive', 'No'],
    ])
    tab.answer()
    expect(tab.step).toBe('confirmation')
    expect(tab.seen).toMatchObject({
      title: 'Appointment arranged',
      type: 'Office visit',
      when: 'Wednesday 13 October from 9am to 9:30am',
      phone: '07700 900 412',
      finish: { text: 'Finish', as: 'button' },
    })
    tab.open(tab.seen.finish?.href ?? '')
    tab.openTab('Schedule')
    expect(tab.seen.appointments).toEqual([
      {
        date: 'Wednesday 13 October',
        time: '9am to 9:30am',
        name: 'Office visit with Priya Deshmukh',
        today: false,
      },
      {
        date: 'Monday 18 October',
        time: '10am to 11am',
        name: 'Office visit with Priya Deshmukh',
        today: false,
      },
      {
        date: 'Monday 25 October',
        time: '10am to 11am',
        name: 'Office visit with Priya Deshmukh',
        today: false,
      },
    ])
    expect(lastContact(tab.browser.session)).toMatchObject({
      nsiId: 5100022,
      location: 'calder-house',
      rarActivity: true,
      notes: 'Bring the worksheet.',
    })
  })

  test('sees an appointment of today marked as today', () => {
    const tab = visitIn(october, 'Kieran')
    tab.arrange()
    tab.answerAll({ type: 'COPT' }, stories.on('6 10 2021', '2pm', '3pm'), once, countsNot)
    tab.answerAll(notes, notSensitive)
    tab.answer()
    tab.open('/cases/V410022/schedule')
    expect(tab.seen.appointments?.[0]).toMatchObject({
      name: 'Phone call with Priya Deshmukh',
      today: true,
    })
  })

  test('is not told a phone number that nobody holds', () => {
    const tab = atRar('Imogen')
    tab.answerAll(countsNot, notes, notSensitive)
    tab.answer()
    expect(tab.seen).toMatchObject({ title: 'Appointment arranged', phone: null })
  })

  test('chooses another type from the list under Other', () => {
    const tab = visitIn(october, 'Kieran')
    tab.arrange()
    tab.answer({ type: 'other' })
    expect(tab.errors).toEqual(['Select an appointment type'])
    expect(tab.seen.errors?.[0]?.href).toBe('#otherType')
    tab.answer({ type: 'other', otherType: 'C007' })
    expect(tab.step).toBe('location')
  })

  test('goes Back from the first page to the person', () => {
    const tab = visitIn(october, 'Kieran')
    tab.arrange()
    tab.goBack()
    expect(tab.path).toBe('/cases/V410022')
  })

  test('goes all the way Back from check your answers, and what was typed is still there', () => {
    const tab = atCheckAnswers()
    const passed = []
    while (tab.path !== '/cases/V410022') {
      passed.push(tab.step)
      tab.goBack()
    }
    expect(passed.join()).toBe(
      'check-answers,sensitive,notes,toolkit,rar,repeating,when,location,type',
    )
    tab.open('/cases/V410022/arrange-appointment/1/when')
    tab.answer()
    expect(tab.errors).toEqual([])
    expect(tab.step).toBe('repeating')
  })
})

describe('a team of another kind, in October 2021,', () => {
  test('without toolkits is not asked for one: the placeholder is used', () => {
    const tab = atRar('Shanice')
    tab.answer(counts)
    expect(tab.step).toBe('notes')
    tab.answerAll(notes, notSensitive)
    expect(tab.rows['RAR toolkit']).toBe('Non-Approved Transition Toolkit (NAT1)')
    tab.answer()
    expect(lastContact(tab.browser.session).nsiId).toBe(5100471)
  })

  test('without locations gets a page that says what to do', () => {
    const tab = visitIn(october, 'Derek')
    tab.arrange()
    tab.answer({ type: 'COAP' })
    expect(tab.page.status).toBe(200)
    expect(tab.seen.title).toBe('There are no locations to choose from')
    expect(tab.says[0]).toBe(
      'This type of appointment needs a location. The Holderness team has none in Delius.',
    )
    tab.goBack()
    expect(tab.step).toBe('type')
    tab.answer({ type: 'CHVS' })
    expect(tab.step).toBe('when')
  })

  test('without locations says so too when the type is changed at check your answers', () => {
    const tab = atRar('Derek')
    tab.answerAll(countsNot, notes, notSensitive)
    tab.change('Type of appointment')
    tab.answer({ type: 'COAP' })
    expect(tab.seen.title).toBe('There are no locations to choose from')
    tab.follow('choose a type of appointment')
    expect(tab.path).toMatch(/type\/change$/)
    tab.answer({ type: 'COPT' })
    expect(tab.step).toBe('check-answers')
  })

  test('without locations cannot send anything to that page', () => {
    const tab = visitIn(october, 'Derek')
    tab.arrange()
    tab.answer({ type: 'COAP' })
    tab.post(tab.path)
    expect(tab.page.status).toBe(405)
  })

  test('with one location is not asked for it, and the booking has it', () => {
    const tab = visitIn(october, 'Glyn')
    tab.arrange()
    tab.answer({ type: 'COAP' })
    expect(tab.step).toBe('when')
    tab.answerAll(nextWednesday, once, counts, { toolkit: 'maps-for-change' }, notes, notSensitive)
    tab.answer()
    expect(lastContact(tab.browser.session).location).toBe('skell-view')
    expect(tab.browser.session.events[0]).toMatchObject({
      kind: 'nsi created',
      nsi: { requirementId: 8100931, type: 'maps-for-change' },
    })
  })
})

describe('a person without a RAR requirement, until our own design,', () => {
  test.each<[string, FirstName, readonly Readonly<Record<string, string>>[], string]>([
    ['2021-05-25', 'Marta', [{ type: 'CHVS' }, nextWednesday, once], 'notes'],
    ['2021-10-06', 'Marta', [{ type: 'CHVS' }, nextWednesday, once], 'notes'],
  ])(
    'cannot have a session that counts towards it, in version %s',
    (version, first, pages, then) => {
      const tab = visitIn(version, first)
      tab.arrange()
      tab.answerAll(...pages)
      tab.answer(counts)
      expect(tab.page.status).toBe(400)
      expect(tab.errors).toEqual([`Select no, because ${first} does not have a RAR requirement`])
      tab.answer(countsNot)
      expect(tab.step).toBe(then)
    },
  )
})
