import { test } from 'vitest'
import { optionsFrom } from '../../app/engine/options.ts'
import { problems } from '../../app/engine/problems.ts'
import { atMost, notBeforeToday, readable, required } from '../../app/engine/rules.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { van } from '../support/toy.ts'
import { withFields } from './broken.ts'
import type { FailingSample, Field, Rule } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const card: Field<Van> = { component: 'textarea', label: 'What should the card say?', rules: [] }
const short = atMost<Van>(12, 'The card must be 12 characters or less')
const message = short.message({})
const soldOut = { ...van, flavours: [] }
const faultsOf = (field: Partial<Field<Van>>, contexts: readonly Van[] = [van]) =>
  problems(withFields({ card: { ...card, summary: { label: 'Card' }, ...field } }), contexts)
const withSample = (sample: FailingSample, contexts?: readonly Van[]) =>
  faultsOf({ rules: [{ ...short, fails: () => [sample] }] }, contexts)

const radios = { component: 'radios' as const, rules: [required<Van>('Select a card')] }
const options = [{ value: 'plain', text: 'Plain' }]
const cards = optionsFrom<Van>('the cards', [], () => options)
const both = () => ['plain', 'gold']
const gold = { value: 'gold', text: 'Gold' }
const forGift = optionsFrom<Van, string>('cards for the gift', ['gift'], ({ gift }) =>
  gift === 'yes' ? [gold] : [],
)
const happy = 'Many happy returns'
const wishes = ({ flavours }: Van) => [flavours.length > 0 ? 'Enjoy' : happy]
const onlyAGift: Rule<Van> = {
  name: 'only a gift',
  passes: ({ answers }) => answers['gift'] !== 'no',
  message: () => 'Leave it empty',
  fails: () => [{ typed: {}, answers: { gift: 'no' }, message: 'Leave it empty' }],
}
const forSome: Rule<Van> = { ...short, fails: (one) => (one === soldOut ? [] : short.fails(one)) }
const something = readable<Van>('Say something', [''])
const today = notBeforeToday<Van>('Day must be today or later')
const forVan = { typed: { '': happy }, message: 'Too long for {van}' }
const scoop = { ...van, words: { van: 'Scoop' } }
const three = [van, soldOut, soldOut]

test('The faults of samples are told as approved', async () => {
  await expectApproved('approved/problems-of-samples.txt', {
    'Samples that should break a rule': {
      'none, and nobody to try them with': faultsOf({ rules: [{ ...short, fails: () => [] }] }, []),
      none: faultsOf({ rules: [{ ...short, fails: () => [] }] }),
      'some for one person, none for another': faultsOf({ rules: [forSome] }, [van, soldOut]),
      'let through': withSample({ typed: { '': 'Enjoy' }, message }),
      'empty and let through': withSample({ typed: {}, message }),
      'of another message': withSample({ typed: { '': happy }, message: 'Too long' }),
      'caught by a rule before it': faultsOf({ rules: [required('Enter a card'), something] }),
      'cut short': withSample({ typed: { '': 'a'.repeat(4001) }, message: 'Too long' }),
      'with other answers': faultsOf({ rules: [onlyAGift] }),
      'with a gap in its message': faultsOf({ rules: [required('Say hello to {van}')] }),
      'with a gap that differs, told once': withSample(forVan, [van, scoop]),
      'of the clock': faultsOf({ component: 'date', rules: [today] }),
    },
    'Samples that should be good': {
      'good for the one who is there': faultsOf({ rules: [short], samples: wishes }),
      'bad for another, told once': faultsOf({ rules: [short], samples: wishes }, three),
      'bad besides a good one': faultsOf({ rules: [short], samples: () => ['Enjoy', happy] }),
      'no option': faultsOf({ ...radios, options, samples: both }),
      'no option that is worked out': faultsOf({ ...radios, options: cards, samples: both }),
      'an option that depends on answers': faultsOf({
        ...radios,
        options: forGift,
        samples: () => ['gold'],
      }),
    },
  })
})
