import { describe, expect, test } from 'vitest'

import { activeOrders, orderWithProgress, timeElapsed } from '../../app/delius/order-progress.ts'
import { caseAt } from '../support/people.ts'

const order = (startDate: string, months: number | null = 12) => ({
  description: '12 month Community Order',
  startDate,
  months,
})

describe('how far an order has got', () => {
  test('is counted in full months', () => {
    expect(orderWithProgress(order('2021-04-06'), '2021-10-06')).toBe(
      '12 month Community Order (6 months elapsed)',
    )
    expect(timeElapsed(order('2021-04-07'), '2021-10-06')).toBe('5 months elapsed (of 12 months)')
    expect(timeElapsed(order('2021-09-06', 1), '2021-10-06')).toBe('1 month elapsed (of 1 month)')
  })

  test('is less than a month at first, and before it begins', () => {
    for (const start of ['2021-10-06', '2021-09-07', '2022-01-01']) {
      expect(timeElapsed(order(start), '2021-10-06')).toBe(
        'less than 1 month elapsed (of 12 months)',
      )
    }
  })

  test('is never more than the whole', () => {
    expect(timeElapsed(order('2019-04-06'), '2021-10-06')).toBe('12 months elapsed (of 12 months)')
  })

  test('is counted in years if it has no end', () => {
    expect(timeElapsed(order('1998-03-09', null), '2021-10-06')).toBe('23 years elapsed')
    expect(timeElapsed(order('2020-03-09', null), '2021-10-06')).toBe('18 months elapsed')
  })
})

test('of several orders the last to begin comes first, and one that is over is left out', () => {
  const { sentences } = caseAt('Derek')
  expect(activeOrders(sentences.toReversed()).map(({ eventId }) => eventId)).toEqual([
    7100586, 7100585,
  ])
  const ended = sentences.map((one) => ({ ...one, active: one.eventId === 7100585 }))
  expect(activeOrders(ended).map(({ eventId }) => eventId)).toEqual([7100585])
})
