import { describe, expect, test } from 'vitest'

import { ToolkitColumn } from '../../app/data/schema.ts'
import { toolkits } from '../../app/data/toolkits.ts'
import { inOrder, lookFor } from '../../app/delius/compare-toolkits.ts'
import type { Toolkit } from '../../app/data/schema.ts'
import type { Order, Wanted } from '../../app/delius/compare-toolkits.ts'

const ids = (found: readonly Toolkit[]) => found.map(({ id }) => id)
const found = (wanted: Partial<Wanted>) =>
  ids(lookFor(toolkits, { setting: null, need: null, ...wanted }))

describe('looking for toolkits', () => {
  test('finds all of them if nothing is asked for', () => {
    expect(found({})).toEqual(ids(toolkits))
  })

  test.each<[Partial<Wanted>, readonly string[]]>([
    [{ setting: 'custody' }, ['choices-and-changes', 'developing-dialogues', 'new-me-mot']],
    [{ need: 'attitudes' }, ['stepping-stones']],
    [{ need: 'relationships' }, ['skills-for-relationships']],
    [{ setting: 'custody', need: 'maturity' }, ['choices-and-changes']],
    [{ setting: 'custody', need: 'relationships' }, []],
  ])('%j finds %j', (wanted, expected) => {
    expect(found(wanted)).toEqual(expected)
  })

  test('leaves out those of whose setting nothing is known', () => {
    expect(found({ setting: 'community' })).toHaveLength(7)
    expect(found({ setting: 'community' })).not.toContain('nat1')
  })
})

const first = toolkits[0]
if (!first) throw new Error('There are no toolkits')
const made = (name: string, parts: string | null): Toolkit => ({
  ...first,
  id: name,
  name,
  facts: {
    ...first.facts,
    parts: parts === null ? null : { says: [parts], source: 'fri', successor: null },
  },
})

describe('sorting toolkits', () => {
  const some = [made('B', '10 parts'), made('C', null), made('D', '9 parts'), made('A', '9 parts')]
  const sorted = (order: Order) => ids(inOrder(some, order)).join('')

  test('by name is A to Z, or Z to A', () => {
    expect(sorted({ by: 'name', descending: false })).toBe('ABCD')
    expect(sorted({ by: 'name', descending: true })).toBe('DCBA')
  })

  test('by a heading has numbers by size, the same by name, and the unknown last either way', () => {
    expect(sorted({ by: 'parts', descending: false })).toBe('ADBC')
    expect(sorted({ by: 'parts', descending: true })).toBe('BADC')
  })

  test.each(ToolkitColumn.options)('by %s keeps all of them and has the unknown last', (by) => {
    for (const descending of [false, true]) {
      const result = inOrder(toolkits, { by, descending })
      expect(ids(result).toSorted()).toEqual(ids(toolkits).toSorted())
      const known = result.map(({ facts }) => facts[by] !== null)
      expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)))
    }
  })
})
