import { describe, expect, test } from 'vitest'
import { checkStep } from '../../../app/engine/validate.ts'
import { typedFrom } from '../../../app/engine/walk.ts'
import { current } from '../../../app/journeys/arrange-appointment/current.ts'
import { version20210311 } from '../../../app/journeys/arrange-appointment/2021-03-11.ts'
import { controls, headingIsQuestion, suggestions } from '../../../app/pages/journey/controls.ts'
import { facts } from '../../support/approved.ts'
import { expectFound } from '../../support/approved-lines.ts'
import { Params } from '../../support/controls.ts'
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
  return controls({ journey, step, typed, before, errors: [], context })
}

const march = version20210311
const slot = { date: '2021-10-13', start: '09:00', end: '10:00' }
const weekly = { ...slot, repeating: 'yes', frequency: 'weekly', repeats: '2' }
const toolkit = { ...slot, rar: 'yes' }

test('The controls of a page are as approved', async () => {
  const mug = { vessel: { '': 'other' }, ownVessel: { '': 'mug' } }
  const pickUp = questionOf(order, 'pick-up')
  const shownControls = {
    'Radios headed by the only question, with the words filled in': shown('flavour', {
      flavour: { '': 'mint' },
    }),
    'A list that opens under its option': shown('vessel', mug),
    'Several under a heading of their own': shown('pick-up', typedFrom(order, pickUp, plainOrder)),
    'A text as it was typed': shown('card', { card: { '': '{van} <i>' } }),
    'A number that is wrong': shown('vessel', { ...mug, deposit: { '': '10' } }, true, laterOrder),
    'Locations with a divider before the ways out': first('location', 'Alun', {
      type: 'other',
      otherType: 'C031',
    }),
    'Several questions under one option': first('repeating', 'Kieran'),
    'RAR of repeats': first('rar', 'Kieran', weekly),
    'RAR of one': first('rar', 'Kieran', { ...weekly, repeating: 'no' }),
    'Toolkits, with a flag on those that might not fit': first('toolkit', 'Imogen', toolkit),
    'NSIs, of which one is suggested': first('nsi', 'Alun', {
      ...toolkit,
      toolkit: 'stepping-stones',
    }),
    'The date and times of March 2021, in one group': first('when', 'Kieran', {}, march),
    'The categories of March 2021, under Yes': first('rar', 'Kieran', {}, march),
  }
  const lines = Object.entries(shownControls).map(([name, all]) => [name, facts(all)])
  await expectFound('approved/controls.txt', Object.fromEntries(lines) as object)
  expect(headingIsQuestion(pickUp)).toBe(false)
})

describe('the controls of a page', () => {
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
})
