import { describe, expect, test } from 'vitest'

import { problems } from '../../../app/engine/problems.ts'
import { card, gift, pickUp, text, vessel, withFields, withSteps } from './broken.ts'
import type { Field, Journey, Step } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

describe('a journey is at fault for its questions', () => {
  test.each<[string, Journey<Van>, string]>([
    [
      'a question that does not exist',
      withSteps({ gift: { ...gift, fields: ['gift', 'size'] } }),
      '‘gift’ asks ‘size’, which is not one of the fields.',
    ],
    [
      'a field on no page',
      withFields({ size: text('Enter a size') }),
      'The field ‘size’ is asked on no page.',
    ],
    [
      'a field on two pages',
      withSteps({ card: { ...card, fields: ['card', 'gift'] } }),
      'The field ‘gift’ is asked on more than one page: gift, card.',
    ],
    [
      'a page that asks nothing',
      withSteps({ card: { ...card, fields: [] } }),
      '‘card’ asks nothing and shows nothing.',
    ],
    [
      'a page that asks nothing and has nothing but a heading',
      withSteps({ card: { ...card, fields: [], title: 'Card', blocks: [] } }),
      '‘card’ asks nothing and shows nothing.',
    ],
    [
      'an option that reveals a question of another page',
      withFields({
        gift: {
          ...text('Enter it'),
          component: 'radios',
          options: [{ value: 'yes', text: 'Yes', reveals: 'flavour' }],
        },
      }),
      'An option on ‘gift’ reveals ‘flavour’, which is not on that page.',
    ],
    [
      'an option that reveals a question above it',
      withSteps({ vessel: { ...vessel, fields: ['ownVessel', 'vessel'] } }),
      'An option of ‘vessel’ reveals ‘ownVessel’, so it must come after ‘vessel’ on ‘vessel’.',
    ],
    [
      'two options that reveal one question',
      withFields({
        vessel: {
          ...text('Select it'),
          component: 'radios',
          options: [
            { value: 'jar', text: 'A jar', reveals: 'ownVessel' },
            { value: 'other', text: 'Other', reveals: ['ownVessel'] },
          ],
        },
      }),
      'More than one option on ‘vessel’ reveals ‘ownVessel’.',
    ],
    [
      'one of several revealed questions that is on another page',
      withFields({
        vessel: {
          ...text('Select it'),
          component: 'radios',
          options: [{ value: 'other', text: 'Other', reveals: ['ownVessel', 'card'] }],
        },
      }),
      'An option on ‘vessel’ reveals ‘card’, which is not on that page.',
    ],
    [
      'an option that reveals what is no field',
      withFields({ gift: radios([{ value: 'yes', text: 'Yes', reveals: 'size' }]) }),
      'An option on ‘gift’ reveals ‘size’, which is not on that page.',
    ],
  ])('%s', (_, journey, sentence) => {
    expect(problems(journey)).toContain(sentence)
  })

  test('but not for a page that asks nothing and shows something', () => {
    const shown: Step<Van> = {
      ...card,
      title: 'Card',
      fields: [],
      blocks: [{ kind: 'paragraph', text: 'We have no cards.' }],
    }
    const both = { ...gift, fields: ['gift', 'card'] }
    expect(problems(withSteps({ card: shown, gift: both }))).toEqual([])
  })
})

describe('boxes on one line', () => {
  const group = { legend: 'When', joinedBy: 'at' }

  test('are both on the page', () => {
    const whole = { ...pickUp, group: { ...group, fields: ['day', 'time'] as const } }
    expect(problems(withSteps({ 'pick-up': whole }))).toEqual([])
  })

  test.each(['gift', 'size'])('cannot be of another page, or of none, as %s is', (field) => {
    const faulty = { ...pickUp, group: { ...group, fields: ['day', field] as const } }
    expect(problems(withSteps({ 'pick-up': faulty }))).toEqual([
      `The group ‘When’ on ‘pick-up’ names ‘${field}’, which is not on that page. Name one that is, or ask it there.`,
    ])
  })
})

function radios(options: NonNullable<Field<Van>['options']>): Field<Van> {
  return { ...text('Select it'), component: 'radios', options }
}
