import { describe, expect, test } from 'vitest'

import { problems } from '../../../app/engine/problems.ts'
import { optionsFrom } from '../../../app/engine/options.ts'
import { none, text, withFields } from './broken.ts'

const question = { ...text('Select it'), label: 'Is it a gift?' }
const yes = { value: 'yes', text: 'Yes' }
const no = { value: 'no', text: 'No' }

describe('a question with choices', () => {
  test.each(['radios', 'select'] as const)('that has none is a fault, for %s', (component) => {
    const sentence = '‘Is it a gift?’ (gift) has nothing to choose from. Give it options.'
    expect(problems(withFields({ gift: { ...question, component } }))).toEqual([sentence])
    const gift = { ...question, component, options: [] }
    expect(problems(withFields({ gift }))).toEqual([sentence])
  })

  test('that works them out may have none until there are answers', () => {
    const options = optionsFrom('what is left', [], none)
    expect(problems(withFields({ gift: { ...question, component: 'radios', options } }))).toEqual(
      [],
    )
  })

  test('cannot give two of them one value, and is told of each value once', () => {
    const options = [yes, no, { ...yes, text: 'Yes, wrapped' }, yes]
    const gift = { ...question, component: 'radios' as const, options }
    expect(problems(withFields({ gift }))).toEqual([
      '‘Is it a gift?’ (gift) has more than one option with the value ‘yes’. Give each its own value.',
    ])
  })

  test('may share its values with other questions', () => {
    const card = { ...question, component: 'radios' as const, options: [yes, no] }
    const journey = withFields({ card: { ...card, summary: { label: 'Card' } } })
    expect(problems(journey)).toEqual([])
  })

  test('is named by its id as long as it has no label', () => {
    const day = { ...question, label: '', component: 'select' as const }
    expect(problems(withFields({ day }))).toEqual([
      '‘day’ has nothing to choose from. Give it options.',
    ])
  })
})

test('a question without choices needs no options', () => {
  expect(problems(withFields({ gift: question }))).toEqual([])
})
