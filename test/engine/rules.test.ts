import { describe, expect, test } from 'vitest'

import { components } from '../../app/engine/components.ts'
import {
  atMost,
  between,
  notBeforeToday,
  readable,
  realDate,
  required,
  requiredIf,
  wholeDate,
} from '../../app/engine/rules.ts'
import { van } from '../support/toy.ts'
import type { Answers, ComponentName, Rule, Typed } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const passes = (rule: Rule<Van>, name: ComponentName, typed: Typed, answers: Answers = {}) =>
  rule.passes({ typed, value: components[name].read(typed), answers, context: van })

const filled = (answers: Answers) => answers['vessel'] === 'other'

describe('what must make a rule fail does, with its message', () => {
  test.each<[string, Rule<Van>, ComponentName]>([
    ['required', required('Enter it'), 'radios'],
    ['required if', requiredIf(filled, 'Enter it', { vessel: 'other' }), 'radios'],
    ['readable', readable('Enter a time', ['', 'noon']), 'time'],
    ['at most', atMost(3, 'Too long'), 'textarea'],
    ['between', between(2, 4, 'Enter 2 to 4'), 'number'],
    ['whole date', wholeDate(), 'date'],
    ['real date', realDate('Must be real'), 'date'],
    ['not before today', notBeforeToday('Too early'), 'date'],
    [
      'not before today, in one box',
      notBeforeToday('Too early', (date) => ({ '': date })),
      'native-date',
    ],
  ])('%s', (_, rule, name) => {
    const samples = rule.fails(van)
    expect(samples.length).toBeGreaterThan(0)
    for (const { typed, answers, message } of samples) {
      expect(passes(rule, name, typed, answers)).toBe(false)
      expect(rule.message(typed)).toBe(message)
    }
  })
})

describe('a number between two others', () => {
  const rule = between<Van>(2, 4, 'Enter 2 to 4')

  test.each(['2', '3', '4'])('may be %s', (text) => {
    expect(passes(rule, 'number', { '': text })).toBe(true)
  })

  test.each(['0', '1', '5', '10', '30'])('may not be %s', (text) => {
    expect(passes(rule, 'number', { '': text })).toBe(false)
  })

  test('is left to the rules before it when it is no number', () => {
    expect(passes(rule, 'number', { '': 'two' })).toBe(true)
  })
})

describe('what is required only sometimes', () => {
  const rule = requiredIf<Van>(filled, 'Enter it', { vessel: 'other' })

  test('may be empty while it does not apply', () => {
    expect(passes(rule, 'textarea', {}, { vessel: 'cone' })).toBe(true)
  })

  test('may not be empty while it applies', () => {
    expect(passes(rule, 'textarea', {}, { vessel: 'other' })).toBe(false)
    expect(passes(rule, 'textarea', { '': 'A mug' }, { vessel: 'other' })).toBe(true)
  })
})
