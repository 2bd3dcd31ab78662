import { describe, expect, test } from 'vitest'

import { wordsFrom } from '../../../app/engine/words.ts'
import { showBlocks } from '../../../app/pages/journey/blocks.ts'
import { van } from '../../support/toy.ts'
import type { Block } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

const shown = (block: Block<Van, string>, answers = {}) =>
  showBlocks([block], answers, van, (step) => `/draft/${step}`)

/** Words that are only there for a cone. */
const ofCone = wordsFrom<Van, 'vessel'>('what is said of a cone', ['vessel'], ({ vessel }) =>
  vessel === 'cone' ? 'A cone from {van} drips.' : '',
)

describe('a block of a page', () => {
  test.each(['heading', 'subheading', 'inset', 'warning'] as const)(
    'that is a %s has its words filled in',
    (kind) => {
      expect(shown({ kind, text: 'Come to {van}' })).toEqual([{ kind, text: 'Come to Gelato' }])
    },
  )

  test('says what is worked out for the answers, and is left out when that is nothing', () => {
    for (const kind of ['inset', 'warning', 'heading'] as const) {
      expect(shown({ kind, text: ofCone }, { vessel: 'cone' })).toEqual([
        { kind, text: 'A cone from Gelato drips.' },
      ])
      expect(shown({ kind, text: ofCone }, { vessel: 'tub' })).toEqual([])
    }
    expect(shown({ kind: 'paragraph', text: ofCone })).toEqual([])
  })

  test('that is a paragraph has its link where its words are', () => {
    const link = { words: 'another vessel', step: 'vessel' }
    expect(shown({ kind: 'paragraph', text: 'Choose another vessel, please.', link })).toEqual([
      {
        kind: 'paragraph',
        before: 'Choose ',
        link: { text: 'another vessel', href: '/draft/vessel', newWindow: false },
        after: ', please.',
      },
    ])
  })

  test('that is a paragraph without its linked words has no link', () => {
    const link = { words: 'another vessel', step: 'vessel' }
    expect(shown({ kind: 'paragraph', text: 'Sold out.', link })).toEqual([
      { kind: 'paragraph', before: 'Sold out.', link: null, after: '' },
    ])
    expect(shown({ kind: 'paragraph', text: 'Sold out.' })).toMatchObject([{ link: null }])
  })

  test('that is a link fills its words and its address, and says whether it opens a window', () => {
    expect(
      shown({ kind: 'link', text: 'Open {van}', to: { href: '/vans/{van}', newWindow: true } }),
    ).toEqual([
      { kind: 'link', link: { text: 'Open Gelato', href: '/vans/Gelato', newWindow: true } },
    ])
    expect(shown({ kind: 'link', text: 'Back', to: { step: 'vessel' } })).toMatchObject([
      { link: { href: '/draft/vessel', newWindow: false } },
    ])
  })

  test('that is a list is shown as it is', () => {
    const block = { kind: 'list', items: ['one', 'two'] } as const
    expect(shown(block)).toEqual([block])
  })

  test('with rows, or a table, is left out when it has none', () => {
    const rows = [{ key: 'Van', value: 'Gelato' }]
    expect(shown({ kind: 'rows', of: () => rows })).toEqual([{ kind: 'rows', rows }])
    expect(shown({ kind: 'rows', of: () => [] })).toEqual([])
    const table = { kind: 'table', caption: 'Prices at {van}', head: ['What', 'Price'] } as const
    expect(
      shown({ ...table, of: ({ vessel = '' }) => [[vessel, '1']] }, { vessel: 'tub' }),
    ).toEqual([
      { kind: 'table', caption: 'Prices at Gelato', head: ['What', 'Price'], rows: [['tub', '1']] },
    ])
    expect(shown({ ...table, of: () => [] })).toEqual([])
  })
})

test('blocks keep their order', () => {
  const blocks: readonly Block<Van>[] = [
    { kind: 'heading', text: 'First' },
    { kind: 'inset', text: ofCone },
    { kind: 'subheading', text: 'Last' },
  ]
  expect(showBlocks(blocks, {}, van, (step) => step)).toMatchObject([
    { text: 'First' },
    { text: 'Last' },
  ])
})
