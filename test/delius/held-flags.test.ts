import { describe, expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { currentFlags, flagOf, isOverdue, removedFlags } from '../../app/delius/held-flags.ts'
import type { HeldFlag, Risk } from '../../app/data/schema.ts'

describe('the flags of a risk', () => {
  const [first] = fixtures.riskFlags
  const named = (id: string, name: string) => (first ? [{ ...first, id, name }] : [])
  const riskFlags = [...named('one', 'Weapons'), ...named('two', 'Arson')]
  const held = (id: string, flag: string, rest: Partial<HeldFlag> = {}): HeldFlag => ({
    id,
    flag,
    ...{ notes: '', addedOn: '2021-01-04', lastReview: null, nextReview: '2021-10-05' },
    ...{ removedOn: null, removalNotes: '', ...rest },
  })
  const flags = [
    held('a', 'one'),
    held('b', 'two'),
    held('c', 'two', { removedOn: '2021-02-01' }),
    held('d', 'one', { removedOn: '2021-08-02' }),
    held('e', 'gone'),
  ]
  const risk: Risk = { crn: 'V410022', assessedOn: null, community: null, themselves: null, flags }
  const known = { riskFlags }

  test('go from A to Z as long as they stand, and by the last that was removed', () => {
    const standing = currentFlags(risk, known).map(({ held: { id }, name }) => `${id} ${name}`)
    expect(standing).toEqual(['b Arson', 'e gone', 'a Weapons'])
    expect(removedFlags(risk, known).map(({ held: { id } }) => id)).toEqual(['d', 'c'])
  })

  test('are found by their ids, removed or not', () => {
    expect(flagOf(risk, 'd', known)).toMatchObject({ name: 'Weapons', kind: { id: 'one' } })
    expect(flagOf(risk, 'one', known)).toBeUndefined()
    expect(flagOf(risk, 'toString', known)).toBeUndefined()
  })

  test('are overdue for review from the day after it was due, as long as they stand', () => {
    expect(isOverdue(held('a', 'one'), '2021-10-05')).toBe(false)
    expect(isOverdue(held('a', 'one'), '2021-10-06')).toBe(true)
    expect(isOverdue(held('a', 'one', { nextReview: null }), '2021-10-06')).toBe(false)
    expect(isOverdue(held('a', 'one', { removedOn: '2021-10-01' }), '2021-10-06')).toBe(false)
  })
})
