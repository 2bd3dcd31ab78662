import { describe, expect, test } from 'vitest'

import { checkStep } from '../../../app/engine/validate.ts'
import { typedFrom } from '../../../app/engine/walk.ts'
import { controls, headingIsQuestion } from '../../../app/pages/journey/controls.ts'
import { Params } from '../../support/controls.ts'
import { questionOf } from '../../support/journeys.ts'
import { order, plainOrder, van } from '../../support/toy.ts'
import type { TypedByField } from '../../../app/engine/types.ts'

/** The controls of a page with what is typed in it, and the errors that sending it would give. */
function shown(step: string, typed: TypedByField, sent = false) {
  const question = questionOf(order, step)
  const checked = checkStep(order, question, typed, {}, van, true)
  const errors = sent && !checked.ok ? checked.errors : []
  return controls({ journey: order, step: question, typed, before: {}, errors, context: van })
}

describe('the controls of a page', () => {
  test('are radios headed by the page’s only question, with the words filled in', () => {
    expect(shown('flavour', { flavour: { '': 'mint' } })).toEqual([
      {
        macro: 'radios',
        params: {
          idPrefix: 'flavour',
          name: 'flavour',
          fieldset: {
            legend: {
              text: 'Which flavour?',
              isPageHeading: true,
              classes: 'govuk-fieldset__legend--xl',
            },
          },
          items: [
            { value: 'lemon', text: 'Gelato lemon', checked: false },
            { value: 'mint', text: 'Gelato mint', checked: true },
          ],
        },
      },
    ])
  })

  test('open under the option that reveals them, and are not there twice', () => {
    const [vessel, ...others] = shown('vessel', {
      vessel: { '': 'other' },
      ownVessel: { '': 'mug' },
    })
    expect(others).toEqual([])
    expect(vessel?.params['items']).toMatchObject([
      { value: 'cone', checked: false },
      { value: 'tub', checked: false },
      {
        value: 'other',
        checked: true,
        reveals: {
          macro: 'select',
          params: {
            id: 'ownVessel',
            label: { text: 'Which vessel?' },
            items: [
              { value: '', text: 'Choose one' },
              { value: 'mug', text: 'A mug', selected: true },
              { value: 'bucket', text: 'A bucket', selected: false },
            ],
          },
        },
      },
    ])
  })

  test('are several under a heading of their own', () => {
    const step = questionOf(order, 'pick-up')
    expect(headingIsQuestion(step)).toBe(false)
    const [day, time] = shown('pick-up', typedFrom(order, step, plainOrder))
    expect(day).toMatchObject({
      macro: 'date-input',
      params: {
        id: 'day',
        namePrefix: 'day',
        fieldset: { legend: { isPageHeading: false, classes: 'govuk-fieldset__legend--s' } },
        items: [
          { name: 'day', classes: 'govuk-input--width-2', value: '13' },
          { name: 'month', classes: 'govuk-input--width-2', value: '10' },
          { name: 'year', classes: 'govuk-input--width-4', value: '2021' },
        ],
      },
    })
    expect(time).toMatchObject({
      macro: 'input',
      params: { id: 'time', name: 'time', value: '9:30am', label: { isPageHeading: false } },
    })
  })

  test('show a text as it was typed', () => {
    expect(shown('card', { card: { '': '{van} <i>' } })).toMatchObject([
      { macro: 'textarea', params: { id: 'card', value: '{van} <i>' } },
    ])
  })

  test('have their own message each, and none before anything is sent', () => {
    const sent = shown('pick-up', {}, true)
    expect(sent.map(({ params }) => params['errorMessage'])).toEqual([
      { text: 'Enter a day' },
      { text: 'Enter a time' },
    ])
    const opened = shown('pick-up', {})
    expect(opened.map(({ params }) => 'errorMessage' in params)).toEqual([false, false])
  })

  test.each([
    [{}, ['day', 'month', 'year']],
    [{ day: '31' }, ['month', 'year']],
    [{ day: '31', year: '2021' }, ['month']],
    [{ day: '31', month: '6', year: '2021' }, ['day', 'month', 'year']],
    [{ day: '13', month: '10', year: '2021' }, []],
  ])('mark in a date of %o the boxes %o', (day, wrong) => {
    const [date] = shown('pick-up', { day }, true)
    const { items = [] } = Params.parse(date?.params)
    const marked = items.filter(({ classes = '' }) => classes.endsWith('govuk-input--error'))
    expect(marked.map(({ name }) => name)).toEqual(wrong)
  })
})
