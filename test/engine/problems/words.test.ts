import { describe, expect, test } from 'vitest'

import { problems } from '../../../app/engine/problems.ts'
import { check, gift, text, withFields, withSteps } from './broken.ts'
import type { Journey } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

describe('a journey is at fault for its words', () => {
  test.each<[string, Journey<Van>, string]>([
    [
      'a rule without a message',
      withFields({ card: text('') }),
      'The rule ‘required’ of ‘card’ has no message.',
    ],
    [
      'a message with a full stop',
      withFields({ card: text('Enter something.') }),
      'The message ‘Enter something.’ of ‘card’ ends in a full stop. Take it away.',
    ],
    [
      'a page without a heading',
      withSteps({ 'sold-out': { kind: 'stop', title: '', blocks: [] } }),
      '‘sold-out’ has no heading.',
    ],
    [
      'a link to nowhere',
      withSteps({
        'sold-out': {
          kind: 'stop',
          title: 'Sold out',
          blocks: [{ kind: 'link', text: 'Back', to: { step: 'nowhere' } }],
        },
      }),
      'A link on ‘sold-out’ leads to ‘nowhere’, which is not one of the steps.',
    ],
    [
      'a link to nowhere in a paragraph of a question',
      withSteps({
        gift: {
          ...gift,
          blocks: [{ kind: 'paragraph', text: 'Or not', link: { words: 'not', step: 'nowhere' } }],
        },
      }),
      'A link on ‘gift’ leads to ‘nowhere’, which is not one of the steps.',
    ],
    [
      'a link on words that its paragraph does not say',
      withSteps({
        gift: {
          ...gift,
          blocks: [{ kind: 'paragraph', text: 'Or not', link: { words: 'yes', href: '/' } }],
        },
      }),
      'A link on ‘gift’ is on ‘yes’, which its paragraph does not say.',
    ],
    [
      'a row of check your answers that no question gives',
      withSteps({ 'check-answers': { ...check, rows: ['Vessel', 'Size'] } }),
      '‘check-answers’ has a row ‘Size’, but no question gives it.',
    ],
    [
      'a row in a section that check your answers does not have',
      withFields({
        card: { ...text('Enter it'), summary: { label: 'Card', section: 'gift' } },
      }),
      'A row belongs to the section ‘gift’, which ‘check-answers’ does not have.',
    ],
  ])('%s', (_, journey, sentence) => {
    expect(problems(journey)).toContain(sentence)
  })
})
