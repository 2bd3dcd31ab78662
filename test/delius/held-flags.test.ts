import { expect, test } from 'vitest'

import { currentFlags, flagOf, isOverdue, removedFlags } from '../../app/delius/held-flags.ts'
import type { HeldFlag, Risk, RiskFlag } from '../../app/data/schema.ts'

const kind = (id: string, name: string): RiskFlag => ({
  id,
  name,
  level: 'high',
  purpose: 'To say so',
  reviewMonths: 3,
  add: [],
  whileItStands: [],
  remove: [],
})

const held = (id: string, flag: string, rest: Partial<HeldFlag> = {}): HeldFlag => ({
  id,
  flag,
  notes: '',
  addedOn: '2021-01-04',
  lastReview: null,
  nextReview: '2021-10-05',
  removedOn: null,
  removalNotes: '',
  ...rest,
})

const known = { riskFlags: [kind('one', 'Weapons'), kind('two', 'Arson')] }

const risk: Risk = {
  crn: 'V410022',
  assessedOn: null,
  community: null,
  themselves: null,
  flags: [
    held('a', 'one'),
    held('b', 'two'),
    held('c', 'two', { removedOn: '2021-02-01' }),
    held('d', 'one', { removedOn: '2021-08-02' }),
    held('e', 'gone'),
  ],
}

test('flags that stand go from A to Z, and one of an unknown kind has its id for a name', () => {
  expect(currentFlags(risk, known).map(({ held: { id }, name }) => [id, name])).toEqual([
    ['b', 'Arson'],
    ['e', 'gone'],
    ['a', 'Weapons'],
  ])
})

test('of the flags that were removed the last comes first', () => {
  expect(removedFlags(risk, known).map(({ held: { id } }) => id)).toEqual(['d', 'c'])
})

test('a flag is found by its id, removed or not', () => {
  expect(flagOf(risk, 'd', known)).toMatchObject({ name: 'Weapons', kind: { id: 'one' } })
  expect(flagOf(risk, 'one', known)).toBeUndefined()
  expect(flagOf(risk, 'toString', known)).toBeUndefined()
})

test('a review is overdue from the day after it was due, as long as the flag stands', () => {
  expect(isOverdue(held('a', 'one'), '2021-10-05')).toBe(false)
  expect(isOverdue(held('a', 'one'), '2021-10-06')).toBe(true)
  expect(isOverdue(held('a', 'one', { nextReview: null }), '2021-10-06')).toBe(false)
  expect(isOverdue(held('a', 'one', { removedOn: '2021-10-01' }), '2021-10-06')).toBe(false)
})
