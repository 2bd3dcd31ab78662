import { describe, expect, test } from 'vitest'

import { describe as describeJourney } from '../../app/engine/describe.ts'
import { difference } from '../../app/engine/difference.ts'
import { order } from '../support/toy.ts'
import { choice, first, sentences, withStep } from './changed.ts'
import type { JourneyDescription, PageWords, StepDescription } from '../../app/engine/describe.ts'

describe('pages', () => {
  const page: StepDescription = {
    id: 'hours',
    kind: 'question',
    title: 'When the van is here',
    button: 'Continue',
    words: [{ as: 'text', words: 'From 9 to 5.' }],
    rows: [],
    fields: [],
    edges: [{ when: null, to: 'flavour' }],
  }
  const withPage = { ...first, steps: [...first.steps, page] }

  test('are added and removed', () => {
    expect(difference(first, withPage)).toMatchObject([
      { kind: 'page-added', subject: 'hours', text: 'The page ‘When the van is here’ is new.' },
    ])
    expect(sentences(first, withPage)).toEqual(['The page ‘When the van is here’ is gone.'])
  })

  test('that are headed by their first question are new or gone with it', () => {
    const size = choice('size', 'Which size?')
    const asking = {
      ...first,
      steps: [...first.steps, { ...page, title: size.label, fields: [size] }],
    }
    const kinds = (from: JourneyDescription, to: JourneyDescription) =>
      difference(from, to).map(({ kind }) => kind)
    expect(kinds(first, asking)).toEqual(['question-added'])
    expect(kinds(asking, first)).toEqual(['question-removed'])
  })

  test('are retitled', () => {
    expect(sentences(withStep('pick-up', () => ({ title: 'Picking it up' })))).toEqual([
      'The page ‘When will you pick it up?’ is now ‘Picking it up’.',
    ])
    expect(sentences(withStep('gift', () => ({ title: 'A gift' })))).toEqual([
      'The page ‘Is it a gift?’ is now ‘A gift’.',
    ])
  })

  test('become pages of another kind', () => {
    expect(sentences(withStep('card', () => ({ kind: 'stop' })))).toEqual([
      'The page ‘What should the card say?’ now ends the journey.',
    ])
  })

  test('have a button each, but questions have it from the journey', () => {
    const button = 'Send'
    expect(sentences(withStep('check-answers', () => ({ button })))).toEqual([
      'The button of check your answers is now ‘Send’, no longer ‘Order’.',
    ])
    expect(sentences(describeJourney({ ...order, continueText: 'Next' }))).toEqual([
      'The button of every question is now ‘Next’, no longer ‘Continue’.',
    ])
    expect(sentences(withStep('gift', () => ({ button: null })))).toEqual([
      '‘Is it a gift?’ no longer has the button ‘Continue’.',
    ])
  })

  test('have headings and buttons that vary, named or as they are read', () => {
    const varies = (worksOut: string) => ({ worksOut, reads: ['gift'] })
    const named = varies('whether it is a gift')
    const worked = withStep('check-answers', () => ({ title: named, button: named }))
    expect(sentences(worked)).toEqual([
      'The heading of check your answers is now one that varies (whether it is a gift), no longer ‘Check your answers’.',
      'The button of check your answers is now one that varies (whether it is a gift), no longer ‘Order’.',
    ])
    const read = withStep('check-answers', () => ({
      title: varies('Check your order(s)'),
      button: varies('Order’ or ‘Order and wrap'),
    }))
    expect(sentences(read)).toEqual([
      'The heading of check your answers is now ‘Check your order’ or ‘Check your orders’, no longer ‘Check your answers’.',
      'The button of check your answers is now ‘Order’ or ‘Order and wrap’, no longer ‘Order’.',
    ])
  })
})

describe('what pages say', () => {
  const said = (...words: readonly PageWords[]) => withStep('sold-out', () => ({ words }))
  const text = (words: PageWords['words'], as: PageWords['as'] = 'text') => ({ as, words })
  const varies = (worksOut: string) => ({ worksOut, reads: [] })

  test('comes, goes and is reworded', () => {
    const today = text('Come back tomorrow.')
    expect(sentences(said(today, text('Or ring us.')))).toEqual([
      '‘Sold out’ now says ‘Or ring us.’',
    ])
    expect(sentences(said())).toEqual(['‘Sold out’ no longer says ‘Come back tomorrow.’'])
    expect(difference(first, said(text('Come back on Monday.')))).toEqual([
      {
        kind: 'words-changed',
        subject: 'sold-out',
        before: 'Come back tomorrow.',
        after: 'Come back on Monday.',
        text: '‘Sold out’ now says ‘Come back on Monday.’, no longer ‘Come back tomorrow.’',
      },
    ])
  })

  test('is told apart by what it is: a heading, help, a link, a warning', () => {
    const now = said(
      text('Come back tomorrow.'),
      text('Opening hours', 'heading'),
      text('Where we are', 'help'),
      text('Ring us', 'link'),
      text('It melts', 'warning'),
      text('Prices', 'table'),
      text('Note', 'column'),
      text('lemon', 'item'),
    )
    expect(sentences(now)).toEqual([
      '‘Sold out’ now has the heading ‘Opening hours’.',
      '‘Sold out’ now has the help ‘Where we are’.',
      '‘Sold out’ now has the link ‘Ring us’.',
      '‘Sold out’ now warns ‘It melts’.',
      '‘Sold out’ now has the table ‘Prices’.',
      '‘Sold out’ now has the table column ‘Note’.',
      '‘Sold out’ now lists ‘lemon’.',
    ])
  })

  test('can depend on answers: then its name is not quoted as if the page said it', () => {
    const today = text('Come back tomorrow.')
    const warns = said(today, text(varies('no ice is left'), 'warning'))
    expect(sentences(warns)).toEqual(['‘Sold out’ can now warn: no ice is left.'])
    expect(sentences(first, warns)).toEqual(['‘Sold out’ can no longer warn: no ice is left.'])
    const headed = (words: string) => said(today, text(varies(words), 'heading'))
    expect(
      sentences(headed('how many cones there will be'), headed('how many cones there are')),
    ).toEqual([
      '‘Sold out’ can now have a heading that says: how many cones there will be, no longer: how many cones there are.',
    ])
  })

  test('is reworded where it is most alike', () => {
    const before = said(text('Eat your cone'), text('Wash your hands'), text('Sit down'))
    const after = said(text('Sit down'), text('Wash both hands'), text('Go'), text('Eat your tub'))
    expect(sentences(after, before).slice(0, 3)).toEqual([
      '‘Sold out’ now says ‘Wash both hands’, no longer ‘Wash your hands’.',
      '‘Sold out’ now says ‘Go’.',
      '‘Sold out’ now says ‘Eat your tub’, no longer ‘Eat your cone’.',
    ])
  })

  test('comes in another order', () => {
    const [a, b, c] = [text('a'), text('b'), text(varies('c'))]
    expect(difference(said(a, b, c), said(b, c, a))).toEqual([
      {
        kind: 'words-reordered',
        subject: 'sold-out',
        before: ['a', 'b', 'c'],
        after: ['b', 'c', 'a'],
        text: '‘Sold out’ says its words in another order.',
      },
    ])
  })
})
