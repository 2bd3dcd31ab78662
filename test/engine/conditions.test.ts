import { expect, test } from 'vitest'
import { both, conditionsFor, either } from '../../app/engine/conditions.ts'
import { optionsFrom } from '../../app/engine/options.ts'
import { describeWords, fill, say, wordsFrom } from '../../app/engine/words.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { order, van } from '../support/toy.ts'
import type { Condition } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const { is, check, on, onValue } = conditionsFor<Van, typeof order.fields>(order.fields)
const all = { vessel: 'tub', flavour: 'mint', gift: 'yes' }
const always = (text: string, reads: readonly string[], value: boolean): Condition<Van> => {
  return { text, reads, holds: () => value }
}

test('Conditions and words hold, and say what they are, as approved', async () => {
  const told = ({ text, reads }: { readonly text: string; readonly reads: readonly string[] }) =>
    `${text} (reads ${reads.join(', ') || 'nothing'})`
  const gift = is('gift', 'yes')
  const mint = check('mint is sold', [], (_, { flavours }) => flavours.includes('mint'))
  const [a, b] = [always('one', ['a', 'b'], true), always('two', ['b', 'c'], true)]
  const count = onValue('how many', ['vessel', 'card'], (answers, { flavours }) =>
    [...Object.keys(answers), ...flavours].join(' '),
  )
  const inIt = ({ vessel: it = 'nothing' }: { readonly vessel?: string }, { flavours }: Van) =>
    `${flavours.join(' or ')} in ${it} from {van}`
  const vessel = wordsFrom('what it is in', ['vessel'], inIt)
  const two = (one: boolean, other: boolean) =>
    [both, either].map((join) => join(always('', [], one), always('', [], other)).holds({}, van))
  await expectApproved('approved/conditions.txt', {
    Conditions: {
      'an answer': told(gift),
      'an answer of options that are worked out': told(is('flavour', 'mint')),
      'with that answer': gift.holds({ gift: 'yes' }, van),
      'with another': gift.holds({ gift: 'no' }, van),
      'with none': gift.holds({}, van),
      'of what is sold': mint.holds({}, van),
      'of what is not sold': mint.holds({}, { ...van, flavours: [] }),
      'both of two': told(both(a, b)),
      'either of two': told(either(a, b)),
      'either of two, and a third': told(both(either(a, b), always('three', [], true))),
      'both, and either, of two that hold': two(true, true),
      'of which the first holds': two(true, false),
      'of which the second holds': two(false, true),
      'of which none holds': two(false, false),
    },
    'What an answer was given for': {
      'another answer': told(on('gift')),
      'its value': on('gift').value({ gift: 'yes' }, van),
      'its value without an answer': on('gift').value({}, van),
      'a value that is worked out': count.value(all, van),
    },
    Words: {
      'a gap twice': fill('{first}, {first} of {team}', { first: 'Sam', team: 'North' }),
      // Somebody should see it
      'a gap without a word': fill('Hello {first}', {}),
      'a gap and signs in a word': fill('{a}', { a: '{b} $& $1', b: 'no' }),
      'written down': say('Order from {van}', {}, van),
      'worked out': say(vessel, { vessel: 'a tub' }, van),
      'worked out of nothing': say(vessel, {}, van),
      'written down, described': describeWords('Order from {van}'),
      'worked out, described': describeWords(vessel),
    },
  })
})

test('What reads answers is given those that it says it reads, and touches no other', () => {
  const given: unknown[] = []
  const keep = (answers: unknown) => {
    given.push(answers)
    return ''
  }
  const watched = new Proxy(all, {
    get: (target, name): unknown =>
      name === 'gift' ? expect.unreachable('looked at the gift') : Reflect.get(target, name),
    ownKeys: () => expect.unreachable('looked at every answer'),
  })
  check('a check', ['vessel', 'card'], (answers) => keep(answers) === '').holds(watched, van)
  onValue('a value', ['vessel'], keep).value(watched, van)
  optionsFrom<Van, string>('choices', ['flavour'], (answers) => {
    keep(answers)
    return []
  }).of(watched, van)
  wordsFrom<Van>('words', [], keep).of(watched, van)
  expect(given).toEqual([{ vessel: 'tub' }, { vessel: 'tub' }, { flavour: 'mint' }, {}])
})
