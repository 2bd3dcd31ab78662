import { describe, expect, test } from 'vitest'
import { optionsFrom } from '../../../app/engine/options.ts'
import { problems } from '../../../app/engine/problems.ts'
import { card, gift, none, pickUp, text, vessel, withFields, withSteps } from './broken.ts'
import type { Field, Journey, Option, Step } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

const radios = (...options: readonly Option[]): Field<Van> => ({
  ...text('Select it'),
  component: 'radios',
  options,
})
const jar = { value: 'jar', text: 'A jar' }
const other = { value: 'other', text: 'Other' }
const cardPage = (change: Partial<typeof card>) => withSteps({ card: { ...card, ...change } })

test.each<[sentence: string, journey: Journey<Van>]>([
  [
    '‘gift’ asks ‘size’, which is not one of the fields.',
    withSteps({ gift: { ...gift, fields: ['gift', 'size'] } }),
  ],
  ['The field ‘size’ is asked on no page.', withFields({ size: text('Enter a size') })],
  [
    'The field ‘gift’ is asked on more than one page: gift, card.',
    cardPage({ fields: ['card', 'gift'] }),
  ],
  ['‘card’ asks nothing and shows nothing.', cardPage({ fields: [] })],
  ['‘card’ asks nothing and shows nothing.', cardPage({ fields: [], title: 'Card', blocks: [] })],
  [
    'An option on ‘gift’ reveals ‘flavour’, which is not on that page.',
    withFields({ gift: radios({ ...jar, reveals: 'flavour' }) }),
  ],
  [
    'An option on ‘gift’ reveals ‘size’, which is not on that page.',
    withFields({ gift: radios({ ...jar, reveals: 'size' }) }),
  ],
  [
    'An option on ‘vessel’ reveals ‘card’, which is not on that page.',
    withFields({ vessel: radios({ ...jar, reveals: ['ownVessel', 'card'] }) }),
  ],
  [
    'More than one option on ‘vessel’ reveals ‘ownVessel’.',
    withFields({
      vessel: radios({ ...jar, reveals: 'ownVessel' }, { ...other, reveals: ['ownVessel'] }),
    }),
  ],
  [
    'An option of ‘vessel’ reveals ‘ownVessel’, so it must come after ‘vessel’ on ‘vessel’.',
    withSteps({ vessel: { ...vessel, fields: ['ownVessel', 'vessel'] } }),
  ],
])('A journey is at fault for its questions: %s', (sentence, journey) => {
  expect(problems(journey)).toContain(sentence)
})

test('A page that asks nothing is no fault if it shows something', () => {
  const shown: Step<Van> = {
    ...card,
    title: 'Card',
    fields: [],
    blocks: [{ kind: 'paragraph', text: 'We have no cards.' }],
  }
  const both = { ...gift, fields: ['gift', 'card'] }
  expect(problems(withSteps({ card: shown, gift: both }))).toEqual([])
})

describe('boxes on one line', () => {
  const withGroup = (...fields: readonly [string, string]) =>
    withSteps({ 'pick-up': { ...pickUp, group: { legend: 'When', joinedBy: 'at', fields } } })

  test('are both on the page', () => {
    expect(problems(withGroup('day', 'time'))).toEqual([])
  })

  test.each(['gift', 'size'])('cannot be of another page, or of none, as %s is', (field) => {
    expect(problems(withGroup('day', field))).toEqual([
      `The group ‘When’ on ‘pick-up’ names ‘${field}’, which is not on that page. Name one that is, or ask it there.`,
    ])
  })
})

describe('a question with choices', () => {
  const question = { ...text('Select it'), label: 'Is it a gift?' }
  const yes = { value: 'yes', text: 'Yes' }
  const no = { value: 'no', text: 'No' }
  const asking = (change: Partial<Field<Van>>) =>
    problems(withFields({ gift: { ...question, ...change } }))

  test.each(['radios', 'select'] as const)('that has none is a fault, for %s', (component) => {
    const sentence = '‘Is it a gift?’ (gift) has nothing to choose from. Give it options.'
    expect(asking({ component })).toEqual([sentence])
    expect(asking({ component, options: [] })).toEqual([sentence])
  })

  test('that works them out may have none until there are answers', () => {
    expect(asking({ component: 'radios', options: optionsFrom('what is left', [], none) })).toEqual(
      [],
    )
  })

  test('cannot give two of them one value, and is told of each value once', () => {
    const options = [yes, no, { ...yes, text: 'Yes, wrapped' }, yes]
    expect(asking({ component: 'radios', options })).toEqual([
      '‘Is it a gift?’ (gift) has more than one option with the value ‘yes’. Give each its own value.',
    ])
  })

  test('may share its values with other questions', () => {
    const choice = { ...radios(yes, no), summary: { label: 'Card' } }
    expect(problems(withFields({ card: choice }))).toEqual([])
  })

  test('is named by its id as long as it has no label', () => {
    const day = { ...question, label: '', component: 'select' as const }
    expect(problems(withFields({ day }))).toEqual([
      '‘day’ has nothing to choose from. Give it options.',
    ])
  })
})

test('A question without choices needs no options', () => {
  expect(problems(withFields({ gift: text('Enter it') }))).toEqual([])
})
