import { expect, test } from 'vitest'
import { components } from '../../app/engine/components.ts'
import * as rules from '../../app/engine/rules.ts'
import { van } from '../support/toy.ts'
import type { Answers, ComponentName, Rule, Typed } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const { atMost, between, notBeforeToday, readable, realDate, required, requiredIf, wholeDate } =
  rules

const passes = (rule: Rule<Van>, name: ComponentName, typed: Typed, answers: Answers = {}) =>
  rule.passes({ typed, value: components[name].read(typed), answers, context: van })

const needed = requiredIf<Van>(({ vessel }) => vessel === 'other', 'Enter it', { vessel: 'other' })

test.each<[string, Rule<Van>, ComponentName]>([
  ['required', required('Enter it'), 'radios'],
  ['required if', needed, 'radios'],
  ['readable', readable('Enter a time', ['', 'noon']), 'time'],
  ['at most', atMost(3, 'Too long'), 'textarea'],
  ['between', between(2, 4, 'Enter 2 to 4'), 'number'],
  ['whole date', wholeDate(), 'date'],
  ['real date', realDate('Must be real'), 'date'],
  ['not before today', notBeforeToday('Too early'), 'date'],
  ['in one box', notBeforeToday('Too early', (date) => ({ '': date })), 'native-date'],
])('What must make a rule fail does, with its message: %s', (_, rule, name) => {
  const samples = rule.fails(van)
  expect(samples.length).toBeGreaterThan(0)
  for (const { typed, answers, message } of samples) {
    expect(passes(rule, name, typed, answers)).toBe(false)
    expect(rule.message(typed)).toBe(message)
  }
})

// What is no number is left to the rules before it
test.each(['2', '3', '4', 'two'])('A number between 2 and 4 may be %s', (text) => {
  expect(passes(between(2, 4, 'Enter 2 to 4'), 'number', { '': text })).toBe(true)
})

test.each(['0', '1', '5', '10', '30'])('A number between 2 and 4 may not be %s', (text) => {
  expect(passes(between(2, 4, 'Enter 2 to 4'), 'number', { '': text })).toBe(false)
})

test('What is required only sometimes may be empty while it does not apply', () => {
  expect(passes(needed, 'textarea', {}, { vessel: 'cone' })).toBe(true)
  expect(passes(needed, 'textarea', {}, { vessel: 'other' })).toBe(false)
  expect(passes(needed, 'textarea', { '': 'A mug' }, { vessel: 'other' })).toBe(true)
})
