import { expect, test } from 'vitest'

import { isSource, optionText, optionsFrom, optionsOf } from '../../app/engine/options.ts'
import { order, van } from '../support/toy.ts'
import type { Field } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const field = (id: string): Field<Van> => {
  const found = order.fields[id]
  if (!found) throw new Error(`No field ${id}`)
  return found
}

test('written options are the same for everybody', () => {
  expect(optionsOf(field('gift'), {}, van).map(({ value }) => value)).toEqual(['yes', 'no'])
})

test('worked-out options follow the context', () => {
  const few = { ...van, flavours: ['plum'] }
  expect(optionsOf(field('flavour'), {}, few).map(({ value }) => value)).toEqual(['plum'])
})

test('worked-out options follow the answers', () => {
  const source = optionsFrom<Van, 'vessel'>('sizes', ['vessel'], ({ vessel }) =>
    vessel === 'tub' ? [{ value: 'large', text: 'Large' }] : [],
  )
  const sizes: Field<Van> = { component: 'radios', label: 'Size', options: source, rules: [] }
  expect(optionsOf(sizes, { vessel: 'tub' }, van)).toHaveLength(1)
  expect(optionsOf(sizes, { vessel: 'cone' }, van)).toHaveLength(0)
  expect(isSource(source)).toBe(true)
  expect(isSource([])).toBe(false)
})

test('a question that is no choice has no options', () => {
  expect(optionsOf(field('card'), {}, van)).toEqual([])
})

test('an answer is shown in the words of its option, or as it is when the option has gone', () => {
  expect(optionText(field('vessel'), 'tub', {}, van)).toBe('A tub')
  expect(optionText(field('vessel'), 'thimble', {}, van)).toBe('thimble')
})
