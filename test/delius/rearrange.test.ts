import { describe, expect, test } from 'vitest'

import { outcomes } from '../../app/data/outcomes.ts'
import { contactsMade } from '../../app/delius/events.ts'
import { rarDays } from '../../app/delius/rar-days.ts'
import { partsOfNotes, roomForNotes } from '../../app/delius/notes.ts'
import { cancelAppointment, rearrangeAppointment } from '../../app/delius/rearrange.ts'
import { standingOf } from '../../app/delius/standing.ts'
import { aMorning, caseAt, withEnd } from '../support/people.ts'
import { aContact, anNsi } from './samples.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'
import type { BookedRar, Booking } from '../../app/delius/booked-contacts.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Event } from '../../app/delius/events.ts'
import type { Request } from '../../app/delius/rearrange.ts'

/** A session of Kieran on Choices and Changes, on Monday 25 October 2021 from 10am to 11am. */
const session = aContact({
  id: 25,
  date: '2021-10-25',
  nsiId: 1,
  rarActivity: true,
  notes: 'Bring the worksheet.',
})
const visitOf18 = aContact({ id: 18, date: '2021-10-18' })
const choices: BookedRar = {
  type: 'choices-and-changes',
  requirementId: null,
  nsiId: null,
  repeats: false,
}
const askedByKieran: Request = { by: 'person', reason: 'Kieran has a hospital appointment.' }
const askedByStaff: Request = { by: 'staff', reason: 'The office is closed.' }

/** Kieran with these appointments and NSIs alone. */
function kieran(contacts: readonly Contact[], nsis: readonly Nsi[] = [anNsi()]): Case {
  return { ...caseAt('Kieran'), contacts, nsis }
}

const asItWas = (contact: Contact, rest: Partial<Booking> = {}): Booking => ({
  type: contact.type,
  location: contact.location,
  date: '2021-11-01',
  repeatDates: [],
  start: contact.start,
  end: contact.end,
  rar: contact.rarActivity ? choices : null,
  notes: contact.notes,
  repeatNotes: false,
  sensitive: contact.sensitive,
  repeatSensitive: false,
  ...rest,
})

/** What moving an appointment did; fails the test if it was refused. */
function moved(
  theCase: Case,
  contact: Contact,
  rest: Partial<Booking> = {},
  request = askedByKieran,
  earlier: readonly Event[] = [],
) {
  const booking = asItWas(contact, rest)
  const done = rearrangeAppointment(theCase, outcomes, contact, request, booking, earlier, aMorning)
  if (!done.done) throw new Error(`It was refused: ${done.refused}`)
  const [old] = done.events.flatMap((event) => ('contact' in event ? [event.contact] : []))
  if (!old) throw new Error('The old appointment stayed as it was')
  return { events: done.events, made: done.contact, old }
}

const refusal = (theCase: Case, contact: Contact, rest: Partial<Booking> = {}) => {
  const booking = asItWas(contact, rest)
  return rearrangeAppointment(theCase, outcomes, contact, askedByStaff, booking, [], aMorning)
}

/** What cancelling an appointment did; fails the test if it was refused. */
function cancelled(contact: Contact, request: Request) {
  const done = cancelAppointment(kieran([contact]), outcomes, contact, request, aMorning)
  if (!done.done) throw new Error(`It was refused: ${done.faults.join()}`)
  const [event] = done.events
  if (!event || !('contact' in event)) throw new Error('The appointment stayed as it was')
  return { events: done.events, contact: event.contact }
}

/** How many of Kieran’s twenty days are used, booked and left with these appointments. */
const days = (contacts: readonly Contact[], nsis: readonly Nsi[] = [anNsi()]) => {
  const { used, booked, left } = rarDays({ contacts, nsis, outcomes }, 8100022, 20, aMorning)
  return { used, booked, left }
}

describe('an appointment that is rearranged', () => {
  test('stays in Delius with an outcome that says that the person asked for it', () => {
    const { old } = moved(kieran([session]), session)
    expect(old).toEqual({
      ...session,
      outcome: 'RSOF',
      rarActivity: false,
      notes: old.notes,
      updated: { by: 'p-deshmukh', at: aMorning },
    })
    expect(standingOf(old, outcomes, aMorning)).toBe('rescheduled')
  })

  test('has another outcome if staff asked for it', () => {
    const { old } = moved(kieran([session]), session, {}, askedByStaff)
    expect(old.outcome).toBe('RSSR')
    expect(old.cancelledBy).toBeNull()
  })

  test('keeps its notes, with the reason after them', () => {
    const { old, made } = moved(kieran([session]), session)
    expect(partsOfNotes(old.notes)).toEqual([
      'Bring the worksheet.',
      'Kieran has a hospital appointment.',
    ])
    expect(made.notes).toBe('Bring the worksheet.')
  })

  test('has only the reason for notes if there were none', () => {
    expect(moved(kieran([visitOf18]), visitOf18).old.notes).toBe(
      'Kieran has a hospital appointment.',
    )
  })

  test('is followed by a new one with all that was arranged', () => {
    const { events, made } = moved(kieran([session]), session, { start: '14:00', end: '15:00' })
    expect(events.map(({ kind }) => kind)).toEqual([
      'appointment rescheduled',
      'appointments arranged',
    ])
    expect(contactsMade(events)).toEqual([made])
    expect(made).toEqual({
      ...session,
      id: made.id,
      date: '2021-11-01',
      start: '14:00',
      end: '15:00',
    })
    expect(made.id).not.toBe(session.id)
  })

  test('keeps its NSI, and no other is made', () => {
    const { events, made } = moved(kieran([session]), session)
    expect(made.nsiId).toBe(1)
    expect(events).toMatchObject([
      { before: session, link: null },
      { link: { nsiId: 1, matches: 1 } },
    ])
  })

  test('gets an NSI of its own if another toolkit is chosen, after it is moved', () => {
    const rar = { ...choices, type: 'stepping-stones' }
    const { events, made } = moved(kieran([session]), session, { rar })
    expect(events.map(({ kind }) => kind)).toEqual([
      'appointment rescheduled',
      'nsi created',
      'appointments arranged',
    ])
    expect(events[1]).toMatchObject({ nsi: { id: made.nsiId, type: 'stepping-stones' } })
  })

  test('can stop counting towards RAR', () => {
    const { made } = moved(kieran([session]), session, { rar: null })
    expect(made).toMatchObject({ nsiId: null, requirementId: null, rarActivity: false })
  })

  test('stays with its sentence, though a later one is active too', () => {
    const theCase = caseAt('Kieran')
    const later = theCase.sentences.map((sentence) => ({
      ...sentence,
      eventId: 7200022,
      startDate: '2021-09-01',
    }))
    const both = { ...theCase, sentences: [...later, ...theCase.sentences] }
    expect(moved(both, visitOf18).made.eventId).toBe(7100022)
    const over = theCase.sentences.map((sentence) => ({ ...sentence, active: false }))
    const afterIt = { ...theCase, sentences: [...over, ...later] }
    expect(moved(afterIt, visitOf18).made.eventId).toBe(7200022)
  })

  test('does not stand in its own way', () => {
    const { made } = moved(kieran([session]), session, {
      date: session.date,
      start: '10:30',
      end: '11:30',
    })
    expect(made).toMatchObject({ date: '2021-10-25', start: '10:30' })
  })
})

describe('the RAR day of a session that is moved', () => {
  const used = aContact({ id: 4, date: '2021-10-04', nsiId: 1, rarActivity: true })
  const other = { ...session, id: 26, date: '2021-11-01' }
  const afternoon = { start: '14:00', end: '15:00' }
  const one = { used: 1, booked: 1, left: 18 }
  const none = { used: 1, booked: 0, left: 19 }

  test.each<[string, readonly Contact[], Partial<Booking>, object, object]>([
    ['moves with it', [used], {}, one, one],
    ['is not counted twice', [used], { date: session.date, ...afternoon }, one, one],
    // To a date that counts already
    ['is free again', [used, other], afternoon, { used: 1, booked: 2, left: 17 }, one],
    ['is free again if it no longer counts', [used], { rar: null }, one, none],
  ])('%s', (_, others, rest, before, after) => {
    const { old, made } = moved(kieran([...others, session]), session, rest)
    expect(days([...others, session])).toEqual(before)
    expect(days([...others, old, made])).toEqual(after)
  })

  test('is free again if it is cancelled', () => {
    expect(days([used, cancelled(session, askedByStaff).contact])).toEqual(none)
  })
})

describe('Delius refuses to move an appointment, and nothing has happened,', () => {
  const other = aContact({ id: 2, date: '2021-11-01', start: '10:30', end: '11:30' })
  const over = withEnd(kieran([session]), 8100022, '2021-10-30')
  const full = { ...session, notes: 'n'.repeat(3990) }
  const tooLong = { done: false, faults: ['has more than 4,000 characters of notes'] }

  test.each<[string, Case, Partial<Booking>, object]>([
    ['if another is in the way', kieran([session, other]), {}, { refused: 'clash', with: other }],
    [
      'if the new time is over',
      kieran([session]),
      { date: '2021-10-06', start: '09:00' },
      { refused: 'past' },
    ],
    ['if its requirement is over by then', over, {}, { refused: 'no requirement' }],
    [
      'if the NSI that was chosen is gone',
      kieran([session]),
      { rar: { ...choices, nsiId: 99 } },
      { refused: 'no such nsi' },
    ],
  ])('%s', (_, theCase, rest, refused) => {
    expect(refusal(theCase, session, rest)).toEqual({ done: false, ...refused })
  })

  test('if the reason does not fit with the notes, as when it is cancelled', () => {
    expect(refusal(kieran([full]), full)).toEqual({ ...tooLong, refused: 'rules' })
    expect(cancelAppointment(kieran([full]), outcomes, full, askedByStaff, aMorning)).toEqual(
      tooLong,
    )
  })
})

describe('an appointment that is cancelled', () => {
  test('is stood down, with who asked and why', () => {
    expect(cancelled(visitOf18, askedByStaff).events).toEqual([
      {
        kind: 'appointment cancelled',
        at: aMorning,
        before: visitOf18,
        contact: {
          ...visitOf18,
          outcome: 'AASD',
          cancelledBy: 'staff',
          notes: 'The office is closed.',
          updated: { by: 'p-deshmukh', at: aMorning },
        },
        link: null,
      },
    ])
  })

  test('loses its RAR activity, and is cancelled by its tag, not acceptably absent', () => {
    const { contact } = cancelled(session, askedByKieran)
    expect(contact).toMatchObject({ rarActivity: false, cancelledBy: 'person' })
    expect(standingOf(contact, outcomes, aMorning)).toBe('cancelled')
  })
})

describe('the room for a reason', () => {
  test('is all that Delius keeps, less the notes and the rule below them', () => {
    expect(roomForNotes({ notes: '' })).toBe(4000)
    const room = roomForNotes({ notes: 'Bring the worksheet.' })
    const reason = 'r'.repeat(room)
    const noted = { ...session, notes: 'Bring the worksheet.' }
    const { old } = moved(kieran([noted]), noted, {}, { by: 'staff', reason })
    expect(old.notes).toHaveLength(4000)
  })

  test('is none below notes that are full', () => {
    expect(roomForNotes({ notes: 'n'.repeat(4000) })).toBeLessThanOrEqual(0)
  })
})
