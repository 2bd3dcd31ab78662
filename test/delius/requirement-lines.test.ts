import { describe, expect, test } from 'vitest'

import { outcomes } from '../../app/data/outcomes.ts'
import {
  lengthOf,
  liveRequirementLines,
  requirementLines,
  showRar,
  summedDays,
} from '../../app/delius/requirement-lines.ts'
import { rarUses } from '../../app/delius/rar-uses.ts'
import { aContact, anNsi, aRequirement } from './samples.ts'
import type { Contact } from '../../app/data/schema.ts'

const now = '2021-10-06T09:00'

const session = (id: number, date: string, rest: Partial<Contact> = {}) =>
  aContact({ id, date, nsiId: 1, rarActivity: true, ...rest })

const logOf = (...contacts: readonly Contact[]) => ({ contacts, nsis: [anNsi()], outcomes })

const textsOf = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text)

describe('the requirements of an order', () => {
  test('say how many RAR days are completed', () => {
    const requirements = [aRequirement()]
    expect(textsOf(requirementLines({ requirements }, logOf(), now))).toEqual([
      '20 days RAR, none completed',
    ])
    const log = logOf(session(1, '2021-09-13'), session(2, '2021-09-13'), session(3, '2021-10-20'))
    expect(textsOf(requirementLines({ requirements }, log, now))).toEqual([
      '20 days RAR, 1 completed',
    ])
  })

  test('sum several RAR requirements in one line, and keep the others apart', () => {
    const requirements = [
      aRequirement(),
      aRequirement({ id: 2, category: 'W', length: 100, unit: 'hours' }),
      aRequirement({ id: 3, length: 10 }),
      aRequirement({ id: 4, category: 'A', length: 6, unit: 'months' }),
    ]
    const log = logOf(
      session(1, '2021-09-13'),
      session(2, '2021-09-13', { nsiId: null, requirementId: 3 }),
    )
    const lines = requirementLines({ requirements }, log, now)
    expect(textsOf(lines)).toEqual([
      '30 days RAR, 2 completed',
      '100 hours unpaid work',
      '6 months alcohol treatment',
    ])
    expect(lines[0]?.requirements.map(({ id }) => id)).toEqual([8100022, 3])
  })

  test('say what was terminated, in a line of its own, from that day on', () => {
    const requirements = [aRequirement({ terminationDate: '2021-10-06' }), aRequirement({ id: 5 })]
    expect(textsOf(requirementLines({ requirements }, logOf(), now))).toEqual([
      '20 days RAR, none completed',
      '20 days RAR, none completed (terminated)',
    ])
    expect(liveRequirementLines({ requirements }, logOf(), now)).toHaveLength(1)
    expect(textsOf(requirementLines({ requirements }, logOf(), '2021-10-05T09:00'))).toEqual([
      '40 days RAR, none completed',
    ])
  })

  test('are none of those that were deleted', () => {
    const requirements = [aRequirement({ softDeleted: true })]
    expect(requirementLines({ requirements }, logOf(), now)).toEqual([])
  })
})

test('what is left is left under each requirement: one that is overdrawn takes nothing of another', () => {
  const contacts = [session(1, '2021-09-13'), session(2, '2021-09-20'), session(3, '2021-10-20')]
  const days = summedDays(
    [aRequirement({ length: 1 }), aRequirement({ id: 6, length: 10 })],
    logOf(...contacts),
    now,
  )
  expect(days).toEqual({ days: 11, used: 2, booked: 1, left: 10 })
})

test('one is a day, an hour and a month', () => {
  expect(showRar({ days: 1, used: 1, booked: 0, left: 0 })).toBe('1 day RAR, 1 completed')
  expect(lengthOf({ length: 1, unit: 'hours' })).toBe('1 hour')
  expect(lengthOf({ length: 2, unit: 'months' })).toBe('2 months')
})

describe('what the RAR days were for', () => {
  test('is a line for each date, the latest first, with the sessions of the day in their order', () => {
    const log = logOf(
      session(1, '2021-09-13', { start: '14:00' }),
      session(2, '2021-09-13', { start: '09:00' }),
      session(3, '2021-10-20'),
      session(4, '2021-09-20', { outcome: 'UAAB' }),
      aContact({ id: 5, date: '2021-09-27' }),
    )
    expect(
      rarUses(log, 8100022, now).map(({ date, booked, sessions }) => [
        date,
        booked,
        sessions.map(({ id }) => id),
      ]),
    ).toEqual([
      ['2021-10-20', true, [3]],
      ['2021-09-13', false, [2, 1]],
    ])
  })

  test('is used once the first session of the day has started', () => {
    const log = logOf(
      session(1, '2021-10-06', { start: '09:00' }),
      session(2, '2021-10-06', { start: '15:00' }),
    )
    expect(rarUses(log, 8100022, now).map(({ booked }) => booked)).toEqual([false])
    expect(rarUses(log, 8100022, '2021-10-06T08:59').map(({ booked }) => booked)).toEqual([true])
  })
})
