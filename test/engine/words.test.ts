import { expect, test } from 'vitest'

import { fill } from '../../app/engine/words.ts'

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
