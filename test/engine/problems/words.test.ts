import { expect, test } from 'vitest'
import { problems } from '../../../app/engine/problems.ts'
import { check, gift, text, withFields, withSteps } from './broken.ts'
import type { Block, Journey } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

const linked = (link: { words: string } & ({ step: string } | { href: string })) =>
  withSteps({ gift: { ...gift, blocks: [{ kind: 'paragraph', text: 'Or not', link }] } })
const soldOut = (title: string, ...blocks: readonly Block<Van, string>[]) =>
  withSteps({ 'sold-out': { kind: 'stop', title, blocks } })
const inSection = { ...text('Enter it'), summary: { label: 'Card', section: 'gift' } }

test.each<[sentence: string, journey: Journey<Van>]>([
  ['The rule ‘required’ of ‘card’ has no message.', withFields({ card: text('') })],
  [
    'The message ‘Enter something.’ of ‘card’ ends in a full stop. Take it away.',
    withFields({ card: text('Enter something.') }),
  ],
  ['‘sold-out’ has no heading.', soldOut('')],
  [
    'A link on ‘sold-out’ leads to ‘nowhere’, which is not one of the steps.',
    soldOut('Sold out', { kind: 'link', text: 'Back', to: { step: 'nowhere' } }),
  ],
  [
    'A link on ‘gift’ leads to ‘nowhere’, which is not one of the steps.',
    linked({ words: 'not', step: 'nowhere' }),
  ],
  [
    'A link on ‘gift’ is on ‘yes’, which its paragraph does not say.',
    linked({ words: 'yes', href: '/' }),
  ],
  [
    '‘check-answers’ has a row ‘Size’, but no question gives it.',
    withSteps({ 'check-answers': { ...check, rows: ['Vessel', 'Size'] } }),
  ],
  [
    'A row belongs to the section ‘gift’, which ‘check-answers’ does not have.',
    withFields({ card: inSection }),
  ],
])('A journey is at fault for its words: %s', (sentence, journey) => {
  expect(problems(journey)).toContain(sentence)
})
