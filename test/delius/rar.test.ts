import { describe, expect, test } from 'vitest'
import { outcomes } from '../../app/data/outcomes.ts'
import { newDays, rarDates, rarDays, showRarDays } from '../../app/delius/rar-days.ts'
import { lengthOf, showRar } from '../../app/delius/requirement-lines.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aContact, anNsi } from './samples.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'

const requirement = 8100022
const noon = '2021-10-20T12:00'

const session = (id: number, date: string, rest: Partial<Contact> = {}) =>
  aContact({ id, date, rarActivity: true, requirementId: requirement, ...rest })
const onNsi = (id: number, date: string, rest: Partial<Contact> = {}) =>
  session(id, date, { requirementId: null, nsiId: 7, ...rest })
const nsi = (rest: Partial<Nsi> = {}) => [anNsi({ id: 7, ...rest })]
const logOf = (contacts: readonly Contact[], nsis = nsi()) => ({ contacts, nsis, outcomes })
const count = (contacts: readonly Contact[], nsis = nsi(), length = 20, now = noon) =>
  rarDays(logOf(contacts, nsis), requirement, length, now)

test('RAR days are used, booked and left as approved', async () => {
  const on20 = '2021-10-20'
  const three = [session(1, '2021-10-01'), session(2, '2021-10-04'), session(3, '2021-11-01')]
  const at = (start: string, now: string) => count([session(1, on20, { start })], [], 20, now)
  const linked = onNsi(1, '2021-10-01')
  const withOutcome = (outcome: string | null) =>
    count([session(1, '2021-10-01', { outcome })]).used
  const ended = { startDate: '2021-09-06', endDate: '2021-10-10', outcome: 'Done' }
  const codes = ['ATTC', 'AFTC', 'ATSH', 'ATFI', 'AFTA', 'UAAB', 'AAME', 'RSSR']
  await expectApproved('approved/rar-days.txt', {
    'With two sessions past and one to come': {
      'of 20 days': count(three),
      'of 3 days': count(three, [], 3),
      // One too many, which is said and never below nought
      'of 2 days': count(three, [], 2),
      'without any': count([]),
    },
    'A session': {
      'a minute before 12pm': at('12:00', '2021-10-20T11:59'),
      'at 12pm': at('12:00', noon),
      'a minute before midnight': at('00:00', '2021-10-19T23:59'),
      'at midnight': at('00:00', '2021-10-20T00:00'),
      'first of three on one day': count([
        ...['09:00', '16:00'].map((start, id) => session(id, on20, { start })),
        onNsi(3, on20),
      ]),
      'on an NSI': count([linked]),
      'on an NSI that has ended': count([linked], nsi(ended)),
      'on an NSI that was deleted': count([linked], nsi({ softDeleted: true })),
      'on an NSI of another requirement': count([linked], nsi({ requirementId: 9 })),
      'on an NSI that is not there': count([linked], []),
      'of another requirement': count([session(1, '2021-10-01', { requirementId: 9 })]),
      'linked to nothing': count([session(1, '2021-10-01', { requirementId: null })]),
      'without RAR activity': count([session(1, '2021-10-01', { rarActivity: false })]),
      'missed on a day of another': count([
        session(1, '2021-10-01', { outcome: 'AFTA' }),
        session(2, '2021-10-01', { start: '14:00', outcome: 'ATTC' }),
      ]),
    },
    'Used with the outcome': {
      none: withOutcome(null),
      ...Object.fromEntries(codes.map((code) => [code, withOutcome(code)])),
    },
    'In words': Object.fromEntries(
      ['20, 6, 1', '15, 15, 0', '10, 0, 0', '10, 0, 2', '1, 0, 0', '1, 1, 0'].map((numbers) => {
        const [days = 0, used = 0, booked = 0] = numbers.split(', ').map(Number)
        const said = { days, used, booked, left: 0 }
        return [numbers, [showRarDays(said), showRar(said)]]
      }),
    ),
    Lengths: {
      'one hour': lengthOf({ length: 1, unit: 'hours' }),
      'two months': lengthOf({ length: 2, unit: 'months' }),
    },
  })
})

describe('dates to book', () => {
  const log = logOf([session(1, '2021-10-01'), session(2, '2021-11-01'), aContact({ id: 3 })])

  test.each<[string, number, readonly string[], number]>([
    ['are new unless they have a session', requirement, ['2021-11-01', '2021-11-08'], 1],
    ['are none', requirement, [], 0],
    ['are new with a visit that is not RAR', requirement, ['2021-10-20'], 1],
    ['are new with RAR of another requirement', 9, ['2021-11-01'], 1],
    ['are one day when two are the same', requirement, ['2021-11-08', '2021-11-08'], 1],
  ])('%s', (_, id, dates, expected) => {
    expect(newDays(log, id, dates)).toBe(expected)
  })

  test('are new when the session of that day was missed', () => {
    const missed = logOf([session(1, '2021-10-01', { outcome: 'AFTA' })])
    expect(newDays(missed, requirement, ['2021-10-01'])).toBe(1)
  })
})

test('the dates of a requirement are those of all its sessions, past and to come', () => {
  const log = logOf([onNsi(1, '2021-11-01'), session(2, '2021-10-01'), aContact({ id: 3 })])
  expect([...rarDates(log, requirement)].toSorted()).toEqual(['2021-10-01', '2021-11-01'])
})
