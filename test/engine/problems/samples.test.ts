import { describe, expect, test } from 'vitest'

import { problems } from '../../../app/engine/problems.ts'
import { optionsFrom } from '../../../app/engine/options.ts'
import { atMost, notBeforeToday, readable, required } from '../../../app/engine/rules.ts'
import { van } from '../../support/toy.ts'
import { withFields } from './broken.ts'
import type { Field, Rule } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

const card: Field<Van> = { component: 'textarea', label: 'What should the card say?', rules: [] }
const short = atMost<Van>(12, 'The card must be 12 characters or less')
const faultsOf = (field: Partial<Field<Van>>, contexts: readonly Van[] = [van]) =>
  problems(withFields({ card: { ...card, summary: { label: 'Card' }, ...field } }), contexts)
const withSample = (sample: ReturnType<Rule<Van>['fails']>[number]) =>
  faultsOf({ rules: [{ ...short, fails: () => [sample] }] })

describe('samples', () => {
  test('are tried only where there is a context to try them in', () => {
    const rules = [{ ...short, fails: () => [] }]
    expect(faultsOf({ rules }, [])).toEqual([])
    expect(problems(withFields({ card: { ...card, rules, summary: { label: 'Card' } } }))).toEqual(
      [],
    )
  })

  test('are tried in every context, and the same fault is told once', () => {
    const samples = ({ flavours }: Van) => [flavours.length > 0 ? 'Enjoy' : 'Many happy returns']
    const soldOut = { ...van, flavours: [] }
    expect(faultsOf({ rules: [short], samples }, [van])).toEqual([])
    expect(faultsOf({ rules: [short], samples }, [van, soldOut, soldOut])).toHaveLength(1)
  })
})

describe('the failing samples of a rule', () => {
  const rule = 'The rule ‘at most’ of ‘What should the card say?’ (card)'

  test('must be there', () => {
    expect(faultsOf({ rules: [{ ...short, fails: () => [] }] })).toEqual([
      `${rule} has no sample that breaks it. Add one.`,
    ])
  })

  test('may be there for some people and not for others', () => {
    const fails = (context: Van) => (context.flavours.length > 0 ? [] : short.fails(context))
    expect(faultsOf({ rules: [{ ...short, fails }] }, [van, { ...van, flavours: [] }])).toEqual([])
  })

  test('must break it', () => {
    expect(withSample({ typed: { '': 'Enjoy' }, message: short.message({}) })).toEqual([
      `${rule} has a sample ‘Enjoy’ that should break it but is let through. Change the sample or the rule.`,
    ])
  })

  test('are called empty when nothing is typed', () => {
    expect(withSample({ typed: {}, message: short.message({}) })).toEqual([
      `${rule} has an empty sample that should break it but is let through. Change the sample or the rule.`,
    ])
  })

  test('must show their message', () => {
    expect(withSample({ typed: { '': 'Many happy returns' }, message: 'Too long' })).toEqual([
      `${rule} has a sample ‘Many happy returns’ that should show ‘Too long’, but ‘The card must be 12 characters or less’ shows. Make them agree.`,
    ])
  })

  test('must not be caught by a rule before it, which would show another message', () => {
    const rules = [required<Van>('Enter a card'), readable<Van>('Say something', [''])]
    expect(faultsOf({ rules })).toEqual([
      'The rule ‘readable’ of ‘What should the card say?’ (card) has an empty sample that should show ‘Say something’, but ‘Enter a card’ shows. Make them agree.',
    ])
  })

  test('are cut short where they are long', () => {
    const [fault] = withSample({ typed: { '': 'a'.repeat(4001) }, message: 'Too long' })
    expect(fault).toContain(`a sample ‘${'a'.repeat(40)}…’ that`)
  })

  test('are tried with the answers that they name', () => {
    const named: Rule<Van> = {
      name: 'only a gift',
      passes: ({ answers }) => answers['gift'] !== 'no',
      message: () => 'Leave it empty',
      fails: () => [{ typed: {}, answers: { gift: 'no' }, message: 'Leave it empty' }],
    }
    expect(faultsOf({ rules: [named] })).toEqual([])
  })

  test('may have gaps in their message, which are filled as on the page', () => {
    expect(faultsOf({ rules: [required('Say hello to {van}')] })).toEqual([])
  })

  test('are told once where the message has a gap that differs from person to person', () => {
    const rules = [
      { ...short, fails: () => [{ typed: { '': 'a'.repeat(13) }, message: 'Too long for {van}' }] },
    ]
    expect(faultsOf({ rules }, [van, { ...van, words: { van: 'Scoop' } }])).toHaveLength(1)
  })

  test('break rules that depend on the clock too', () => {
    const rules = [notBeforeToday<Van>('Day must be today or later')]
    expect(faultsOf({ component: 'date', rules })).toEqual([])
  })
})

describe('the good samples of a question', () => {
  const refused = (value: string, rule: string) =>
    `‘What should the card say?’ (card) has a good sample ‘${value}’, but its rule ‘${rule}’ refuses it. Change the sample or the rule.`

  test('must pass its rules', () => {
    const samples = () => ['Enjoy', 'Many happy returns']
    expect(faultsOf({ rules: [short], samples })).toEqual([
      refused('Many happy returns', 'at most'),
    ])
  })

  test('must be among its options', () => {
    const field = { component: 'radios' as const, rules: [required<Van>('Select a card')] }
    const options = [{ value: 'plain', text: 'Plain' }]
    const samples = () => ['plain', 'gold']
    expect(faultsOf({ ...field, options, samples })).toEqual([refused('gold', 'required')])
    const worked = optionsFrom<Van>('the cards', [], () => options)
    expect(faultsOf({ ...field, options: worked, samples })).toEqual([refused('gold', 'required')])
  })

  test('are believed where only answers could tell which options there are', () => {
    const options = optionsFrom<Van, string>('cards for the gift', ['gift'], ({ gift }) =>
      gift === 'yes' ? [{ value: 'gold', text: 'Gold' }] : [],
    )
    const rules = [required<Van>('Select a card')]
    const samples = () => ['gold']
    expect(faultsOf({ component: 'radios', options, rules, samples })).toEqual([])
  })
})
