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
  const [first] = done.events.flatMap((event) =>
    event.kind === 'appointments arranged' ? [event.link] : [],
  )
  return {
    ...done,
    link: first ?? null,
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

const link = (nsiId: number, rest: object = {}) => ({
  nsiId,
  matches: 1,
  chosen: false,
  best: true,
  used: true,
  ...rest,
})
const two = { matches: 2 }

describe('a RAR session', () => {
  test.each<[string, FirstName, string, Partial<BookedRar>, ReturnType<typeof link>]>([
    ['belongs to the NSI that there is', 'Kieran', 'choices-and-changes', {}, link(5100022)],
    ['of two NSIs belongs to the one used last', 'Alun', 'stepping-stones', {}, link(5100369, two)],
    [
      'belongs to the other NSI if the practitioner chooses it',
      'Alun',
      'stepping-stones',
      { nsiId: 5100368 },
      link(5100368, { ...two, chosen: true, best: false }),
    ],
    [
      'says so if the practitioner keeps the NSI that was selected already',
      'Alun',
      'stepping-stones',
      { nsiId: 5100369 },
      link(5100369, { ...two, chosen: true }),
    ],
    ['of a team without toolkits belongs to the placeholder', 'Shanice', 'nat1', {}, link(5100471)],
    [
      'counts towards the requirement that is chosen, on the NSI that it has',
      'Connor',
      'choices-and-changes',
      { requirementId: 8100814 },
      link(5100814),
    ],
  ])('%s: %s on %s', (_, first, type, rar, expected) => {
    const { contact, made, link: found } = session(first, type, rar)
    expect(made).toEqual([])
    expect(found).toEqual(expected)
    expect(contact).toMatchObject({
      nsiId: expected.nsiId,
      requirementId: null,
      rarActivity: true,
    })
  })

  test('is with whoever manages the case', () => {
    const { contact } = session('Alun', 'stepping-stones')
    expect(contact).toMatchObject({ practitioner: 'o-beynon', team: 'wrexham' })
  })

  test('on another toolkit gets an NSI of its own, which comes before it', () => {
    const { contact, events, made, link: found } = session('Kieran', 'stepping-stones')
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
    const nsiId = contact.nsiId ?? 0
    expect(found).toEqual(link(nsiId, { matches: 0, used: false }))

    const rest = { date: '2021-10-14', rar: towards('stepping-stones') }
    const second = arranged(caseAt('Kieran', events), rest, events)
    expect(second.made).toEqual([])
    expect(second.contact.nsiId).toBe(nsiId)
    expect(second.link).toEqual(link(nsiId, { used: false }))
  })

  test('can be arranged when every RAR day is used', () => {
    expect(session('Tyrone', 'new-me-mot').made).toHaveLength(1)
  })

  test.each<[string, FirstName, string, object]>([
    [
      'on the live requirement, if NSI and requirement have ended',
      'Glyn',
      'maps-for-change',
      { requirementId: 8100931, endDate: null },
    ],
    [
      'on the later of two requirements',
      'Connor',
      'new-me-mot',
      { requirementId: 8100815, eventId: 7100814 },
    ],
    ['of an old category', 'Kieran', 'may-families', { type: 'may-families' }],
  ])('gets a new NSI %s: %s on %s', (_, first, type, nsi) => {
    const { contact, made } = session(first, type)
    expect(made).toMatchObject([{ id: contact.nsiId, ...nsi }])
  })

  test('of an old category has an NSI that is not taken for one of a toolkit', () => {
    const theCase = caseAt('Kieran')
    const { made } = session('Kieran', 'may-families')
    const again = { ...theCase, nsis: [...theCase.nsis, ...made] }
    expect(arranged(again, { rar: towards('choices-and-changes') }).contact.nsiId).toBe(5100022)
  })

  test.each<[string, FirstName, string, Partial<BookedRar>]>([
    ['no such nsi', 'Alun', 'stepping-stones', { nsiId: 5100370 }],
    ['no such nsi', 'Alun', 'stepping-stones', { nsiId: 1 }],
    // Kieran’s
    ['no such nsi', 'Alun', 'stepping-stones', { nsiId: 5100022 }],
    ['no requirement', 'Connor', 'new-me-mot', { requirementId: 8100022 }],
    ['no requirement', 'Marta', 'choices-and-changes', {}],
  ])('is refused with “%s”: %s on %s, %j', (refused, first, type, rar) => {
    expect(ask(caseAt(first), { rar: towards(type, rar) })).toEqual({ done: false, refused })
  })

  test('on an NSI that has been closed since it was chosen is refused', () => {
    const alun = caseAt('Alun')
    const closed = { endDate: '2021-10-05', outcome: 'Completed' }
    const nsis = alun.nsis.map((nsi) => (nsi.id === 5100368 ? { ...nsi, ...closed } : nsi))
    const rar = towards('stepping-stones', { nsiId: 5100368 })
    expect(ask({ ...alun, nsis }, { rar })).toEqual({ done: false, refused: 'no such nsi' })
    // Nobody chose, so the one that is left is used.
    expect(arranged({ ...alun, nsis }, { rar: towards('stepping-stones') }).link).toEqual(
      link(5100369),
    )
  })

  test('uses the most recent of many NSIs that were made by accident', () => {
    const many = withNsis(caseAt('Kieran'), 'choices-and-changes', 8100022, [5190001, 5190002])
    const { made, link: found } = arranged(many, { rar: towards('choices-and-changes') })
    expect(made).toEqual([])
    expect(found).toMatchObject({ nsiId: 5100022, matches: 3 })
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

describe('an appointment is refused', () => {
  const today = { date: '2021-10-06', end: '10:00' }
  // Kieran has an office visit on 18 October, 10am to 11am.
  const monday = (start: string, end: string) => ({ date: '2021-10-18', start, end })
  const clash = { refused: 'clash', with: { id: 9100004 } }

  test.each<[Partial<Booking>, object]>([
    // The past, to the minute
    [{ ...today, start: '09:00' }, { refused: 'past' }],
    [{ date: '2021-10-05' }, { refused: 'past' }],
    [
      { start: '10:00', end: '09:00' },
      { refused: 'rules', faults: ['ends before it starts'] },
    ],
    [monday('10:00', '11:00'), clash],
    [monday('09:00', '10:01'), clash],
    [monday('10:59', '12:00'), clash],
    [monday('09:00', '12:00'), clash],
    [monday('10:15', '10:30'), clash],
    // One repeat clashes
    [{ date: '2021-10-11', start: '10:30', end: '11:30', repeatDates: ['2021-10-18'] }, clash],
  ])('%j, with %j', (rest, refusal) => {
    expect(ask(caseAt('Kieran'), rest)).toMatchObject({ done: false, ...refusal })
  })

  test.each([{ ...today, start: '09:01' }, monday('09:00', '10:00'), monday('11:00', '12:00')])(
    'but not %j',
    (rest) => {
      expect(ask(caseAt('Kieran'), rest).done).toBe(true)
    },
  )

  test('if its NSI would be referred before the sentence begins', () => {
    const kieran = caseAt('Kieran')
    const sentences = kieran.sentences.map((one) => ({ ...one, startDate: '2021-10-12' }))
    const rest = { rar: towards('stepping-stones') }
    expect(ask({ ...kieran, sentences }, rest)).toMatchObject({
      refused: 'rules',
      faults: ['is referred before its sentence'],
    })
  })

  test('at the time of what was booked a moment ago in another tab, for that person alone', () => {
    const { events } = arranged(caseAt('Kieran'), {})
    expect(ask(caseAt('Kieran', events), {}, events)).toMatchObject({ refused: 'clash' })
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
