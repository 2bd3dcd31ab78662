import { describe, expect, test } from 'vitest'

import { problems } from '../../app/engine/problems.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order, van } from '../support/toy.ts'
import { check, flavour, gift, text, withSteps } from './problems/broken.ts'

describe('a journey is told of', () => {
  test('nothing, when there is no fault', () => {
    expect(problems(order)).toEqual([])
    expect(problems(laterOrder)).toEqual([])
  })

  test('nothing, when its samples are good too', () => {
    expect(problems(order, [van])).toEqual([])
    expect(problems(laterOrder, [van])).toEqual([])
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

  test('faults of single questions and pages even while its ways lead nowhere', () => {
    const steps = {
      flavour: { ...flavour, next: [{ to: 'nowhere' }] },
      'check-answers': { ...check, rows: ['Size'] },
    }
    const card = { ...text('Enter it.'), component: 'radios' as const }
    const faulty = { ...withSteps(steps), fields: { ...order.fields, card } }
    expect(problems(faulty)).toEqual([
      '‘flavour’ leads to ‘nowhere’, which is not one of the steps.',
      'The message ‘Enter it.’ of ‘card’ ends in a full stop. Take it away.',
      '‘Text’ (card) has nothing to choose from. Give it options.',
      '‘check-answers’ has a row ‘Size’, but no question gives it.',
    ])
  })
})
