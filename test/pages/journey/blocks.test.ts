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
const table = { kind: 'table', caption: 'Prices at {van}', head: ['What', 'Price'] } as const

test('A block of a page is shown as approved', async () => {
  const rows = [{ key: 'Van', value: 'Gelato' }]
  const blocks: readonly Block<Van, string>[] = [
    ...(['heading', 'subheading', 'inset', 'warning'] as const).map((kind) => ({
      ...{ kind, text: 'Come to {van}' },
    })),
    { kind: 'paragraph', text: 'Choose another vessel, please.', link },
    // Without its linked words, and without any
    { kind: 'paragraph', text: 'Sold out.', link },
    { kind: 'paragraph', text: 'Sold out.' },
    { kind: 'link', text: 'Open {van}', to: { href: '/vans/{van}', newWindow: true } },
    { kind: 'link', text: 'Back', to: { step: 'vessel' } },
    { kind: 'list', items: ['one', 'two'] },
    { kind: 'rows', of: () => rows },
    { ...table, of: ({ vessel = '' }) => [[vessel, '1']] },
    { kind: 'panel', text: 'It is', strong: '{van}' },
    { kind: 'details', summary: 'View', text: 'All of {van}' },
  ]
  const found = shown(blocks, { vessel: 'tub' }).map((block) => JSON.stringify(block))
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('approved/blocks.txt')
})

describe('a block of a page', () => {
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

test('A page looks as its model says: bold, a list as its heading, and what links are for', () => {
  const waiting = { outcome: 'AFTA', enforcement: 'WLS' }
  const absent = { complied: 'absent', absence: 'no' }
  const whole = { ...absent, changeEnforcement: 'no', addNotes: 'no', sensitive: 'no' }
  const htmlOf = (before: object, answers: Answers, step: string) => {
    const page = pageOf(openPage(current, answers, outcomeContext('Kieran', before), step))
    const model = { look: { support: true }, ...page.model }
    return renderer(false)({ view: page.view, model }).replaceAll(/\s+/g, ' ')
  }
  expect(htmlOf(waiting, absent, 'change-enforcement')).toContain(
    'The current enforcement action is:</p> <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-0">Enforcement letter requested</p>',
  )
  expect(htmlOf({ outcome: 'ATTC' }, absent, 'enforcement')).toContain(
    '<h1 class="govuk-label-wrapper"> <label class="govuk-label govuk-label--xl" for="enforcement"> Pick an enforcement action </label> </h1>',
  )
  const check = htmlOf(waiting, whole, 'check-answers')
  const addNotes = '<a class="govuk-link" href="/draft/add-notes/change">Add notes</a>'
  expect(check).toContain(addNotes)
  // Which row it is, for those who do not see
  expect(check).toContain('>Change<span class="govuk-visually-hidden"> sensitive</span></a>')
})
