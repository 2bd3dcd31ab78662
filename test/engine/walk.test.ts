import { describe, expect, test } from 'vitest'

import { follow, stepOf, titleOf, typedFrom, walk } from '../../app/engine/walk.ts'
import { questionOf, without } from '../support/journeys.ts'
import { laterOrder, tubOrder } from '../support/toy-later.ts'
import { order, plainOrder, van } from '../support/toy.ts'

describe('the trail', () => {
  test('begins and stops at the first page when nothing is answered', () => {
    expect(walk(order, {}, van)).toEqual({
      steps: ['vessel'],
      answers: {},
      frontier: 'vessel',
      complete: false,
    })
  })

  test('runs to check your answers when all is answered', () => {
    expect(walk(order, plainOrder, van)).toEqual({
      steps: ['vessel', 'flavour', 'pick-up', 'gift', 'check-answers'],
      answers: plainOrder,
      frontier: 'check-answers',
      complete: true,
    })
  })

  test('stops at the first page with a gap, whatever is answered after it', () => {
    const trail = walk(order, without(plainOrder, 'flavour'), van)
    expect(trail.steps).toEqual(['vessel', 'flavour'])
    expect(trail.answers).toEqual({ vessel: 'cone' })
  })

  test('stops at a page of which only some questions are answered', () => {
    const trail = walk(order, without(plainOrder, 'time'), van)
    expect(trail.frontier).toBe('pick-up')
    expect(trail.answers).toEqual({ vessel: 'cone', flavour: 'mint' })
  })

  test('never sees answers to questions that are no longer asked, and its owner keeps them', () => {
    const stored = Object.freeze({ ...plainOrder, card: 'Enjoy', ownVessel: 'mug' })
    expect(walk(order, stored, van).answers).toEqual(plainOrder)
    expect(stored.card).toBe('Enjoy')
    expect(walk(order, { ...stored, gift: 'yes' }, van).answers).toEqual({
      ...plainOrder,
      gift: 'yes',
      card: 'Enjoy',
    })
  })

  test('stops where an answer is no longer among the options', () => {
    const trail = walk(order, plainOrder, { ...van, flavours: ['lemon'] })
    expect(trail.frontier).toBe('flavour')
    expect(trail.answers).toEqual({ vessel: 'cone' })
  })

  test('stops where an answer breaks a rule', () => {
    const stored = { ...plainOrder, gift: 'yes', card: 'far too many words' }
    expect(walk(order, stored, van).frontier).toBe('card')
  })

  test('does not lock anybody out when only the clock has moved', () => {
    expect(walk(order, plainOrder, { ...van, now: '2022-01-01T09:00' }).complete).toBe(true)
  })

  test('takes a revealed question into account only when it is revealed', () => {
    const own = { ...plainOrder, vessel: 'other' }
    expect(walk(order, own, van).frontier).toBe('vessel')
    const trail = walk(order, { ...own, ownVessel: 'mug' }, van)
    expect(trail.complete).toBe(true)
    expect(trail.answers).toMatchObject({ vessel: 'other', ownVessel: 'mug' })
  })

  test('does not follow a hidden answer', () => {
    // A bucket given as a gift leads elsewhere, but the bucket is hidden under a cone.
    const stored = { ...plainOrder, ownVessel: 'bucket', gift: 'yes' }
    expect(walk(order, stored, van).frontier).toBe('card')
    expect(walk(order, { ...stored, vessel: 'other' }, van).frontier).toBe('sold-out')
  })

  test('ends, not complete, at a page that stops the journey', () => {
    const trail = walk(order, plainOrder, { ...van, flavours: [] })
    expect(trail).toMatchObject({
      steps: ['vessel', 'sold-out'],
      frontier: 'sold-out',
      complete: false,
    })
  })

  test('an empty text is an answer', () => {
    expect(walk(order, { ...plainOrder, gift: 'yes', card: '' }, van).complete).toBe(true)
  })

  test('throws when the journey goes round in a circle', () => {
    const circle = {
      ...order,
      steps: {
        ...order.steps,
        flavour: { ...questionOf(order, 'flavour'), next: [{ to: 'vessel' }] },
      },
    }
    expect(() => walk(circle, plainOrder, van)).toThrow('The journey comes back to ‘vessel’')
  })
})

describe('the trail of the later toy', () => {
  const own = {
    ...tubOrder,
    vessel: 'other',
    ownVessel: 'mug',
    deposit: '2',
    flavour: 'mint',
  }

  test('goes through a page that asks nothing, with nothing to answer there', () => {
    expect(walk(laterOrder, own, van)).toMatchObject({
      steps: ['vessel', 'rinse', 'flavour', 'extras', 'day', 'check-answers'],
      complete: true,
    })
    const begun = walk(laterOrder, { vessel: 'other', ownVessel: 'mug', deposit: '2' }, van)
    expect(begun).toMatchObject({ steps: ['vessel', 'rinse', 'flavour'], frontier: 'flavour' })
  })

  test('waits for a question with a condition only while the condition holds', () => {
    const bare = without(tubOrder, 'sauce', 'sauceNote')
    expect(walk(laterOrder, bare, van).frontier).toBe('extras')
    expect(walk(laterOrder, { ...bare, vessel: 'cone', flavour: 'mint' }, van).complete).toBe(true)
  })

  test('never sees the answer to a question whose condition no longer holds', () => {
    const cone = { ...tubOrder, vessel: 'cone', flavour: 'mint' }
    expect(walk(laterOrder, cone, van).answers).toEqual(without(cone, 'sauce', 'sauceNote'))
  })

  test('waits for every question that an option opens', () => {
    for (const id of ['ownVessel', 'deposit']) {
      expect(walk(laterOrder, without(own, id), van).frontier).toBe('vessel')
    }
  })

  test('takes nothing of a page of which one answer is bad', () => {
    const trail = walk(laterOrder, { ...own, deposit: '10' }, van)
    expect(trail).toEqual({ steps: ['vessel'], answers: {}, frontier: 'vessel', complete: false })
  })

  test('is made anew each time: its answers belong to whoever asked', () => {
    const [one, other] = [walk(laterOrder, own, van), walk(laterOrder, own, van)]
    expect(one.answers).toEqual(other.answers)
    expect(one.answers).not.toBe(other.answers)
    expect(one.answers).not.toBe(own)
  })

  test('holds an answer as its question would read it, however it was stored', () => {
    const stored = { ...own, deposit: '02', sauceNote: 'x', day: '2021-10-13' }
    expect(walk(laterOrder, stored, van).answers['deposit']).toBe('2')
  })
})

describe('a step', () => {
  test.each(['nowhere', 'constructor', '__proto__', 'toString'])('‘%s’ is none', (id) => {
    expect(() => stepOf(order, id)).toThrow(`There is no step ‘${id}’ in order 2020-01-01`)
  })

  test('without a way on throws, in words', () => {
    expect(() => follow({ kind: 'question', fields: ['gift'], next: [] }, {}, van)).toThrow(
      'No way on from the page that asks gift',
    )
  })

  test('is headed by its title, or else by its first question', () => {
    expect(titleOf(order, stepOf(order, 'pick-up'))).toBe('When will you pick it up?')
    expect(titleOf(order, stepOf(order, 'gift'))).toBe('Is it a gift?')
    expect(titleOf(order, stepOf(order, 'check-answers'))).toBe('Check your answers')
  })

  test('shows its stored answers in its boxes', () => {
    expect(typedFrom(order, questionOf(order, 'pick-up'), plainOrder)).toEqual({
      day: { day: '13', month: '10', year: '2021' },
      time: { '': '9:30am' },
    })
    expect(typedFrom(order, questionOf(order, 'pick-up'), {})).toEqual({})
  })
})
