import { describe, expect, test } from 'vitest'

import { optionsFrom } from '../../app/engine/options.ts'
import { problems } from '../../app/engine/problems.ts'
import { required } from '../../app/engine/rules.ts'
import { questionOf } from '../support/journeys.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order } from '../support/toy.ts'
import type { CheckAnswersStep, Condition, Field, Journey, Step } from '../../app/engine/types.ts'
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
const vessel = questionOf(order, 'vessel')
const check: CheckAnswersStep<Van> = {
  kind: 'check-answers',
  title: 'Check your answers',
  button: 'Order',
}
const none = () => []
const never: Condition<Van> = { text: 'never', reads: [], holds: () => false }
const text = (message: string): Field<Van> => ({
  component: 'textarea',
  label: 'Text',
  rules: [required(message)],
})

describe('a faulty journey is told of', () => {
  test('nothing, when there is no fault', () => {
    expect(problems(order)).toEqual([])
    expect(problems(laterOrder)).toEqual([])
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
      '‘card’ asks nothing and shows nothing.',
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
      withSteps({ lost: { kind: 'stop', title: 'Lost', blocks: [] } }),
      'No way leads to ‘lost’.',
    ],
    [
      'a page without a heading',
      withSteps({ 'sold-out': { kind: 'stop', title: '', blocks: [] } }),
      '‘sold-out’ has no heading.',
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
      'a question asked only for what is asked later',
      withFields({ card: { ...text('Enter it'), asked: { ...never, reads: ['card'] } } }),
      '‘card’ is asked only if never, but ‘card’ is not asked on a page before it.',
    ],
    [
      'a question asked only for what is on its own page',
      withFields({ time: { ...text('Enter it'), asked: { ...never, reads: ['day'] } } }),
      '‘time’ is asked only if never, but ‘day’ is not asked on a page before it.',
    ],
    [
      'a question asked only for what is no field',
      withFields({ card: { ...text('Enter it'), asked: { ...never, reads: ['size'] } } }),
      '‘card’ is asked only if never, but ‘size’ is not asked on a page before it.',
    ],
    [
      'choices that depend on what is asked later',
      withFields({
        flavour: { ...text('Enter it'), options: optionsFrom('sizes', ['gift'], none) },
      }),
      'The choices of ‘flavour’ depend on ‘gift’, which is not asked before it.',
    ],
    [
      'choices that depend on what is below them on the page',
      withFields({ day: { ...text('Enter it'), options: optionsFrom('sizes', ['time'], none) } }),
      'The choices of ‘day’ depend on ‘time’, which is not asked before it.',
    ],
    [
      'an answer that depends on what is no field',
      withFields({
        card: { ...text('Enter it'), dependsOn: [{ text: 'x', reads: ['size'], value: () => '' }] },
      }),
      '‘card’ depends on ‘size’, which is not one of the fields.',
    ],
    [
      'a page that asks nothing and has nothing but a heading',
      withSteps({ card: { ...questionOf(order, 'card'), fields: [], title: 'Card', blocks: [] } }),
      '‘card’ asks nothing and shows nothing.',
    ],
    [
      'a link to nowhere',
      withSteps({
        'sold-out': {
          kind: 'stop',
          title: 'Sold out',
          blocks: [{ kind: 'link', text: 'Back', to: { step: 'nowhere' } }],
        },
      }),
      'A link on ‘sold-out’ leads to ‘nowhere’, which is not one of the steps.',
    ],
    [
      'a link to nowhere in a paragraph of a question',
      withSteps({
        gift: {
          ...gift,
          blocks: [{ kind: 'paragraph', text: 'Or not', link: { words: 'not', step: 'nowhere' } }],
        },
      }),
      'A link on ‘gift’ leads to ‘nowhere’, which is not one of the steps.',
    ],
    [
      'a link on words that its paragraph does not say',
      withSteps({
        gift: {
          ...gift,
          blocks: [{ kind: 'paragraph', text: 'Or not', link: { words: 'yes', href: '/' } }],
        },
      }),
      'A link on ‘gift’ is on ‘yes’, which its paragraph does not say.',
    ],
    [
      'a row of check your answers that no question gives',
      withSteps({ 'check-answers': { ...check, rows: ['Vessel', 'Size'] } }),
      '‘check-answers’ has a row ‘Size’, but no question gives it.',
    ],
    [
      'a row in a section that check your answers does not have',
      withFields({
        card: { ...text('Enter it'), summary: { label: 'Card', section: 'gift' } },
      }),
      'A row belongs to the section ‘gift’, which ‘check-answers’ does not have.',
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

describe('a journey without a fault may', () => {
  test('have choices that depend on what is above them on the page', () => {
    const options = optionsFrom('sizes', ['day'], none)
    expect(problems(withFields({ time: { ...text('Enter it'), options } }))).toEqual([])
  })

  test('have an answer that depends on one given later', () => {
    const dependsOn = [{ text: 'the gift', reads: ['gift'], value: () => '' }]
    expect(problems(withFields({ time: { ...text('Enter it'), dependsOn } }))).toEqual([])
  })

  test('have a page that asks nothing but shows something', () => {
    const card: Step<Van> = {
      ...questionOf(order, 'card'),
      title: 'Card',
      fields: [],
      blocks: [{ kind: 'paragraph', text: 'We have no cards.' }],
    }
    const both = { ...gift, fields: ['gift', 'card'] }
    expect(problems(withSteps({ card, gift: both }))).toEqual([])
  })
})
