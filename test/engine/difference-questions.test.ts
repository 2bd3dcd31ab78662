import { describe, expect, test } from 'vitest'

import { difference } from '../../app/engine/difference.ts'
import { choice, fieldOf, first, sentences, withField, withStep } from './changed.ts'
import type { FieldDescription, JourneyDescription } from '../../app/engine/describe.ts'

describe('questions', () => {
  const size = choice('size', 'Which size?')
  const inFlavour = (fields: readonly FieldDescription[]) => withStep('flavour', () => ({ fields }))

  test('that are new say which question they come after', () => {
    expect(difference(first, inFlavour([fieldOf('flavour'), size]))).toEqual([
      {
        kind: 'question-added',
        subject: 'size',
        before: null,
        after: 'Which size?',
        text: '‘Which size?’ is new, after ‘Which flavour?’.',
      },
    ])
  })

  test('that are new may come first', () => {
    const after = withStep('vessel', ({ fields }) => ({
      title: 'Vessel',
      fields: [size, ...fields],
    }))
    expect(sentences(after)[0]).toBe('‘Which size?’ is new, at the start.')
  })

  test('that are gone are no longer asked', () => {
    const after = withStep('pick-up', () => ({ fields: [fieldOf('day')] }))
    expect(difference(first, after)).toEqual([
      {
        kind: 'question-removed',
        subject: 'time',
        before: 'Time',
        after: null,
        text: '‘Time’ is no longer asked.',
      },
    ])
  })

  test('that have other words are the same questions, on the same page, with the same branches', () => {
    const label = 'Is this a present?'
    const after = withStep(
      'gift',
      ({ edges }) => ({
        title: label,
        edges: edges.map(({ when, to }) => ({
          when: when?.replace('Is it a gift?', label) ?? null,
          to,
        })),
      }),
      withField('gift', { label }),
    )
    expect(difference(first, after)).toEqual([
      {
        kind: 'question-reworded',
        subject: 'gift',
        before: 'Is it a gift?',
        after: 'Is this a present?',
        text: '‘Is it a gift?’ is now ‘Is this a present?’.',
      },
    ])
  })

  test('that take the place of another are that question in other words', () => {
    const taken = withField('flavour', { id: 'taste', label: 'Which taste?', replaces: 'flavour' })
    const after = withStep('flavour', () => ({ title: 'Which taste?' }), taken)
    expect(difference(first, after)).toMatchObject([
      {
        kind: 'question-reworded',
        subject: 'taste',
        text: '‘Which flavour?’ is now ‘Which taste?’.',
      },
    ])
    expect(sentences(first, after)).toEqual(['‘Which taste?’ is now ‘Which flavour?’.'])
  })

  test('that take the place of another bring its page along, whatever the page is called', () => {
    const taken = withField('flavour', { id: 'taste', label: 'Which taste?', replaces: 'flavour' })
    const after = {
      ...taken,
      steps: taken.steps.map((step) => ({
        ...step,
        ...(step.id === 'flavour' ? { id: 'taste', title: 'Which taste?' } : {}),
        edges: step.edges.map(({ when, to }) => ({ when, to: to === 'flavour' ? 'taste' : to })),
      })),
    }
    expect(sentences(after)).toEqual(['‘Which flavour?’ is now ‘Which taste?’.'])
  })

  test('that say they take the place of one that is still there are new', () => {
    const second = { ...size, replaces: 'flavour' }
    expect(sentences(inFlavour([fieldOf('flavour'), second]))).toEqual([
      '‘Which size?’ is new, after ‘Which flavour?’.',
    ])
  })

  test('that have moved are as few as possible', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => choice(id, id))
    const order = (ids: string) =>
      inFlavour([
        fieldOf('flavour'),
        ...Array.from(ids).flatMap((id) => many.filter((one) => one.id === id)),
      ])
    const moves = (ids: string) => sentences(order(ids), order('abcdef'))
    expect(moves('bcdefa')).toEqual(['‘a’ now comes after ‘f’.'])
    expect(moves('fabcde')).toEqual(['‘f’ now comes after ‘Which flavour?’.'])
    expect(moves('acbdfe')).toHaveLength(2)
    expect(moves('fedcba')).toHaveLength(5)
    expect(moves('bdaf')).toEqual([
      '‘a’ now comes after ‘d’.',
      '‘c’ is no longer asked.',
      '‘e’ is no longer asked.',
    ])
  })

  test('that come in another order because their pages do have moved', () => {
    const edges: Readonly<Record<string, string>> = {
      vessel: 'gift',
      gift: 'flavour',
      flavour: 'pick-up',
      'pick-up': 'check-answers',
    }
    const straight = (ways: Readonly<Record<string, string>>): JourneyDescription => ({
      ...first,
      steps: first.steps.map((step) => {
        const to = ways[step.id]
        return { ...step, edges: to === undefined ? [] : [{ when: null, to }] }
      }),
    })
    const before = straight({
      ...edges,
      vessel: 'flavour',
      'pick-up': 'gift',
      gift: 'check-answers',
    })
    const kinds = ['question-moved', 'row-moved']
    const moves = difference(before, straight(edges)).filter(({ kind }) => kinds.includes(kind))
    expect(moves.map(({ text }) => text)).toEqual([
      '‘Is it a gift?’ now comes after ‘Which vessel?’.',
      'The row ‘Gift’ of check your answers now comes after ‘Vessel’.',
    ])
  })

  test('have hints, come, gone and reworded', () => {
    const [short, long] = ['Just one', 'Just one of them'].map((hint) =>
      withField('flavour', { hint }),
    )
    if (!short || !long) throw new Error('There are no hints')
    expect(sentences(short)).toEqual(['‘Which flavour?’ now has the hint ‘Just one’.'])
    expect(sentences(first, short)).toEqual(['‘Which flavour?’ no longer has the hint ‘Just one’.'])
    expect(sentences(long, short)).toEqual([
      'The hint of ‘Which flavour?’ is now ‘Just one of them’, no longer ‘Just one’.',
    ])
  })

  test('have controls', () => {
    expect(difference(first, withField('day', { component: 'native-date' }))).toMatchObject([
      {
        kind: 'question-control',
        before: 'date',
        after: 'native-date',
        text: '‘Day’ is now answered with the browser’s own date box, no longer with a date in three boxes.',
      },
    ])
  })

  test('have messages', () => {
    const messages = ['Enter a time', 'Enter a later time']
    const found = difference(first, withField('time', { messages }))
    expect(found).toMatchObject([{ kind: 'message-added', subject: 'time', before: null }])
    expect(found[0]?.text).toBe('‘Time’ now has the message ‘Enter a later time’.')
    expect(sentences(first, withField('time', { messages }))).toEqual([
      '‘Time’ no longer has the message ‘Enter a later time’.',
    ])
  })
})
