import { describe, expect, test } from 'vitest'

import { matchingNsis, newNsi } from '../../app/delius/nsis.ts'
import { aContact, anNsi, aRequirement } from './samples.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'
import type { RarRequirement } from '../../app/delius/requirements.ts'

const under: RarRequirement = { eventId: 7100022, requirement: aRequirement() }
const active = (id: number, rest: Partial<Nsi> = {}): Nsi => anNsi({ id, ...rest })
const session = (nsiId: number, date: string, start = '10:00'): Contact =>
  aContact({ id: nsiId * 10 + Number(date.slice(-2)), nsiId, date, start })
const find = (all: readonly Nsi[], sessions: readonly Contact[] = []) =>
  matchingNsis(all, sessions, 'choices-and-changes', under)

describe('the NSI of a toolkit', () => {
  test('is the one that there is, if any', () => {
    expect(find([])).toEqual([])
    expect(find([active(1)])).toEqual([active(1)])
  })

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
    expect(find([active(1, rest), active(2)])).toEqual([active(2)])
  })

  test.each<[string, readonly Contact[], readonly number[]]>([
    ['was used most recently', [session(1, '2021-09-28'), session(2, '2021-09-14')], [1, 2]],
    [
      'was used later on the same day',
      [session(1, '2021-09-28', '14:00'), session(2, '2021-09-28', '09:00')],
      [1, 2],
    ],
    [
      'has the latest session, whatever the order of the log',
      [session(1, '2021-09-30'), session(1, '2021-09-01'), session(2, '2021-09-14')],
      [1, 2],
    ],
    ['was used at all', [session(1, '2021-09-07')], [1, 2]],
    ['was referred last, if none was used', [], [2, 1]],
  ])('is of several the one that %s', (_, sessions, expected) => {
    const older = active(1, { referralDate: '2021-09-06' })
    const newer = active(2, { referralDate: '2021-09-12' })
    expect(find([older, newer], sessions).map(({ id }) => id)).toEqual(expected)
    expect(find([newer, older], sessions).map(({ id }) => id)).toEqual(expected)
  })
})

test('the NSI of a category is found as that of a toolkit is, whatever its sub-type', () => {
  const old = active(1, { type: 'may-attitudes', subType: 'Problem Solving' })
  expect(matchingNsis([old, active(2)], [], 'may-attitudes', under)).toEqual([old])
})

test('every NSI that could be used is given, the one used most recently first', () => {
  const found = find(
    [active(1), active(2), active(3)],
    [session(3, '2021-09-14'), session(2, '2021-09-28')],
  )
  expect(found.map(({ id }) => id)).toEqual([2, 3, 1])
})

test('a new NSI is referred today, in progress now, and starts with its first session', () => {
  const managedBy = { practitioner: 'p-deshmukh', team: 'leeds-north' }
  const now = '2021-10-06T16:45'
  expect(newNsi(9, 'V410022', 'new-me-mot', under, managedBy, '2021-10-13', now)).toEqual({
    id: 9,
    crn: 'V410022',
    eventId: 7100022,
    requirementId: 8100022,
    type: 'new-me-mot',
    subType: null,
    referralDate: '2021-10-06',
    status: 'INPROG',
    statusDateTime: '2021-10-06T16:45',
    expectedStartDate: '2021-10-13',
    startDate: null,
    endDate: null,
    outcome: null,
    softDeleted: false,
    practitioner: 'p-deshmukh',
    team: 'leeds-north',
  })
})
