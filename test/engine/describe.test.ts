import { describe, expect, test } from 'vitest'

import { describe as describeJourney } from '../../app/engine/describe.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order } from '../support/toy.ts'

const described = describeJourney(order)
const step = (id: string) => described.steps.find((one) => one.id === id)
const later = describeJourney(laterOrder)
const laterStep = (id: string) => later.steps.find((one) => one.id === id)
const laterField = (id: string) =>
  later.steps.flatMap(({ fields }) => fields).find((one) => one.id === id)

describe('a journey in words', () => {
  test('survives being written as JSON and read again', () => {
    for (const one of [described, later]) {
      expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one)
    }
  })

  test('says what it is and where it starts and ends', () => {
    expect(described).toMatchObject({
      id: 'order',
      version: '2020-01-01',
      title: 'Order an ice cream',
      about: 'As it began',
      start: 'vessel',
      confirmation: 'Ordered',
      nextSteps: ['Come to {van} with your vessel.'],
    })
    expect(described.steps.map(({ id }) => id)).toEqual(Object.keys(order.steps))
  })

  test('says where each page leads and when', () => {
    expect(step('gift')?.edges).toEqual([
      { when: '‘Is it a gift?’ is ‘Yes’ and it is in a bucket', to: 'sold-out' },
      { when: '‘Is it a gift?’ is ‘Yes’', to: 'card' },
      { when: null, to: 'check-answers' },
    ])
    expect(step('sold-out')).toEqual({
      id: 'sold-out',
      kind: 'stop',
      title: 'Sold out',
      button: null,
      words: ['Come back tomorrow.'],
      rows: [],
      fields: [],
      edges: [],
    })
  })

  test('says what each question offers, or what its choices depend on', () => {
    const [vessel, ownVessel] = step('vessel')?.fields ?? []
    expect(vessel?.options).toEqual([
      { value: 'cone', text: 'A cone', hint: null, reveals: [] },
      { value: 'tub', text: 'A tub', hint: null, reveals: [] },
      { value: 'other', text: 'Something else', hint: null, reveals: ['ownVessel'] },
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
      summary: ['Day'],
      asked: null,
      dependsOn: [],
      replaces: null,
    })
  })

  test('says when a question is asked, and what its answer is dropped with', () => {
    expect(laterField('sauce')).toMatchObject({
      asked: '‘What would you like it in?’ is ‘A tub’',
      dependsOn: ['‘Which flavour?’'],
    })
    expect(laterField('flavour')?.dependsOn).toEqual(['whether it is a tub'])
  })

  test('says every question that an option opens, and every row of an answer', () => {
    const vessel = laterField('vessel')
    expect(vessel).toMatchObject({
      options: [{}, {}, {}, { value: 'other', reveals: ['ownVessel', 'deposit'] }],
      summary: ['Vessel', 'Spoon'],
    })
  })

  test('says what a page says besides its questions: help, notices, tables and sections', () => {
    expect(laterStep('rinse')).toMatchObject({
      kind: 'question',
      title: 'Rinse your vessel',
      words: ['which vessel'],
      fields: [],
    })
    expect(laterStep('day')?.words).toEqual(['Where is {van}?', 'By the sea.', 'Another flavour'])
    expect(laterStep('check-answers')).toMatchObject({
      title: 'whether it is a tub',
      words: ['Prices', 'What', 'How much', 'Your ice cream', 'Picking it up'],
      rows: ['Flavour', 'Vessel'],
    })
  })

  test('says what each button says', () => {
    expect(step('vessel')?.button).toBe('Continue')
    expect(step('check-answers')?.button).toBe('Order')
    const saving = describeJourney({ ...order, continueText: 'Save and continue' })
    expect(saving.steps[0]?.button).toBe('Save and continue')
  })
})
