import { describe, expect, test } from 'vitest'

import { startOf } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'

const { arranging, atCheckAnswers, atRar, counts, countsNot, lastContact, october } = stories

describe('a practitioner who arranges an appointment, in October 2021,', () => {
  test('books a toolkit session and sees it on the schedule', () => {
    const tab = startOf('toolkit-session')
    tab.arrange()
    const session = { type: 'COAP', ...stories.calderHouse, ...counts, ...stories.choices }
    const pages = tab.fill({ ...stories.homeVisit, ...session, ...stories.notes })
    expect(pages.join()).toBe('type,location,when,repeating,rar,toolkit,notes,sensitive')
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
    expect(tab.seen).toMatchObject({
      title: 'Appointment arranged',
      type: 'Office visit',
      when: 'Wednesday 13 October from 9am to 9:30am',
      phone: '07700 900 412',
      finish: { text: 'Finish', as: 'button' },
    })
    tab.open(tab.seen.finish?.href ?? '')
    tab.openTab('Schedule')
    const visit = { name: 'Office visit with Priya Deshmukh', today: false }
    expect(tab.seen.appointments).toEqual([
      { date: 'Wednesday 13 October', time: '9am to 9:30am', ...visit },
      { date: 'Monday 18 October', time: '10am to 11am', ...visit },
      { date: 'Monday 25 October', time: '10am to 11am', ...visit },
    ])
    expect(lastContact(tab.browser.session)).toMatchObject({
      nsiId: 5100022,
      location: 'calder-house',
      rarActivity: true,
      notes: 'Bring the worksheet.',
    })
  })

  test('sees an appointment of today marked as today', () => {
    const today = { type: 'COPT', ...stories.on('6 10 2021', '2pm', '3pm') }
    const tab = arranging('Kieran', today, { version: october, until: 'confirmation' })
    tab.open('/cases/V410022/schedule')
    const [first] = tab.seen.appointments ?? []
    expect(first).toMatchObject({ name: 'Phone call with Priya Deshmukh', today: true })
  })

  test('is not told a phone number that nobody holds', () => {
    const { seen } = arranging('Imogen', {}, { version: october, until: 'confirmation' })
    expect(seen).toMatchObject({ title: 'Appointment arranged', phone: null })
  })

  test('chooses another type from the list under Other, and goes Back to the person', () => {
    const tab = arranging('Kieran', {}, { version: october, until: 'type' })
    tab.answer({ type: 'other' })
    expect(tab.seen.errors).toEqual([{ href: '#otherType', text: 'Select an appointment type' }])
    tab.answer({ type: 'other', otherType: 'C007' })
    expect(tab.step).toBe('location')
    tab.goBack()
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
    const back = 'check-answers,sensitive,notes,toolkit,rar,repeating,when,location,type'
    expect(passed.join()).toBe(back)
    tab.open('/cases/V410022/arrange-appointment/1/when')
    tab.answer()
    expect(tab.step).toBe('repeating')
  })
})

describe('a team of another kind, in October 2021,', () => {
  test('without toolkits is not asked for one: the placeholder is used', () => {
    const tab = atRar('Shanice')
    const pages = tab.fill({ ...stories.homeVisit, ...counts })
    expect(pages.join()).toBe('rar,notes,sensitive')
    expect(tab.rows['RAR toolkit']).toBe('Non-Approved Transition Toolkit (NAT1)')
    tab.answer()
    expect(lastContact(tab.browser.session).nsiId).toBe(5100471)
  })

  test('without locations gets a page that says what to do and takes no form, then or later', () => {
    const tab = arranging('Derek', {}, { version: october, until: 'type' })
    tab.answer({ type: 'COAP' })
    expect(tab.page.status).toBe(200)
    expect(tab.seen.title).toBe('There are no locations to choose from')
    expect(tab.says[0]).toBe(
      'This type of appointment needs a location. The Holderness team has none in Delius.',
    )
    const other = tab.newTab()
    other.post(other.path)
    expect(other.page.status).toBe(405)
    tab.goBack()
    tab.fill(stories.homeVisit)
    tab.change('Type of appointment')
    tab.answer({ type: 'COAP' })
    expect(tab.seen.title).toBe('There are no locations to choose from')
    tab.follow('choose a type of appointment')
    expect(tab.path).toMatch(/type\/change$/)
    tab.answer({ type: 'COPT' })
    expect(tab.step).toBe('check-answers')
  })

  test('with one location is not asked for it, and the booking has it', () => {
    const session = { type: 'COAP', ...counts, toolkit: 'maps-for-change' }
    const tab = arranging('Glyn', session, { version: october, until: 'confirmation' })
    expect(lastContact(tab.browser.session).location).toBe('skell-view')
    expect(tab.browser.session.events[0]).toMatchObject({
      kind: 'nsi created',
      nsi: { requirementId: 8100931, type: 'maps-for-change' },
    })
  })
})

test.each(['2021-05-25', october])(
  'A person without a RAR requirement cannot have a session that counts, in version %s',
  (version) => {
    const tab = arranging('Marta', {}, { version, until: 'rar' })
    tab.answer(counts)
    expect(tab.page.status).toBe(400)
    expect(tab.errors).toEqual(['Select no, because Marta does not have a RAR requirement'])
    tab.answer(countsNot)
    expect(tab.step).toBe('notes')
  },
)
