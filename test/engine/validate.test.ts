import { describe, expect, test } from 'vitest'

import { controlName, isBlank } from '../../app/engine/components.ts'
import { askedFields, checkStep, revealerOf } from '../../app/engine/validate.ts'
import { questionOf } from '../support/journeys.ts'
import { order, van } from '../support/toy.ts'
import type { Checked } from '../../app/engine/validate.ts'
import type { TypedByField } from '../../app/engine/types.ts'

const submit = (step: string, typed: TypedByField): Checked =>
  checkStep(order, questionOf(order, step), typed, {}, van, true)

const messages = (checked: Checked): readonly string[] =>
  checked.ok ? [] : checked.errors.map(({ text }) => text)

describe('checking a page', () => {
  test('gives every message at once, in the order of the questions', () => {
    expect(submit('pick-up', {})).toEqual({
      ok: false,
      errors: [
        { field: 'day', part: 'day', id: 'day-day', text: 'Enter a day' },
        { field: 'time', part: '', id: 'time', text: 'Enter a time' },
      ],
    })
  })

  test('gives one message for each question: of the first rule that it breaks', () => {
    expect(messages(submit('pick-up', { day: { day: '31' }, time: { '': '9am' } }))).toEqual([
      'Date must include a month and year',
    ])
  })

  test.each([
    [{ day: '31' }, 'day-month', 'Date must include a month and year'],
    [{ month: '6' }, 'day-day', 'Date must include a day and year'],
    [{ year: '2021' }, 'day-day', 'Date must include a day and month'],
    [{ day: '31', month: ' ', year: '2021' }, 'day-month', 'Date must include a month'],
    [{ day: '31', month: '10' }, 'day-year', 'Date must include a year'],
    [{ day: '31', month: '11', year: '2021' }, 'day-day', 'Day must be a real date'],
    [{ day: '5', month: '10', year: '2021' }, 'day-day', 'Day must be today or later'],
  ])('of %o says where the fault is: %s', (day, id, text) => {
    const checked = submit('pick-up', { day, time: { '': '9am' } })
    expect(checked).toMatchObject({ ok: false, errors: [{ id, text }] })
  })

  test('takes today', () => {
    const day = { day: '6', month: '10', year: '2021' }
    expect(submit('pick-up', { day, time: { '': '9am' } }).ok).toBe(true)
  })

  test('turns what was typed into answers, and says which of them this page gave', () => {
    const typed = { day: { day: '1', month: '12', year: '2021' }, time: { '': '4pm' } }
    const before = { vessel: 'tub' }
    expect(checkStep(order, questionOf(order, 'pick-up'), typed, before, van, true)).toEqual({
      ok: true,
      answers: { vessel: 'tub', day: '2021-12-01', time: '16:00' },
      given: { day: '2021-12-01', time: '16:00' },
    })
  })

  test.each(['plum', '__proto__', 'constructor', 'MINT', ' mint'])(
    'treats ‘%s’, which is not among the options, as no choice',
    (flavour) => {
      expect(messages(submit('flavour', { flavour: { '': flavour } }))).toEqual([
        'Select a flavour of Gelato',
      ])
    },
  )

  test('leaves out rules of the clock when stored answers are looked at again', () => {
    const typed = { day: { day: '5', month: '10', year: '2021' }, time: { '': '9am' } }
    const again = checkStep(order, questionOf(order, 'pick-up'), typed, {}, van, false)
    expect(again.ok).toBe(true)
    expect(submit('pick-up', typed).ok).toBe(false)
  })

  test('keeps a text without the spaces around it, with plain line breaks', () => {
    expect(submit('card', { card: { '': '  a\r\nb \r\n' } })).toMatchObject({
      given: { card: 'a\nb' },
    })
  })

  test('counts characters as the person sees them, not line breaks twice', () => {
    expect(submit('card', { card: { '': 'abcde\r\nfghijk' } }).ok).toBe(true)
    expect(messages(submit('card', { card: { '': 'abcdef\r\nghijkl' } }))).toEqual([
      'The card must be 12 characters or less',
    ])
  })
})

describe('a question that opens under an option', () => {
  const step = questionOf(order, 'vessel')

  test('is asked only when that option is chosen', () => {
    const asked = (vessel: string) =>
      askedFields(order, step, { vessel: { '': vessel } }).map(([id]) => id)
    expect(asked('other')).toEqual(['vessel', 'ownVessel'])
    expect(asked('cone')).toEqual(['vessel'])
    expect(askedFields(order, step, {}).map(([id]) => id)).toEqual(['vessel'])
  })

  test('is needed when asked, and ignored when not', () => {
    expect(messages(submit('vessel', { vessel: { '': 'other' } }))).toEqual(['Select which vessel'])
    expect(submit('vessel', { vessel: { '': 'cone' }, ownVessel: { '': 'mug' } })).toMatchObject({
      given: { vessel: 'cone' },
    })
  })

  test('knows what opens it', () => {
    expect(revealerOf(order, step, 'ownVessel')).toEqual({ field: 'vessel', value: 'other' })
    expect(revealerOf(order, step, 'vessel')).toBeUndefined()
  })
})

test('a form control is named after its field, and its part if there are several', () => {
  expect(controlName('day', 'month')).toBe('day-month')
  expect(controlName('gift', '')).toBe('gift')
})

test('spaces count as nothing', () => {
  expect(isBlank({ day: ' ', month: '\t' })).toBe(true)
  expect(isBlank({})).toBe(true)
  expect(isBlank({ day: '', month: '6' })).toBe(false)
})
