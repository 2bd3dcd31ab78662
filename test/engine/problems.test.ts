import { expect, test } from 'vitest'
import { problems } from '../../app/engine/problems.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order, van } from '../support/toy.ts'
import { card, check, flavour, gift, never, pickUp, stop } from './broken.ts'
import { text, toldOf, withFields, withSteps } from './broken.ts'
import type { Block, Journey, QuestionStep, Step } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const withFlavour = (change: Partial<QuestionStep<Van>>) =>
  withSteps({ flavour: { ...flavour, ...change } })
const offering = (step: string) =>
  withSteps({ 'pick-up': { ...pickUp, changeInstead: { step, text: 'Something else' } } })
const cardPage = (change: Partial<typeof card>) => withSteps({ card: { ...card, ...change } })
const linked = (link: { words: string } & ({ step: string } | { href: string })) =>
  withSteps({ gift: { ...gift, blocks: [{ kind: 'paragraph', text: 'Or not', link }] } })
const notCheck = ([id]: readonly [string, unknown]) => id !== 'check-answers'
const others = Object.fromEntries(Object.entries(order.steps).filter(notCheck))
const toTheEnd = { ...card, next: [{ to: 'sold-out' }] }
const giftTo = (to: string) => ({ ...gift, next: [{ when: never, to: 'card' }, { to }] })
const cards: Block<Van, string> = { kind: 'paragraph', text: 'We have no cards.' }
const wrapping: Step<Van> = {
  ...{ kind: 'question', title: 'Wrapping', fields: [], blocks: [cards] },
  changeInstead: { step: 'card', text: 'Something else' },
  next: [{ to: 'check-answers' }],
}
const toReview = { ...card, next: [{ to: 'review' }] }

const reviewed = { gift: giftTo('review'), card: toReview, review: check }
const having = (steps: Journey<Van>['steps']) => ({ ...order, steps: { ...others, ...steps } })

const ways: Readonly<Record<string, Journey<Van>>> = {
  'a start that is no page': { ...order, start: 'constructor' },
  'an edge to no page': withFlavour({ next: [{ to: 'nowhere' }] }),
  'an offer of no page': withFlavour({ changeInstead: { step: 'nowhere', text: 'Or' } }),
  'no last edge': withFlavour({ next: [{ when: never, to: 'pick-up' }] }),
  'no edge': withFlavour({ next: [] }),
  'edges after the last': withFlavour({ next: [{ to: 'gift' }, { to: 'pick-up' }] }),
  'a condition on no question': withSteps({
    gift: { ...gift, next: [{ when: { ...never, reads: ['size'] }, to: 'card' }, ...gift.next] },
  }),
  'a circle': cardPage({ next: [{ to: 'flavour' }] }),
  'two circles': withFlavour({ next: [{ when: never, to: 'vessel' }, { to: 'flavour' }] }),
  'a page that nothing leads to': withSteps({ lost: stop() }),
  'no check your answers': having({ gift: giftTo('sold-out'), card: toTheEnd }),
  'no way to check your answers': withSteps({ gift: giftTo('sold-out'), card: toTheEnd }),
  'check your answers by another name': having(reviewed),
  ...Object.fromEntries(
    ['vessel', 'flavour', 'gift', 'pick-up', 'sold-out', 'check-answers'].map((step) => [
      `pick-up offers to change ${step}`,
      offering(step),
    ]),
  ),
  'an offer of a page on other ways': withSteps({
    gift: { ...gift, next: [{ when: never, to: 'card' }, { to: 'wrapping' }] },
    card: { ...card, next: [{ when: never, to: 'sold-out' }, { to: 'check-answers' }] },
    wrapping,
  }),
  'several at once': {
    ...withSteps({ flavour: { ...flavour, next: [] }, gift: { ...gift, fields: ['size'] } }),
    start: 'nowhere',
  },
  'of questions too, though ways lead nowhere': {
    ...withSteps({
      flavour: { ...flavour, next: [{ to: 'nowhere' }] },
      'check-answers': { ...check, rows: ['Size'] },
    }),
    fields: { ...order.fields, card: { ...text('Enter it.'), component: 'radios' } },
  },
}

const back = { kind: 'link', text: 'Back' } as const
const inGift = { label: 'Card', section: 'gift' }
const wording: Readonly<Record<string, Journey<Van>>> = {
  'a rule without a message': withFields({ card: text('') }),
  'a message with a full stop': withFields({ card: text('Enter something.') }),
  'a page without a heading': withSteps({ 'sold-out': { kind: 'stop', title: '', blocks: [] } }),
  'a link to no page': withSteps({ 'sold-out': stop({ ...back, to: { step: 'nowhere' } }) }),
  'a link in a paragraph to no page': linked({ words: 'not', step: 'nowhere' }),
  'a link on words that are not there': linked({ words: 'yes', href: '/' }),
  'a row of no question': withSteps({ 'check-answers': { ...check, rows: ['Vessel', 'Size'] } }),
  'a row of no section': withFields({ card: { ...text('Enter it'), summary: inGift } }),
}

test('The faults of journeys are told as approved', async () => {
  await expectApproved('approved/problems.txt', { Ways: toldOf(ways), Words: toldOf(wording) })
})

test.each([[[]], [[van]]])('No faults are told of a journey that has none', (contexts) => {
  expect([...problems(order, contexts), ...problems(laterOrder, contexts)]).toEqual([])
})
