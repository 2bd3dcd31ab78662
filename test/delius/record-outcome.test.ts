import { describe, expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { asBooked, recordOutcome, requirementsOfDay } from '../../app/delius/record-outcome.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aMorning, caseAt, withEnd, withNsis } from '../support/people.ts'
import { aContact, anNsi } from './samples.ts'
import { told } from './told.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Event } from '../../app/delius/events.ts'
import type { Recorded, Recording } from '../../app/delius/record-outcome.ts'

/** An office visit of Kieran on Monday 4 October that nobody has recorded anything on. */
const visit = aContact({ id: 42, date: '2021-10-04' })
const session = { ...visit, rarActivity: true, nsiId: 1 }

const complied: Recording = {
  outcome: 'ATTC',
  enforcement: null,
  rar: null,
  notes: '',
  sensitive: false,
}
const counted = (type: string, requirementId: number | null = null): Recording => ({
  ...complied,
  rar: { type, requirementId },
})
const choices = counted('choices-and-changes')
const missed: Recording = { ...complied, outcome: 'UAAB', enforcement: 'EA02' }
const absent = { ...visit, outcome: 'UAAB', enforcement: 'EA02' }

/** Kieran with this appointment and no other, and one NSI for Choices and Changes. */
const kieranWith = (contact: Contact, rest: Partial<Case> = {}): Case => ({
  ...caseAt('Kieran'),
  contacts: [contact],
  nsis: [anNsi()],
  ...rest,
})

function record(
  contact: Contact,
  recording: Partial<Recording>,
  theCase = kieranWith(contact),
  earlier: readonly Event[] = [],
): Recorded {
  const kind = contact.outcome === null ? 'outcome recorded' : 'outcome changed'
  const whole = { ...complied, ...recording }
  return recordOutcome(kind, theCase, fixtures.outcomes, contact, whole, earlier, aMorning)
}
const recorded = (...asked: Parameters<typeof record>) =>
  told(record(...asked)).map((line) => line.replaceAll('\n', ' / '))
const eventsOf = (done: Recorded) => (done.done ? done.events : [])

test('Outcomes are recorded, or refused, as approved', async () => {
  const noted = { ...visit, notes: 'Before.' }
  const used = aContact({ id: 7, date: '2021-09-20', nsiId: 2, rarActivity: true, outcome: 'ATTC' })
  const connor = withNsis(caseAt('Connor'), 'stepping-stones', 8100815, [6])
  const connors = { ...session, crn: 'V410814', eventId: 7100814, nsiId: 6 }
  const direct = { ...visit, rarActivity: true, requirementId: 8100022 }
  const marta = { ...caseAt('Marta'), contacts: [] }
  const martas = { ...visit, crn: 'V410137', eventId: 7100137 }
  await expectApproved('approved/record-outcome.txt', {
    'What came of an appointment': {
      'an absence': recorded(visit, missed),
      'with notes': recorded(noted, { notes: 'After.' }),
      'without more notes': recorded(noted, {}),
      'a change': recorded({ ...visit, outcome: 'AFTA', enforcement: 'WLS' }, missed),
      'no action, though there was one': recorded(absent, { enforcement: 'EA02' }),
      'another action that its outcome does not take': recorded(absent, { enforcement: 'EA07' }),
    },
    'Its RAR activity': {
      'stays on its NSI': recorded(session, choices),
      'goes with a failure': recorded(session, { outcome: 'AFTC', enforcement: 'NFA' }),
      'goes with an absence': recorded(session, missed),
      'goes with a session that did not count': recorded(session, {}),
      'comes with the open NSI': recorded(visit, choices),
      'comes with the NSI used last': recorded(
        visit,
        choices,
        kieranWith(visit, { contacts: [visit, used], nsis: [anNsi(), anNsi({ id: 2 })] }),
      ),
      'comes with an NSI referred on that day': recorded(
        visit,
        choices,
        kieranWith(visit, { nsis: [anNsi({ referralDate: visit.date })] }),
      ),
      'moves from a requirement of its own': recorded(direct, choices),
      'makes an NSI from that day on': recorded(visit, counted('stepping-stones')),
      'makes an NSI after others': recorded(
        visit,
        counted('maps-for-change'),
        kieranWith(visit),
        eventsOf(record(visit, counted('stepping-stones'))),
      ),
      'makes an NSI if the open one is of later': recorded(
        { ...visit, date: '2021-09-01' },
        choices,
      ),
      'makes an NSI under another requirement': recorded(
        connors,
        counted('stepping-stones', 8100814),
        connor,
      ),
      'makes an NSI if its own was deleted': recorded(
        session,
        choices,
        kieranWith(session, { nsis: [anNsi({ softDeleted: true })] }),
      ),
      'stays as it is recorded': recorded(
        { ...direct, outcome: 'ATTC' },
        { rar: 'as it is', sensitive: true },
      ),
    },
    Refused: {
      'no action': recorded(visit, { outcome: 'UAAB' }),
      'an action of another outcome': recorded(visit, { outcome: 'AFTA', enforcement: 'IMB' }),
      'an action where there is none': recorded(visit, { enforcement: 'NFA' }),
      'RAR of an absence': recorded(visit, { ...missed, rar: choices.rar }),
      'too early': recorded({ ...visit, date: '2021-10-06' }, {}),
      'no such outcome': recorded(visit, { outcome: 'none' }),
      'too long notes': recorded({ ...visit, notes: 'a'.repeat(3990) }, { notes: 'Above ten.' }),
      'RAR without a requirement': recorded(martas, counted('stepping-stones'), marta),
    },
  })
})

describe('the requirements of a day', () => {
  const ids = (theCase: Case, date: string, link: Partial<Contact> = {}, today = '2021-10-06') =>
    requirementsOfDay(theCase, { ...visit, date, ...link }, today).map(
      ({ requirement }) => requirement.id,
    )

  test('are those that had begun and were not over', () => {
    const connor = caseAt('Connor')
    expect(ids(connor, '2021-06-01')).toEqual([8100814])
    expect(ids(connor, '2021-09-01')).toEqual([8100815, 8100814])
    expect(ids(withEnd(connor, 8100815, '2021-08-01'), '2021-09-01')).toEqual([8100814])
  })

  test('are none that is over by now, unless the appointment was linked to it', () => {
    const glyn = caseAt('Glyn')
    expect(ids(glyn, '2021-03-02')).toEqual([])
    expect(ids(glyn, '2021-03-02', { nsiId: 5100930 })).toEqual([8100930])
    expect(ids(glyn, '2021-03-02', { requirementId: 8100930 })).toEqual([8100930])
    expect(ids(glyn, '2021-03-02', {}, '2021-07-25')).toEqual([8100930])
    expect(ids(glyn, '2021-03-02', {}, '2021-07-26')).toEqual([])
  })
})

test('what an appointment was booked as is known after an outcome has taken its RAR away', () => {
  const done = record(session, missed)
  expect(done.done && asBooked(done.contact, done.events)).toEqual(session)
  expect(asBooked(visit, [])).toEqual(visit)
})
