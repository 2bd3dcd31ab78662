import { describe, expect, test } from 'vitest'

import { checkStep } from '../../../app/engine/validate.ts'
import { typedFrom } from '../../../app/engine/walk.ts'
import { current } from '../../../app/journeys/arrange-appointment/current.ts'
import { version20210311 } from '../../../app/journeys/arrange-appointment/2021-03-11.ts'
import { controls, headingIsQuestion, suggestions } from '../../../app/pages/journey/controls.ts'
import { Params, Question } from '../../support/controls.ts'
import { questionOf } from '../../support/journeys.ts'
import { contextAt } from '../../support/people.ts'
import { laterOrder } from '../../support/toy-later.ts'
import { order, plainOrder, van } from '../../support/toy.ts'
import type { Answers, Journey, TypedByField } from '../../../app/engine/types.ts'
import type { ArrangeContext } from '../../../app/journeys/arrange-appointment/context.ts'
import type { FirstName } from '../../support/people.ts'

type Version = Journey<ArrangeContext>

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
        reveals: [
          {
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
        ],
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

/** The controls of a page of a version for somebody, as they are first shown. */
function first(journey: Version, step: string, who: FirstName, before: Answers = {}) {
  const question = questionOf(journey, step)
  const context = contextAt(who)
  const typed = suggestions(journey, question, before, context)
  return controls({ journey, step: question, typed, before, errors: [], context }).map((control) =>
    Question.parse(control),
  )
}

describe('the controls of our own design', () => {
  test('have a divider between the locations and the ways out of the list', () => {
    const [location] = first(current, 'location', 'Alun', { type: 'other', otherType: 'C031' })
    expect(location?.params.items?.map(({ divider, text }) => divider ?? text)).toEqual([
      'BRYN MAWR HOUSE',
      'CANAL STREET HUB',
      'or',
      'The location I’m looking for is not in this list',
      'I do not need to pick a location',
    ])
  })

  test('open several questions under one option, and only those that are asked', () => {
    const revealed = (page: string, before: Answers) =>
      (first(current, page, 'Kieran', before)[0]?.params.items ?? []).map(({ reveals = [] }) =>
        reveals.map(({ params }) => params.name),
      )
    expect(revealed('repeating', {})).toEqual([['frequency', 'repeats'], []])
    const once = { date: '2021-10-13', start: '09:00', end: '10:00', repeating: 'no' }
    const weekly = { ...once, repeating: 'yes', frequency: 'weekly', repeats: '1' }
    expect(revealed('rar', weekly)).toEqual([['rarRepeats'], []])
    expect(revealed('rar', once)).toEqual([[], []])
    expect(revealed('sensitive', weekly)).toEqual([['repeatSensitive'], []])
  })

  test('ask nothing on a page of dates without bank holidays, and one thing with them', () => {
    const weekly = {
      start: '09:00',
      end: '10:00',
      repeating: 'yes',
      frequency: 'weekly',
      repeats: '2',
    }
    expect(first(current, 'dates', 'Kieran', { ...weekly, date: '2021-10-13' })).toEqual([])
    const [holidays] = first(current, 'dates', 'Kieran', { ...weekly, date: '2021-12-20' })
    expect(holidays?.params.name).toBe('bankHolidays')
  })

  test('have a flag on an option that might not fit, besides its hint', () => {
    const [toolkit] = first(current, 'toolkit', 'Imogen', { date: '2021-10-13', rar: 'yes' })
    const items = toolkit?.params.items ?? []
    expect(items).toHaveLength(7)
    const flagged = items.filter(({ flag }) => flag !== undefined)
    expect(flagged.length).toBeGreaterThan(3)
    for (const { flag, hint } of flagged) {
      expect(flag).toMatch(/^Might not fit Imogen: /)
      expect(hint?.text).not.toContain('Might not fit')
    }
  })

  test('have the suggested answer chosen already, where there is one', () => {
    const answers = { date: '2021-10-13', rar: 'yes', toolkit: 'stepping-stones' }
    const [nsi] = first(current, 'nsi', 'Alun', answers)
    expect(nsi?.params.items?.map(({ checked }) => checked)).toEqual([true, false])
    const [toolkit] = first(current, 'toolkit', 'Alun', answers)
    expect(toolkit?.params.items?.some(({ checked }) => checked)).toBe(false)
  })

  test('have a legend for screen readers where the heading has said it before something else', () => {
    const question = questionOf(current, 'rar')
    const filled = {
      journey: current,
      step: question,
      typed: {},
      before: {},
      errors: [],
      context: contextAt('Kieran'),
    }
    expect(controls(filled)[0]?.params['fieldset']).toMatchObject({
      legend: { isPageHeading: false, classes: 'govuk-visually-hidden' },
    })
  })
})

describe('the controls of March 2021', () => {
  test('put the two times into one group, whose boxes have labels that are only heard', () => {
    const march = questionOf(version20210311, 'when')
    const all = controls({
      journey: version20210311,
      step: march,
      typed: { start: { '': '1pm' } },
      before: {},
      errors: [],
      context: contextAt('Kieran'),
    })
    expect(all.map(({ macro }) => macro)).toEqual(['input', 'group', 'checkboxes'])
    const [date, time, repeat] = all
    expect(date?.params).toMatchObject({ type: 'date', name: 'date' })
    expect(time?.params).toMatchObject({
      legend: 'Time',
      joinedBy: 'to',
      boxes: [
        {
          macro: 'input',
          params: {
            name: 'start',
            value: '1pm',
            label: { text: 'Start time', classes: 'govuk-visually-hidden' },
          },
        },
        { macro: 'input', params: { name: 'end', value: '' } },
      ],
    })
    expect(repeat?.params).toMatchObject({
      name: 'repeat',
      items: [{ value: 'yes', text: 'I would like this to repeat', checked: false }],
    })
  })

  test('open the categories under Yes', () => {
    const [rar, notes] = first(version20210311, 'rar', 'Kieran')
    const [yes, no] = rar?.params.items ?? []
    expect(yes?.reveals?.[0]?.params.items).toHaveLength(8)
    expect(no?.reveals).toBeUndefined()
    expect(notes?.macro).toBe('textarea')
  })
})

describe('the controls of a number', () => {
  test('are a narrow box with a keyboard of digits, and its message', () => {
    const question = questionOf(laterOrder, 'vessel')
    const typed = { vessel: { '': 'other' }, ownVessel: { '': 'mug' }, deposit: { '': '10' } }
    const checked = checkStep(laterOrder, question, typed, {}, van, true)
    const errors = checked.ok ? [] : checked.errors
    const [vessel] = controls({
      journey: laterOrder,
      step: question,
      typed,
      before: {},
      errors,
      context: van,
    })
    expect(vessel?.params['items']).toMatchObject([
      {},
      {},
      {},
      {
        reveals: [
          { macro: 'select' },
          {
            macro: 'input',
            params: {
              id: 'deposit',
              value: '10',
              inputmode: 'numeric',
              errorMessage: { text: 'Leave 1 to 9 coins' },
            },
          },
        ],
      },
    ])
  })
})
