import { describe, expect, test } from 'vitest'

import { both, conditionsFor, either } from '../../app/engine/conditions.ts'
import { order, van } from '../support/toy.ts'
import type { Condition } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const { is, check, on, onValue } = conditionsFor<Van, typeof order.fields>(order.fields)
const all = { vessel: 'tub', flavour: 'mint', gift: 'yes' }

describe('an answer is an option', () => {
  const gift = is('gift', 'yes')

  test('holds for that answer alone', () => {
    expect(gift.holds({ gift: 'yes' }, van)).toBe(true)
    expect(gift.holds({ gift: 'no' }, van)).toBe(false)
    expect(gift.holds({}, van)).toBe(false)
  })

  test('says so in the words of the page, and names its field', () => {
    expect(gift.text).toBe('‘Is it a gift?’ is ‘Yes’')
    expect(gift.reads).toEqual(['gift'])
  })

  test('names the value where the options are worked out', () => {
    expect(is('flavour', 'mint').text).toBe('‘Which flavour?’ is ‘mint’')
  })
})

describe('a check', () => {
  test('is given the fields that it says it reads and no others', () => {
    let given: readonly string[] = []
    const one = check('a tub', ['vessel', 'card'], (answers) => {
      given = Reflect.ownKeys(answers).map(String)
      return answers.vessel === 'tub'
    })
    expect(one.holds(all, van)).toBe(true)
    expect(given).toEqual(['vessel'])
  })

  test('never touches an answer that it does not name', () => {
    const touched = new Set<string>()
    const watched = new Proxy(all, {
      get: (target, name) => {
        touched.add(String(name))
        const value: unknown = Reflect.get(target, name)
        return value
      },
      ownKeys: () => {
        throw new Error('looked at every answer')
      },
    })
    check('a tub', ['vessel'], (answers) => answers.vessel === 'tub').holds(watched, van)
    expect([...touched]).toEqual(['vessel'])
  })

  test('sees the context', () => {
    const mint = check('mint is sold', [], (_, { flavours }) => flavours.includes('mint'))
    expect(mint.holds({}, van)).toBe(true)
    expect(mint.holds({}, { ...van, flavours: [] })).toBe(false)
  })
})

const always = (text: string, reads: readonly string[], value: boolean): Condition<Van> => ({
  text,
  reads,
  holds: () => value,
})

describe('two conditions', () => {
  test.each([
    [true, true, { all: true, any: true }],
    [true, false, { all: false, any: true }],
    [false, true, { all: false, any: true }],
    [false, false, { all: false, any: false }],
  ])('of which one is %s and one %s hold together: %o', (a, b, { all: and, any: or }) => {
    const [one, two] = [always('a', [], a), always('b', [], b)]
    expect(both(one, two).holds({}, van)).toBe(and)
    expect(either(one, two).holds({}, van)).toBe(or)
  })

  test('say both, and name each field once', () => {
    const [one, two] = [always('one', ['a', 'b'], true), always('two', ['b', 'c'], true)]
    expect(both(one, two)).toMatchObject({ text: 'one and two', reads: ['a', 'b', 'c'] })
    expect(either(one, two)).toMatchObject({ text: 'either one or two', reads: ['a', 'b', 'c'] })
    expect(both(either(one, two), always('three', [], true)).text).toBe(
      'either one or two, and three',
    )
  })
})

describe('what an answer was given for', () => {
  test('is another answer, or none', () => {
    expect(on('gift').value({ gift: 'yes' }, van)).toBe('yes')
    expect(on('gift').value({}, van)).toBe('')
    expect(on('gift')).toMatchObject({ text: '‘Is it a gift?’', reads: ['gift'] })
  })

  test('is a value worked out from the answers that it reads', () => {
    const count = onValue('how many', ['vessel', 'card'], (answers, { flavours }) =>
      [...Object.keys(answers), ...flavours].join(' '),
    )
    expect(count.value(all, van)).toBe('vessel lemon mint')
  })
})
