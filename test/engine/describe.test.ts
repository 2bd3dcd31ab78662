import { describe, expect, test } from 'vitest'

import { describe as describeJourney } from '../../app/engine/describe.ts'
import { order } from '../support/toy.ts'

const described = describeJourney(order)
const step = (id: string) => described.steps.find((one) => one.id === id)

describe('a journey in words', () => {
  test('survives being written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(described))).toEqual(described)
  })

  test('says what it is and where it starts and ends', () => {
    expect(described).toMatchObject({
      id: 'order',
      version: '2020-01-01',
      title: 'Order an ice cream',
      start: 'vessel',
      confirmation: 'Ordered',
    })
    expect(described.steps.map(({ id }) => id)).toEqual(Object.keys(order.steps))
  })

  test('says where each page leads and when', () => {
    expect(step('gift')?.edges).toEqual([
      { when: '‘Is it a gift?’ is ‘Yes’ and a bucket', to: 'sold-out' },
      { when: '‘Is it a gift?’ is ‘Yes’', to: 'card' },
      { when: null, to: 'check-answers' },
    ])
    expect(step('sold-out')).toEqual({
      id: 'sold-out',
      kind: 'stop',
      title: 'Sold out',
      fields: [],
      edges: [],
    })
  })

  test('says what each question offers, or what its choices depend on', () => {
    const [vessel, ownVessel] = step('vessel')?.fields ?? []
    expect(vessel?.options).toEqual([
      { value: 'cone', text: 'A cone' },
      { value: 'tub', text: 'A tub' },
      { value: 'other', text: 'Something else' },
    ])
    expect(ownVessel?.options).toBe('what people bring')
    expect(step('card')?.fields[0]?.options).toEqual([])
  })

  test('names every message', () => {
    expect(step('pick-up')?.fields[0]).toEqual({
      id: 'day',
      component: 'date',
      label: 'Day',
      hint: null,
      options: [],
      messages: [
        'Enter a day',
        'Date must include a day, month or year',
        'Day must be a real date',
        'Day must be today or later',
      ],
      summary: 'Day',
    })
  })
})
