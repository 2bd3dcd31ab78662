import { describe, expect, test } from 'vitest'

import { outcomes } from '../../app/data/outcomes.ts'
import { arrangeAppointments } from '../../app/delius/arrange.ts'
import { contactsMade, nsisMade } from '../../app/delius/events.ts'
import { aMorning, caseAt, people, withEnd, withNsis } from '../support/people.ts'
import type { Arranged } from '../../app/delius/arrange.ts'
import type { BookedRar, Booking } from '../../app/delius/booked-contacts.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Event } from '../../app/delius/events.ts'
import type { FirstName } from '../support/people.ts'

const appointment: Booking = {
  type: 'CHVS',
  location: null,
  date: '2021-10-13',
  repeatDates: [],
  start: '09:00',
  end: '09:30',
  rar: null,
  notes: 'Bring the worksheet.',
  repeatNotes: false,
  sensitive: true,
  repeatSensitive: false,
}
const threeWeeks = ['2021-10-20', '2021-10-27', '2021-11-03']

function towards(type: string, rest: Partial<BookedRar> = {}): BookedRar {
  return { type, requirementId: null, nsiId: null, repeats: false, ...rest }
}

function ask(theCase: Case, rest: Partial<Booking>, earlier: readonly Event[] = []): Arranged {
  return arrangeAppointments(theCase, outcomes, { ...appointment, ...rest }, earlier, aMorning)
}

/** What was arranged; fails the test if it was refused. */
function arranged(theCase: Case, rest: Partial<Booking>, earlier: readonly Event[] = []) {
  const done = ask(theCase, rest, earlier)
  if (!done.done) throw new Error(`It was refused: ${done.refused}`)
  const [link] = done.events.flatMap((event) =>
    event.kind === 'appointments arranged' ? [event.link] : [],
  )
  return {
    ...done,
    link: link ?? null,
    contacts: contactsMade(done.events),
    made: nsisMade(done.events),
  }
}

const session = (
  first: FirstName,
  type: string,
  rar: Partial<BookedRar> = {},
  rest: Partial<Booking> = {},
) => arranged(caseAt(first), { ...rest, rar: towards(type, rar) })

describe('a RAR session', () => {
  test('of Kieran, on Choices and Changes, belongs to the NSI that he already has', () => {
    const { contact, made, link } = session('Kieran', 'choices-and-changes')
    expect(made).toEqual([])
    expect(contact).toMatchObject({ nsiId: 5100022, requirementId: null, rarActivity: true })
    expect(link).toEqual({ nsiId: 5100022, matches: 1, chosen: false, best: true, used: true })
  })

  test('of Kieran, on another toolkit, gets an NSI of its own, which comes before it', () => {
    const { contact, events, made, link } = session('Kieran', 'stepping-stones')
    expect(events.map(({ kind }) => kind)).toEqual(['nsi created', 'appointments arranged'])
    expect(made).toMatchObject([
      {
        id: contact.nsiId,
        crn: 'V410022',
        type: 'stepping-stones',
        subType: null,
        requirementId: 8100022,
        referralDate: '2021-10-06',
        statusDateTime: aMorning,
        expectedStartDate: '2021-10-13',
        startDate: null,
        practitioner: 'p-deshmukh',
        team: 'leeds-north',
      },
    ])
    expect(link).toEqual({
      nsiId: contact.nsiId,
      matches: 0,
      chosen: false,
      best: true,
      used: false,
    })
  })

  test('of Kieran, a second one on the new toolkit, belongs to the NSI that the first made', () => {
    const first = session('Kieran', 'stepping-stones')
    const rest = { date: '2021-10-14', rar: towards('stepping-stones') }
    const second = arranged(caseAt('Kieran', first.events), rest, first.events)
    expect(second.made).toEqual([])
    expect(second.contact.nsiId).toBe(first.contact.nsiId)
    expect(second.link).toEqual({
      nsiId: first.contact.nsiId,
      matches: 1,
      chosen: false,
      best: true,
      used: false,
    })
  })

  test('of Tyrone, who has used every RAR day, can still be arranged', () => {
    expect(session('Tyrone', 'new-me-mot').made).toHaveLength(1)
  })

  test('of Alun, who has the NSI twice, uses the one used last, and no third is made', () => {
    const { contact, made, link } = session('Alun', 'stepping-stones')
    expect(made).toEqual([])
    expect(contact).toMatchObject({ nsiId: 5100369, practitioner: 'o-beynon', team: 'wrexham' })
    expect(link).toEqual({ nsiId: 5100369, matches: 2, chosen: false, best: true, used: true })
  })

  test('of Alun is linked to the other NSI if the practitioner chooses it', () => {
    const { contact, made, link } = session('Alun', 'stepping-stones', { nsiId: 5100368 })
    expect(made).toEqual([])
    expect(contact.nsiId).toBe(5100368)
    expect(link).toEqual({ nsiId: 5100368, matches: 2, chosen: true, best: false, used: true })
  })

  test('of Alun says so if the practitioner keeps the NSI that was selected already', () => {
    const { link } = session('Alun', 'stepping-stones', { nsiId: 5100369 })
    expect(link).toEqual({ nsiId: 5100369, matches: 2, chosen: true, best: true, used: true })
  })

  test('of Alun on an NSI that has been closed since it was chosen is refused', () => {
    const alun = caseAt('Alun')
    const closed = { endDate: '2021-10-05', outcome: 'Completed' }
    const nsis = alun.nsis.map((nsi) => (nsi.id === 5100368 ? { ...nsi, ...closed } : nsi))
    const rar = towards('stepping-stones', { nsiId: 5100368 })
    expect(ask({ ...alun, nsis }, { rar })).toEqual({ done: false, refused: 'no such nsi' })
    // Nobody chose, so the one that is left is used.
    expect(arranged({ ...alun, nsis }, { rar: towards('stepping-stones') }).link).toEqual({
      nsiId: 5100369,
      matches: 1,
      chosen: false,
      best: true,
      used: true,
    })
  })

  test.each([
    ['is deleted', 5100370],
    ['does not exist', 1],
    ['is Kieran’s', 5100022],
  ])('of Alun on an NSI that %s is refused, and nothing happens', (_, nsiId) => {
    const rar = towards('stepping-stones', { nsiId })
    expect(ask(caseAt('Alun'), { rar })).toEqual({ done: false, refused: 'no such nsi' })
  })

  test('of Shanice, whose team has no toolkits, belongs to her NAT1 placeholder', () => {
    const { contact, made } = session('Shanice', 'nat1')
    expect(made).toEqual([])
    expect(contact.nsiId).toBe(5100471)
  })

  test('of Glyn, whose NSI and requirement have ended, gets a new NSI on the live one', () => {
    const { contact, made } = session('Glyn', 'maps-for-change')
    expect(made).toMatchObject([{ requirementId: 8100931, endDate: null }])
    expect(contact.nsiId).not.toBe(5100930)
  })

  test('of Connor, who has two RAR requirements, counts towards the later one by default', () => {
    expect(session('Connor', 'new-me-mot').made).toMatchObject([
      { requirementId: 8100815, eventId: 7100814 },
    ])
  })

  test('of Connor counts towards the requirement that is chosen, on the NSI that it has', () => {
    const { contact, made } = session('Connor', 'choices-and-changes', { requirementId: 8100814 })
    expect(made).toEqual([])
    expect(contact.nsiId).toBe(5100814)
  })

  test('of Connor never counts towards a requirement of somebody else', () => {
    const rar = towards('new-me-mot', { requirementId: 8100022 })
    expect(ask(caseAt('Connor'), { rar })).toEqual({ done: false, refused: 'no requirement' })
  })

  test('of Marta, who has no RAR requirement, is refused, and nothing happens', () => {
    const rar = towards('choices-and-changes')
    expect(ask(caseAt('Marta'), { rar })).toEqual({ done: false, refused: 'no requirement' })
  })

  test('of an old category gets an NSI of that category, beside those of toolkits', () => {
    const { contact, made } = session('Kieran', 'may-families')
    expect(made).toMatchObject([{ id: contact.nsiId, type: 'may-families' }])
    const again = arranged(
      { ...caseAt('Kieran'), nsis: [...caseAt('Kieran').nsis, ...made] },
      { rar: towards('choices-and-changes') },
    )
    expect(again.contact.nsiId).toBe(5100022)
  })

  test('uses the most recent of many NSIs that were made by accident', () => {
    const many = withNsis(caseAt('Kieran'), 'choices-and-changes', 8100022, [5190001, 5190002])
    const { contact, made, link } = arranged(many, { rar: towards('choices-and-changes') })
    expect(made).toEqual([])
    expect(contact.nsiId).toBe(5100022)
    expect(link?.matches).toBe(3)
  })
})

test('an NSI whose last session was missed has not been used by it', () => {
  const alun = caseAt('Alun')
  const missed = {
    ...alun,
    contacts: alun.contacts.map((one) =>
      one.date === '2021-09-28' ? { ...one, outcome: 'UAAB' } : one,
    ),
  }
  expect(arranged(missed, { rar: towards('stepping-stones') }).contact.nsiId).toBe(5100368)
})

describe('repeats', () => {
  test('count until the requirement is over, and are booked without RAR from then on', () => {
    const kieran = withEnd(caseAt('Kieran'), 8100022, '2021-10-27')
    const rest = { repeatDates: threeWeeks, rar: towards('stepping-stones', { repeats: true }) }
    const { contacts, made } = arranged(kieran, rest)
    expect(contacts.map(({ date, rarActivity }) => [date, rarActivity])).toEqual([
      ['2021-10-13', true],
      ['2021-10-20', true],
      ['2021-10-27', false],
      ['2021-11-03', false],
    ])
    expect(contacts.map(({ nsiId }) => nsiId)).toEqual([made[0]?.id, made[0]?.id, null, null])
  })

  test('are not sensitive if the first is not', () => {
    const rest = { repeatDates: threeWeeks, sensitive: false, repeatSensitive: true }
    for (const { sensitive } of arranged(caseAt('Kieran'), rest).contacts) {
      expect(sensitive).toBe(false)
    }
  })

  test('are a contact each and share one NSI, which is made once', () => {
    const rest = { repeatDates: threeWeeks }
    const { contacts, made } = session('Kieran', 'stepping-stones', { repeats: true }, rest)
    expect(made).toHaveLength(1)
    expect(contacts.map(({ date }) => date)).toEqual(['2021-10-13', ...threeWeeks])
    expect(new Set(contacts.map(({ nsiId }) => nsiId))).toEqual(new Set([made[0]?.id]))
    expect(contacts.every(({ rarActivity }) => rarActivity)).toBe(true)
  })

  test('that do not count towards RAR are linked to no NSI', () => {
    const { contacts } = session('Kieran', 'stepping-stones', {}, { repeatDates: threeWeeks })
    const [first, ...repeats] = contacts
    expect(first).toMatchObject({ rarActivity: true })
    expect(repeats).toHaveLength(3)
    for (const repeat of repeats) {
      expect(repeat).toMatchObject({ nsiId: null, rarActivity: false, eventId: first?.eventId })
    }
  })

  test.each([
    [true, true, ['Bring the worksheet.', true]],
    [true, false, ['Bring the worksheet.', false]],
    [false, true, ['', true]],
    [false, false, ['', false]],
  ])('copy notes: %s; copy sensitive: %s', (repeatNotes, repeatSensitive, expected) => {
    const rest = { repeatDates: threeWeeks, repeatNotes, repeatSensitive }
    const [first, ...repeats] = arranged(caseAt('Kieran'), rest).contacts
    expect([first?.notes, first?.sensitive]).toEqual(['Bring the worksheet.', true])
    for (const { notes, sensitive } of repeats) expect([notes, sensitive]).toEqual(expected)
  })
})

describe('an ordinary appointment', () => {
  test.each(people)('of $first is booked against the order, with no NSI', ({ first, crn }) => {
    const { person, sentences } = caseAt(first)
    const { events, contact } = arranged(caseAt(first), {})
    expect(events).toEqual([
      { kind: 'appointments arranged', at: aMorning, contacts: [contact], link: null },
    ])
    expect(contact).toEqual({
      id: contact.id,
      crn,
      type: 'CHVS',
      date: '2021-10-13',
      start: '09:00',
      end: '09:30',
      practitioner: person.practitioner,
      team: person.team,
      location: null,
      eventId: sentences[0]?.eventId,
      nsiId: null,
      requirementId: null,
      rarActivity: false,
      outcome: null,
      enforcement: null,
      cancelledBy: null,
      updated: null,
      notes: 'Bring the worksheet.',
      sensitive: true,
    })
  })

  test('cannot be arranged without an active sentence', () => {
    const none = { ...caseAt('Kieran'), sentences: [] }
    expect(ask(none, {})).toEqual({ done: false, refused: 'no sentence' })
  })
})

describe('what Delius has a rule against', () => {
  test('is an appointment in the past, to the minute', () => {
    const today = { date: '2021-10-06', end: '10:00' }
    expect(ask(caseAt('Kieran'), { ...today, start: '09:00' })).toEqual({
      done: false,
      refused: 'past',
    })
    expect(ask(caseAt('Kieran'), { ...today, start: '09:01' }).done).toBe(true)
    expect(ask(caseAt('Kieran'), { date: '2021-10-05' })).toMatchObject({ refused: 'past' })
  })

  test('is one that ends before it starts', () => {
    expect(ask(caseAt('Kieran'), { start: '10:00', end: '09:00' })).toEqual({
      done: false,
      refused: 'rules',
      faults: ['ends before it starts'],
    })
  })

  test('is an NSI that is referred before the sentence begins', () => {
    const kieran = caseAt('Kieran')
    const sentences = kieran.sentences.map((one) => ({ ...one, startDate: '2021-10-12' }))
    const rest = { rar: towards('stepping-stones') }
    expect(ask({ ...kieran, sentences }, rest)).toMatchObject({
      refused: 'rules',
      faults: ['is referred before its sentence'],
    })
  })
})

describe('a clash', () => {
  // Kieran has an office visit on 18 October, 10am to 11am.
  const monday = (start: string, end: string) => ({ date: '2021-10-18', start, end })

  test.each([
    ['10:00', '11:00'],
    ['09:00', '10:01'],
    ['10:59', '12:00'],
    ['09:00', '12:00'],
    ['10:15', '10:30'],
  ])('from %s to %s is refused, and names what is in the way', (start, end) => {
    expect(ask(caseAt('Kieran'), monday(start, end))).toMatchObject({
      done: false,
      refused: 'clash',
      with: { id: 9100004 },
    })
  })

  test.each([
    ['09:00', '10:00'],
    ['11:00', '12:00'],
  ])('from %s to %s is none: ends that touch do not clash', (start, end) => {
    expect(ask(caseAt('Kieran'), monday(start, end)).done).toBe(true)
  })

  test('of one repeat refuses them all', () => {
    const rest = { date: '2021-10-11', start: '10:30', end: '11:30', repeatDates: ['2021-10-18'] }
    expect(ask(caseAt('Kieran'), rest)).toMatchObject({ refused: 'clash', with: { id: 9100004 } })
  })

  test('with what was booked a moment ago in another tab is refused', () => {
    const { events } = arranged(caseAt('Kieran'), {})
    expect(ask(caseAt('Kieran', events), {}, events)).toMatchObject({ refused: 'clash' })
  })

  test('is only with appointments of the same person', () => {
    const { events } = arranged(caseAt('Kieran'), {})
    expect(ask(caseAt('Paul', events), {}, events).done).toBe(true)
  })
})

test('ids never collide, however much is booked and for whomever', () => {
  const types = ['choices-and-changes', 'stepping-stones', null, 'new-me-mot', null]
  let events: readonly Event[] = []
  for (let turn = 0; turn < 100; turn += 1) {
    const { first } = people[turn % people.length] ?? people[0]
    const type = types[(turn + Math.floor(turn / 10)) % types.length] ?? null
    const minutes = String(turn % 50).padStart(2, '0')
    const done = ask(
      caseAt(first, events),
      {
        date: `2021-11-0${(Math.floor(turn / 10) % 9) + 1}`,
        start: `07:${minutes}`,
        end: `07:${String((turn % 50) + 1).padStart(2, '0')}`,
        repeatDates: turn % 3 === 0 ? ['2022-02-01', '2022-02-02'] : [],
        rar: type === null ? null : towards(type),
      },
      events,
    )
    if (done.done) events = [...events, ...done.events]
  }
  const made = [...nsisMade(events), ...contactsMade(events)].map(({ id }) => id)
  const given = people.flatMap(({ first }) => {
    const { nsis, contacts } = caseAt(first)
    return [...nsis, ...contacts].map(({ id }) => id)
  })
  expect(made.length).toBeGreaterThan(100)
  expect(new Set([...made, ...given]).size).toBe(made.length + given.length)
})
