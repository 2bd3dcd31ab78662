import { expect, test } from 'vitest'

import { describeWords, fill, say, wordsFrom } from '../../app/engine/words.ts'
import { van } from '../support/toy.ts'
import type { Van } from '../support/toy.ts'

test('every gap in a text is filled with its word', () => {
  expect(fill('{first}, and {first} again, of {team}', { first: 'Sam', team: 'North' })).toBe(
    'Sam, and Sam again, of North',
  )
})

test('a gap without a word stays, so that somebody sees it', () => {
  expect(fill('Hello {first}', {})).toBe('Hello {first}')
})

test('a word that holds a gap or a dollar sign is put in as it is', () => {
  expect(fill('{a}', { a: '{b} $& $1', b: 'no' })).toBe('{b} $& $1')
})

const stored = wordsFrom(
  'what it is in',
  ['vessel'],
  ({ vessel = 'nothing' }, { flavours }: Van) => {
    return `${flavours.join(' or ')} in ${vessel} from {van}`
  },
)

test('words are said with their gaps filled, written down or worked out', () => {
  expect(say('Order from {van}', {}, van)).toBe('Order from Gelato')
  expect(say(stored, { vessel: 'a tub' }, van)).toBe('lemon or mint in a tub from Gelato')
  expect(say(stored, {}, van)).toBe('lemon or mint in nothing from Gelato')
})

test('words are described without answers: as they are written, or by what they say', () => {
  expect(describeWords('Order from {van}')).toBe('Order from {van}')
  expect(describeWords(stored)).toBe('what it is in')
  expect(stored.reads).toEqual(['vessel'])
})
