import { describe, expect, test } from 'vitest'

import { decisiveFields, paths, samplesOf } from '../../app/engine/paths.ts'
import { walk } from '../../app/engine/walk.ts'
import { order, van } from '../support/toy.ts'

describe('the paths of a journey', () => {
  test('are named in the words of the choices that decide the way', () => {
    expect(paths(order, van).map(({ name }) => name)).toEqual([
      'A cone > Yes',
      'A cone > No',
      'A tub > Yes',
      'A tub > No',
      'Something else > A mug > Yes',
      'Something else > A mug > No',
    ])
  })

  test('are walked by their own answers', () => {
    for (const path of paths(order, van)) {
      const trail = walk(order, path.answers, van)
      expect(trail.steps).toEqual(path.steps)
      expect(trail.answers).toEqual(path.answers)
    }
  })

  test('follow the context', () => {
    const soldOut = paths(order, { ...van, flavours: [] })
    expect(soldOut.map(({ steps }) => steps)).toEqual([
      ['vessel', 'sold-out'],
      ['vessel', 'sold-out'],
      ['vessel', 'sold-out'],
    ])
  })

  test('beyond the limit are refused in plain words', () => {
    expect(paths(order, van, 6)).toHaveLength(6)
    expect(() => paths(order, van, 5)).toThrow('order 2020-01-01 has more than 5 paths')
  })

  test('take no sample that would be refused', () => {
    const late = { ...van, now: '2021-10-14T09:00' }
    expect(paths(order, late)).toEqual([])
  })
})

test('the fields that decide are those a condition reads, and those that open each other', () => {
  expect([...decisiveFields(order)].toSorted()).toEqual(['gift', 'ownVessel', 'vessel'])
})

test('samples are those that the field names, else each of its options', () => {
  const { ownVessel, flavour, time } = order.fields
  expect(ownVessel && samplesOf(ownVessel, {}, van)).toEqual(['mug'])
  expect(flavour && samplesOf(flavour, {}, van)).toEqual(['lemon', 'mint'])
  expect(time && samplesOf(time, {}, van)).toEqual(['09:30'])
})
