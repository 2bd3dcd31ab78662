import { describe, expect, test } from 'vitest'

import { describe as describeJourney } from '../../app/engine/describe.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order, van } from '../support/toy.ts'

const described = describeJourney(order, [van])
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
      wayOut: null,
    })
    expect(described.steps.map(({ id }) => id)).toEqual(Object.keys(order.steps))
  })

  test('says how it ends, for one and for several at once', () => {
    expect(described.confirmation).toEqual({
      title: 'Ordered',
      titleOfSeveral: null,
      nextSteps: ['Come to {van} with your vessel.'],
      nextStepsOfSeveral: null,
      listsAll: false,
      phone: 'Call {van} on',
      finish: { text: 'Order another', as: 'link', opens: null },
    })
    const several = {
      titleOfSeveral: 'All ordered',
      nextStepsOfSeveral: ['Come to {van} with your vessels.'],
      listsAll: true,
    }
    const confirmation = { ...order.confirmation, ...several }
    expect(describeJourney({ ...order, confirmation }).confirmation).toMatchObject(several)
  })

  test('says whether every page leads out of it', () => {
    const leading = describeJourney({ ...order, wayOut: 'Back to the beach' })
    expect(leading.wayOut).toBe('Back to the beach')
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
      words: [{ as: 'text', words: 'Come back tomorrow.' }],
      rows: [],
      fields: [],
      edges: [],
    })
  })

  test('says what each question offers, or what its choices depend on', () => {
    const [vessel, ownVessel] = step('vessel')?.fields ?? []
    expect(vessel?.options).toEqual([
      { value: 'cone', text: 'A cone', hint: null, flag: null, reveals: [] },
      { value: 'tub', text: 'A tub', hint: null, flag: null, reveals: [] },
      { value: 'other', text: 'Something else', hint: null, flag: null, reveals: ['ownVessel'] },
    ])
    expect(ownVessel?.options).toBe('what people bring')
    expect(step('card')?.fields[0]?.options).toEqual([])
  })

  test('gives the warning of an option', () => {
    const flag = 'It melts'
    const options = [{ value: 'yes', text: 'Yes', flag }]
    const { gift } = order.fields
    if (!gift) throw new Error('The toy has no gift')
    const fields = { ...order.fields, gift: { ...gift, options } }
    const warned = describeJourney({ ...order, fields }).steps.find(({ id }) => id === 'gift')
    expect(warned?.fields[0]?.options).toMatchObject([{ text: 'Yes', flag: 'It melts' }])
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
        'Date must include a month and year',
        'Date must include a day',
        'Date must include a month',
        'Day must be a real date',
        'Day must be today or later',
      ],
      summary: ['Day'],
      asked: null,
      dependsOn: [],
      replaces: null,
    })
  })

  test('has messages without a context too: of each rule, the one for nothing typed', () => {
    const [day] = describeJourney(order).steps.find(({ id }) => id === 'pick-up')?.fields ?? []
    expect(day?.messages).toContain('Date must include a day, month or year')
    expect(day?.messages).toHaveLength(4)
  })

  test('has the message of a rule that nobody in these contexts fails', () => {
    const message = 'The van must be open'
    const open = { name: 'open', passes: () => true, message: () => message, fails: () => [] }
    const { gift } = order.fields
    if (!gift) throw new Error('The toy has no gift')
    const fields = { ...order.fields, gift: { ...gift, rules: [open] } }
    const asked = describeJourney({ ...order, fields }, [van]).steps
    expect(asked.find(({ id }) => id === 'gift')?.fields[0]?.messages).toEqual([message])
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
      words: [{ as: 'text', words: { worksOut: 'which vessel', reads: ['ownVessel'] } }],
      fields: [],
    })
    expect(laterStep('day')?.words).toEqual([
      { as: 'help', words: 'Where is {van}?' },
      { as: 'text', words: 'By the sea.' },
      { as: 'link', words: 'Another flavour' },
    ])
    expect(laterStep('check-answers')).toMatchObject({
      title: { worksOut: 'whether it is a tub', reads: ['vessel'] },
      words: [
        { as: 'table', words: 'Prices' },
        { as: 'column', words: 'What' },
        { as: 'column', words: 'How much' },
        { as: 'heading', words: 'Your ice cream' },
        { as: 'heading', words: 'Picking it up' },
      ],
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
