import { describe, expect, test } from 'vitest'
import { contactsMade } from '../../app/delius/events.ts'
import { without } from '../support/journeys.ts'
import { visit, visitIn } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'

const { arranging, atCheckAnswers, homeVisit, on } = stories
const begin = '/cases/V410022/arrange-appointment'
const draft = `${begin}/1`

describe('a practitioner who books only once', () => {
  test('presses Confirm twice and books nothing more', () => {
    const tab = arranging('Kieran', { ...on('12 10 2021'), ...stories.weekly })
    const second = tab.newTab()
    tab.answer()
    second.answer()
    expect(second.seen.title).toBe('Appointments arranged')
    expect(contactsMade(tab.browser.session.events)).toHaveLength(4)
  })

  test.each(['type', 'when', 'when/change', 'check-answers', 'no-such-page', ''])(
    'goes back in the browser to ‘%s’ after confirming and cannot book again',
    (page) => {
      const tab = atCheckAnswers()
      tab.answer()
      const { session } = tab.browser
      tab.open(`${draft}/${page}`)
      expect(tab.step).toBe('confirmation')
      if (page !== '') tab.post(`${draft}/${page}`, { type: 'CHVS' })
      expect(tab.browser.session).toEqual(session)
    },
  )

  test('cannot send anything to the confirmation, nor see it before confirming', () => {
    const tab = arranging('Kieran')
    tab.open(`${draft}/confirmation`)
    expect(tab.step).toBe('check-answers')
    tab.answer()
    tab.post(tab.path)
    expect(tab.page.status).toBe(405)
  })
})

describe('a practitioner with two drafts', () => {
  test('in two tabs and two versions does not mix them', () => {
    const one = visitIn('2021-03-11', 'Kieran')
    one.arrange()
    const two = one.newTab()
    two.post('/versions', { version: 'current' })
    two.open('/cases/V410022')
    two.arrange()
    one.answer({ type: 'CHVS' })
    two.answer({ type: 'COPT' })
    one.fill({ date: '2021-10-13', start: '9am', end: '9:30am', rar: 'no' })
    two.fill({ ...homeVisit, ...on('14 10 2021', '2pm', '3pm'), sensitive: 'yes' })
    expect(one.rows).toMatchObject({ 'Type of session': 'Home visit', 'Calendar note': 'None' })
    expect(two.rows).toMatchObject({ 'Type of appointment': 'Phone call', Sensitive: 'Yes' })
    expect(one.page.model['look']).toMatchObject({ cases: 'My cases' })
    expect(two.page.model['look']).toMatchObject({ cases: 'Your cases' })
    two.answer()
    one.answer()
    const made = contactsMade(one.browser.session.events)
    expect(made.map(({ type }) => type)).toEqual(['COPT', 'CHVS'])
  })

  test('of the same appointment confirms only what the tab shows', () => {
    const one = atCheckAnswers()
    const two = one.newTab()
    two.change('Time')
    two.answer({ start: '10am', end: '11am' })
    // The first tab still shows the old time.
    one.answer()
    expect([one.page.status, one.seen.changed, one.rows['Time']]).toEqual([
      ...[409, true, '10am to 11am'],
    ])
    expect(one.browser.session.events).toEqual([])
    one.answer()
    expect(one.step).toBe('confirmation')
  })

  test('keeps the latest 20, under their own person, and an older one is not found', () => {
    const tab = visit('Kieran')
    for (let turn = 0; turn < 25; turn += 1) tab.open(begin)
    const ids = Array.from({ length: 20 }, (_, index) => String(index + 6))
    expect(tab.browser.session.drafts.map(({ id }) => id)).toEqual(ids)
    const others = [`${begin}/5/type`, `${begin}/6/type`]
    const statuses = [...others, '/cases/V410702/arrange-appointment/6/type'].map((path) => {
      tab.open(path)
      return tab.page.status
    })
    expect(statuses).toEqual([404, 200, 404])
  })
})

describe('a submission that fails', () => {
  test('stores nothing, and in Change keeps the good answers that were there before', () => {
    const tab = atCheckAnswers()
    const { session } = tab.browser
    const before = tab.rows
    tab.change('Date')
    tab.answer({ 'date-month': '', start: 'noon' })
    expect(tab.page.status).toBe(400)
    expect(tab.errors).toEqual([
      ...['Date must include a month', 'Enter a valid start time, such as 12:15pm'],
    ])
    expect(tab.seen.controls?.[1]?.params.value).toBe('noon')
    expect(tab.browser.session).toEqual(session)
    tab.goBack()
    expect(tab.rows).toEqual(before)
  })

  test('shows notes as they were typed, whatever is in them', () => {
    const tab = atCheckAnswers()
    tab.change('Appointment notes')
    tab.answer({ notes: '{first} <b>said</b>\r\n{{ 1 + 1 }}' })
    expect(tab.rows['Appointment notes']).toBe('{first} <b>said</b>\n{{ 1 + 1 }}')
  })
})

describe('a draft that has been left', () => {
  test('until the date has passed asks for a new date when confirmed, and keeps the rest', () => {
    const tab = atCheckAnswers()
    const rest = without(tab.rows, 'Date')
    tab.browser.now = '2021-10-14T09:00'
    tab.answer()
    expect([tab.page.status, tab.errors]).toEqual([400, ['Enter a date in the future']])
    expect(tab.browser.session.events).toEqual([])
    tab.answer({ 'date-day': '20' })
    expect(tab.rows).toEqual({ ...rest, Date: 'Wednesday 20 October' })
    tab.answer()
    // It says when it was booked.
    expect(tab.browser.session.events[0]?.at).toBe('2021-10-14T09:00')
    expect(stories.lastContact(tab.browser.session).date).toBe('2021-10-20')
  })

  test('until its minute asks for a new time, and for a year can still be looked at', () => {
    const tab = atCheckAnswers()
    const later = atCheckAnswers()
    later.browser.now = '2022-10-14T09:00'
    later.open(later.path)
    expect(later.rows['Date']).toBe('Wednesday 13 October 2021')
    tab.browser.now = '2021-10-13T08:59'
    tab.open(tab.path)
    expect(tab.page.status).toBe(200)
    tab.browser.now = '2021-10-13T09:00'
    tab.answer()
    expect(tab.errors).toEqual(['Enter a time in the future'])
  })
})
