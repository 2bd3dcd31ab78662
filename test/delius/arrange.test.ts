import { test } from 'vitest'
import { outcomes } from '../../app/data/outcomes.ts'
import { arrangeAppointments } from '../../app/delius/arrange.ts'
import { nsisMade } from '../../app/delius/events.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aMorning, caseAt, people, withEnd, withNsis } from '../support/people.ts'
import { told } from './told.ts'
import type { BookedRar, Booking } from '../../app/delius/booked-contacts.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Event } from '../../app/delius/events.ts'
import type { FirstName } from '../support/people.ts'

const appointment: Booking = {
  ...{ type: 'CHVS', location: null, rar: null, notes: '', sensitive: false },
  ...{ date: '2021-10-13', start: '09:00', end: '09:30' },
  ...{ repeatDates: [], repeatNotes: false, repeatSensitive: false },
}

const towards = (type: string, rest: Partial<BookedRar> = {}): Partial<Booking> => ({
  rar: { type, requirementId: null, nsiId: null, repeats: false, ...rest },
})
const ask = (theCase: Case, rest: Partial<Booking>, earlier: readonly Event[] = []) =>
  arrangeAppointments(theCase, outcomes, { ...appointment, ...rest }, earlier, aMorning)
const booked = (theCase: Case, rest: Partial<Booking>, earlier: readonly Event[] = []) =>
  told(ask(theCase, rest, earlier))
const session = (
  first: FirstName,
  type: string,
  rar: Partial<BookedRar> = {},
  rest: Partial<Booking> = {},
) => booked(caseAt(first), { ...rest, ...towards(type, rar) })

const kieran = caseAt('Kieran')
const alun = caseAt('Alun')
const ended = { endDate: '2021-10-05', outcome: 'Completed' }
const closed = {
  ...alun,
  nsis: alun.nsis.map((one) => ({ ...one, ...(one.id === 5100368 ? ended : {}) })),
}
const absent = ({ date }: { date: string }) => (date === '2021-09-28' ? { outcome: 'UAAB' } : {})
const missed = { ...alun, contacts: alun.contacts.map((one) => ({ ...one, ...absent(one) })) }
const sentenced = (startDate: string) => ({
  ...kieran,
  sentences: kieran.sentences.map((one) => ({ ...one, startDate })),
})
const done = (theCase: Case, rest: Partial<Booking>) => {
  const found = ask(theCase, rest)
  return found.done ? found.events : []
}

test('RAR sessions are linked to NSIs as approved', async () => {
  const stones = towards('stepping-stones')
  const choices = towards('choices-and-changes')
  const made = done(kieran, stones)
  const category = nsisMade(done(kieran, towards('may-families')))
  const withCategory = { ...kieran, nsis: [...kieran.nsis, ...category] }
  const withThree = withNsis(kieran, 'choices-and-changes', 8100022, [5190001, 5190002])
  const chosen = { requirementId: 8100814 }
  const since = towards('stepping-stones', { nsiId: 5100368 })
  const next = { date: '2021-10-14', ...stones }
  await expectApproved('approved/arrange-rar.txt', {
    'The NSI that there is': {
      'the only one': session('Kieran', 'choices-and-changes'),
      'the one used last': session('Alun', 'stepping-stones'),
      'the other, chosen': session('Alun', 'stepping-stones', { nsiId: 5100368 }),
      'the one selected already, kept': session('Alun', 'stepping-stones', { nsiId: 5100369 }),
      'the placeholder of a team without toolkits': session('Shanice', 'nat1'),
      'under the requirement that is chosen': session('Connor', 'choices-and-changes', chosen),
      'the most recent of three': booked(withThree, choices),
      'the one that is left after another was closed': booked(closed, stones),
      'not the one whose last session was missed': booked(missed, stones),
      'that of a toolkit, not of a category': booked(withCategory, choices),
    },
    'A new NSI': {
      'for another toolkit': booked(kieran, stones),
      'found by the next session': booked(caseAt('Kieran', made), next, made),
      'when every RAR day is used': session('Tyrone', 'new-me-mot'),
      'on the live requirement, as the other is over': session('Glyn', 'maps-for-change'),
      'on the later of two requirements': session('Connor', 'new-me-mot'),
      'of an old category': session('Kieran', 'may-families'),
    },
    Refused: {
      'an NSI that ended': session('Alun', 'stepping-stones', { nsiId: 5100370 }),
      'an NSI that there is not': session('Alun', 'stepping-stones', { nsiId: 1 }),
      'an NSI of somebody else': session('Alun', 'stepping-stones', { nsiId: 5100022 }),
      'an NSI closed since it was chosen': booked(closed, since),
      'a requirement of somebody else': session('Connor', 'new-me-mot', { requirementId: 8100022 }),
      'somebody without a requirement': session('Marta', 'choices-and-changes'),
      'an NSI before the sentence': booked(sentenced('2021-10-12'), stones),
    },
  })
})

test('Appointments and their repeats are booked, or refused, as approved', async () => {
  const repeatDates = ['2021-10-20', '2021-10-27', '2021-11-03']
  const notes = 'Bring the worksheet.'
  const both = { repeatDates: ['2021-10-20'], notes, sensitive: true }
  const repeated = { repeatNotes: true, repeatSensitive: true }
  const open = { sensitive: false, repeatNotes: false }
  const clashing = { date: '2021-10-11', start: '10:30', end: '11:30', repeatDates: ['2021-10-18'] }
  const today = { date: '2021-10-06', end: '10:00' }
  // Kieran has an office visit on 18 October, 10am to 11am
  const first = done(kieran, {})
  await expectApproved('approved/arrange.txt', {
    'An ordinary appointment of': Object.fromEntries(
      people.map((one) => [one.first, booked(caseAt(one.first), {})]),
    ),
    Repeats: {
      'that count': session('Kieran', 'stepping-stones', { repeats: true }, { repeatDates }),
      'that do not count': session('Kieran', 'stepping-stones', {}, { repeatDates }),
      'that count until the requirement is over': booked(withEnd(kieran, 8100022, '2021-10-27'), {
        repeatDates,
        ...towards('stepping-stones', { repeats: true }),
      }),
      'with notes, sensitive': booked(kieran, { ...both, ...repeated }),
      'with notes alone': booked(kieran, { ...both, repeatNotes: true }),
      'sensitive alone': booked(kieran, { ...both, repeatSensitive: true }),
      'with neither': booked(kieran, both),
      'of a first that is not sensitive': booked(kieran, { ...both, ...repeated, ...open }),
    },
    Refused: {
      'without an active sentence': booked({ ...kieran, sentences: [] }, {}),
      'this minute': booked(kieran, { ...today, start: '09:00' }),
      'in a minute': booked(kieran, { ...today, start: '09:01' }),
      yesterday: booked(kieran, { date: '2021-10-05' }),
      'an end before the start': booked(kieran, { start: '10:00', end: '09:00' }),
      'a clash': booked(kieran, { date: '2021-10-18', start: '10:00', end: '11:00' }),
      'a repeat that clashes': booked(kieran, clashing),
      'what was booked in another tab': booked(caseAt('Kieran', first), {}, first),
      'for another person then': booked(caseAt('Paul', first), {}, first),
    },
  })
})
