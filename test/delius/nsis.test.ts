import { describe, expect, test } from 'vitest'
import { outcomes } from '../../app/data/outcomes.ts'
import { tookPlace } from '../../app/delius/attendance.ts'
import { withStarts } from '../../app/delius/nsi-starts.ts'
import { matchingNsis, newNsi } from '../../app/delius/nsis.ts'
import { systemContacts } from '../../app/delius/system-contacts.ts'
import { lastUsed } from '../../app/delius/toolkit-use.ts'
import { passedOver, whyThisNsi } from '../../app/delius/why.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aContact, anNsi, aRequirement } from './samples.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'
import type { NsiLink } from '../../app/delius/events.ts'

const under = { eventId: 7100022, requirement: aRequirement() }
const active = (id: number, rest: Partial<Nsi> = {}): Nsi => anNsi({ id, ...rest })
const session = (nsiId: number, date: string, rest: Partial<Contact> = {}): Contact =>
  aContact({ id: nsiId * 10 + Number(date.slice(-2)), nsiId, date, rarActivity: true, ...rest })
const find = (all: readonly Nsi[], sessions: readonly Contact[] = []) =>
  matchingNsis(all, sessions, 'choices-and-changes', under).map(({ id }) => id)

describe('the NSI of a toolkit', () => {
  test.each<[string, Partial<Nsi>]>([
    ['was deleted', { softDeleted: true }],
    ['has ended', { endDate: '2021-09-30' }],
    ['has an outcome', { outcome: 'Completed' }],
    ['belongs to another event', { eventId: 7 }],
    ['belongs to another requirement', { requirementId: 8 }],
    ['is for another toolkit', { type: 'stepping-stones' }],
    ['is for a category of the past', { type: 'may-attitudes', subType: 'Problem Solving' }],
  ])('is not one that %s', (_, rest) => {
    expect(find([active(1, rest)], [session(1, '2021-10-04')])).toEqual([])
    expect(find([active(1, rest), active(2)])).toEqual([2])
  })

  test('is of several the one used most recently, or else referred last', () => {
    const nine = { start: '09:00' }
    const used: readonly (readonly Contact[])[] = [
      [session(1, '2021-09-28'), session(2, '2021-09-14')],
      [session(1, '2021-09-28', { start: '14:00' }), session(2, '2021-09-28', nine)],
      [session(1, '2021-09-30'), session(1, '2021-09-01'), session(2, '2021-09-14')],
      [session(1, '2021-09-07')],
    ]
    const older = active(1, { referralDate: '2021-09-06' })
    const newer = active(2, { referralDate: '2021-09-12' })
    const all = [older, newer]
    for (const held of [all, all.toReversed()]) {
      expect(used.map((sessions) => find(held, sessions))).toEqual(used.map(() => [1, 2]))
      expect(find(held)).toEqual([2, 1])
    }
  })

  test('may be one of a category, if that is asked for', () => {
    const old = active(1, { type: 'may-attitudes', subType: 'Problem Solving' })
    expect(matchingNsis([old, active(2)], [], 'may-attitudes', under)).toEqual([old])
  })
})

test('A new NSI is referred today, in progress now, and starts with its first session', () => {
  const managedBy = { practitioner: 'o-beynon', team: 'wrexham' }
  const now = '2021-10-06T16:45'
  expect(newNsi(9, 'V410255', 'new-me-mot', under, managedBy, '2021-10-13', now)).toEqual({
    ...anNsi({ id: 9, crn: 'V410255', type: 'new-me-mot', ...managedBy }),
    referralDate: '2021-10-06',
    statusDateTime: now,
    expectedStartDate: '2021-10-13',
  })
})

test('An NSI starts with the first session that the person attended, unless it has begun', () => {
  const nsi = active(1)
  const startOf = (...contacts: readonly Contact[]) =>
    withStarts([nsi], contacts, outcomes)[0]?.startDate
  const attended = (id: number, date: string) => session(id, date, { outcome: 'ATTC' })
  const missed = [session(1, '2021-10-13'), session(1, '2021-10-06', { outcome: 'AFTA' })]
  expect(startOf() ?? startOf(...missed) ?? startOf(attended(2, '2021-10-13'))).toBeNull()
  expect(startOf(attended(1, '2021-10-20'), attended(1, '2021-10-13'))).toBe('2021-10-13')
  const begun = active(1, { startDate: '2021-09-06' })
  expect(withStarts([begun], [attended(1, '2021-09-01')], outcomes)).toEqual([begun])
})

test('Delius writes in the log of an NSI, and says why it was taken, as approved', async () => {
  const written = (rest: Partial<Nsi>) =>
    systemContacts(active(7, rest)).map(({ code, description, date, time, nsiId }) =>
      [date, time ?? 'no time', code, description, nsiId].join(' '),
    )
  const changed = { statusDateTime: '2021-09-20T00:00' }
  const ended = { startDate: '2021-09-06', endDate: '2021-10-04', outcome: 'Completed' }
  const terminated = { ...ended, status: 'COMP', statusDateTime: '2021-10-04T16:00' }
  const link: NsiLink = { nsiId: 1, matches: 2, chosen: false, best: true, used: true }
  const why = (rest: Partial<NsiLink>) => whyThisNsi({ ...link, ...rest })
  const others = [
    active(2, { softDeleted: true, endDate: '2021-09-30' }),
    active(3, { endDate: '2021-09-30', outcome: 'Completed' }),
    active(4, { requirementId: 8 }),
    active(5, { type: 'stepping-stones', softDeleted: true }),
    active(6),
  ]
  await expectApproved('approved/nsis.txt', {
    'In the log of an NSI': {
      'that was referred': written({}),
      'that commenced before its last status': written({ startDate: '2021-09-13', ...changed }),
      'that terminated': written(terminated),
      'of a status without words': written({ status: 'SUSP' }),
      'that was deleted': written({ softDeleted: true, startDate: '2021-09-13' }),
    },
    'Why this NSI': {
      'the first': why({ matches: 0 }),
      'the only one': why({ matches: 1 }),
      'used last': why({}),
      'referred last': why({ used: false }),
      'used last, and kept': why({ chosen: true }),
      'referred last, and kept': why({ chosen: true, used: false }),
      'not used last': why({ chosen: true, best: false }),
      'not referred last': why({ chosen: true, best: false, used: false }),
    },
    'Passed over': Object.fromEntries(
      passedOver([active(1), ...others], active(1)).map((one) => [
        `NSI ${one.nsi.id}`,
        one.because,
      ]),
    ),
  })
})

test('A toolkit was last used when a session on any NSI of it last took place', () => {
  const noon = '2021-10-20T12:00'
  const last = (contacts: readonly Contact[], nsis = [active(1)], now = noon) =>
    lastUsed(nsis, tookPlace(contacts, outcomes, now), 'choices-and-changes')
  const fourth = session(1, '2021-10-04')
  const at12 = [fourth, session(1, '2021-10-20', { start: '12:00' })]
  const ended = active(2, { endDate: '2021-10-12', outcome: 'Completed' })
  const rescheduled = session(1, '2021-10-18', { outcome: 'RSSR' })
  const missed = [fourth, session(1, '2021-10-11', { outcome: 'UAAB' }), rescheduled]
  expect([
    last([fourth, session(1, '2021-10-11'), session(1, '2021-09-27')]),
    last(at12, [active(1)], '2021-10-20T11:59'),
    last(at12),
    last([fourth, session(2, '2021-10-11')], [active(1), ended]),
    last([fourth, session(3, '2021-10-12')], [active(1), active(3, { requirementId: 9 })]),
    last(missed),
    last([...missed, session(1, '2021-10-12', { outcome: 'AFTC' })]),
  ]).toEqual(
    ['10-11', '10-04', '10-20', '10-11', '10-12', '10-04', '10-12'].map((day) => `2021-${day}`),
  )
  const never = [
    last([]),
    last([fourth], []),
    last([fourth], [active(1, { type: 'stepping-stones' })]),
    last([fourth], [active(1, { softDeleted: true })]),
    last([{ ...fourth, nsiId: null }]),
  ]
  expect(never.filter((date) => date !== undefined)).toEqual([])
})
