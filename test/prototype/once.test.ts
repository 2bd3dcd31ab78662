import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { visit, visitIn } from '../support/practitioner.ts'
import * as stories from './stories.ts'

const { atCheckAnswers, countsNot, nextWednesday, notes, notSensitive, once } = stories

describe('a practitioner who books only once', () => {
  test('presses Confirm twice and books nothing more, and sees the confirmation', () => {
    const tab = atCheckAnswers()
    const second = tab.newTab()
    tab.answer()
    second.answer()
    expect(second.step).toBe('confirmation')
    expect(second.seen.title).toBe('Appointment arranged')
    expect(contactsMade(tab.browser.session.events)).toHaveLength(1)
  })

  test('presses Confirm twice for appointments that repeat, and each is booked once', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, stories.on('12 10 2021'), stories.weekly, {}, countsNot)
    tab.answerAll(stories.noNotes, notSensitive)
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
      const address = `/cases/V410022/arrange-appointment/1/${page}`
      tab.open(address)
      expect(tab.step).toBe('confirmation')
      tab.open('/cases/V410022')
      if (page !== '') tab.post(address, { type: 'CHVS' })
      expect(tab.browser.session).toEqual(session)
    },
  )

  test('cannot send anything to the confirmation', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.post(tab.path)
    expect(tab.page.status).toBe(405)
  })

  test('does not see a confirmation before confirming', () => {
    const tab = atCheckAnswers()
    tab.open('/cases/V410022/arrange-appointment/1/confirmation')
    expect(tab.step).toBe('check-answers')
    const empty = visit('Kieran')
    empty.arrange()
    empty.open('/cases/V410022/arrange-appointment/1/confirmation')
    expect(empty.step).toBe('type')
  })

  test('may arrange a second appointment, and the first keeps its own confirmation', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open('/cases/V410022')
    tab.arrange()
    expect(tab.path).toBe('/cases/V410022/arrange-appointment/2/type')
    tab.answerAll({ type: 'CHVS' }, stories.on('14 10 2021'), once, countsNot)
    tab.answerAll(notes, notSensitive)
    tab.answer()
    expect(tab.seen).toMatchObject({ type: 'Home visit' })
    tab.open('/cases/V410022/arrange-appointment/1/confirmation')
    expect(tab.seen).toMatchObject({
      type: 'Office visit',
      when: 'Wednesday 13 October from 9am to 9:30am',
    })
  })

  test('may book a second session on a new toolkit, and both share the NSI that the first made', () => {
    const tab = visitIn(stories.october, 'Kieran')
    for (const day of ['12 10 2021', '14 10 2021']) {
      tab.open('/cases/V410022')
      tab.arrange()
      tab.answerAll({ type: 'CHVS' }, stories.on(day), once, stories.counts)
      tab.answerAll({ toolkit: 'stepping-stones' }, notes, notSensitive)
      tab.answer()
    }
    const { events } = tab.browser.session
    expect(events.map(({ kind }) => kind)).toEqual([
      'nsi created',
      'appointments arranged',
      'appointments arranged',
    ])
    expect(new Set(contactsMade(events).map(({ nsiId }) => nsiId)).size).toBe(1)
  })
})

describe('a practitioner with two drafts', () => {
  test('in two tabs does not mix them', () => {
    const one = visitIn(stories.october, 'Kieran')
    const two = one.newTab()
    one.arrange()
    two.arrange()
    one.answer({ type: 'CHVS' })
    two.answer({ type: 'COPT' })
    one.answer(nextWednesday)
    two.answer(stories.on('14 10 2021', '2pm', '3pm'))
    one.answerAll(once, countsNot, notes, notSensitive)
    two.answerAll(once, stories.counts, stories.choices, { notes: '' }, { sensitive: 'yes' })
    expect(one.rows).toEqual({
      'Type of appointment': 'Home visit',
      Date: 'Wednesday 13 October',
      Time: '9am to 9:30am',
      'Repeating appointment': 'No',
      'RAR toolkit': 'No',
      'Appointment notes': 'Bring the worksheet.',
      Sensitive: 'No',
    })
    two.open(two.path)
    expect(two.rows).toEqual({
      'Type of appointment': 'Phone call',
      Date: 'Thursday 14 October',
      Time: '2pm to 3pm',
      'Repeating appointment': 'No',
      'RAR toolkit': 'Choices and Changes',
      'Appointment notes': 'None',
      Sensitive: 'Yes',
    })
    two.answer()
    one.answer()
    expect(contactsMade(one.browser.session.events).map(({ type }) => type)).toEqual([
      'COPT',
      'CHVS',
    ])
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

  test('cannot open a draft under another person', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.open('/cases/V410702/arrange-appointment/1/type')
    expect(tab.page.status).toBe(404)
  })

  test('keeps the latest 20, and an older one is not found', () => {
    const tab = visit('Kieran')
    for (let turn = 0; turn < 25; turn += 1) tab.open('/cases/V410022/arrange-appointment')
    expect(tab.browser.session.drafts.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 6)),
    )
    tab.open('/cases/V410022/arrange-appointment/5/type')
    expect(tab.page.status).toBe(404)
    tab.open('/cases/V410022/arrange-appointment/6/type')
    expect(tab.page.status).toBe(200)
  })
})
