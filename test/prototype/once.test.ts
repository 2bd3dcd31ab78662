import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { visit, visitIn } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import type { Fields } from '../support/stories.ts'

const { arrangeAnother, arranging, atCheckAnswers, counts, homeVisit, october, on } = stories
const draft = '/cases/V410022/arrange-appointment/1'

describe('a practitioner who books only once', () => {
  test.each<[string, Fields, number]>([
    ['Appointment arranged', {}, 1],
    ['Appointments arranged', { ...on('12 10 2021'), ...stories.weekly }, 4],
  ])('presses Confirm twice and books nothing more: %s', (title, answers, count) => {
    const tab = arranging('Kieran', answers)
    const second = tab.newTab()
    tab.answer()
    second.answer()
    expect(second.seen.title).toBe(title)
    expect(contactsMade(tab.browser.session.events)).toHaveLength(count)
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
    const tab = visit('Kieran')
    tab.arrange()
    tab.open(`${draft}/confirmation`)
    expect(tab.step).toBe('type')
    tab.fill(homeVisit)
    tab.open(`${draft}/confirmation`)
    expect(tab.step).toBe('check-answers')
    tab.answer()
    tab.post(tab.path)
    expect(tab.page.status).toBe(405)
  })

  test('may arrange a second appointment, and the first keeps its own confirmation', () => {
    const tab = atCheckAnswers()
    tab.answer()
    arrangeAnother(tab, on('14 10 2021'), 'confirmation')
    expect(tab.path).toBe('/cases/V410022/arrange-appointment/2/confirmation')
    expect(tab.seen).toMatchObject({ type: 'Home visit' })
    tab.open(`${draft}/confirmation`)
    const when = 'Wednesday 13 October from 9am to 9:30am'
    expect(tab.seen).toMatchObject({ type: 'Office visit', when })
  })

  test('may book a second session on a new toolkit, and both share the NSI that the first made', () => {
    const session = { ...counts, toolkit: 'stepping-stones' }
    const tab = arranging('Kieran', session, { version: october, until: 'confirmation' })
    arrangeAnother(tab, { ...session, ...on('14 10 2021') }, 'confirmation')
    const { events } = tab.browser.session
    const kinds = ['nsi created', 'appointments arranged', 'appointments arranged']
    expect(events.map(({ kind }) => kind)).toEqual(kinds)
    expect(new Set(contactsMade(events).map(({ nsiId }) => nsiId)).size).toBe(1)
  })
})

describe('a practitioner with two drafts', () => {
  test('in two tabs does not mix them', () => {
    const one = visitIn(october, 'Kieran')
    const two = one.newTab()
    one.arrange()
    two.arrange()
    one.answer({ type: 'CHVS' })
    two.answer({ type: 'COPT' })
    one.fill({ ...homeVisit, ...stories.notes })
    const call = { ...on('14 10 2021', '2pm', '3pm'), ...counts, ...stories.choices }
    two.fill({ ...homeVisit, ...call, sensitive: 'yes' })
    two.open(two.path)
    expect(one.rows).toMatchObject({
      'Type of appointment': 'Home visit',
      Date: 'Wednesday 13 October',
      'RAR toolkit': 'No',
      'Appointment notes': 'Bring the worksheet.',
    })
    expect(two.rows).toMatchObject({
      'Type of appointment': 'Phone call',
      Date: 'Thursday 14 October',
      'RAR toolkit': 'Choices and Changes',
      'Appointment notes': 'None',
      Sensitive: 'Yes',
    })
    two.answer()
    one.answer()
    const made = contactsMade(one.browser.session.events)
    expect(made.map(({ type }) => type)).toEqual(['COPT', 'CHVS'])
  })

  test('in two versions goes on with each in its own', () => {
    const one = visitIn('2021-03-11', 'Kieran')
    one.arrange()
    const two = one.newTab()
    two.post('/versions', { version: 'current' })
    two.open('/cases/V410022')
    two.arrange()
    expect(two.seen.title).toBe('What type of appointment are you arranging?')
    one.open(one.path)
    expect(one.seen.title).toBe('What type of session would you like to arrange?')
    expect(one.page.model['look']).toMatchObject({ cases: 'My cases' })
    expect(two.page.model['look']).toMatchObject({ cases: 'Your cases' })
  })

  test('of the same appointment confirms only what the tab shows', () => {
    const one = atCheckAnswers()
    const two = one.newTab()
    two.change('Time')
    two.answer({ start: '10am', end: '11am' })
    // The first tab still shows the old time.
    one.answer()
    expect(one.page.status).toBe(409)
    expect(one.seen).toMatchObject({ changed: true })
    expect(one.rows['Time']).toBe('10am to 11am')
    expect(one.browser.session.events).toEqual([])
    one.answer()
    expect(one.step).toBe('confirmation')
  })

  test('keeps the latest 20, under their own person, and an older one is not found', () => {
    const tab = visit('Kieran')
    for (let turn = 0; turn < 25; turn += 1) tab.open('/cases/V410022/arrange-appointment')
    const ids = Array.from({ length: 20 }, (_, index) => String(index + 6))
    expect(tab.browser.session.drafts.map(({ id }) => id)).toEqual(ids)
    for (const [path, status] of [
      ['V410022/arrange-appointment/5/type', 404],
      ['V410022/arrange-appointment/6/type', 200],
      ['V410702/arrange-appointment/6/type', 404],
    ] as const) {
      tab.open(`/cases/${path}`)
      expect(tab.page.status, path).toBe(status)
    }
  })
})
