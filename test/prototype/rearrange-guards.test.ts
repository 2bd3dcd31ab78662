import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { withNotes } from '../../app/delius/notes.ts'
import { on } from '../support/stories.ts'
import { transcript } from '../support/transcript.ts'
import * as stage from './rearranging.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Story } from '../support/transcript.ts'

const { begin, cancelled, changing, contactIn, moved, pageOf, sessionOf25, visitOf18 } = stage
const kieran = '/cases/V410022'
const rearrange = (id: number) => `${kieran}/appointments/${id}/rearrange`
const session = rearrange(sessionOf25)
const atCheckAnswers = () => changing(sessionOf25, moved)

/** Somebody else does something to an appointment in Delius, while a tab is open. */
function recorded(tab: Tab, rest: Partial<Contact>): void {
  const before = contactIn(tab, sessionOf25)
  const contact = { ...before, ...rest }
  const { session: now, now: at } = tab.browser
  const event = { kind: 'outcome recorded', at, before, contact, link: null } as const
  tab.browser.session = { ...now, events: [...now.events, event] }
}

/** Goes on to check your answers, at which something happens before they are confirmed. */
const meanwhile =
  (happens: (tab: Tab) => void): Story =>
  () => {
    const tab = atCheckAnswers()
    happens(tab)
    tab.answer()
    return tab
  }

/** Begins again with an appointment once it is changed. */
const again =
  (id: number, answers: Readonly<Record<string, string>>): Story =>
  () => {
    const tab = changing(id, answers, 'confirmation')
    tab.open(rearrange(id))
    return tab
  }

test('An appointment is not rearranged or cancelled where it cannot be, as approved', async () => {
  const text = transcript({
    'It has started: an outcome can be recorded instead': () => begin('Kieran', 9100003),
    'It starts while the answers are given': meanwhile((tab) => {
      tab.browser.now = '2021-10-25T10:00'
    }),
    'It has an outcome': () => begin('Kieran', 9100001),
    'It was moved': again(sessionOf25, moved),
    'It was cancelled': again(visitOf18, cancelled),
    'Another tab moved it meanwhile': () => {
      const tab = atCheckAnswers()
      const other = tab.newTab()
      other.open(session)
      other.fill(cancelled)
      tab.answer()
      other.answer()
      return other
    },
    'It got more notes meanwhile': meanwhile((tab) => recorded(tab, { notes: 'He rang.' })),
    'Another tab chose another date meanwhile': meanwhile((tab) => {
      const other = tab.newTab()
      other.change('New date')
      other.answer(on('2 11 2021', '10am', '11am'))
    }),
    'The button is pressed twice': meanwhile((tab) => tab.newTab().answer()),
    'The new time is taken, and another is chosen': (show) => {
      const tab = changing(sessionOf25, moved, 'when')
      tab.answer(on('18 10 2021', '10:30am', '11:30am'))
      show(tab)
      tab.follow('Choose another date or time')
      show(tab)
      tab.answer({ start: '11am', end: '12pm' })
      return tab
    },
    'The new time is taken by the time it is confirmed': (show) => {
      const tab = atCheckAnswers()
      const other = tab.newTab()
      other.open(rearrange(visitOf18))
      other.fill(moved, 'confirmation')
      tab.answer()
      show(tab)
      tab.follow('Choose another date or time')
      tab.fill(on('2 11 2021', '10am', '11am'), 'confirmation')
      return tab
    },
    'The new time is over by the time it is confirmed': (show) => {
      const tab = changing(sessionOf25, { ...moved, ...on('6 10 2021', '9:30am', '10am') })
      tab.browser.now = '2021-10-06T09:30'
      tab.answer()
      show(tab)
      tab.answerAll({ start: '11am', end: '12pm' }, {})
      return tab
    },
  })
  await expect(text).toMatchFileSnapshot('approved/rearrange-guards.txt')
})

test.each([
  ...['0', '1', '9100118', 'x', '09100008', '9100008.0', '__proto__'].map(
    (id) => `${kieran}/appointments/${id}`,
  ),
  '/cases/V999999/appointments/9100008',
])('An appointment that there is not cannot be rearranged: %s', (address) => {
  const tab = begin('Kieran', sessionOf25)
  const before = tab.browser.session
  tab.open(`${address}/rearrange`)
  expect([tab.page.status, tab.seen.title]).toEqual([404, 'Appointment not found'])
  expect(tab.browser.session).toEqual(before)
})

test('There may be no room for a reason below the notes', () => {
  const tab = begin('Kieran', sessionOf25)
  recorded(tab, { notes: 'n'.repeat(3990) })
  tab.open(session)
  expect([tab.page.status, tab.seen.title]).toEqual([409, 'There is no room for more notes'])
  expect(tab.seen.blocks?.at(-1)?.link?.text).toBe('Open Kieran Osgood’s contact log on Delius')
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

describe('a practitioner who rearranges only once', () => {
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
      expect(contactsMade(before.events)).toHaveLength(1)
    },
  )

  test('does not see the confirmation before', () => {
    const tab = atCheckAnswers()
    tab.open(`${session}/1/confirmation`)
    expect(pageOf(tab)).toBe('check-answers')
  })

  test.each([
    `${rearrange(visitOf18)}/1/check-answers`,
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
