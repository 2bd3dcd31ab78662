import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { withNotes } from '../../app/delius/notes.ts'
import {
  askedByKieran,
  askedByStaff,
  begin,
  cancelling,
  contactIn,
  nextMonday,
  pageOf,
  rearranging,
  sessionOf25,
  visitOf18,
} from './rearranging.ts'
import { on } from './stories.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Tab } from '../support/practitioner.ts'

const kieran = '/cases/V410022'
const atCheckAnswers = (): Tab => {
  const tab = begin('Kieran', sessionOf25)
  tab.answerAll(rearranging, askedByKieran, nextMonday)
  return tab
}

/** Somebody else does something to an appointment in Delius, while a tab is open. */
function recorded(tab: Tab, id: number, rest: Partial<Contact>): void {
  const before = contactIn(tab, id)
  const contact = { ...before, ...rest }
  const { session, now } = tab.browser
  const event = { kind: 'outcome recorded', at: now, before, contact, link: null } as const
  tab.browser.session = { ...session, events: [...session.events, event] }
}

describe('an appointment cannot be rearranged or cancelled', () => {
  test.each(['0', '1', '9100118', 'x', '09100008', '9100008.0', '__proto__'])(
    'if the person has none with the id ‘%s’',
    (id) => {
      const tab = begin('Kieran', sessionOf25)
      const { session } = tab.browser
      tab.open(`${kieran}/appointments/${id}/rearrange`)
      expect([tab.page.status, tab.seen.title]).toEqual([404, 'Appointment not found'])
      expect(tab.browser.session).toEqual(session)
    },
  )

  test('if nobody has that CRN', () => {
    const tab = begin('Kieran', sessionOf25)
    tab.open('/cases/V999999/appointments/9100008/rearrange')
    expect(tab.page.status).toBe(404)
  })

  test('once it has started: an outcome can be recorded instead', () => {
    const tab = begin('Kieran', 9100003)
    expect(tab.page.status).toBe(409)
    expect(tab.seen.title).toBe('This appointment has already started')
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
    expect([tab.page.status, tab.seen.title]).toEqual([409, 'This appointment has already started'])
    expect(tab.browser.session.events).toEqual([])
  })

  test('if it has an outcome', () => {
    const tab = begin('Kieran', 9100001)
    expect([tab.page.status, tab.seen.title]).toEqual([409, 'This appointment has an outcome'])
    expect(tab.says).toEqual([
      'You can only rearrange or cancel an appointment that does not have an outcome.',
      'View appointment',
    ])
  })

  test('once it is rearranged', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open(`${kieran}/appointments/${sessionOf25}/rearrange`)
    expect(tab.page.status).toBe(409)
    expect(tab.seen.title).toBe('This appointment has already been rearranged')
  })

  test('once it is cancelled', () => {
    const tab = begin('Kieran', visitOf18)
    tab.answerAll(cancelling, askedByStaff, {})
    tab.open(`${kieran}/appointments/${visitOf18}/rearrange`)
    expect(tab.page.status).toBe(409)
    expect(tab.seen.title).toBe('This appointment has already been cancelled')
  })

  test('if its notes leave no room for a reason', () => {
    const tab = begin('Kieran', sessionOf25)
    recorded(tab, sessionOf25, { notes: 'n'.repeat(3990) })
    tab.open(`${kieran}/appointments/${sessionOf25}/rearrange`)
    expect([tab.page.status, tab.seen.title]).toEqual([409, 'There is no room for more notes'])
    expect(tab.seen.blocks?.at(-1)?.link?.text).toBe('Open Kieran Osgood’s contact log on Delius')
  })
})

test('the reason can be as long as the notes leave room for', () => {
  const tab = begin('Kieran', sessionOf25)
  recorded(tab, sessionOf25, { notes: 'n'.repeat(3000) })
  tab.open(`${kieran}/appointments/${sessionOf25}/rearrange`)
  tab.answer(cancelling)
  const room = 4000 - withNotes('n'.repeat(3000), 'x').length + 1
  tab.answer({ ...askedByKieran, reason: 'r'.repeat(room + 1) })
  expect(tab.errors).toEqual([`Reason for this change must be ${room} characters or less`])
  tab.answer({ ...askedByKieran, reason: 'r'.repeat(room) })
  tab.answer()
  expect(contactIn(tab, sessionOf25).notes).toHaveLength(4000)
})

describe('two tabs', () => {
  test('that both change one appointment: the second is told that it is done', () => {
    const tab = atCheckAnswers()
    const other = tab.newTab()
    other.open(`${kieran}/appointments/${sessionOf25}/rearrange`)
    other.answerAll(cancelling, askedByStaff)
    tab.answer()
    expect(tab.seen.title).toBe('Appointment rearranged')
    const { events } = tab.browser.session
    other.answer()
    expect(other.page.status).toBe(409)
    expect(other.seen.title).toBe('This appointment has already been rearranged')
    expect(other.browser.session.events).toEqual(events)
  })

  test('in one of which the appointment gets more notes: the other has to start again', () => {
    const tab = atCheckAnswers()
    recorded(tab, sessionOf25, { notes: 'He rang.' })
    const { events } = tab.browser.session
    tab.answer()
    expect([tab.page.status, tab.seen.title]).toEqual([409, 'This appointment has changed'])
    expect(tab.says[0]).toBe(
      'It was changed after you began. Nothing of yours has been saved. Check the appointment, then start again.',
    )
    expect(tab.browser.session.events).toEqual(events)
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
    expect(contactsMade(tab.browser.session.events)).toHaveLength(1)
  })

  test.each(['rearrange-or-cancel', 'when/change', 'check-answers', ''])(
    'goes back in the browser to ‘%s’ and sees the confirmation',
    (page) => {
      const tab = atCheckAnswers()
      tab.answer()
      const { session } = tab.browser
      const address = `${kieran}/appointments/${sessionOf25}/rearrange/1/${page}`
      tab.open(address)
      expect(pageOf(tab)).toBe('confirmation')
      if (page !== '') tab.post(address, rearranging)
      expect(tab.browser.session).toEqual(session)
    },
  )

  test('does not see the confirmation before', () => {
    const tab = atCheckAnswers()
    tab.open(`${kieran}/appointments/${sessionOf25}/rearrange/1/confirmation`)
    expect(pageOf(tab)).toBe('check-answers')
  })

  test('does not reach the draft through another appointment or another person', () => {
    const tab = atCheckAnswers()
    for (const path of [
      `${kieran}/appointments/${visitOf18}/rearrange/1/check-answers`,
      `/cases/V410255/appointments/${sessionOf25}/rearrange/1/check-answers`,
      `${kieran}/arrange-appointment/1/check-answers`,
      `${kieran}/appointments/${sessionOf25}/rearrange/2/check-answers`,
      `${kieran}/appointments/${sessionOf25}/rearrange/1/when/no-change`,
    ]) {
      tab.open(path)
      expect([path, tab.page.status]).toEqual([path, 404])
    }
  })
})

describe('a new time', () => {
  test('that is taken stops at once, naming what is in the way, and another can be chosen', () => {
    const tab = begin('Kieran', sessionOf25)
    tab.answerAll(rearranging, askedByKieran, on('18 10 2021', '10:30am', '11:30am'))
    expect(tab.seen.title).toBe('You need to choose a different appointment slot')
    expect(tab.says.slice(0, 2)).toEqual([
      'Kieran has another appointment at that time:',
      'Office visit with Priya Deshmukh, 10am to 11am, on Monday 18 October',
    ])
    tab.follow('Choose another date or time')
    expect(pageOf(tab)).toBe('when/change')
    tab.answer({ start: '11am', end: '12pm' })
    expect(pageOf(tab)).toBe('check-answers')
    expect(tab.rows['New date']).toBe('Monday 18 October')
  })

  test('that is taken by the time it is confirmed is not booked', () => {
    const tab = atCheckAnswers()
    const other = tab.newTab()
    other.open(`${kieran}/appointments/${visitOf18}/rearrange`)
    other.answerAll(rearranging, askedByStaff, nextMonday, {})
    expect(other.seen.title).toBe('Appointment rearranged')
    tab.answer()
    expect(tab.seen.title).toBe('You need to choose a different appointment slot')
    expect(contactIn(tab, sessionOf25).outcome).toBeNull()
    tab.follow('Choose another date or time')
    tab.answerAll(on('2 11 2021', '10am', '11am'), {})
    expect(tab.seen.title).toBe('Appointment rearranged')
  })

  test('that is over by the time it is confirmed is asked again', () => {
    const tab = begin('Kieran', sessionOf25)
    tab.answerAll(rearranging, askedByKieran, on('6 10 2021', '9:30am', '10am'))
    tab.browser.now = '2021-10-06T09:30'
    tab.answer()
    expect([tab.page.status, pageOf(tab)]).toEqual([400, 'check-answers'])
    expect(tab.errors).toEqual(['Enter a time in the future'])
    tab.answer({ start: '11am', end: '12pm' })
    tab.answer()
    expect(tab.seen.title).toBe('Appointment rearranged')
  })
})
