import { describe, expect, test } from 'vitest'

import { difference } from '../../app/engine/difference.ts'
import { first, later, sentences, withField, withStep } from './changed.ts'
import type { StepDescription } from '../../app/engine/describe.ts'

describe('branches', () => {
  const leading = (...edges: StepDescription['edges']) => withStep('gift', () => ({ edges }))
  const [bucket, card, end] = first.steps.find(({ id }) => id === 'gift')?.edges ?? []
  if (!bucket || !card || !end) throw new Error('The toy has no gift')

  test('are added and removed, each with its condition', () => {
    const rain = { when: 'it rains', to: 'sold-out' }
    expect(difference(first, leading(bucket, rain, card, end))).toEqual([
      {
        kind: 'branch-added',
        subject: 'gift',
        before: null,
        after: ['it rains', 'sold-out'],
        text: '‘Is it a gift?’ now leads to ‘Sold out’ if it rains.',
      },
    ])
    expect(difference(first, leading(bucket, end))).toMatchObject([
      {
        kind: 'branch-removed',
        before: ['‘Is it a gift?’ is ‘Yes’', 'card'],
        after: null,
        text: '‘Is it a gift?’ no longer leads to ‘What should the card say?’ if the answer is ‘Yes’.',
      },
    ])
  })

  test('lead elsewhere', () => {
    expect(difference(first, leading(bucket, card, { ...end, to: 'card' }))).toMatchObject([
      {
        kind: 'branch-changed',
        before: ['otherwise', 'check-answers'],
        after: ['otherwise', 'card'],
        text: '‘Is it a gift?’ now leads to ‘What should the card say?’ in all other cases, no longer to check your answers.',
      },
    ])
  })

  test('lead to the same page for something else', () => {
    const snow = { ...card, when: 'it snows' }
    expect(difference(first, leading(bucket, snow, end))).toEqual([
      {
        kind: 'branch-changed',
        subject: 'gift',
        before: [card.when, 'card'],
        after: ['it snows', 'card'],
        text: '‘Is it a gift?’ now leads to ‘What should the card say?’ if it snows. Before, it did if the answer is ‘Yes’.',
      },
    ])
  })

  test('lead to pages by their later names', () => {
    const renamed = withStep('card', () => ({ title: 'The card' }), leading(bucket, end))
    expect(sentences(renamed)).toContain(
      '‘Is it a gift?’ no longer leads to ‘The card’ if the answer is ‘Yes’.',
    )
  })

  test('are tried in another order', () => {
    expect(difference(first, leading(card, bucket, end))).toMatchObject([
      {
        kind: 'branches-reordered',
        before: [bucket.when, card.when],
        after: [card.when, bucket.when],
      },
    ])
  })

  test('of a page that is new or gone are told where they have a condition', () => {
    const rinse = later.steps.filter(({ id }) => id === 'rinse')
    const rinsing = (when: string) => ({
      ...first,
      steps: [
        ...first.steps,
        ...rinse.map((step) => ({
          ...step,
          edges: [
            { when, to: 'gift' },
            { when: null, to: 'flavour' },
          ],
        })),
      ],
    })
    expect(sentences(rinsing('it is clean'))).toEqual([
      'The page ‘Rinse your vessel’ is new.',
      '‘Rinse your vessel’ now leads to ‘Is it a gift?’ if it is clean.',
    ])
    expect(sentences(first, rinsing('it is clean'))).toEqual([
      'The page ‘Rinse your vessel’ is gone.',
      '‘Rinse your vessel’ no longer leads to ‘Is it a gift?’ if it is clean.',
    ])
  })

  test('begin elsewhere', () => {
    expect(sentences({ ...first, start: 'flavour' })).toEqual([
      'The journey now starts with ‘Which flavour?’, no longer with ‘What would you like it in?’.',
    ])
  })
})

describe('check your answers', () => {
  test('has rows, come, gone and reworded', () => {
    const timed = withField('time', { summary: ['Time'] })
    expect(difference(first, timed)).toMatchObject([
      { kind: 'row-added', subject: 'time', text: 'Check your answers now has the row ‘Time’.' },
    ])
    expect(sentences(first, timed)).toEqual(['Check your answers no longer has the row ‘Time’.'])
    expect(sentences(withField('day', { summary: ['Date'] }))).toEqual([
      'The row ‘Day’ of check your answers is now ‘Date’.',
    ])
  })

  test('has rows in another order', () => {
    const after = withStep('check-answers', () => ({ rows: ['Day'] }))
    expect(difference(first, after)).toEqual([
      {
        kind: 'row-moved',
        subject: 'day',
        before: 'after ‘Flavour’',
        after: 'at the start',
        text: 'The row ‘Day’ of check your answers now comes at the start.',
      },
    ])
  })
})
