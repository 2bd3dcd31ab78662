import { expect, test } from 'vitest'
import { caseAt } from '../support/people.ts'
import { visit } from '../support/practitioner.ts'
import { on } from '../support/stories.ts'
import { goOn, story, transcript } from '../support/transcript.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

/** Kieran’s session on Choices and Changes on Monday 25 October, 10am to 11am. */
const session = 9100008
/** His office visit on Monday 18 October, 10am to 11am, which is not RAR. */
const visit18 = 9100004
/** The home visit of Imogen, which has notes; nobody holds her phone number. */
const imogens = 9100031

const kieran = '/cases/V410022'
const rearrange = (id: number) => `${kieran}/appointments/${id}/rearrange`
const rearranging = { change: 'rearrange' }
const hospital = { requestedBy: 'person', reason: 'Kieran has a hospital appointment.' }
const nextMonday = on('1 11 2021', '10am', '11am')
/** Answers with which an appointment is moved to Monday 1 November, or cancelled. */
const moved: Fields = { ...rearranging, ...hospital, ...nextMonday }
const cancelled: Fields = {
  ...{ change: 'cancel', requestedBy: 'staff' },
  reason: 'The office is closed that day.',
}

/** Where somebody is who has pressed Rearrange or cancel, and answered this up to a page. */
const at =
  (id: number, answers?: Fields, until?: string, first: FirstName = 'Kieran') =>
  (): Tab => {
    const tab = visit(first)
    tab.open(`${tab.path}/appointments/${id}/rearrange`)
    if (answers) tab.fill(answers, until)
    return tab
  }
const atCheckAnswers = at(session, moved)
const instead = (tab: Tab) => {
  tab.open(tab.seen.changeInstead?.href ?? '')
}
const open = (path: string) => (tab: Tab) => {
  tab.open(path)
}
const fill = (answers: Fields, until?: string) => (tab: Tab) => {
  tab.fill(answers, until)
}

/** An appointment of Kieran as Delius holds it after what was done in this tab. */
function contactIn({ browser }: Tab, id: number): Contact {
  const { contacts } = caseAt('Kieran', browser.session.events, browser.now)
  const contact = contacts.find((one) => one.id === id)
  if (!contact) throw new Error(`There is no appointment ${id}`)
  return contact
}

/** Somebody else does something to the session in Delius, while a tab is open. */
const recorded = (rest: Partial<Contact>) => (tab: Tab) => {
  const before = contactIn(tab, session)
  const contact = { ...before, ...rest }
  const { session: now, now: at } = tab.browser
  const event = { kind: 'outcome recorded', at, before, contact, link: null } as const
  tab.browser.session = { ...now, events: [...now.events, event] }
}

/** At check your answers something happens before they are confirmed. */
const meanwhile = (happens: (tab: Tab) => void, begin = atCheckAnswers) =>
  story(() => {
    const tab = begin()
    happens(tab)
    tab.answer()
    return tab
  })

test('An appointment is rearranged or cancelled as approved, or cannot be', async () => {
  const reason = (length: number) => ({ ...hospital, reason: 'r'.repeat(length) })
  const type = 'Type of appointment'
  const another = 'Choose another date or time'
  const text = transcript({
    'A session is moved, page by page': story(
      at(session),
      ...[goOn, rearranging, { reason: '  ' }, hospital, { start: '9am' }, nextMonday, goOn],
    ),
    'A session is moved to where it is': at(session, {
      ...moved,
      'date-day': '25',
      'date-month': '10',
    }),
    'A visit is cancelled': story(at(visit18, cancelled), goOn),
    'A RAR session is cancelled': story(at(session, cancelled), goOn),
    'A visit of somebody whose phone number nobody holds is cancelled': at(
      ...([imogens, cancelled, 'confirmation', 'Imogen'] as const),
    ),
    'A visit that was to be cancelled is rearranged after all': story(
      at(visit18, cancelled),
      ...['Rearranging or cancelling', rearranging, nextMonday],
    ),
    'Another toolkit is chosen, which gets an NSI of its own': story(
      atCheckAnswers,
      ...['RAR toolkit', { toolkit: 'stepping-stones' }, goOn],
    ),
    'It is not RAR any more, and of another type': story(
      atCheckAnswers,
      ...['RAR toolkit', instead, { rar: 'no' }, type, { type: 'CHVS' }, goOn],
    ),
    'The notes go on with the new one, and the old one gets the reason': story(
      at(imogens, { ...moved, ...on('28 10 2021', '2pm', '3pm') }, 'check-answers', 'Imogen'),
      goOn,
    ),
    'The new one is cancelled in turn, and the first keeps its confirmation': story(
      atCheckAnswers,
      ...[goOn, open(rearrange(9900000)), fill(cancelled, 'confirmation')],
      open(`${rearrange(session)}/1/confirmation`),
    ),
    'A reason for which the notes leave too little room, and one that just fits': story(
      at(session),
      recorded({ notes: 'n'.repeat(3000) }),
      ...[open(rearrange(session)), fill(moved, 'why'), reason(940), reason(939)],
    ),
    'Back leads page by page, and to check your answers from Change': story(
      at(session, moved, 'when'),
      ...['Back', 'Back', fill(moved), 'Requested by', 'Back'],
    ),
    'It has started: an outcome can be recorded instead': at(9100003),
    'It starts while the answers are given': meanwhile((tab) => {
      tab.browser.now = '2021-10-25T10:00'
    }),
    'It has an outcome': at(9100001),
    'It was moved': story(at(session, moved, 'confirmation'), open(rearrange(session))),
    'It was cancelled': story(at(visit18, cancelled, 'confirmation'), open(rearrange(visit18))),
    'There is no room for a reason below the notes': story(
      at(session),
      recorded({ notes: 'n'.repeat(3990) }),
      open(rearrange(session)),
    ),
    'Another tab moved it meanwhile': meanwhile((tab) => {
      const other = tab.newTab()
      other.open(rearrange(session))
      other.fill(cancelled, 'confirmation')
    }),
    'It got more notes meanwhile': meanwhile(recorded({ notes: 'He rang.' })),
    'Another tab chose another date meanwhile': meanwhile((tab) => {
      const other = tab.newTab()
      other.change('New date')
      other.answer(on('2 11 2021', '10am', '11am'))
    }),
    'The button is pressed twice': meanwhile((tab) => tab.newTab().answer()),
    'The new time is taken, and another is chosen': story(
      at(session, moved, 'when'),
      ...[on('18 10 2021', '10:30am', '11:30am'), another, { start: '11am', end: '12pm' }],
    ),
    'The new time is taken by the time it is confirmed': story(
      atCheckAnswers,
      (tab) => {
        const other = tab.newTab()
        other.open(rearrange(visit18))
        other.fill(moved, 'confirmation')
        tab.answer()
      },
      ...[another, fill(on('2 11 2021', '10am', '11am'), 'confirmation')],
    ),
    'The new time is over by the time it is confirmed': story(
      at(session, { ...moved, ...on('6 10 2021', '9:30am', '10am') }),
      (tab) => {
        tab.browser.now = '2021-10-06T09:30'
        tab.answer()
      },
      ...[{ start: '11am', end: '12pm' }, goOn],
    ),
  })
  await expect(text).toMatchFileSnapshot('approved/rearrange.txt')
})

test.each([
  ...['0', '1', '9100118', 'x', '09100008', '9100008.0', '__proto__'].map(
    (id) => `${kieran}/appointments/${id}/rearrange`,
  ),
  '/cases/V999999/appointments/9100008/rearrange',
  // Nor is the draft of an appointment reached through another or another person
  `${rearrange(visit18)}/1/check-answers`,
  `/cases/V410255/appointments/${session}/rearrange/1/check-answers`,
  `${kieran}/arrange-appointment/1/check-answers`,
  ...['2/check-answers', '1/when/no-change'].map((page) => `${rearrange(session)}/${page}`),
])('Nothing can be rearranged at %s', (address) => {
  const tab = atCheckAnswers()
  const before = tab.browser.session
  tab.open(address)
  expect(tab.page.status).toBe(404)
  expect(tab.browser.session).toEqual(before)
})

test.each(['rearrange-or-cancel', 'when/change', 'check-answers', ''])(
  'Whoever goes back in the browser to ‘%s’ sees the confirmation, and rearranges only once',
  (page) => {
    const tab = at(session, moved, 'confirmation')()
    const before = tab.browser.session
    const address = `${rearrange(session)}/1/${page}`
    tab.open(address)
    expect(tab.step).toBe('confirmation')
    if (page !== '') tab.post(address, rearranging)
    expect(tab.browser.session).toEqual(before)
  },
)
