import { expect, test } from 'vitest'

import { forget } from '../../app/engine/forget.ts'
import { without } from '../support/journeys.ts'
import { laterOrder, tubOrder } from '../support/toy-later.ts'
import { van } from '../support/toy.ts'
import type { Answers } from '../../app/engine/types.ts'

/** The answers that are left of a tub when these are given instead. */
function changed(given: Answers, before: Answers = tubOrder): Answers {
  return forget(laterOrder, before, { ...before, ...given }, given, van)
}

test('an answer is dropped when what it was given for has changed', () => {
  const left = changed({ flavour: 'mint', sauceNote: 'Plenty' })
  expect(left).toEqual(without({ ...tubOrder, flavour: 'mint' }, 'sauce'))
})

test('what depended on a dropped answer goes too', () => {
  expect(changed({ flavour: 'mint' })).toEqual(
    without({ ...tubOrder, flavour: 'mint' }, 'sauce', 'sauceNote'),
  )
  expect(changed({ vessel: 'cone' })).toEqual(
    without({ ...tubOrder, vessel: 'cone' }, 'flavour', 'sauce', 'sauceNote'),
  )
})

test('nothing is dropped when the same answer is given again', () => {
  expect(changed({ flavour: 'soft' })).toEqual(tubOrder)
  expect(changed(tubOrder)).toEqual(tubOrder)
})

test('nothing is dropped when the answer has changed but not the value that counts', () => {
  const cone = without({ ...tubOrder, vessel: 'cone', flavour: 'mint' }, 'sauce', 'sauceNote')
  expect(changed({ vessel: 'waffle' }, cone)).toEqual({ ...cone, vessel: 'waffle' })
})

test('what was just given stays, even if it depends on what changed with it', () => {
  const given = { vessel: 'cone', flavour: 'mint' }
  expect(changed(given)).toEqual(without({ ...tubOrder, ...given }, 'sauce', 'sauceNote'))
})

test('an answer to which nothing was given before is not made up', () => {
  const bare = { vessel: 'tub' }
  expect(changed({ vessel: 'cone' }, bare)).toEqual({ vessel: 'cone' })
})

test('the first answer to what another depends on drops the other, which was given for none', () => {
  const noFlavour = without(tubOrder, 'flavour')
  expect(changed({ flavour: 'mint' }, noFlavour)).toEqual(
    without({ ...tubOrder, flavour: 'mint' }, 'sauce', 'sauceNote'),
  )
})

test('the answers that were handed over stay as they are', () => {
  const before = Object.freeze({ ...tubOrder })
  const after = Object.freeze({ ...tubOrder, flavour: 'mint' })
  forget(laterOrder, before, after, { flavour: 'mint' }, van)
  expect(after).toEqual({ ...tubOrder, flavour: 'mint' })
})
