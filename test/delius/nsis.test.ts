import { describe, expect, test } from 'vitest'

import { matchingNsis, newNsi } from '../../app/delius/nsis.ts'
import { aContact, anNsi } from './samples.ts'
import type { Contact, Nsi, Requirement } from '../../app/data/schema.ts'
import type { RarRequirement } from '../../app/delius/requirements.ts'

const requirement: Requirement = {
  id: 8100022,
  category: 'F',
  description: 'Rehabilitation Activity Requirement (RAR)',
  length: 20,
  unit: 'days',
  startDate: '2021-05-10',
  createdDate: '2021-05-10',
  expectedEndDate: null,
  terminationDate: null,
  terminationReason: null,
  notes: '',
  softDeleted: false,
}
const under: RarRequirement = { eventId: 7100022, requirement }
const active = (id: number, rest: Partial<Nsi> = {}): Nsi => anNsi({ id, ...rest })
const session = (nsiId: number, date: string, start = '10:00'): Contact =>
  aContact({ id: nsiId * 10 + Number(date.slice(-2)), nsiId, date, start })
const find = (all: readonly Nsi[], sessions: readonly Contact[] = []) =>
  matchingNsis(all, sessions, 'choices-and-changes', under)

describe('the NSI of a toolkit', () => {
  test('is none when there is none', () => {
    expect(find([])).toEqual([])
  })

  test('is the one that there is', () => {
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

  describe('of several', () => {
    const older = active(1, { referralDate: '2021-09-06' })
    const newer = active(2, { referralDate: '2021-09-12' })

    test('is the one that was used most recently', () => {
      const sessions = [session(1, '2021-09-28'), session(2, '2021-09-14')]
      for (const all of [
        [older, newer],
        [newer, older],
      ]) {
        expect(find(all, sessions)).toEqual([older, newer])
      }
    })

    test('is the one that was used later on the same day', () => {
      const sessions = [session(1, '2021-09-28', '14:00'), session(2, '2021-09-28', '09:00')]
      expect(find([newer, older], sessions)[0]).toEqual(older)
    })

    test('is the one whose latest session is latest, whatever the order of the log', () => {
      const sessions = [
        session(1, '2021-09-30'),
        session(1, '2021-09-01'),
        session(2, '2021-09-14'),
      ]
      expect(find([newer, older], sessions)[0]).toEqual(older)
    })

    test('is one that was used rather than one that was not', () => {
      expect(find([older, newer], [session(1, '2021-09-07')])[0]).toEqual(older)
    })

    test('is the one that was referred last when none was used', () => {
      expect(find([older, newer])).toEqual([newer, older])
    })
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
