import { describe, expect, test } from 'vitest'

import { difference } from '../../app/engine/difference.ts'
import { choice, fieldOf, first, option, sentences, withField, withStep } from './changed.ts'
import type { StepDescription } from '../../app/engine/describe.ts'

describe('where and when questions are asked', () => {
  test('that are on another page say which', () => {
    const without = withStep('pick-up', () => ({ fields: [fieldOf('day')] }))
    const time = fieldOf('time')
    const after = withStep(
      'gift',
      ({ fields }) => ({ title: 'A gift', fields: [time, ...fields] }),
      without,
    )
    expect(difference(first, after)).toContainEqual({
      kind: 'question-page',
      subject: 'time',
      before: 'When will you pick it up?',
      after: 'A gift',
      text: '‘Time’ is now on the page ‘A gift’.',
    })
    expect(sentences(first, after)).toContain(
      '‘Time’ is now on the page ‘When will you pick it up?’.',
    )
  })

  test('that have a page of their own say so', () => {
    const without = withStep('vessel', ({ fields }) => ({ fields: fields.slice(0, 1) }))
    const own: StepDescription = {
      id: 'own',
      kind: 'question',
      title: 'Which vessel?',
      button: 'Continue',
      words: [],
      rows: [],
      fields: [fieldOf('ownVessel')],
      edges: [{ when: null, to: 'flavour' }],
    }
    const after = { ...without, steps: [...without.steps, own] }
    expect(sentences(after)).toContain('‘Which vessel?’ now has a page of its own.')
  })

  test('begin to be asked conditionally, stop, and are asked for something else', () => {
    const [rain, snow] = ['it rains', 'it snows'].map((asked) => withField('card', { asked }))
    if (!rain || !snow) throw new Error('There is no weather')
    const card = '‘What should the card say?’ is now asked'
    expect(sentences(rain)).toEqual([`${card} only if it rains.`])
    expect(sentences(first, rain)).toEqual([`${card} whether or not it rains.`])
    expect(sentences(snow, rain)).toEqual([
      `${card} only if it snows. Before, it was asked only if it rains.`,
    ])
  })

  test('that open under an option are asked only if it is chosen', () => {
    const options = [
      option('cone', 'A cone'),
      option('tub', 'A tub'),
      option('other', 'Something else'),
    ]
    expect(sentences(withField('vessel', { options }))).toEqual([
      '‘Which vessel?’ is now asked whether or not ‘What would you like it in?’ is ‘Something else’.',
    ])
  })

  test('are asked for the same reason when only its words have changed', () => {
    const asked = (label: string) =>
      withField('card', { asked: `‘${label}’ is ‘Yes’` }, withField('gift', { label }))
    const present = 'Is this a present?'
    const found = difference(asked('Is it a gift?'), asked(present)).map(({ kind }) => kind)
    expect(found).not.toContain('question-asked')
  })

  test('have answers that are dropped', () => {
    const dependsOn = ['‘Which flavour?’', 'the van']
    const after = withField('card', { dependsOn })
    const card = 'The answer to ‘What should the card say?’ is'
    expect(sentences(after)).toEqual([
      `${card} now dropped when ‘Which flavour?’ or the van changes.`,
    ])
    expect(sentences(first, after)).toEqual([
      `${card} no longer dropped when ‘Which flavour?’ or the van changes.`,
    ])
  })

  test('under an option, they say so when they are new and when they come from elsewhere', () => {
    const size = choice('size', 'Which size?')
    const tub = { ...option('tub', 'A tub'), reveals: ['size'] }
    const options = [option('cone', 'A cone'), tub, option('other', 'Something else')]
    const under = withStep(
      'vessel',
      ({ fields }) => ({ fields: [...fields.map((one) => ({ ...one, options })), size] }),
      withStep('vessel', ({ fields }) => ({ fields: fields.slice(0, 1) })),
    )
    const vessel = '‘What would you like it in?’'
    expect(sentences(under)[0]).toBe(`‘Which size?’ is new, under ‘A tub’ of ${vessel}.`)
    const before = withStep('flavour', ({ fields }) => ({ fields: [...fields, size] }))
    expect(sentences(under, before)).toContain(
      `‘Which size?’ is now on the page ${vessel}, under ‘A tub’.`,
    )
    expect(sentences(under, before).join()).not.toContain('‘Which size?’ is now asked')
  })

  test('say on what condition, when they are new', () => {
    const size = { ...choice('size', 'Which size?'), asked: 'it rains' }
    expect(sentences(withStep('flavour', ({ fields }) => ({ fields: [...fields, size] })))).toEqual(
      ['‘Which size?’ is new, after ‘Which flavour?’, and asked only if it rains.'],
    )
  })

  test('under the same option, say only what else has changed', () => {
    const ofOld = withField('ownVessel', { asked: 'it rains' })
    expect(sentences(withField('ownVessel', { asked: 'it snows' }), ofOld)).toEqual([
      '‘Which vessel?’ is now asked only if it snows. Before, it was asked only if it rains.',
    ])
  })
})
