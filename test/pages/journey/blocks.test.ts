import { describe, expect, test } from 'vitest'

import { wordsFrom } from '../../../app/engine/words.ts'
import { current } from '../../../app/journeys/change-outcome/current.ts'
import { showBlocks } from '../../../app/pages/journey/blocks.ts'
import { renderer } from '../../../app/server/render.ts'
import { openPage } from '../../support/journeys.ts'
import { outcomeContext } from '../../support/outcome-visits.ts'
import { van } from '../../support/toy.ts'
import { pageOf } from './page-of.ts'
import type { Answers, Block } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

const shown = (blocks: readonly Block<Van, string>[], answers = {}) =>
  showBlocks(blocks, answers, van, (step) => `/draft/${step}`)

/** Words that are only there for a cone. */
const ofCone = wordsFrom<Van, 'vessel'>('what is said of a cone', ['vessel'], ({ vessel }) =>
  vessel === 'cone' ? 'A cone from {van} drips.' : '',
)
const link = { words: 'another vessel', step: 'vessel' }
const rows = [{ key: 'Van', value: 'Gelato' }]
const table = { kind: 'table', caption: 'Prices at {van}', head: ['What', 'Price'] } as const
const list = { kind: 'list', items: ['one', 'two'] } as const

const paragraph = (text: string, linked = true) =>
  ({ kind: 'paragraph', text, ...(linked && { link }) }) as const
const unlinked = { kind: 'paragraph', before: 'Sold out.', link: null, after: '' }

describe('a block of a page', () => {
  test.each<[string, Block<Van, string>, object]>([
    ...(['heading', 'subheading', 'inset', 'warning'] as const).map(
      (kind): [string, Block<Van, string>, object] => [
        `${kind} has its words filled in`,
        { kind, text: 'Come to {van}' },
        { kind, text: 'Come to Gelato' },
      ],
    ),
    [
      'paragraph has its link where its words are',
      paragraph('Choose another vessel, please.'),
      {
        ...{ kind: 'paragraph', before: 'Choose ', after: ', please.' },
        link: { text: 'another vessel', href: '/draft/vessel', newWindow: false },
      },
    ],
    ['paragraph without its linked words has no link', paragraph('Sold out.'), unlinked],
    ['paragraph without any has none either', paragraph('Sold out.', false), unlinked],
    [
      'link fills its words and its address, and says that it opens a window',
      { kind: 'link', text: 'Open {van}', to: { href: '/vans/{van}', newWindow: true } },
      { kind: 'link', link: { text: 'Open Gelato', href: '/vans/Gelato', newWindow: true } },
    ],
    [
      'link leads to a page of the journey',
      { kind: 'link', text: 'Back', to: { step: 'vessel' } },
      { kind: 'link', link: { text: 'Back', href: '/draft/vessel', newWindow: false } },
    ],
    ['list is shown as it is', list, list],
    ['rows are shown as they are', { kind: 'rows', of: () => rows }, { kind: 'rows', rows }],
    [
      'table has its caption filled in',
      { ...table, of: ({ vessel = '' }) => [[vessel, '1']] },
      { ...table, caption: 'Prices at Gelato', rows: [['tub', '1']] },
    ],
    [
      'panel says one thing in bold',
      { kind: 'panel', text: 'It is', strong: '{van}' },
      { kind: 'panel', text: 'It is', strong: 'Gelato' },
    ],
    [
      'text opens on demand',
      { kind: 'details', summary: 'View', text: 'All of {van}' },
      { kind: 'details', summary: 'View', text: 'All of Gelato' },
    ],
  ])('%s', (_, block, found) => {
    expect(shown([block], { vessel: 'tub' })).toEqual([found])
  })

  test.each<Block<Van, string>>([
    ...(['inset', 'warning', 'heading', 'paragraph'] as const).map((kind) => ({
      kind,
      text: ofCone,
    })),
    { kind: 'rows', of: () => [] },
    { ...table, of: () => [] },
    { kind: 'panel', text: 'It is', strong: '' },
    { kind: 'details', summary: 'View', text: '' },
  ])('is left out when there is nothing to say: $kind, %#', (block) => {
    expect(shown([block], { vessel: 'tub' })).toEqual([])
  })

  test('says what is worked out for the answers, and blocks keep their order', () => {
    const blocks: readonly Block<Van>[] = [
      { kind: 'heading', text: 'First' },
      { kind: 'inset', text: ofCone },
      { kind: 'subheading', text: 'Last' },
    ]
    const drips = { kind: 'inset', text: 'A cone from Gelato drips.' }
    const ends = [{ text: 'First' }, { text: 'Last' }]
    expect(shown(blocks, { vessel: 'cone' })).toMatchObject([ends[0], drips, ends[1]])
    expect(shown(blocks, { vessel: 'tub' })).toMatchObject(ends)
  })
})

describe('what a page looks like', () => {
  const waiting = { outcome: 'AFTA', enforcement: 'WLS' }
  const absent = { complied: 'absent', absence: 'no' }
  const whole = { ...absent, changeEnforcement: 'no', addNotes: 'no', sensitive: 'no' }

  test.each<[string, object, Answers, string, string]>([
    [
      'a panel with something in bold',
      waiting,
      absent,
      'change-enforcement',
      'The current enforcement action is:</p> <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-0">Enforcement letter requested</p>',
    ],
    [
      'a list as the only question, whose label is the heading',
      { outcome: 'ATTC' },
      absent,
      'enforcement',
      '<h1 class="govuk-label-wrapper"> <label class="govuk-label govuk-label--xl" for="enforcement"> Pick an enforcement action </label> </h1>',
    ],
    [
      'a row that says what its link does',
      waiting,
      whole,
      'check-answers',
      '<a class="govuk-link" href="/draft/add-notes/change">Add notes</a>',
    ],
    [
      'a row that says which it is to those who do not see',
      waiting,
      whole,
      'check-answers',
      '>Change<span class="govuk-visually-hidden"> sensitive</span></a>',
    ],
  ])('has %s', (_, before, answers, step, html) => {
    const page = pageOf(openPage(current, answers, outcomeContext('Kieran', before), step))
    const model = { look: { support: true }, ...page.model }
    expect(renderer(false)({ view: page.view, model }).replaceAll(/\s+/g, ' ')).toContain(html)
  })
})
