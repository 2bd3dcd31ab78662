import { describe, expect, test } from 'vitest'

import { problems } from '../../../app/engine/problems.ts'
import { order } from '../../support/toy.ts'
import { check, flavour, gift, never, pickUp, card, withSteps } from './broken.ts'
import type { Journey } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

describe('a journey is at fault for its ways', () => {
  test.each<[string, Journey<Van>, string]>([
    [
      'a start that is no step',
      { ...order, start: 'constructor' },
      'The journey starts at ‘constructor’, which is not one of its steps.',
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
      'a circle',
      withSteps({ card: { ...card, next: [{ to: 'flavour' }] } }),
      'The journey can go round in a circle: flavour to pick-up to gift to card to flavour.',
    ],
    [
      'a page that nothing leads to',
      withSteps({ lost: { kind: 'stop', title: 'Lost', blocks: [] } }),
      'No way leads to ‘lost’.',
    ],
  ])('%s', (_, journey, sentence) => {
    expect(problems(journey)).toContain(sentence)
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

describe('a journey can be finished', () => {
  const others = Object.fromEntries(
    Object.entries(order.steps).filter(([id]) => id !== 'check-answers'),
  )
  const toTheEnd = { ...card, next: [{ to: 'sold-out' }] }

  test('only with a page that checks the answers', () => {
    const next = [{ when: never, to: 'card' }, { to: 'sold-out' }]
    const steps = { ...others, gift: { ...gift, next }, card: toTheEnd }
    expect(problems({ ...order, steps })).toEqual([
      'The journey has no check your answers, so nobody can finish it. Add a step of the kind ‘check-answers’.',
    ])
  })

  test('only if some way leads there from the start', () => {
    const next = [{ when: never, to: 'card' }, { to: 'sold-out' }]
    expect(problems(withSteps({ gift: { ...gift, next }, card: toTheEnd }))).toEqual([
      'No way leads to ‘check-answers’.',
    ])
  })

  test('on any page of that kind, whatever its name', () => {
    const steps = {
      ...others,
      gift: { ...gift, next: [{ when: never, to: 'card' }, { to: 'review' }] },
      card: { ...card, next: [{ to: 'review' }] },
      review: check,
    }
    expect(problems({ ...order, steps })).toEqual([])
  })
})

describe('the question to change instead', () => {
  const offering = (step: string) =>
    withSteps({ 'pick-up': { ...pickUp, changeInstead: { step, text: 'Something else' } } })

  test.each(['vessel', 'flavour'])('may be one before it, such as %s', (step) => {
    expect(problems(offering(step))).toEqual([])
  })

  test.each([
    ['one after it', 'gift'],
    ['its own page', 'pick-up'],
    ['a page on which the journey ends', 'sold-out'],
    ['check your answers', 'check-answers'],
  ])('cannot be %s', (_, step) => {
    expect(problems(offering(step))).toEqual([
      `‘pick-up’ offers to change ‘${step}’ instead, but that does not come before it. Offer a page that does.`,
    ])
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
    expect(problems(faulty)).toEqual([
      '‘wrapping’ offers to change ‘card’ instead, but that does not come before it. Offer a page that does.',
    ])
  })
})
