import { describe, expect, test } from 'vitest'

import { typedFrom } from '../../../app/engine/walk.ts'
import { readForm } from '../../../app/pages/journey/form.ts'
import { formOf } from '../../../app/walks/forms.ts'
import { questionOf } from '../../support/journeys.ts'
import { order, plainOrder } from '../../support/toy.ts'
import type { Form } from '../../../app/pages/types.ts'

const pickUp = questionOf(order, 'pick-up')
// What a form looks like when somebody has changed the prototype of objects.
const inherited: Form = {}
Object.setPrototypeOf(inherited, { time: '9am' })
const nothing = { day: { day: '', month: '', year: '' }, time: { '': '' } }

describe('what is read of a form', () => {
  test('is what was typed, as it was typed', () => {
    const form = { 'day-day': ' 1 ', 'day-month': 'May', 'day-year': '', time: '4 PM' }
    expect(readForm(order, pickUp, form)).toEqual({
      day: { day: ' 1 ', month: 'May', year: '' },
      time: { '': '4 PM' },
    })
  })

  test('is nothing when nothing was sent', () => {
    expect(readForm(order, pickUp, {})).toEqual(nothing)
  })

  test('is only what the page asks', () => {
    expect(readForm(order, pickUp, { gift: 'yes', day: '2021-10-13', 'time-': '9am' })).toEqual(
      nothing,
    )
  })

  test.each<[string, Form]>([
    ['was sent twice', { time: ['9am', '10am'] }],
    ['was sent as a list of one', { time: ['9am'] }],
    ['is only inherited', inherited],
    ['is undefined', { time: undefined }],
  ])('is nothing for a name that %s', (_, form) => {
    expect(readForm(order, pickUp, form)).toEqual(nothing)
  })
})

test('answers that go into a form are read from it the same', () => {
  const typed = typedFrom(order, pickUp, plainOrder)
  expect(formOf(typed)).toEqual({
    'day-day': '13',
    'day-month': '10',
    'day-year': '2021',
    time: '9:30am',
  })
  expect(readForm(order, pickUp, formOf(typed))).toEqual(typed)
})
