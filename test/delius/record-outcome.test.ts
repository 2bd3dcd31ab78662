import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { asBooked, recordOutcome, requirementsOfDay } from '../../app/delius/record-outcome.ts'
import { caseAt, withEnd, withNsis } from '../support/people.ts'
import { aContact, anNsi } from './samples.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Event } from '../../app/delius/events.ts'
import type { Recorded, Recording } from '../../app/delius/record-outcome.ts'

const now = '2021-10-06T09:00'

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
const counted = (type: string): Recording => ({ ...complied, rar: { type, requirementId: null } })
const missed: Recording = { ...complied, outcome: 'UAAB', enforcement: 'EA02' }

/** Kieran with this appointment and no other, and one NSI for Choices and Changes. */
function kieranWith(contact: Contact, rest: Partial<Case> = {}): Case {
  return { ...caseAt('Kieran'), contacts: [contact], nsis: [anNsi()], ...rest }
}

function record(
  contact: Contact,
  recording: Recording,
  theCase = kieranWith(contact),
  earlier: readonly Event[] = [],
): Recorded {
  const kind = contact.outcome === null ? 'outcome recorded' : 'outcome changed'
  return recordOutcome(kind, theCase, fixtures.outcomes, contact, recording, earlier, now)
}

function recorded(contact: Contact, recording: Recording, theCase?: Case): Contact {
  const done = record(contact, recording, theCase)
  if (!done.done) throw new Error(JSON.stringify(done))
  return done.contact
}

function faults(contact: Contact, recording: Recording): unknown {
  const done = record(contact, recording)
  return done.done ? [] : 'faults' in done ? done.faults : done.refused
}

describe('what came of an appointment', () => {
  test('is on it from now on, with who recorded it and when', () => {
    const missedVisit = {
      ...visit,
      outcome: 'UAAB',
      enforcement: 'EA02',
      updated: { by: 'p-deshmukh', at: now },
    }
    expect(record(visit, missed)).toEqual({
      done: true,
      contact: missedVisit,
      events: [
        {
          kind: 'outcome recorded',
          at: now,
          before: visit,
          contact: missedVisit,
          link: null,
        },
      ],
    })
  })

  test('has its notes below those that there were', () => {
    const { notes } = recorded({ ...visit, notes: 'Before.' }, { ...complied, notes: 'After.' })
    expect(notes).toMatch(/^Before\.\n\n-+\n\nAfter\.$/)
    expect(recorded({ ...visit, notes: 'Before.' }, complied).notes).toBe('Before.')
  })

  test('is a change once there was an outcome', () => {
    const done = record({ ...visit, outcome: 'AFTA', enforcement: 'WLS' }, missed)
    expect(done.done && done.events[0]?.kind).toBe('outcome changed')
  })
})

describe('the RAR activity of an appointment', () => {
  test('stays on the NSI that it was booked on', () => {
    const done = record(session, counted('choices-and-changes'))
    expect(done).toMatchObject({
      contact: { rarActivity: true, nsiId: 1 },
      events: [{ link: null }],
    })
  })

  test('goes with a failure, an absence, or a session that did not count', () => {
    const failed = { ...complied, outcome: 'AFTC', enforcement: 'NFA' }
    for (const recording of [failed, missed, complied]) {
      expect(recorded(session, recording)).toMatchObject({
        rarActivity: false,
        nsiId: null,
        requirementId: null,
      })
    }
  })

  test('comes with the open NSI of the toolkit that was used', () => {
    const done = record(visit, counted('choices-and-changes'))
    expect(done).toMatchObject({
      contact: { rarActivity: true, nsiId: 1, requirementId: null },
      events: [{ link: { nsiId: 1, matches: 1, chosen: false, best: true, used: false } }],
    })
  })

  test('comes with the NSI used most recently, if there are several, and never with another', () => {
    const used = aContact({
      id: 7,
      date: '2021-09-20',
      nsiId: 2,
      rarActivity: true,
      outcome: 'ATTC',
    })
    const theCase = kieranWith(visit, {
      contacts: [visit, used],
      nsis: [anNsi(), anNsi({ id: 2 })],
    })
    const done = record(visit, counted('choices-and-changes'), theCase)
    expect(done).toMatchObject({
      contact: { nsiId: 2 },
      events: [{ kind: 'outcome recorded', link: { matches: 2, best: true, used: true } }],
    })
  })

  test('moves from a requirement of its own to the toolkit', () => {
    const direct = { ...visit, rarActivity: true, requirementId: 8100022 }
    expect(recorded(direct, counted('choices-and-changes'))).toMatchObject({
      nsiId: 1,
      requirementId: null,
    })
  })

  test('makes an NSI that was referred and started on the day of the session', () => {
    const done = record(visit, counted('stepping-stones'))
    expect(done.done && done.events).toMatchObject([
      {
        kind: 'nsi created',
        nsi: {
          id: 9_900_000,
          type: 'stepping-stones',
          requirementId: 8100022,
          referralDate: '2021-10-04',
          startDate: '2021-10-04',
          status: 'INPROG',
          statusDateTime: now,
        },
      },
      { contact: { nsiId: 9_900_000 }, link: { nsiId: 9_900_000, matches: 0 } },
    ])
  })

  test('makes NSIs with ids that nothing else has', () => {
    const first = record(visit, counted('stepping-stones'))
    const earlier = first.done ? first.events : []
    const again = record(visit, counted('maps-for-change'), kieranWith(visit), earlier)
    expect(again).toMatchObject({ contact: { nsiId: 9_900_001 } })
  })

  test('is not linked to an NSI from after the session, which Delius refuses', () => {
    const early = { ...visit, date: '2021-09-01' }
    const done = record(early, counted('choices-and-changes'))
    expect(done).toMatchObject({ contact: { nsiId: 9_900_000 }, events: [{}, {}] })
  })

  test('is not put on an NSI that was deleted or belongs to another requirement', () => {
    const theCase = withNsis(caseAt('Connor'), 'stepping-stones', 8100815, [6])
    const connors = { ...visit, crn: 'V410814', eventId: 7100814, nsiId: 6, rarActivity: true }
    const recording = { ...complied, rar: { type: 'stepping-stones', requirementId: 8100814 } }
    expect(recorded(connors, recording, theCase).nsiId).toBe(9_900_000)
    const deleted = kieranWith(session, { nsis: [anNsi({ softDeleted: true })] })
    expect(recorded(session, counted('choices-and-changes'), deleted).nsiId).toBe(9_900_000)
  })

  test('can stay as it is recorded', () => {
    const done = { ...session, outcome: 'ATTC', nsiId: null, requirementId: 8100022 }
    expect(recorded(done, { ...complied, rar: 'as it is', sensitive: true })).toMatchObject({
      rarActivity: true,
      requirementId: 8100022,
      sensitive: true,
    })
  })
})

describe('Delius refuses', () => {
  const absent = { ...visit, outcome: 'UAAB', enforcement: 'EA02' }
  const full = { ...visit, notes: 'a'.repeat(3990) }
  const rar = { type: 'choices-and-changes', requirementId: null }

  test.each<[string, Contact, Partial<Recording>]>([
    ['has no enforcement action', visit, { outcome: 'UAAB' }],
    [
      'has an enforcement action that does not go with its outcome',
      visit,
      { outcome: 'AFTA', enforcement: 'IMB' },
    ],
    ['has an enforcement action, which its outcome does not take', visit, { enforcement: 'NFA' }],
    ['is RAR without having been complied with', visit, { ...missed, rar }],
    ['has not started yet', { ...visit, date: '2021-10-06' }, {}],
    ['has no such outcome', visit, { outcome: 'none' }],
    ['has more than 4,000 characters of notes', full, { notes: 'More than ten.' }],
  ])('an appointment that %s', (fault, contact, recording) => {
    expect(faults(contact, { ...complied, ...recording })).toEqual([`the appointment ${fault}`])
  })

  test.each(['EA02', 'EA07'])(
    'no action that the appointment had before, whatever the outcome is now: %s',
    (enforcement) => {
      expect(faults(absent, { ...complied, enforcement })).toEqual([])
    },
  )

  test('RAR where there is no requirement for it', () => {
    const theCase = { ...caseAt('Marta'), contacts: [] }
    const martas = { ...visit, crn: 'V410137', eventId: 7100137 }
    expect(record(martas, counted('stepping-stones'), theCase)).toEqual({
      done: false,
      refused: 'no requirement',
    })
  })
})

describe('the requirements of a day', () => {
  const unlinked = { nsiId: null, requirementId: null }
  const ids = (theCase: Case, date: string, link: Partial<Contact> = {}, today = '2021-10-06') =>
    requirementsOfDay(theCase, { date, ...unlinked, ...link }, today).map(
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

describe('what an appointment was booked as', () => {
  test('is known after an outcome has taken its RAR activity away', () => {
    const done = record(session, missed)
    const events = done.done ? done.events : []
    expect(asBooked(recorded(session, missed), events)).toEqual(session)
    expect(asBooked(visit, [])).toEqual(visit)
  })
})
