import { describe, expect, test } from 'vitest'
import { addEvents, newSession, readSession } from '../../app/session.ts'
import { aMorning } from '../support/people.ts'
import { startOf, tabAt, visit } from '../support/practitioner.ts'
import { arranging, atCheckAnswers, counts, lastContact } from '../support/stories.ts'
import type { Event } from '../../app/delius/events.ts'

/** A session in which an NSI was made for the appointment that was booked. */
const withNsi = () => {
  const motoring = { ...counts, toolkit: 'new-me-mot' }
  return arranging('Kieran', motoring, { until: 'confirmation' }).browser.session
}

/** An event that booked so many appointments, one like the other, for Paul. */
function booked(count: number): Event {
  const contact = { ...lastContact(withNsi()), crn: 'V410702' }
  const contacts = Array.from({ length: count }, () => contact)
  return { kind: 'appointments arranged', at: aMorning, contacts, link: null }
}

describe('the session that a store has kept', () => {
  test('is read as it was written: of a draft, of what happened in Delius and of a scenario', () => {
    const drafted = atCheckAnswers().browser.session
    for (const session of [drafted, withNsi(), startOf('clash').browser.session])
      expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session)
  })

  const { scenario, now, drafts, events } = newSession
  const draft = { id: '1', journey: 'arrange-appointment', version: '2021-10-06' }
  const whole = { ...draft, crn: 'V410022', answers: {}, contact: null, submitted: null }
  const arranged = (kind: string, rest: object) => [{ kind, at: aMorning, link: null, ...rest }]

  test.each([
    ...[undefined, 'session', [], {}, { scenario, now, drafts, events }],
    ...[{}, [{ ...whole, crn: undefined }], [{ ...whole, answers: { rar: 1 } }]].map((wrong) => ({
      ...{ ...newSession, drafts: wrong },
    })),
    { ...newSession, drafts: Array.from({ length: 21 }, () => whole) },
    ...[
      arranged('deleted', {}),
      // Of before appointments could repeat, and of an older shape
      arranged('appointment arranged', { contact: {} }),
      arranged('appointments arranged', { contacts: [{ id: 1 }] }),
    ].map((wrong) => ({ ...newSession, events: wrong })),
  ])('is a new one if it is of another shape, %#', (stored) => {
    expect(readSession({ ...newSession, drafts: [whole] })).not.toEqual(newSession)
    expect(readSession(stored)).toEqual(newSession)
  })

  test('of a version that is no longer there has pages that are not found, and begins in the default', () => {
    const old = { ...newSession, version: 'gone', drafts: [{ ...whole, version: '1999-01-01' }] }
    const address = '/cases/V410022/arrange-appointment'
    const tab = tabAt({ session: old, now: aMorning }, `${address}/1/type`)
    expect(tab.page.status).toBe(404)
    tab.open(address)
    expect(tab.browser.session.drafts.at(-1)).toMatchObject({ version: 'current' })
  })
})

describe('what a session holds', () => {
  test('are 200 events and no more, and 200 appointments, however few bookings they come from', () => {
    const [one] = withNsi().events
    if (!one) throw new Error('Nothing happened')
    const ones = Array.from({ length: 199 }, () => one)
    expect(addEvents(newSession, [...ones, one])?.events).toHaveLength(200)
    expect(addEvents(newSession, [...ones, one, one])).toBeUndefined()
    const almost = addEvents(newSession, [booked(99), booked(100)]) ?? newSession
    expect(addEvents(almost, [booked(1)])?.events).toHaveLength(3)
    expect(addEvents(almost, [booked(2)])).toBeUndefined()
  })

  test('says so when it is full, and books nothing', () => {
    const tab = atCheckAnswers()
    const full = { ...tab.browser.session, events: [booked(200)] }
    tab.browser.session = full
    tab.answer()
    expect([tab.page.status, tab.seen.title]).toEqual([409, 'This appointment cannot be arranged'])
    expect(tab.says).toEqual([
      'You have arranged or recorded as much as this prototype keeps. Clear your data to go on.',
    ])
    expect(tab.browser.session).toEqual(full)
  })
})

test('What is beside a booking stays over midnight, when the fixtures move on by a week', () => {
  const datesAt = (now: string, act: (tab: ReturnType<typeof visit>) => void) => {
    const tab = visit('Paul', '2021-10-12T23:50')
    act(tab)
    tab.browser.now = now
    tab.open('/cases/V410702/schedule')
    return tab.seen.appointments?.map(({ date }) => date)
  }
  const later = '2021-10-13T00:05'
  const before = datesAt('2021-10-12T23:50', () => undefined)
  expect(before).toContain('Friday 22 October')
  expect(datesAt(later, (tab) => tab.arrange())).toEqual(before)
  // They move on for those who have done nothing, and for the next participant.
  expect(datesAt(later, () => undefined)).toContain('Friday 29 October')
  const cleared = datesAt(later, (tab) => {
    tab.arrange()
    tab.browser.now = later
    tab.post('/clear-data')
  })
  expect(cleared).toContain('Friday 29 October')
})

test.each(['/scenarios/used-before', '/clear-data'])(
  'A tab that the last participant left open writes nothing into the draft of the next after %s',
  (cleared) => {
    const left = visit('Paul')
    left.arrange()
    const next = left.newTab()
    if (cleared === '/clear-data') next.post(cleared)
    else next.open(cleared)
    next.open('/cases/V410702')
    next.arrange()
    left.answer({ type: 'COPT' })
    expect(left.page.status).toBe(404)
    expect(next.browser.session.drafts.map(({ answers }) => answers)).toEqual([{}])
  },
)
