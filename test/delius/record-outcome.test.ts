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

const nothing = { enforcement: null, rar: null, notes: '', sensitive: false }
const complied: Recording = { ...nothing, outcome: 'ATTC' }
const counted = (type: string, requirementId: number | null = null): Recording => ({
  ...complied,
  rar: { type, requirementId },
})
const choices = counted('choices-and-changes')
const stones = counted('stepping-stones')
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
const counts = (contact: Contact, rest: Partial<Case> = {}) =>
  recorded(contact, choices, kieranWith(contact, rest))

test('Outcomes are recorded, or refused, as approved', async () => {
  const noted = { ...visit, notes: 'Before.' }
  const used = aContact({ id: 7, date: '2021-09-20', nsiId: 2, rarActivity: true, outcome: 'ATTC' })
  const first = record(visit, stones)
  const earlier = first.done ? first.events : []
  const maps = counted('maps-for-change')
  const deleted = anNsi({ softDeleted: true })
  const onTheDay = anNsi({ referralDate: visit.date })
  const two = [anNsi(), anNsi({ id: 2 })]
  const connor = withNsis(caseAt('Connor'), 'stepping-stones', 8100815, [6])
  const under = counted('stepping-stones', 8100814)
  const connors = { ...session, crn: 'V410814', eventId: 7100814, nsiId: 6 }
  const direct = { ...visit, rarActivity: true, requirementId: 8100022 }
  const came = { ...direct, outcome: 'ATTC' }
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
      'comes with the NSI used last': counts(visit, { contacts: [visit, used], nsis: two }),
      'comes with an NSI referred on that day': counts(visit, { nsis: [onTheDay] }),
      'moves from a requirement of its own': recorded(direct, choices),
      'makes an NSI from that day on': recorded(visit, stones),
      'makes an NSI after others': recorded(visit, maps, kieranWith(visit), earlier),
      'makes an NSI if the open one is of later': counts({ ...visit, date: '2021-09-01' }),
      'makes an NSI under another requirement': recorded(connors, under, connor),
      'makes an NSI if its own was deleted': counts(session, { nsis: [deleted] }),
      'stays as it is recorded': recorded(came, { rar: 'as it is', sensitive: true }),
    },
    Refused: {
      'no action': recorded(visit, { outcome: 'UAAB' }),
      'an action of another outcome': recorded(visit, { outcome: 'AFTA', enforcement: 'IMB' }),
      'an action where there is none': recorded(visit, { enforcement: 'NFA' }),
      'RAR of an absence': recorded(visit, { ...missed, rar: choices.rar }),
      'too early': recorded({ ...visit, date: '2021-10-06' }, {}),
      'no such outcome': recorded(visit, { outcome: 'none' }),
      'too long notes': recorded({ ...visit, notes: 'a'.repeat(3990) }, { notes: 'Above ten.' }),
      'RAR without a requirement': recorded(martas, stones, marta),
    },
  })
})

describe('the requirements of a day', () => {
  const connor = caseAt('Connor')
  const over = withEnd(connor, 8100815, '2021-08-01')
  const glyn = caseAt('Glyn')

  test.each<[string, Case, Partial<Contact>, readonly number[], today?: string]>([
    ['that had begun', connor, { date: '2021-06-01' }, [8100814]],
    ['that had begun, all of them', connor, { date: '2021-09-01' }, [8100815, 8100814]],
    ['that were not over', over, { date: '2021-09-01' }, [8100814]],
    ['that are not over by now', glyn, { date: '2021-03-02' }, []],
    ['that its NSI is under', glyn, { date: '2021-03-02', nsiId: 5100930 }, [8100930]],
    ['that it is linked to', glyn, { date: '2021-03-02', requirementId: 8100930 }, [8100930]],
    ['until the last day', glyn, { date: '2021-03-02' }, [8100930], '2021-07-25'],
    ['and none after it', glyn, { date: '2021-03-02' }, [], '2021-07-26'],
  ])('are those %s', (_, theCase, change, ids, today = '2021-10-06') => {
    const found = requirementsOfDay(theCase, { ...visit, ...change }, today)
    expect(found.map(({ requirement }) => requirement.id)).toEqual(ids)
  })
})

test('what an appointment was booked as is known after an outcome has taken its RAR away', () => {
  const done = record(session, missed)
  expect(done.done && asBooked(done.contact, done.events)).toEqual(session)
  expect(asBooked(visit, [])).toEqual(visit)
})
