import { describe, expect, test } from 'vitest'
import { problems } from '../../../app/engine/problems.ts'
import { order } from '../../support/toy.ts'
import { card, check, flavour, gift, never, pickUp, withSteps } from './broken.ts'
import type { Journey, QuestionStep } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

const withFlavour = (change: Partial<QuestionStep<Van>>) =>
  withSteps({ flavour: { ...flavour, ...change } })
const offering = (step: string) =>
  withSteps({ 'pick-up': { ...pickUp, changeInstead: { step, text: 'Something else' } } })
const readsSize = [{ when: { ...never, reads: ['size'] }, to: 'card' }, ...gift.next]

test.each<[sentence: string, journey: Journey<Van>]>([
  [
    'The journey starts at ‘constructor’, which is not one of its steps.',
    { ...order, start: 'constructor' },
  ],
  [
    '‘flavour’ leads to ‘nowhere’, which is not one of the steps.',
    withFlavour({ next: [{ to: 'nowhere' }] }),
  ],
  [
    '‘flavour’ leads to ‘nowhere’, which is not one of the steps.',
    withFlavour({ changeInstead: { step: 'nowhere', text: 'Or' } }),
  ],
  [
    '‘flavour’ has no way on when none of its conditions holds. Add a last edge without one.',
    withFlavour({ next: [{ when: never, to: 'pick-up' }] }),
  ],
  [
    '‘flavour’ has no way on when none of its conditions holds. Add a last edge without one.',
    withFlavour({ next: [] }),
  ],
  [
    '‘flavour’ leads to ‘gift’ whatever the answer, so the edges after it are lost.',
    withFlavour({ next: [{ to: 'gift' }, { to: 'pick-up' }] }),
  ],
  [
    'A condition of ‘gift’ reads ‘size’, which is not one of the fields.',
    withSteps({ gift: { ...gift, next: readsSize } }),
  ],
  [
    'The journey can go round in a circle: flavour to pick-up to gift to card to flavour.',
    withSteps({ card: { ...card, next: [{ to: 'flavour' }] } }),
  ],
  ['No way leads to ‘lost’.', withSteps({ lost: { kind: 'stop', title: 'Lost', blocks: [] } })],
])('A journey is at fault for its ways: %s', (sentence, journey) => {
  expect(problems(journey)).toContain(sentence)
})

test('Every circle and every page that is not reached is told of', () => {
  const faulty = withFlavour({ next: [{ when: never, to: 'vessel' }, { to: 'flavour' }] })
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

describe('a journey can be finished', () => {
  const others = Object.fromEntries(
    Object.entries(order.steps).filter(([id]) => id !== 'check-answers'),
  )
  const toTheEnd = { ...card, next: [{ to: 'sold-out' }] }
  const giftTo = (to: string) => ({ ...gift, next: [{ when: never, to: 'card' }, { to }] })

  test('only with a page that checks the answers', () => {
    const steps = { ...others, gift: giftTo('sold-out'), card: toTheEnd }
    expect(problems({ ...order, steps })).toEqual([
      'The journey has no check your answers, so nobody can finish it. Add a step of the kind ‘check-answers’.',
    ])
  })

  test('only if some way leads there from the start', () => {
    expect(problems(withSteps({ gift: giftTo('sold-out'), card: toTheEnd }))).toEqual([
      'No way leads to ‘check-answers’.',
    ])
  })

  test('on any page of that kind, whatever its name', () => {
    const toReview = { ...card, next: [{ to: 'review' }] }
    const steps = { ...others, gift: giftTo('review'), card: toReview, review: check }
    expect(problems({ ...order, steps })).toEqual([])
  })
})

describe('the question to change instead', () => {
  const tooLate = (page: string, step: string) =>
    `‘${page}’ offers to change ‘${step}’ instead, but that does not come before it. Offer a page that does.`

  test.each(['vessel', 'flavour'])('may be one before it, such as %s', (step) => {
    expect(problems(offering(step))).toEqual([])
  })

  test.each([
    ['one after it', 'gift'],
    ['its own page', 'pick-up'],
    ['a page on which the journey ends', 'sold-out'],
    ['check your answers', 'check-answers'],
  ])('cannot be %s', (_, step) => {
    expect(problems(offering(step))).toEqual([tooLate('pick-up', step)])
  })

  test('cannot be one that only other ways pass', () => {
    const faulty = withSteps({
      gift: { ...gift, next: [{ when: never, to: 'card' }, { to: 'wrapping' }] },
      card: { ...card, next: [{ when: never, to: 'sold-out' }, { to: 'check-answers' }] },
      wrapping: {
        kind: 'question',
        title: 'Wrapping',
        fields: [],
        blocks: [{ kind: 'paragraph', text: 'We will wrap it.' }],
        changeInstead: { step: 'card', text: 'Something else' },
        next: [{ to: 'check-answers' }],
      },
    })
    expect(problems(faulty)).toEqual([tooLate('wrapping', 'card')])
  })
})
