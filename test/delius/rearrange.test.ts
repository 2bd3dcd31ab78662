import { expect, test } from 'vitest'
import { outcomes } from '../../app/data/outcomes.ts'
import { partsOfNotes, roomForNotes } from '../../app/delius/notes.ts'
import { rarDays } from '../../app/delius/rar-days.ts'
import { cancelAppointment, rearrangeAppointment } from '../../app/delius/rearrange.ts'
import { standingOf } from '../../app/delius/standing.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aMorning, caseAt, withEnd } from '../support/people.ts'
import { aContact, anNsi } from './samples.ts'
import { told } from './told.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Arranged } from '../../app/delius/arrange.ts'
import type { BookedRar, Booking } from '../../app/delius/booked-contacts.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Cancelled, Request } from '../../app/delius/rearrange.ts'

/** A session of Kieran on Choices and Changes, on Monday 25 October 2021 from 10am to 11am. */
const session = aContact({ id: 25, date: '2021-10-25', nsiId: 1, rarActivity: true })
const visit = aContact({ id: 18, date: '2021-10-18' })
const unlinked = { requirementId: null, nsiId: null, repeats: false }
const rar: BookedRar = { ...unlinked, type: 'choices-and-changes' }
const byPerson: Request = { by: 'person', reason: 'Kieran has a hospital appointment.' }
const byStaff: Request = { by: 'staff', reason: 'The office is closed.' }

/** Kieran with these appointments and one NSI alone. */
const nsis = [anNsi()]
const kieran = (...contacts: readonly Contact[]): Case => ({ ...caseAt('Kieran'), contacts, nsis })

function move(
  contact: Contact,
  rest: Partial<Booking> = {},
  { theCase = kieran(contact), request = byStaff }: { theCase?: Case; request?: Request } = {},
): Arranged {
  const repeats = { repeatDates: [], repeatNotes: false, repeatSensitive: false }
  const link = { rar: contact.rarActivity ? rar : null }
  const booking = { ...contact, date: '2021-11-01', ...repeats, ...link, ...rest }
  return rearrangeAppointment(theCase, outcomes, contact, request, booking, [], aMorning)
}
const moved = (...asked: Parameters<typeof move>) => told(move(...asked))
const cancel = (contact: Contact, request = byStaff) =>
  cancelAppointment(kieran(contact), outcomes, contact, request, aMorning)
/** The old appointment as it was left, and the new one. */
const left = (done: Arranged | Cancelled) =>
  (done.done ? done.events : []).flatMap((event) =>
    'contact' in event ? [event.contact] : 'contacts' in event ? event.contacts : [],
  )

const other = aContact({ id: 2, date: '2021-11-01', start: '10:30', end: '11:30' })
const afternoon = { start: '14:00', end: '15:00' }
const noted = { ...session, notes: 'Bring the worksheet.' }
const full = { ...session, notes: 'n'.repeat(3990) }

test('Appointments are rearranged and cancelled as approved', async () => {
  const theCase = caseAt('Kieran')
  const since = { eventId: 7200022, startDate: '2021-09-01' }
  const later = theCase.sentences.map((one) => ({ ...one, ...since }))
  const over = theCase.sentences.map((one) => ({ ...one, active: false }))
  const under = (...sentences: Case['sentences']) =>
    moved(visit, {}, { theCase: { ...theCase, sentences } })
  const ending = withEnd(kieran(session), 8100022, '2021-10-30')
  await expectApproved('approved/rearrange.txt', {
    Moved: {
      'a session, as the person asked': moved(session, afternoon, { request: byPerson }),
      'as staff asked': moved(visit),
      'with its notes': moved(noted).map((line) => line.replaceAll('\n', ' / ')),
      'to half an hour later': moved(session, { date: session.date, start: '10:30', end: '11:30' }),
      'to another toolkit': moved(session, { rar: { ...rar, type: 'stepping-stones' } }),
      'no longer towards RAR': moved(session, { rar: null }),
      'with its sentence, though a later one is active too': under(...later, ...theCase.sentences),
      'to another sentence, as its own is over': under(...over, ...later),
    },
    'Not moved': {
      'as another is in the way': moved(session, {}, { theCase: kieran(session, other) }),
      'to the past': moved(session, { date: '2021-10-06', start: '09:00' }),
      'past its requirement': moved(session, {}, { theCase: ending }),
      'with an NSI that is gone': moved(session, { rar: { ...rar, nsiId: 99 } }),
      'with a reason that does not fit': moved(full),
    },
    Cancelled: {
      'as staff asked': told(cancel(visit)),
      'as the person asked': told(cancel(session, byPerson)),
      'not, with a reason that does not fit': told(cancel(full)),
    },
  })
})

test('what is moved is rescheduled, and what is cancelled is not an absence', () => {
  const standings = [move(session), cancel(session)].map((done) =>
    left(done).map((one) => standingOf(one, outcomes, aMorning)),
  )
  expect(standings).toEqual([['rescheduled', 'to come'], ['cancelled']])
  expect(partsOfNotes(left(move(noted))[0]?.notes ?? '')).toEqual([noted.notes, byStaff.reason])
})

test('the RAR day of a session goes with it, is not counted twice, and is free once it is cancelled', () => {
  const used = aContact({ id: 4, date: '2021-10-04', nsiId: 1, rarActivity: true })
  const taken = { ...session, id: 26, date: '2021-11-01' }
  const days = (...contacts: readonly Contact[]) =>
    rarDays({ contacts, nsis, outcomes }, 8100022, 20, aMorning)
  const one = { days: 20, used: 1, booked: 1, left: 18 }
  const none = { days: 20, used: 1, booked: 0, left: 19 }
  expect(days(used, session)).toEqual(one)
  expect(days(used, ...left(move(session)))).toEqual(one)
  expect(days(used, ...left(move(session, { date: session.date, ...afternoon })))).toEqual(one)
  expect(days(used, taken, session)).toMatchObject({ booked: 2 })
  const toTaken = move(session, afternoon, { theCase: kieran(taken, session) })
  expect(days(used, taken, ...left(toTaken))).toEqual(one)
  expect(days(used, ...left(move(session, { rar: null })))).toEqual(none)
  expect(days(used, ...left(cancel(session)))).toEqual(none)
})

test('the room for a reason is all that Delius keeps, less the notes and the rule below them', () => {
  expect(roomForNotes({ notes: '' })).toBe(4000)
  const reason = 'r'.repeat(roomForNotes(noted))
  const [old] = left(move(noted, {}, { theCase: kieran(noted), request: { by: 'staff', reason } }))
  expect(old?.notes).toHaveLength(4000)
  expect(roomForNotes({ notes: 'n'.repeat(4000) })).toBeLessThanOrEqual(0)
})
