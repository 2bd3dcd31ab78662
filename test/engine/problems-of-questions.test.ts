import { test } from 'vitest'
import { optionsFrom } from '../../app/engine/options.ts'
import { wordsFrom } from '../../app/engine/words.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { card, check, flavour, gift, never, none, pickUp, stop } from './broken.ts'
import { text, toldOf, vessel, withFields, withSteps } from './broken.ts'
import type { Block, Field, Journey, Option, QuestionStep } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const withFlavour = (change: Partial<QuestionStep<Van>>) =>
  withSteps({ flavour: { ...flavour, ...change } })
const cardPage = (change: Partial<typeof card>) => withSteps({ card: { ...card, ...change } })
const asking = (change: Partial<Field<Van>>) =>
  withFields({ gift: { ...text('Select it'), label: 'Is it a gift?', ...change } })
const choice: Field<Van> = { ...text('Select it'), component: 'radios' }
const radios = (...options: readonly Option[]): Field<Van> => ({ ...choice, options })
const jar = { value: 'jar', text: 'A jar' }
const list = { component: 'select' } as const
const two = ['ownVessel', 'card']
const own = { reveals: 'ownVessel' }
const yes = { value: 'yes', text: 'Yes' }
const withGroup = (...fields: readonly [string, string]) =>
  withSteps({ 'pick-up': { ...pickUp, group: { legend: 'When', joinedBy: 'at', fields } } })

const asked = (read: string) => ({ asked: { ...never, reads: [read] } })
const having = (field: string, change: Partial<Field<Van>>) =>
  withFields({ [field]: { ...text('Enter it'), ...change } })
const offers = (read: string) => ({ options: optionsFrom<Van, string>('sizes', [read], none) })
const saying = { text: 'what was said', value: () => '' }
const depends = (read: string) => ({ dependsOn: [{ ...saying, reads: [read] }] })
const words = (field: string) => wordsFrom<Van, string>('what was said', [field], () => '')
const says = (field: string): Block<Van, string> => ({ kind: 'inset', text: words(field) })

const questions: Readonly<Record<string, Journey<Van>>> = {
  'one that is no field': withSteps({ gift: { ...gift, fields: ['gift', 'size'] } }),
  'one on no page': withFields({ size: text('Enter a size') }),
  'one on two pages': cardPage({ fields: ['card', 'gift'] }),
  'none on a page': cardPage({ fields: [] }),
  'none on a page with a title': cardPage({ fields: [], title: 'Card', blocks: [] }),
  'none on a page that shows something': withSteps({
    card: { ...card, title: 'Card', fields: [], blocks: [{ kind: 'paragraph', text: 'None.' }] },
    gift: { ...gift, fields: ['gift', 'card'] },
  }),
  'one opened from another page': withFields({ gift: radios({ ...jar, reveals: 'flavour' }) }),
  'one opened that is no field': withFields({ gift: radios({ ...jar, reveals: 'size' }) }),
  'two opened, one of another page': withFields({ vessel: radios({ ...jar, reveals: two }) }),
  'one opened twice': withFields({ vessel: radios({ ...jar, ...own }, { ...yes, ...own }) }),
  'one opened that comes first': withSteps({
    vessel: { ...vessel, fields: ['ownVessel', 'vessel'] },
  }),
  'boxes on one line': withGroup('day', 'time'),
  'boxes of two pages': withGroup('day', 'gift'),
  'boxes of no page': withGroup('day', 'size'),
  'radios without options': asking({ component: 'radios' }),
  'radios with no option': asking({ component: 'radios', options: [] }),
  'a list with no option': asking({ ...list, options: [] }),
  'options that are worked out': asking({ ...choice, options: optionsFrom('left', [], none) }),
  'options of one value': asking(radios(yes, jar, { ...yes, text: 'Yes, wrapped' }, yes)),
  'options of another question': withFields({ card: { ...radios(yes), summary: { label: 'C' } } }),
  'a list without options or label': withFields({ day: { ...choice, ...list, label: '' } }),
  'a text': withFields({ gift: text('Enter it') }),
}

const onGift = { when: { ...never, reads: ['gift'] }, to: 'gift' }
const sold: Block<Van, string> = { kind: 'list', items: ['Cones', 'Tubs'] }
const byTheSea = wordsFrom('where the van is', [], () => 'By the sea')
const reads: Readonly<Record<string, Journey<Van>>> = {
  'an edge, of a later page': withFlavour({ next: [onGift, ...flavour.next] }),
  'a condition, of itself': having('card', asked('card')),
  'a condition, of the same page': having('time', asked('day')),
  'a condition, of no field': having('card', asked('size')),
  'choices, of a later page': having('flavour', offers('gift')),
  'choices, of what is below': having('day', offers('time')),
  'choices, of no field': having('flavour', offers('size')),
  'choices, of what is above': having('time', offers('day')),
  'an answer, of no field': having('card', depends('size')),
  'an answer, of a later page': having('time', depends('gift')),
  'words, of pages before': withSteps({
    flavour: { ...flavour, blocks: [says('vessel'), says('ownVessel')] },
    'sold-out': stop(says('gift')),
    'check-answers': { ...check, title: words('vessel'), button: words('card') },
  }),
  'words, of their own page': withSteps({ gift: { ...gift, blocks: [says('gift')] } }),
  'words, of a later page': withFlavour({ blocks: [says('gift')] }),
  'words, of other ways': withSteps({ 'sold-out': stop(says('card')) }),
  'words on check your answers, of no way there': withSteps({
    card: { ...card, next: [{ to: 'sold-out' }] },
    'check-answers': { ...check, title: words('card') },
  }),
  'words, of nothing': withFlavour({
    blocks: [sold, { kind: 'rows', of: () => [] }, { kind: 'inset', text: byTheSea }],
  }),
}

const size = words('size')
const seeTheMap = { kind: 'paragraph', text: 'See the map' } as const
const onCheck = (change: Partial<typeof check>) =>
  withSteps({ 'check-answers': { ...check, ...change } })
const blocks: Readonly<Record<string, Block<Van, string>>> = {
  'a paragraph': { kind: 'paragraph', text: size },
  'a heading': { kind: 'heading', text: size },
  'a warning': { kind: 'warning', text: size },
  'a link': { kind: 'link', text: size, to: { step: 'vessel' } },
  'an address': { kind: 'link', text: 'Map', to: { href: size } },
  'an address in a paragraph': { ...seeTheMap, link: { words: 'map', href: size } },
  'a caption': { kind: 'table', caption: size, head: ['Size'], of: () => [] },
}
const wordsOfNoField = {
  ...Object.fromEntries(
    Object.entries(blocks).map(([name, block]) => [name, withSteps({ 'sold-out': stop(block) })]),
  ),
  'on check your answers, its title': onCheck({ title: size }),
  'on check your answers, its button': onCheck({ button: size }),
  'on check your answers, a section': onCheck({ sections: [{ title: size }] }),
  'on check your answers, a block': onCheck({ blocks: [says('size')] }),
  'on check your answers, title and button': onCheck({ title: size, button: size }),
}

test('The faults of questions, and of what reads answers, are told as approved', async () => {
  await expectApproved('approved/problems-of-questions.txt', {
    Questions: toldOf(questions),
    'What reads answers': toldOf(reads),
    'Words that read what is no field': toldOf(wordsOfNoField),
  })
})
