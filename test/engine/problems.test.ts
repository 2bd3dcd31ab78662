import { describe, expect, test } from 'vitest'

import { problems } from '../../app/engine/problems.ts'
import { required } from '../../app/engine/rules.ts'
import { questionOf } from '../support/journeys.ts'
import { order } from '../support/toy.ts'
import type { Condition, Field, Journey, Step } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const withSteps = (steps: Readonly<Record<string, Step<Van>>>): Journey<Van> => ({
  ...order,
  steps: { ...order.steps, ...steps },
})
const withFields = (fields: Readonly<Record<string, Field<Van>>>): Journey<Van> => ({
  ...order,
  fields: { ...order.fields, ...fields },
})
const gift = questionOf(order, 'gift')
const flavour = questionOf(order, 'flavour')
const never: Condition<Van> = { text: 'never', reads: [], holds: () => false }
const text = (message: string): Field<Van> => ({
  component: 'textarea',
  label: 'Text',
  rules: [required(message)],
})

describe('a faulty journey is told of', () => {
  test('nothing, when there is no fault', () => {
    expect(problems(order)).toEqual([])
  })

  test.each<[string, Journey<Van>, string]>([
    [
      'a start that is no step',
      { ...order, start: 'constructor' },
      'The journey starts at ‘constructor’, which is not one of its steps.',
    ],
    [
      'a condition that reads what is asked later',
      withSteps({
        flavour: {
          ...flavour,
          next: [{ when: { ...never, reads: ['gift'] }, to: 'gift' }, ...flavour.next],
        },
      }),
      'A condition of ‘flavour’ reads ‘gift’, which is asked after it.',
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
      'an edge to nowhere',
      withSteps({ flavour: { ...flavour, next: [{ to: 'nowhere' }] } }),
      '‘flavour’ leads to ‘nowhere’, which is not one of the steps.',
    ],
    [
      'another question to change instead that does not exist',
      withSteps({ flavour: { ...flavour, changeInstead: { step: 'nowhere', text: 'Or' } } }),
      '‘flavour’ leads to ‘nowhere’, which is not one of the steps.',
    ],
    [
      'a page with no last way on',
      withSteps({ flavour: { ...flavour, next: [{ when: never, to: 'pick-up' }] } }),
      '‘flavour’ has no way on when none of its conditions holds. Add a last edge without one.',
    ],
    [
      'a page with no way on at all',
      withSteps({ flavour: { ...flavour, next: [] } }),
      '‘flavour’ has no way on when none of its conditions holds. Add a last edge without one.',
    ],
    [
      'edges that are never tried',
      withSteps({ flavour: { ...flavour, next: [{ to: 'gift' }, { to: 'pick-up' }] } }),
      '‘flavour’ leads to ‘gift’ whatever the answer, so the edges after it are lost.',
    ],
    [
      'a condition that reads no field',
      withSteps({
        gift: {
          ...gift,
          next: [{ when: { ...never, reads: ['size'] }, to: 'card' }, ...gift.next],
        },
      }),
      'A condition of ‘gift’ reads ‘size’, which is not one of the fields.',
    ],
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
      withSteps({ card: { ...questionOf(order, 'card'), fields: ['card', 'gift'] } }),
      'The field ‘gift’ is asked on more than one page: gift, card.',
    ],
    [
      'a page that asks nothing',
      withSteps({ card: { ...questionOf(order, 'card'), fields: [] } }),
      '‘card’ asks nothing.',
    ],
    [
      'a rule without a message',
      withFields({ card: text('') }),
      'The rule ‘required’ of ‘card’ has no message.',
    ],
    [
      'a message with a full stop',
      withFields({ card: text('Enter something.') }),
      'The message ‘Enter something.’ of ‘card’ ends in a full stop. Take it away.',
    ],
    [
      'a circle',
      withSteps({ card: { ...questionOf(order, 'card'), next: [{ to: 'flavour' }] } }),
      'The journey can go round in a circle: flavour to pick-up to gift to card to flavour.',
    ],
    [
      'a page that nothing leads to',
      withSteps({ lost: { kind: 'stop', title: 'Lost', paragraphs: [] } }),
      'No way leads to ‘lost’.',
    ],
    [
      'a page without a heading',
      withSteps({ 'sold-out': { kind: 'stop', title: '', paragraphs: [] } }),
      '‘sold-out’ has no heading.',
    ],
  ])('%s', (_, journey, sentence) => {
    expect(problems(journey)).toContain(sentence)
  })

  test('all of its faults at once', () => {
    const faulty = {
      ...withSteps({ flavour: { ...flavour, next: [] }, gift: { ...gift, fields: ['size'] } }),
      start: 'nowhere',
    }
    expect(problems(faulty)).toEqual([
      'The journey starts at ‘nowhere’, which is not one of its steps.',
      '‘flavour’ has no way on when none of its conditions holds. Add a last edge without one.',
      '‘gift’ asks ‘size’, which is not one of the fields.',
      'The field ‘gift’ is asked on no page.',
    ])
  })

  test('every circle and every page that is not reached', () => {
    const faulty = withSteps({
      flavour: { ...flavour, next: [{ when: never, to: 'vessel' }, { to: 'flavour' }] },
    })
    expect(problems(faulty)).toEqual([
      'The journey can go round in a circle: vessel to flavour to vessel.',
      'The journey can go round in a circle: flavour to flavour.',
      'No way leads to ‘pick-up’.',
      'No way leads to ‘gift’.',
      'No way leads to ‘card’.',
      'No way leads to ‘check-answers’.',
      'A condition of ‘gift’ reads ‘ownVessel’, which is asked after it.',
    ])
  })
})
