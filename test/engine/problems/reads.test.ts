import { describe, expect, test } from 'vitest'

import { problems } from '../../../app/engine/problems.ts'
import { optionsFrom } from '../../../app/engine/options.ts'
import { wordsFrom } from '../../../app/engine/words.ts'
import { card, check, flavour, gift, never, none, text, withFields, withSteps } from './broken.ts'
import type { Block, Journey, Step, WordsFrom } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

const readingTooSoon = [{ when: { ...never, reads: ['gift'] }, to: 'gift' }, ...flavour.next]
const asked = (...reads: readonly string[]) => ({ ...text('Enter it'), asked: { ...never, reads } })
const offers = (read: string) => ({
  ...text('Enter it'),
  options: optionsFrom('sizes', [read], none),
})
const depends = (read: string) => ({
  ...text('Enter it'),
  dependsOn: [{ text: 'what was said', reads: [read], value: () => '' }],
})

test.each<[sentence: string, journey: Journey<Van>]>([
  [
    'A condition of ‘flavour’ reads ‘gift’, which is asked after it.',
    withSteps({ flavour: { ...flavour, next: readingTooSoon } }),
  ],
  [
    '‘card’ is asked only if never, but ‘card’ is not asked on a page before it.',
    withFields({ card: asked('card') }),
  ],
  [
    '‘time’ is asked only if never, but ‘day’ is not asked on a page before it.',
    withFields({ time: asked('day') }),
  ],
  [
    '‘card’ is asked only if never, but ‘size’ is not asked on a page before it.',
    withFields({ card: asked('size') }),
  ],
  [
    'The choices of ‘flavour’ depend on ‘gift’, which is not asked before it.',
    withFields({ flavour: offers('gift') }),
  ],
  [
    'The choices of ‘day’ depend on ‘time’, which is not asked before it.',
    withFields({ day: offers('time') }),
  ],
  [
    'The choices of ‘flavour’ depend on ‘size’, which is not asked before it.',
    withFields({ flavour: offers('size') }),
  ],
  [
    '‘card’ depends on ‘size’, which is not one of the fields.',
    withFields({ card: depends('size') }),
  ],
])('A journey is at fault for what reads an answer too soon: %s', (sentence, journey) => {
  expect(problems(journey)).toContain(sentence)
})

test.each([
  ['Choices may depend on what is above them on the page', offers('day')],
  ['An answer may depend on one given later', depends('gift')],
])('%s', (_, time) => {
  expect(problems(withFields({ time }))).toEqual([])
})

describe('words that are worked out', () => {
  const words = (field: string): WordsFrom<Van> => wordsFrom('what was said', [field], () => '')
  const says = (field: string): Block<Van, string> => ({ kind: 'inset', text: words(field) })
  const tooSoon = (page: string, field: string) =>
    `The words ‘what was said’ on ‘${page}’ depend on ‘${field}’, which is not asked on a page before it. Show them later, or ask it sooner.`
  const unknown = (page: string) =>
    `The words ‘what was said’ on ‘${page}’ depend on ‘size’, which is not one of the fields. Name one that is.`
  const stop = (block: Block<Van, string>): Step<Van> => ({
    kind: 'stop',
    title: 'Sold out',
    blocks: [block],
  })

  test('may depend on what is asked on a page before, on any way', () => {
    const steps = {
      flavour: { ...flavour, blocks: [says('vessel'), says('ownVessel')] },
      'sold-out': stop(says('gift')),
      'check-answers': { ...check, title: words('vessel'), button: words('card') },
    }
    expect(problems(withSteps(steps))).toEqual([])
  })

  test.each<[string, string, string, Step<Van>]>([
    [
      'of their own page, which is still to be answered',
      'gift',
      'gift',
      { ...gift, blocks: [says('gift')] },
    ],
    ['that is asked later', 'flavour', 'gift', { ...flavour, blocks: [says('gift')] }],
    ['that only other ways ask', 'sold-out', 'card', stop(says('card'))],
  ])('cannot depend on a question %s', (_, page, field, step) => {
    expect(problems(withSteps({ [page]: step }))).toEqual([tooSoon(page, field)])
  })

  test('cannot depend, on check your answers, on a question that no way there asks', () => {
    const journey = withSteps({
      card: { ...card, next: [{ to: 'sold-out' }] },
      'check-answers': { ...check, title: words('card') },
    })
    expect(problems(journey)).toEqual([tooSoon('check-answers', 'card')])
  })

  test.each<[string, Block<Van, string>]>([
    ['a paragraph', { kind: 'paragraph', text: words('size') }],
    ['a heading', { kind: 'heading', text: words('size') }],
    ['a warning', { kind: 'warning', text: words('size') }],
    ['a link', { kind: 'link', text: words('size'), to: { step: 'vessel' } }],
    ['where a link leads', { kind: 'link', text: 'Map', to: { href: words('size') } }],
    [
      'where a link in a paragraph leads',
      { kind: 'paragraph', text: 'See the map', link: { words: 'map', href: words('size') } },
    ],
    [
      'the caption of a table',
      { kind: 'table', caption: words('size'), head: ['Size'], of: () => [] },
    ],
  ])('cannot depend on what is no field, in %s', (_, block) => {
    expect(problems(withSteps({ 'sold-out': stop(block) }))).toEqual([unknown('sold-out')])
    expect(problems(withSteps({ flavour: { ...flavour, blocks: [block] } }))).toEqual([
      unknown('flavour'),
    ])
  })

  test.each<[string, Step<Van>]>([
    ['its title', { ...check, title: words('size') }],
    ['its button', { ...check, button: words('size') }],
    ['the title of a section', { ...check, sections: [{ title: words('size') }] }],
    ['a block', { ...check, blocks: [says('size')] }],
    ['title and button, said once', { ...check, title: words('size'), button: words('size') }],
  ])('cannot depend on what is no field, on check your answers, in %s', (_, step) => {
    expect(problems(withSteps({ 'check-answers': step }))).toEqual([unknown('check-answers')])
  })

  test('may depend on nothing, or have nothing to work out', () => {
    const blocks: readonly Block<Van, string>[] = [
      { kind: 'list', items: ['Cones', 'Tubs'] },
      { kind: 'rows', of: () => [] },
      { kind: 'inset', text: wordsFrom('where the van is', [], () => 'By the sea') },
    ]
    expect(problems(withSteps({ flavour: { ...flavour, blocks } }))).toEqual([])
  })
})
