import { describe, expect, test } from 'vitest'

import { conditionsFor } from '../../app/engine/conditions.ts'
import { readersOf } from '../../app/engine/decisive.ts'
import { paths, samplesOf } from '../../app/engine/paths.ts'
import { problems } from '../../app/engine/problems.ts'
import { walk } from '../../app/engine/walk.ts'
import { bigJourney, deadEnds, october, widePage } from '../support/big.ts'
import { questionOf } from '../support/journeys.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order, van } from '../support/toy.ts'
import type { Journey, QuestionStep } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

describe('the paths of a journey', () => {
  test('are named in the words of the choices that decide the way', () => {
    expect(paths(order, van).map(({ name }) => name)).toEqual([
      'A cone > Yes',
      'A cone > No',
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
    ])
  })

  test('beyond the limit are refused in plain words', () => {
    expect(paths(order, van, 4)).toHaveLength(4)
    expect(() => paths(order, van, 3)).toThrow(
      'order 2020-01-01 has more than 3 paths. Let fewer conditions tell its answers apart, or raise the limit.',
    )
  })

  test('take no sample that would be refused', () => {
    const late = { ...van, now: '2021-10-14T09:00' }
    expect(paths(order, late)).toEqual([])
  })
})

describe('answers that differ', () => {
  const { ownVessel, gift } = order.fields
  if (!ownVessel || !gift) throw new Error('The toy has no gift')
  const names = (journey: Journey<Van>) => paths(journey, van).map(({ name }) => name)
  const withVessels: Journey<Van> = {
    ...order,
    fields: { ...order.fields, ownVessel: { ...ownVessel, samples: () => ['mug', 'bucket'] } },
  }
  const withEdges = (id: string, next: QuestionStep<Van>['next']): Journey<Van> => ({
    ...withVessels,
    steps: { ...withVessels.steps, [id]: { ...questionOf(order, id), next } },
  })
  const { is, check } = conditionsFor<Van, typeof order.fields>(order.fields)

  test('are one path while no condition tells them apart', () => {
    expect(names(order).filter((name) => name.startsWith('A tub'))).toEqual([])
    const apart = withEdges('vessel', [
      { when: is('vessel', 'tub'), to: 'gift' },
      { to: 'flavour' },
    ])
    expect(names(apart)).toContain('A tub > No')
  })

  test('are one path when every condition says the same of both', () => {
    const brought = check('it is brought', ['ownVessel'], (answers) => 'ownVessel' in answers)
    const noCards = { ...questionOf(order, 'gift'), next: [{ to: 'check-answers' }] }
    const journey = withEdges('vessel', [{ when: brought, to: 'gift' }, { to: 'flavour' }])
    expect(names({ ...journey, steps: { ...journey.steps, gift: noCards } })).toEqual([
      'A cone',
      'Something else > A mug',
    ])
  })

  test('are kept apart for a condition over two pages, until its second page is answered', () => {
    expect(names(withVessels)).toEqual([
      'A cone > Yes',
      'A cone > No',
      'Something else > A mug > Yes',
      'Something else > A mug > No',
      'Something else > A bucket > Yes',
      'Something else > A bucket > No',
    ])
    const ends = paths(withVessels, van).map(({ steps }) => steps.at(-1))
    expect(ends.filter((end) => end === 'sold-out')).toHaveLength(1)
  })

  test('are two paths if they ask different questions, or offer different choices', () => {
    expect(names(laterOrder)).toEqual(['A cone', 'A tub', 'Something of my own'])
    expect(paths(laterOrder, van).map(({ answers }) => 'sauce' in answers)).toEqual([
      false,
      true,
      false,
    ])
  })
})

test('a page that asks nothing is on the path, with nothing to answer', () => {
  const own = paths(laterOrder, van).find(({ name }) => name === 'Something of my own')
  expect(own?.steps).toEqual(['vessel', 'rinse', 'flavour', 'extras', 'day', 'check-answers'])
})

describe('a journey that explodes says so, and does not hang', () => {
  const refusal = 'paths. Let fewer conditions tell its answers apart, or raise the limit.'

  test('where there are more paths than the limit', () => {
    expect(() => paths(bigJourney(60, 200), october, 200)).toThrow(
      `big 2020-01-01 has more than 200 ${refusal}`,
    )
  })

  test('where every way is a dead end', () => {
    expect(problems(deadEnds(40))).toEqual([])
    expect(() => paths(deadEnds(40), october, 200)).toThrow(
      `dead-ends 2020-01-01 has more than 200 ${refusal}`,
    )
  })

  test('where one page asks many questions with many options', () => {
    expect(problems(widePage(12, 10))).toEqual([])
    expect(() => paths(widePage(12, 10), october, 200)).toThrow(
      `wide 2020-01-01 has more than 200 ${refusal}`,
    )
  })

  test('and a smaller one of each is explored to its end', () => {
    expect(paths(bigJourney(8, 16), october).length).toBeGreaterThan(10)
    expect(paths(deadEnds(6), october)).toEqual([])
    expect(paths(widePage(2, 10), october).map(({ name }) => name)).toEqual([
      'Option 0',
      'Option 1',
    ])
  })
})

test('the fields that decide are those a condition reads, and those that open each other', () => {
  expect([...readersOf(order).decisive].toSorted()).toEqual(['gift', 'ownVessel', 'vessel'])
})

test('samples are those that the field names, else each of its options', () => {
  const { ownVessel, flavour, time } = order.fields
  expect(ownVessel && samplesOf(ownVessel, {}, van)).toEqual(['mug'])
  expect(flavour && samplesOf(flavour, {}, van)).toEqual(['lemon', 'mint'])
  expect(time && samplesOf(time, {}, van)).toEqual(['09:30'])
})
