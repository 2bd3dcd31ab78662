import { describe, expect, test } from 'vitest'

import { after, back } from '../../app/engine/navigate.ts'
import { walk } from '../../app/engine/walk.ts'
import { order, plainOrder, van } from '../support/toy.ts'

const complete = walk(order, plainOrder, van)
// The change to a gift has opened the question about the card.
const opened = walk(order, { ...plainOrder, gift: 'yes' }, van)

describe('Back', () => {
  test('leads out of the journey from its first page', () => {
    expect(back(complete, 'vessel', false)).toBe('entry')
    expect(back(walk(order, {}, van), 'vessel', false)).toBe('entry')
  })

  test('leads to the page before', () => {
    expect(back(complete, 'gift', false)).toEqual({ step: 'pick-up', changing: false })
    expect(back(complete, 'check-answers', false)).toEqual({ step: 'gift', changing: false })
  })

  test('leads from a page opened by Change to check your answers', () => {
    for (const step of ['vessel', 'flavour', 'pick-up', 'gift']) {
      expect(back(complete, step, true)).toEqual({ step: 'check-answers', changing: false })
    }
  })

  test('leads from a question that the change opened to the page that was changed', () => {
    expect(back(opened, 'card', true)).toEqual({ step: 'gift', changing: true })
  })
})

describe('Continue', () => {
  test('leads to the next page of the trail', () => {
    expect(after(complete, 'vessel', false)).toEqual({ step: 'flavour', changing: false })
    expect(after(complete, 'gift', false)).toEqual({ step: 'check-answers', changing: false })
    expect(after(opened, 'gift', false)).toEqual({ step: 'card', changing: false })
  })

  test('leads straight back to check your answers from a page opened by Change', () => {
    for (const step of ['vessel', 'flavour', 'pick-up', 'gift']) {
      expect(after(complete, step, true)).toEqual({ step: 'check-answers', changing: false })
    }
  })

  test('leads to the question that the change opened, still changing', () => {
    expect(after(opened, 'gift', true)).toEqual({ step: 'card', changing: true })
  })
})
