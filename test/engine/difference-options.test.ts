import { describe, expect, test } from 'vitest'

import { difference } from '../../app/engine/difference.ts'
import { first, option, sentences, withField } from './changed.ts'
import type { OptionDescription } from '../../app/engine/describe.ts'

describe('options', () => {
  const cone = option('cone', 'A cone')
  const tub = option('tub', 'A tub')
  const cup = option('cup', 'A cup')
  const other: OptionDescription = { ...option('other', 'Something else'), reveals: ['ownVessel'] }
  const offering = (...options: readonly OptionDescription[]) => withField('vessel', { options })
  const vessel = '‘What would you like it in?’'

  test('are added and removed', () => {
    expect(difference(first, offering(cone, cup, tub, other))).toEqual([
      {
        kind: 'option-added',
        subject: 'vessel',
        before: null,
        after: 'A cup',
        text: `${vessel} now offers ‘A cup’.`,
      },
    ])
    expect(difference(first, offering(cone, other))).toMatchObject([
      { kind: 'option-removed', before: 'A tub', text: `${vessel} no longer offers ‘A tub’.` },
    ])
  })

  test('are reworded, and have hints', () => {
    expect(sentences(offering(cone, { ...tub, text: 'A cup' }, other))).toEqual([
      `The option ‘A tub’ of ${vessel} is now ‘A cup’.`,
    ])
    const hinted = offering(cone, { ...tub, hint: 'With a lid' }, other)
    expect(sentences(hinted)).toEqual([
      `The option ‘A tub’ of ${vessel} now has the hint ‘With a lid’.`,
    ])
    expect(sentences(first, hinted)).toEqual([
      `The option ‘A tub’ of ${vessel} no longer has the hint ‘With a lid’.`,
    ])
  })

  test('have warnings', () => {
    const [melts, drips] = ['It melts', 'It drips'].map((flag) =>
      offering(cone, { ...tub, flag }, other),
    )
    if (!melts || !drips) throw new Error('There are no warnings')
    expect(difference(first, melts)).toEqual([
      {
        kind: 'option-flag',
        subject: 'vessel',
        before: null,
        after: 'It melts',
        text: `The option ‘A tub’ of ${vessel} now warns ‘It melts’.`,
      },
    ])
    expect(sentences(first, melts)).toEqual([
      `The option ‘A tub’ of ${vessel} no longer warns ‘It melts’.`,
    ])
    expect(sentences(drips, melts)).toEqual([
      `The option ‘A tub’ of ${vessel} now warns ‘It drips’, no longer ‘It melts’.`,
    ])
  })

  test('are in another order', () => {
    expect(difference(first, offering(tub, other, cone))).toEqual([
      {
        kind: 'options-reordered',
        subject: 'vessel',
        before: ['A cone', 'A tub', 'Something else'],
        after: ['A tub', 'Something else', 'A cone'],
        text: `The options of ${vessel} are in another order: ‘A cone’ now comes after ‘Something else’.`,
      },
    ])
  })

  test('are not in another order only because some came or went', () => {
    const kinds = difference(first, offering(cup, cone, other)).map(({ kind }) => kind)
    expect(kinds).toEqual(['option-added', 'option-removed'])
  })

  test('become worked out, and are written down again', () => {
    const worked = withField('gift', { options: 'what the day allows' })
    expect(difference(first, worked)).toEqual([
      {
        kind: 'options-worked-out',
        subject: 'gift',
        before: ['Yes', 'No'],
        after: 'what the day allows',
        text: '‘Is it a gift?’ now offers what the day allows. Before, it offered ‘Yes’ and ‘No’.',
      },
    ])
    expect(sentences(first, worked)).toEqual([
      '‘Is it a gift?’ now offers ‘Yes’ and ‘No’. Before, it offered what the day allows.',
    ])
  })

  test('that are all others come all at once', () => {
    const options = [option('a', 'A'), option('b', 'B'), option('c', 'C')]
    expect(sentences(withField('gift', { options }))).toEqual([
      '‘Is it a gift?’ now offers ‘A’, ‘B’ and ‘C’. Before, it offered ‘Yes’ and ‘No’.',
    ])
  })

  test('come and go with a question that becomes a choice', () => {
    const text = withField('gift', { options: [] })
    expect(sentences(text)).toEqual(['‘Is it a gift?’ no longer offers ‘Yes’ and ‘No’.'])
    expect(sentences(first, text)).toEqual(['‘Is it a gift?’ now offers ‘Yes’ and ‘No’.'])
  })
})
