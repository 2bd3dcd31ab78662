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
import type { Van } from '../../support/toy.ts'

/** The controls of a page with what is typed in it, and the errors that sending it would give. */
function shown(id: string, typed: TypedByField, sent = false, journey: Journey<Van> = order) {
  const step = questionOf(journey, id)
  const checked = checkStep(journey, step, typed, {}, van, true)
  const errors = sent && !checked.ok ? checked.errors : []
  return controls({ journey, step, typed, before: {}, errors, context: van })
}

describe('the controls of a page', () => {
  test('are radios headed by the page’s only question, with the words filled in', () => {
    const classes = 'govuk-fieldset__legend--xl'
    expect(shown('flavour', { flavour: { '': 'mint' } })).toEqual([
      {
        macro: 'radios',
        params: {
          idPrefix: 'flavour',
          name: 'flavour',
          fieldset: { legend: { text: 'Which flavour?', isPageHeading: true, classes } },
          items: [
            { value: 'lemon', text: 'Gelato lemon', checked: false },
            { value: 'mint', text: 'Gelato mint', checked: true },
          ],
        },
      },
    ])
  })

  test('open under the option that reveals them, and are not there twice', () => {
    const list = {
      id: 'ownVessel',
      label: { text: 'Which vessel?' },
      items: [
        { value: '', text: 'Choose one' },
        { value: 'mug', text: 'A mug', selected: true },
        { value: 'bucket', text: 'A bucket', selected: false },
      ],
    }
    const all = shown('vessel', { vessel: { '': 'other' }, ownVessel: { '': 'mug' } })
    expect(all).toMatchObject([
      {
        params: {
          items: [
            { value: 'cone', checked: false },
            { value: 'tub', checked: false },
            { value: 'other', checked: true, reveals: [{ macro: 'select', params: list }] },
          ],
        },
      },
    ])
  })

  test('are several under a heading of their own', () => {
    const step = questionOf(order, 'pick-up')
    expect(headingIsQuestion(step)).toBe(false)
    const box = (name: string, width: number, value: string) => ({
      name,
      classes: `govuk-input--width-${width}`,
      value,
    })
    expect(shown('pick-up', typedFrom(order, step, plainOrder))).toMatchObject([
      {
        macro: 'date-input',
        params: {
          id: 'day',
          namePrefix: 'day',
          fieldset: { legend: { isPageHeading: false, classes: 'govuk-fieldset__legend--s' } },
          items: [box('day', 2, '13'), box('month', 2, '10'), box('year', 4, '2021')],
        },
      },
      {
        macro: 'input',
        params: { id: 'time', name: 'time', value: '9:30am', label: { isPageHeading: false } },
      },
    ])
  })

  test('show a text as it was typed', () => {
    const card = { macro: 'textarea', params: { id: 'card', value: '{van} <i>' } }
    expect(shown('card', { card: { '': '{van} <i>' } })).toMatchObject([card])
  })

  test('have their own message each, and none before anything is sent', () => {
    const messages = (sent: boolean) =>
      shown('pick-up', {}, sent).map(({ params }) => params['errorMessage'])
    expect(messages(true)).toEqual([{ text: 'Enter a day' }, { text: 'Enter a time' }])
    expect(messages(false)).toEqual([undefined, undefined])
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

  test('of a number are a narrow box with a keyboard of digits, and its message', () => {
    const typed = { vessel: { '': 'other' }, ownVessel: { '': 'mug' }, deposit: { '': '10' } }
    const [vessel] = shown('vessel', typed, true, laterOrder)
    const number = {
      id: 'deposit',
      value: '10',
      inputmode: 'numeric',
      errorMessage: { text: 'Leave 1 to 9 coins' },
    }
    const reveals = [{ macro: 'select' }, { macro: 'input', params: number }]
    expect(vessel?.params['items']).toMatchObject([{}, {}, {}, { reveals }])
  })
})

/** The controls of a page of a version for somebody, as they are first shown. */
function first(
  id: string,
  who: FirstName,
  before: Answers = {},
  journey: Journey<ArrangeContext> = current,
) {
  const step = questionOf(journey, id)
  const context = contextAt(who)
  const typed = suggestions(journey, step, before, context)
  return controls({ journey, step, typed, before, errors: [], context }).map((control) =>
    Question.parse(control),
  )
}

describe('the controls of our own design', () => {
  const time = { start: '09:00', end: '10:00' }
  const weekly = { ...time, repeating: 'yes', frequency: 'weekly', repeats: '2' }
  const toolkit = { date: '2021-10-13', rar: 'yes' }
  const itemsOf = ([control]: readonly Question[]) => control?.params.items ?? []

  test('have a divider between the locations and the ways out of the list', () => {
    const items = itemsOf(first('location', 'Alun', { type: 'other', otherType: 'C031' }))
    expect(items.map(({ divider, text }) => divider ?? text)).toEqual([
      'BRYN MAWR HOUSE',
      'CANAL STREET HUB',
      'or',
      'The location I’m looking for is not in this list',
      'I do not need to pick a location',
    ])
  })

  test.each<[string, Answers, readonly (readonly string[])[]]>([
    ['repeating', {}, [['frequency', 'repeats'], []]],
    ['rar', { ...weekly, date: '2021-10-13' }, [['rarRepeats'], []]],
    ['rar', { ...time, date: '2021-10-13', repeating: 'no' }, [[], []]],
    ['sensitive', { ...weekly, date: '2021-10-13' }, [['repeatSensitive'], []]],
  ])(
    'of ‘%s’ open several questions under one option, and only those that are asked: %o',
    (page, before, names) => {
      const revealed = itemsOf(first(page, 'Kieran', before)).map(({ reveals = [] }) =>
        reveals.map(({ params }) => params.name),
      )
      expect(revealed).toEqual(names)
    },
  )

  test.each([
    ['2021-10-13', []],
    ['2021-12-20', ['bankHolidays']],
  ])('ask on a page of dates from %s for %j, by its bank holidays', (date, names) => {
    const asked = first('dates', 'Kieran', { ...weekly, date })
    expect(asked.map(({ params }) => params.name)).toEqual(names)
  })

  test('have a flag on an option that might not fit, besides its hint', () => {
    const items = itemsOf(first('toolkit', 'Imogen', toolkit))
    expect(items).toHaveLength(7)
    const flagged = items.filter(({ flag }) => flag !== undefined)
    expect(flagged.length).toBeGreaterThan(3)
    for (const { flag, hint } of flagged) {
      expect(flag).toMatch(/^Might not fit Imogen: /)
      expect(hint?.text).not.toContain('Might not fit')
    }
  })

  test('have the suggested answer chosen already, where there is one', () => {
    const answers = { ...toolkit, toolkit: 'stepping-stones' }
    const checked = (page: string) =>
      itemsOf(first(page, 'Alun', answers)).map((item) => item.checked)
    expect(checked('nsi')).toEqual([true, false])
    expect(checked('toolkit')).not.toContain(true)
  })

  test('have a legend for screen readers where the heading has said it before something else', () => {
    const step = questionOf(current, 'rar')
    const context = contextAt('Kieran')
    const [rar] = controls({ journey: current, step, typed: {}, before: {}, errors: [], context })
    const legend = { isPageHeading: false, classes: 'govuk-visually-hidden' }
    expect(rar?.params['fieldset']).toMatchObject({ legend })
  })
})

describe('the controls of March 2021', () => {
  test('put the two times into one group, whose boxes have labels that are only heard', () => {
    const journey = version20210311
    const step = questionOf(journey, 'when')
    const typed = { start: { '': '1pm' } }
    const context = contextAt('Kieran')
    const label = { text: 'Start time', classes: 'govuk-visually-hidden' }
    expect(controls({ journey, step, typed, before: {}, errors: [], context })).toMatchObject([
      { macro: 'input', params: { type: 'date', name: 'date' } },
      {
        macro: 'group',
        params: {
          legend: 'Time',
          joinedBy: 'to',
          boxes: [
            { macro: 'input', params: { name: 'start', value: '1pm', label } },
            { macro: 'input', params: { name: 'end', value: '' } },
          ],
        },
      },
      {
        macro: 'checkboxes',
        params: {
          name: 'repeat',
          items: [{ value: 'yes', text: 'I would like this to repeat', checked: false }],
        },
      },
    ])
  })

  test('open the categories under Yes', () => {
    const [rar, notes] = first('rar', 'Kieran', {}, version20210311)
    const [yes, no] = rar?.params.items ?? []
    expect(yes?.reveals?.[0]?.params.items).toHaveLength(8)
    expect(no?.reveals).toBeUndefined()
    expect(notes?.macro).toBe('textarea')
  })
})
