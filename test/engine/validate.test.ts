import { describe, expect, test } from 'vitest'

import { controlName, isBlank } from '../../app/engine/components.ts'
import { askedFields, checkStep, revealerOf } from '../../app/engine/validate.ts'
import { questionOf } from '../support/journeys.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order, van } from '../support/toy.ts'
import type { Checked } from '../../app/engine/validate.ts'
import type { Answers, Field, TypedByField } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

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
      askedFields(order, step, { vessel: { '': vessel } }, {}, van).map(([id]) => id)
    expect(asked('other')).toEqual(['vessel', 'ownVessel'])
    expect(asked('cone')).toEqual(['vessel'])
    expect(askedFields(order, step, {}, {}, van).map(([id]) => id)).toEqual(['vessel'])
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

describe('an option that opens several questions', () => {
  const step = questionOf(laterOrder, 'vessel')
  const asked = (vessel: string) =>
    askedFields(laterOrder, step, { vessel: { '': vessel } }, {}, van).map(([id]) => id)

  test('opens them all, or none', () => {
    expect(asked('other')).toEqual(['vessel', 'ownVessel', 'deposit'])
    expect(asked('tub')).toEqual(['vessel'])
  })

  test('is the opener of each', () => {
    const opener = { field: 'vessel', value: 'other' }
    expect(revealerOf(laterOrder, step, 'ownVessel')).toEqual(opener)
    expect(revealerOf(laterOrder, step, 'deposit')).toEqual(opener)
    expect(revealerOf(laterOrder, step, 'posit')).toBeUndefined()
  })

  test('needs an answer to each', () => {
    const typed = { vessel: { '': 'other' }, deposit: { '': 'two' } }
    expect(messages(checkStep(laterOrder, step, typed, {}, van, true))).toEqual([
      'Select which vessel',
      'Enter how many coins',
    ])
  })
})

describe('a question with a condition', () => {
  const step = questionOf(laterOrder, 'extras')
  const asked = (before: Answers) =>
    askedFields(laterOrder, step, {}, before, van).map(([id]) => id)

  test('is asked while the condition holds for the pages before', () => {
    expect(asked({ vessel: 'tub' })).toEqual(['wafer', 'sauce', 'sauceNote'])
    expect(asked({ vessel: 'cone' })).toEqual(['wafer'])
    expect(asked({})).toEqual(['wafer'])
  })

  test('is neither checked nor taken when it is not asked', () => {
    const typed = { sauce: { '': 'berry' } }
    const checked = checkStep(laterOrder, step, typed, { vessel: 'cone' }, van, true)
    expect(checked).toMatchObject({ ok: true, given: { wafer: 'no' } })
  })

  test('keeps closed what an option of it would open', () => {
    const { sauce } = laterOrder.fields
    if (!sauce) throw new Error('The later toy has no sauce')
    const sauceNote: Field<Van> = { component: 'textarea', label: 'How much sauce?', rules: [] }
    const options = [{ value: 'berry', text: 'Berry', reveals: 'sauceNote' }]
    const nested = {
      ...laterOrder,
      fields: { ...laterOrder.fields, sauce: { ...sauce, options }, sauceNote },
    }
    const typed = { sauce: { '': 'berry' } }
    const ids = (before: Answers) => askedFields(nested, step, typed, before, van).map(([id]) => id)
    expect(ids({ vessel: 'tub' })).toEqual(['wafer', 'sauce', 'sauceNote'])
    expect(ids({ vessel: 'cone' })).toEqual(['wafer'])
  })
})

test('a question stays closed under an option of a question that is itself closed', () => {
  const { vessel, ownVessel, deposit } = laterOrder.fields
  if (!vessel || !ownVessel || !deposit) throw new Error('The later toy has no vessel')
  const nested = {
    ...laterOrder,
    fields: {
      vessel: { ...vessel, options: [{ value: 'other', text: 'Other', reveals: 'ownVessel' }] },
      ownVessel: { ...ownVessel, options: [{ value: 'mug', text: 'Mug', reveals: 'deposit' }] },
      deposit,
    },
  }
  const ids = (chosen: string) => {
    const typed = { vessel: { '': chosen }, ownVessel: { '': 'mug' } }
    return askedFields(nested, questionOf(laterOrder, 'vessel'), typed, {}, van).map(([id]) => id)
  }
  expect(ids('other')).toEqual(['vessel', 'ownVessel', 'deposit'])
  expect(ids('cone')).toEqual(['vessel'])
})

test('choices can depend on the answers before, and are checked against them', () => {
  const soft = { flavour: { '': 'soft' } }
  const check = (vessel: string) =>
    checkStep(laterOrder, questionOf(laterOrder, 'flavour'), soft, { vessel }, van, true).ok
  expect(check('tub')).toBe(true)
  expect(check('cone')).toBe(false)
})
