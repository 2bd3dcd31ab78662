import { describe, expect, test } from 'vitest'

import { addEvents, beginDraft, newSession, readSession } from '../../app/session.ts'
import { aMorning } from '../support/people.ts'
import { startOf, tabAt, visit } from '../support/practitioner.ts'
import * as stories from './stories.ts'
import type { Event } from '../../app/delius/events.ts'
import type { Session } from '../../app/session.ts'

const { atCheckAnswers, atRar, counts, lastContact, notes, notSensitive } = stories

/** An event that booked so many appointments, one like the other. */
function booked(count: number): Event {
  const tab = atCheckAnswers()
  tab.answer()
  const contact = lastContact(tab.browser.session)
  const contacts = Array.from({ length: count }, () => contact)
  return { kind: 'appointments arranged', at: aMorning, contacts, link: null }
}

const asStored = (session: Session): unknown => JSON.parse(JSON.stringify(session))

const draft = {
  id: '1',
  journey: 'arrange-appointment',
  version: stories.october,
  crn: 'V410022',
  answers: {},
  contact: null,
  submitted: null,
}

describe('the session that a store has kept', () => {
  test('is read as it was written', () => {
    const { session } = atCheckAnswers().browser
    expect(readSession(asStored(session))).toEqual(session)
  })

  test('with what happened in Delius is read as it was written', () => {
    const tab = atRar('Kieran')
    tab.answerAll(counts, { toolkit: 'new-me-mot' }, notes, notSensitive)
    tab.answer()
    const { session } = tab.browser
    expect(session.events.map(({ kind }) => kind)).toEqual(['nsi created', 'appointments arranged'])
    expect(readSession(asStored(session))).toEqual(session)
  })

  test('with what a scenario has booked already is read as it was written', () => {
    const { session } = startOf('clash').browser
    expect(session.events.map(({ kind }) => kind)).toEqual(['already arranged'])
    expect(readSession(asStored(session))).toEqual(session)
  })

  const { scenario, now, drafts, events } = newSession
  const withoutVersion = { scenario, now, drafts, events }
  const oldEvent = { kind: 'appointment arranged', at: aMorning, contact: { id: 1 } }
  const oldContact = { id: 1, crn: 'V410022', repeating: false }

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'session'],
    ['a list', []],
    ['an empty object', {}],
    ['drafts that are no list', { ...newSession, drafts: {} }],
    ['a draft without a person', { ...newSession, drafts: [{ ...draft, crn: undefined }] }],
    ['an answer that is no text', { ...newSession, drafts: [{ ...draft, answers: { rar: 1 } }] }],
    ['an event of another kind', { ...newSession, events: [{ kind: 'deleted', at: aMorning }] }],
    ['of before there were versions', withoutVersion],
    ['of before appointments could repeat', { ...newSession, events: [oldEvent] }],
    [
      'with an appointment of an older shape',
      {
        ...newSession,
        events: [
          { kind: 'appointments arranged', at: aMorning, contacts: [oldContact], link: null },
        ],
      },
    ],
    ['too many drafts', { ...newSession, drafts: Array.from({ length: 21 }, () => draft) }],
  ])('is a new one if it is %s', (_name, stored) => {
    expect(readSession(stored)).toEqual(newSession)
  })

  test('for a version that is no longer there has pages that are not found', () => {
    const session = { ...newSession, drafts: [{ ...draft, version: '1999-01-01' }] }
    const tab = tabAt({ session, now: aMorning }, '/cases/V410022/arrange-appointment/1/type')
    expect(tab.page.status).toBe(404)
  })

  test('with a version that is no longer there begins new drafts in the default one', () => {
    const tab = tabAt(
      { session: { ...newSession, version: 'no-longer-there' }, now: aMorning },
      '/cases/V410022',
    )
    tab.arrange()
    expect(tab.browser.session.drafts[0]?.version).toBe('current')
  })
})

describe('what a session holds', () => {
  test('are 200 events and no more', () => {
    const { nsi } = nsiCreated()
    const one: Event = { kind: 'nsi created', at: aMorning, nsi }
    const many = Array.from({ length: 199 }, () => one)
    const almost = addEvents(newSession, many)
    expect(almost?.events).toHaveLength(199)
    expect(addEvents(almost ?? newSession, [one])?.events).toHaveLength(200)
    expect(addEvents(almost ?? newSession, [one, one])).toBeUndefined()
  })

  test('are 200 appointments and no more, however few bookings they come from', () => {
    const almost = addEvents(newSession, [booked(99), booked(100)])
    expect(almost?.events).toHaveLength(2)
    expect(addEvents(almost ?? newSession, [booked(1)])?.events).toHaveLength(3)
    expect(addEvents(almost ?? newSession, [booked(2)])).toBeUndefined()
  })

  test('says so when it is full, and books nothing', () => {
    const tab = atCheckAnswers()
    // Booked on other days, for somebody else.
    const other = booked(200)
    if (other.kind !== 'appointments arranged') throw new Error('That is another event')
    const contacts = other.contacts.map((contact) => ({ ...contact, crn: 'V410702' }))
    const full = { ...tab.browser.session, events: [{ ...other, contacts }] }
    tab.browser.session = full
    tab.answer()
    expect(tab.page.status).toBe(409)
    expect(tab.seen.title).toBe('This appointment cannot be arranged')
    expect(tab.says).toEqual([
      'You have arranged or recorded as much as this prototype keeps. Clear your data to go on.',
    ])
    expect(tab.browser.session).toEqual(full)
  })

  test('gives each draft an id of its own', () => {
    const wanted = { journey: 'arrange-appointment', version: 'current', crn: 'V410022' }
    const first = beginDraft(newSession, wanted)
    const second = beginDraft(first.session, wanted)
    expect([first.draft.id, second.draft.id]).toEqual(['1', '2'])
  })

  test('is the current version for a new visitor', () => {
    const tab = visit('Kieran')
    tab.arrange()
    expect(tab.browser.session.drafts[0]?.version).toBe('current')
    expect(tab.browser.session.version).toBeNull()
  })
})

function nsiCreated() {
  const tab = atRar('Kieran')
  tab.answerAll(counts, { toolkit: 'new-me-mot' }, notes, notSensitive)
  tab.answer()
  const [event] = tab.browser.session.events
  if (event?.kind !== 'nsi created') throw new Error('No NSI was created')
  return event
}

describe('an hour over midnight, when the fixtures move on by a week', () => {
  const eve = '2021-10-12T23:50'
  const later = '2021-10-13T00:05'

  test('leaves what is beside a booking where it was', () => {
    const tab = visit('Paul', eve)
    tab.openTab('Schedule')
    const before = tab.seen.appointments
    expect(before).toContainEqual(expect.objectContaining({ date: 'Friday 22 October' }))
    tab.arrange()
    tab.browser.now = later
    tab.open('/cases/V410702/schedule')
    expect(tab.seen.appointments).toEqual(before)
  })

  test('moves on for those who have done nothing', () => {
    const tab = visit('Paul', eve)
    tab.browser.now = later
    tab.open('/cases/V410702/schedule')
    expect(tab.seen.appointments).toContainEqual(
      expect.objectContaining({ date: 'Friday 29 October' }),
    )
  })

  test('moves on for the next participant', () => {
    const tab = visit('Paul', eve)
    tab.arrange()
    tab.browser.now = later
    tab.post('/clear-data')
    tab.open('/cases/V410702/schedule')
    expect(tab.seen.appointments).toContainEqual(
      expect.objectContaining({ date: 'Friday 29 October' }),
    )
  })
})

describe('a tab that the last participant left open', () => {
  test.each(['/scenarios/used-before', '/clear-data'])(
    'writes nothing into the draft of the next one after %s',
    (cleared) => {
      const left = visit('Paul')
      left.arrange()
      const next = left.newTab()
      if (cleared === '/clear-data') next.post(cleared)
      else next.open(cleared)
      next.open('/cases/V410702')
      next.arrange()
      const { path } = next
      left.answer({ type: 'COPT' })
      expect(left.page.status).toBe(404)
      next.open(path)
      expect(next.browser.session.drafts.map(({ answers }) => answers)).toEqual([{}])
    },
  )
})
