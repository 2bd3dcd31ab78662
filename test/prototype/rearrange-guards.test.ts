import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { withNotes } from '../../app/delius/notes.ts'
import * as stage from './rearranging.ts'
import { on } from '../support/stories.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Tab } from '../support/practitioner.ts'

const { begin, cancelled, changing, contactIn, moved, pageOf, sessionOf25, visitOf18 } = stage
const kieran = '/cases/V410022'
const session = `${kieran}/appointments/${sessionOf25}/rearrange`
const taken = 'You need to choose a different appointment slot'
const rearranged = 'This appointment has already been rearranged'
const started = 'This appointment has already started'
const atCheckAnswers = () => changing(sessionOf25, moved)
const eventsOf = (tab: Tab) => tab.browser.session.events

const expectRefused = (tab: Tab, title: string, status = 409) => {
  expect([tab.page.status, tab.seen.title]).toEqual([status, title])
}

/** Somebody else does something to an appointment in Delius, while a tab is open. */
function recorded(tab: Tab, rest: Partial<Contact>): void {
  const before = contactIn(tab, sessionOf25)
  const contact = { ...before, ...rest }
  const { session: now, now: at } = tab.browser
  const event = { kind: 'outcome recorded', at, before, contact, link: null } as const
  tab.browser.session = { ...now, events: [...now.events, event] }
}

describe('an appointment cannot be rearranged or cancelled', () => {
  test.each([
    ...['0', '1', '9100118', 'x', '09100008', '9100008.0', '__proto__'].map(
      (id) => `${kieran}/appointments/${id}`,
    ),
    '/cases/V999999/appointments/9100008',
  ])('that there is not: %s', (address) => {
    const tab = begin('Kieran', sessionOf25)
    const before = tab.browser.session
    tab.open(`${address}/rearrange`)
    expectRefused(tab, 'Appointment not found', 404)
    expect(tab.browser.session).toEqual(before)
  })

  test('once it has started: an outcome can be recorded instead', () => {
    const tab = begin('Kieran', 9100003)
    expectRefused(tab, started)
    expect(tab.says).toEqual([
      'You can rearrange or cancel an appointment until it starts. You can record an outcome instead.',
      'Record an outcome',
    ])
    const record = `${kieran}/appointments/9100003/record-outcome`
    expect(tab.seen.blocks?.at(-1)?.link?.href).toBe(record)
    expect(tab.browser.session.drafts).toEqual([])
  })

  test('if it starts while the answers are given', () => {
    const tab = atCheckAnswers()
    tab.browser.now = '2021-10-25T10:00'
    tab.answer()
    expectRefused(tab, started)
    expect(eventsOf(tab)).toEqual([])
  })

  test('if it has an outcome', () => {
    const tab = begin('Kieran', 9100001)
    expectRefused(tab, 'This appointment has an outcome')
    expect(tab.says).toEqual([
      'You can only rearrange or cancel an appointment that does not have an outcome.',
      'View appointment',
    ])
  })

  test.each([
    [sessionOf25, moved, rearranged],
    [visitOf18, cancelled, 'This appointment has already been cancelled'],
  ])('twice: %i', (id, answers, title) => {
    const tab = changing(id, answers, 'confirmation')
    tab.open(`${kieran}/appointments/${id}/rearrange`)
    expectRefused(tab, title)
  })

  test('if its notes leave no room for a reason', () => {
    const tab = begin('Kieran', sessionOf25)
    recorded(tab, { notes: 'n'.repeat(3990) })
    tab.open(session)
    expectRefused(tab, 'There is no room for more notes')
    expect(tab.seen.blocks?.at(-1)?.link?.text).toBe('Open Kieran Osgood’s contact log on Delius')
  })
})

test('The reason can be as long as the notes leave room for', () => {
  const tab = begin('Kieran', sessionOf25)
  recorded(tab, { notes: 'n'.repeat(3000) })
  tab.open(session)
  tab.fill(cancelled, 'why')
  const room = 4000 - withNotes('n'.repeat(3000), 'x').length + 1
  tab.answer({ ...cancelled, reason: 'r'.repeat(room + 1) })
  expect(tab.errors).toEqual([`Reason for this change must be ${room} characters or less`])
  tab.answerAll({ ...cancelled, reason: 'r'.repeat(room) }, {})
  expect(contactIn(tab, sessionOf25).notes).toHaveLength(4000)
})

describe('two tabs', () => {
  test('that both change one appointment: the second is told that it is done', () => {
    const tab = atCheckAnswers()
    const other = tab.newTab()
    other.open(session)
    other.fill(cancelled)
    tab.answer()
    const events = eventsOf(tab)
    other.answer()
    expectRefused(other, rearranged)
    expect(eventsOf(other)).toEqual(events)
  })

  test('in one of which the appointment gets more notes: the other has to start again', () => {
    const tab = atCheckAnswers()
    recorded(tab, { notes: 'He rang.' })
    const events = eventsOf(tab)
    tab.answer()
    expectRefused(tab, 'This appointment has changed')
    expect(tab.says[0]).toBe(
      'It was changed after you began. Nothing of yours has been saved. Check the appointment, then start again.',
    )
    expect(eventsOf(tab)).toEqual(events)
  })

  test('in one of which another date is chosen: the other sees what it would confirm', () => {
    const tab = atCheckAnswers()
    const other = tab.newTab()
    other.change('New date')
    other.answer(on('2 11 2021', '10am', '11am'))
    tab.answer()
    expect(tab.page.status).toBe(409)
    expect(tab.seen.changed).toBe(true)
    expect(tab.rows['New date']).toBe('Tuesday 2 November')
  })
})

describe('a practitioner who rearranges only once', () => {
  test('presses the button twice, and one new appointment is made', () => {
    const tab = atCheckAnswers()
    const second = tab.newTab()
    tab.answer()
    second.answer()
    expect(second.seen.title).toBe('Appointment rearranged')
    expect(contactsMade(eventsOf(tab))).toHaveLength(1)
  })

  test.each(['rearrange-or-cancel', 'when/change', 'check-answers', ''])(
    'goes back in the browser to ‘%s’ and sees the confirmation',
    (page) => {
      const tab = changing(sessionOf25, moved, 'confirmation')
      const before = tab.browser.session
      const address = `${session}/1/${page}`
      tab.open(address)
      expect(pageOf(tab)).toBe('confirmation')
      if (page !== '') tab.post(address, stage.rearranging)
      expect(tab.browser.session).toEqual(before)
    },
  )

  test('does not see the confirmation before', () => {
    const tab = atCheckAnswers()
    tab.open(`${session}/1/confirmation`)
    expect(pageOf(tab)).toBe('check-answers')
  })

  test.each([
    `${kieran}/appointments/${visitOf18}/rearrange/1/check-answers`,
    `/cases/V410255/appointments/${sessionOf25}/rearrange/1/check-answers`,
    `${kieran}/arrange-appointment/1/check-answers`,
    `${session}/2/check-answers`,
    `${session}/1/when/no-change`,
  ])('does not reach the draft through another appointment or another person: %s', (path) => {
    const tab = atCheckAnswers()
    tab.open(path)
    expect(tab.page.status).toBe(404)
  })
})

describe('a new time', () => {
  test('that is taken stops at once, naming what is in the way, and another can be chosen', () => {
    const tab = changing(sessionOf25, moved, 'when')
    tab.answer(on('18 10 2021', '10:30am', '11:30am'))
    expect(tab.seen.title).toBe(taken)
    expect(tab.says.slice(0, 2)).toEqual([
      'Kieran has another appointment at that time:',
      'Office visit with Priya Deshmukh, 10am to 11am, on Monday 18 October',
    ])
    tab.follow('Choose another date or time')
    expect(pageOf(tab)).toBe('when/change')
    tab.answer({ start: '11am', end: '12pm' })
    expect(tab.rows['New date']).toBe('Monday 18 October')
  })

  test('that is taken by the time it is confirmed is not booked', () => {
    const tab = atCheckAnswers()
    const other = tab.newTab()
    other.open(`${kieran}/appointments/${visitOf18}/rearrange`)
    other.fill(moved, 'confirmation')
    tab.answer()
    expect(tab.seen.title).toBe(taken)
    expect(contactIn(tab, sessionOf25).outcome).toBeNull()
    tab.follow('Choose another date or time')
    tab.fill(on('2 11 2021', '10am', '11am'), 'confirmation')
    expect(tab.seen.title).toBe('Appointment rearranged')
  })

  test('that is over by the time it is confirmed is asked again', () => {
    const tab = changing(sessionOf25, { ...moved, ...on('6 10 2021', '9:30am', '10am') })
    tab.browser.now = '2021-10-06T09:30'
    tab.answer()
    expect([tab.page.status, pageOf(tab)]).toEqual([400, 'check-answers'])
    expect(tab.errors).toEqual(['Enter a time in the future'])
    tab.answerAll({ start: '11am', end: '12pm' }, {})
    expect(tab.seen.title).toBe('Appointment rearranged')
  })
})
