import { describe, expect, test } from 'vitest'
import { outcomes } from '../../app/data/outcomes.ts'
import { rarUses } from '../../app/delius/rar-uses.ts'
import * as orders from '../../app/delius/requirement-lines.ts'
import { currentSentence, rarRequirements } from '../../app/delius/requirements.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aContact, anNsi, anOrder, aRequirement } from './samples.ts'
import type { Contact, Requirement } from '../../app/data/schema.ts'

const { liveRequirementLines, requirementLines, summedDays } = orders
const onNsi = (id: number, date: string, rest: Partial<Contact> = {}) =>
  aContact({ id, date, rarActivity: true, nsiId: 7, ...rest })
const logOf = (contacts: readonly Contact[]) => ({ contacts, nsis: [anNsi({ id: 7 })], outcomes })

test('The requirements of an order, and what their days were for, are told as approved', async () => {
  const now = '2021-10-06T09:00'
  const lines = (requirements: Requirement[], contacts: readonly Contact[] = [], at = now) =>
    requirementLines({ requirements }, logOf(contacts), at).map(
      (one) => `${one.text}, of ${one.requirements.map(({ id }) => id).join(' and ')}`,
    )
  const uses = (at: string, ...contacts: readonly Contact[]) =>
    rarUses(logOf(contacts), 8100022, at).map(
      ({ date, booked, sessions }) =>
        `${date} ${booked ? 'booked' : 'used'} by ${sessions.map(({ id }) => id).join(' and ')}`,
    )
  const sessions = [onNsi(1, '2021-09-13'), onNsi(2, '2021-09-13'), onNsi(3, '2021-10-20')]
  const terminated = [aRequirement({ terminationDate: '2021-10-06' }), aRequirement({ id: 5 })]
  const today = [
    onNsi(1, '2021-10-06', { start: '09:00' }),
    onNsi(2, '2021-10-06', { start: '15:00' }),
  ]
  await expectApproved('approved/requirements.txt', {
    Requirements: {
      'without a session': lines([aRequirement()]),
      'with two sessions of a day and one to come': lines([aRequirement()], sessions),
      'of four kinds': lines(
        [
          aRequirement(),
          aRequirement({ id: 2, category: 'W', length: 100, unit: 'hours' }),
          aRequirement({ id: 3, length: 10 }),
          aRequirement({ id: 4, category: 'A', length: 6, unit: 'months' }),
        ],
        [onNsi(1, '2021-09-13'), onNsi(2, '2021-09-13', { nsiId: null, requirementId: 3 })],
      ),
      'of which one is terminated': lines(terminated),
      'that are live': liveRequirementLines({ requirements: terminated }, logOf([]), now).map(
        (one) => one.text,
      ),
      'of which one is terminated tomorrow': lines(terminated, [], '2021-10-05T09:00'),
      'that were deleted': lines([aRequirement({ softDeleted: true })]),
    },
    'Days of two requirements': {
      // One that is overdrawn takes nothing of another
      'one day of which is overdrawn': summedDays(
        [aRequirement({ length: 1 }), aRequirement({ id: 6, length: 10 })],
        logOf([onNsi(1, '2021-09-13'), onNsi(2, '2021-09-20'), onNsi(3, '2021-10-20')]),
        now,
      ),
    },
    'What days were for': {
      'the latest first, sessions in their order': uses(
        now,
        onNsi(1, '2021-09-13', { start: '14:00' }),
        onNsi(2, '2021-09-13', { start: '09:00' }),
        onNsi(3, '2021-10-20'),
        onNsi(4, '2021-09-20', { outcome: 'UAAB' }),
        aContact({ id: 5, date: '2021-09-27' }),
      ),
      'a minute before the first starts': uses('2021-10-06T08:59', ...today),
      'once the first has started': uses(now, ...today),
    },
  })
})

describe('the RAR requirement of a session', () => {
  const rar = (id: number, rest: Partial<Requirement> = {}) => aRequirement({ id, ...rest })
  const ids = (requirements: readonly Requirement[], on = '2021-10-13', active = true) =>
    rarRequirements([anOrder({ requirements: [...requirements], active })], on).map(
      (one) => one.requirement.id,
    )

  test.each<[string, Partial<Requirement>]>([
    ['is of another category', { category: 'W' }],
    ['was deleted', { softDeleted: true }],
    ['is over before the session', { terminationDate: '2021-10-12' }],
    ['is over on the day of the session', { terminationDate: '2021-10-13' }],
  ])('is not one that %s', (_, rest) => {
    expect(ids([rar(1, rest), rar(2)])).toEqual([2])
  })

  test('is none of a sentence that is over, and may be one that ends after the session', () => {
    expect(ids([rar(1)], '2021-10-13', false)).toEqual([])
    expect(ids([rar(1, { terminationDate: '2021-10-14' })])).toEqual([1])
  })

  test('is the one that started last, then the one created last, of any active sentence', () => {
    const early = rar(1, { startDate: '2021-01-01', createdDate: '2021-09-09' })
    const late = rar(2, { startDate: '2021-06-01', createdDate: '2021-05-05' })
    const again = rar(3, { startDate: '2021-06-01', createdDate: '2021-06-06' })
    const over = rar(4, { startDate: '2021-07-01', terminationDate: '2021-10-13' })
    const all = [early, late, over, again]
    for (const held of [all, all.toReversed()]) {
      expect(ids(held)).toEqual([3, 2, 1])
      expect(ids(held, '2021-10-12')).toEqual([4, 3, 2, 1])
    }
    const other = anOrder({ eventId: 2, requirements: [late] })
    const [found] = rarRequirements([anOrder({ requirements: [early] }), other], '2021-10-13')
    expect(found).toEqual({ eventId: 2, requirement: late })
  })
})

test('The sentence of an ordinary appointment is the active one that began last', () => {
  const first = anOrder({ eventId: 1, startDate: '2021-01-01' })
  const second = anOrder({ eventId: 2, startDate: '2021-02-01' })
  const over = anOrder({ eventId: 3, startDate: '2021-03-01', active: false })
  expect(currentSentence([first, second, over])).toBe(second)
  expect(currentSentence([second, over, first])).toBe(second)
  expect(currentSentence([over])).toBeUndefined()
})
