import { expect, test } from 'vitest'
import { typedFrom } from '../../../app/engine/walk.ts'
import { readForm } from '../../../app/pages/journey/form.ts'
import { formOf } from '../../../app/walks/forms.ts'
import { questionOf } from '../../support/journeys.ts'
import { order, plainOrder } from '../../support/toy.ts'
import type { Form } from '../../../app/pages/types.ts'

const pickUp = questionOf(order, 'pick-up')
const nothing = { day: { day: '', month: '', year: '' }, time: { '': '' } }

test('What is read of a form is what was typed, as it was typed', () => {
  const form = { 'day-day': ' 1 ', 'day-month': 'May', 'day-year': '', time: '4 PM' }
  const read = { day: { day: ' 1 ', month: 'May', year: '' }, time: { '': '4 PM' } }
  expect(readForm(order, pickUp, form)).toEqual(read)
})

test.each<[string, Form]>([
  ['nothing', {}],
  ['what the page does not ask', { gift: 'yes', day: '2021-10-13', 'time-': '9am' }],
  ['a name twice', { time: ['9am', '10am'] }],
  ['a list of one', { time: ['9am'] }],
  // As if somebody had changed the prototype of objects.
  ['what is only inherited', Object.setPrototypeOf({}, { time: '9am' }) as Form],
  ['undefined', { time: undefined }],
])('Nothing is read of a form that sends %s', (_, form) => {
  expect(readForm(order, pickUp, form)).toEqual(nothing)
})

test('Answers that go into a form are read from it the same', () => {
  const typed = typedFrom(order, pickUp, plainOrder)
  const form = { 'day-day': '13', 'day-month': '10', 'day-year': '2021', time: '9:30am' }
  expect(formOf(typed)).toEqual(form)
  expect(readForm(order, pickUp, form)).toEqual(typed)
})
