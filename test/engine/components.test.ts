import { describe, expect, test } from 'vitest'

import { components } from '../../app/engine/components.ts'
import type { ComponentName } from '../../app/engine/types.ts'

const box = (text: string) => ({ '': text })

describe('an answer that is shown again is the same answer', () => {
  test.each<[ComponentName, string]>([
    ['radios', 'cone'],
    ['select', 'mug'],
    ['checkbox', 'yes'],
    ['checkbox', 'no'],
    ['date', '2024-02-29'],
    ['native-date', '2024-02-29'],
    ['time', '00:05'],
    ['time', '23:59'],
    ['number', '0'],
    ['number', '120'],
    ['textarea', ''],
    ['textarea', 'two\nlines'],
  ])('%s %j', (name, answer) => {
    const component = components[name]
    const typed = component.show(answer)
    expect(component.read(typed)).toBe(answer)
    expect(Object.keys(typed)).toEqual(component.parts)
  })
})

describe('a checkbox', () => {
  test('is ticked or not, and never without an answer', () => {
    expect(components.checkbox.read(box('yes'))).toBe('yes')
    expect(components.checkbox.read({})).toBe('no')
    expect(components.checkbox.read(box('on'))).toBe('no')
  })

  test('shows no tick for no', () => {
    expect(components.checkbox.show('no')).toEqual(box(''))
  })
})

describe('a number', () => {
  test.each([
    ['2', '2'],
    [' 12 ', '12'],
    ['007', '7'],
    ['0', '0'],
    ['999999999', '999999999'],
  ])('%j is %s', (text, number) => {
    expect(components.number.read(box(text))).toBe(number)
  })

  test.each(['', ' ', 'two', '-1', '1.5', '1,000', '1e3', '1 2', '9999999999'])(
    '%j is none',
    (text) => {
      expect(components.number.read(box(text))).toBeUndefined()
    },
  )
})

describe('a date of the browser’s own', () => {
  test('is read as it was sent', () => {
    expect(components['native-date'].read(box(' 2021-10-13 '))).toBe('2021-10-13')
  })

  test('that is no day is none', () => {
    expect(components['native-date'].read(box('2021-02-29'))).toBeUndefined()
    expect(components['native-date'].read({})).toBeUndefined()
  })
})

test('a choice that was not made is none', () => {
  expect(components.radios.read({})).toBeUndefined()
  expect(components.select.read(box(''))).toBeUndefined()
})
