import { expect, test } from 'vitest'
import { components, controlName, isBlank } from '../../app/engine/components.ts'
import { optionText, optionsFrom, optionsOf } from '../../app/engine/options.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { order, van } from '../support/toy.ts'
import type { Answers, ComponentName, Field } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

test.each<[ComponentName, readonly string[]]>([
  ['radios', ['cone']],
  ['select', ['mug']],
  ['checkbox', ['yes', 'no']],
  ['date', ['2024-02-29']],
  ['native-date', ['2024-02-29']],
  ['time', ['00:05', '23:59']],
  ['number', ['0', '120']],
  ['textarea', ['', 'two\nlines']],
])('An answer of a %s that is shown again is the same answer: %j', (name, answers) => {
  const component = components[name]
  for (const answer of answers) {
    const typed = component.show(answer)
    expect(component.read(typed)).toBe(answer)
    expect(Object.keys(typed)).toEqual(component.parts)
  }
})

test('What is typed is read as approved, and named by its part', async () => {
  const read = (name: ComponentName, ...texts: readonly string[]) =>
    Object.fromEntries(texts.map((one) => [`‘${one}’`, components[name].read({ '': one })]))
  const numbers = ['2', ' 12 ', '007', '0', '999999999', '', ' ', 'two', '-1', '1.5', '1,000']
  await expectApproved('approved/components.txt', {
    'A number': read('number', ...numbers, '1e3', '1 2', '9999999999'),
    'A checkbox': { ...read('checkbox', 'yes', 'on'), nothing: components.checkbox.read({}) },
    'A tick': { no: components.checkbox.show('no')[''] },
    'A date in one box': {
      ...read('native-date', ' 2021-10-13 ', '2021-02-29'),
      nothing: components['native-date'].read({}),
    },
    'A choice': { ...read('select', ''), nothing: components.radios.read({}) },
    'The name of a control': {
      'of a part': controlName('day', 'month'),
      'of a whole': controlName('gift', ''),
    },
    Blank: {
      spaces: isBlank({ day: ' ', month: '\t' }),
      nothing: isBlank({}),
      'a month': isBlank({ day: '', month: '6' }),
    },
  })
})

test('Options are written down or worked out, and show an answer in their words', () => {
  const field = (id: string) => order.fields[id] ?? expect.unreachable(`No field ${id}`)
  const values = (one: Field<Van>, answers: Answers = {}, context = van) =>
    optionsOf(one, answers, context).map(({ value }) => value)
  expect(values(field('gift'))).toEqual(['yes', 'no'])
  expect(values(field('flavour'), {}, { ...van, flavours: ['plum'] })).toEqual(['plum'])
  expect(values(field('card'))).toEqual([])
  const large = { value: 'large', text: 'Large' }
  const options = optionsFrom<Van, 'vessel'>('sizes', ['vessel'], ({ vessel }) =>
    vessel === 'tub' ? [large] : [],
  )
  const sizes: Field<Van> = { component: 'radios', label: 'Size', options, rules: [] }
  expect(values(sizes, { vessel: 'tub' })).toEqual(['large'])
  expect(values(sizes, { vessel: 'cone' })).toEqual([])
  expect(optionText(field('vessel'), 'tub', {}, van)).toBe('A tub')
  expect(optionText(field('vessel'), 'thimble', {}, van)).toBe('thimble')
})
