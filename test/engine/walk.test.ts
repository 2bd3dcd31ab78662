import { describe, expect, test } from 'vitest'
import { forget } from '../../app/engine/forget.ts'
import { after, back } from '../../app/engine/navigate.ts'
import { summary } from '../../app/engine/summary.ts'
import { follow, stepOf, titleOf, typedFrom, walk } from '../../app/engine/walk.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { questionOf, without } from '../support/journeys.ts'
import { laterOrder, tubOrder } from '../support/toy-later.ts'
import { order, plainOrder, van } from '../support/toy.ts'
import { withFields, withSteps } from './broken.ts'
import type { Answers } from '../../app/engine/types.ts'

const trailOf = (journey: typeof order, stored: Answers, context = van) => {
  const { steps, answers, frontier, complete } = walk(journey, Object.freeze(stored), context)
  expect(steps.at(-1)).toBe(frontier)
  return [`${steps.join(' > ')}${complete ? '' : ', not complete'}`, { ...answers }]
}
const own = { ...tubOrder, vessel: 'other', ownVessel: 'mug', deposit: '2', flavour: 'mint' }
const cone = { ...tubOrder, vessel: 'cone', flavour: 'mint' }
const bare = without(tubOrder, 'sauce', 'sauceNote')

test('Trails are as approved', async () => {
  const first = (change: Answers, context = van) =>
    trailOf(order, { ...plainOrder, ...change }, context)
  const lacking = (...ids: readonly string[]) => trailOf(order, without(plainOrder, ...ids))
  const later = (stored: Answers) => trailOf(laterOrder, stored)
  await expectApproved('approved/walk.txt', {
    'The toy, with': {
      nothing: trailOf(order, {}),
      'all answers': first({}),
      'a gap on a page of one question': lacking('flavour'),
      'a gap on a page of two': lacking('time'),
      'answers that are not asked for': first({ card: 'Enjoy', ownVessel: 'mug' }),
      'one of them asked for again': first({ card: 'Enjoy', ownVessel: 'mug', gift: 'yes' }),
      'a flavour that has gone': first({}, { ...van, flavours: ['lemon'] }),
      'an answer that breaks a rule': first({ gift: 'yes', card: 'far too many words' }),
      'a day that has passed since': first({}, { ...van, now: '2022-01-01T09:00' }),
      'an option that opens a question': first({ vessel: 'other' }),
      'that question answered': first({ vessel: 'other', ownVessel: 'mug' }),
      'a hidden bucket, as a gift': first({ ownVessel: 'bucket', gift: 'yes' }),
      'a bucket, as a gift': first({ vessel: 'other', ownVessel: 'bucket', gift: 'yes' }),
      'nothing to sell': first({}, { ...van, flavours: [] }),
      'an empty text': first({ gift: 'yes', card: '' }),
    },
    'The later toy, with': {
      'a page that asks nothing': later(own),
      'that page reached': later({ vessel: 'other', ownVessel: 'mug', deposit: '2' }),
      'no answer to a question with a condition': later(bare),
      'and the condition does not hold': later({ ...bare, vessel: 'cone', flavour: 'mint' }),
      'an answer whose condition no longer holds': later(cone),
      'one of two open questions': later(without(own, 'ownVessel')),
      'the other of them': later(without(own, 'deposit')),
      'one bad answer': later({ ...own, deposit: '10' }),
      'an answer stored in another way': later({ ...own, deposit: '02' }),
    },
  })
})

test('A trail is made anew each time: its answers belong to whoever asked', () => {
  const [one, other] = [walk(laterOrder, own, van), walk(laterOrder, own, van)]
  expect(one.answers).not.toBe(other.answers)
  expect(one.answers).not.toBe(own)
})

test('A journey that goes round in a circle is refused', () => {
  const flavour = { ...questionOf(order, 'flavour'), next: [{ to: 'vessel' }] }
  expect(() => walk(withSteps({ flavour }), plainOrder, van)).toThrow(
    'The journey comes back to ‘vessel’',
  )
})

describe('a step', () => {
  test.each(['nowhere', 'constructor', '__proto__', 'toString'])('‘%s’ is none', (id) => {
    expect(() => stepOf(order, id)).toThrow(`There is no step ‘${id}’ in order 2020-01-01`)
  })

  test('without a way on throws, in words', () => {
    expect(() => follow({ kind: 'question', fields: ['gift'], next: [] }, {}, van)).toThrow(
      'No way on from the page that asks gift',
    )
  })

  test('is headed by its title, or else by its first question', () => {
    const title = (id: string) => titleOf(order, stepOf(order, id))
    const titles = ['When will you pick it up?', 'Is it a gift?', 'Check your answers']
    expect(['pick-up', 'gift', 'check-answers'].map(title)).toEqual(titles)
  })

  test('shows its stored answers in its boxes', () => {
    expect(typedFrom(order, questionOf(order, 'pick-up'), plainOrder)).toEqual({
      day: { day: '13', month: '10', year: '2021' },
      time: { '': '9:30am' },
    })
    expect(typedFrom(order, questionOf(order, 'pick-up'), {})).toEqual({})
  })
})

test('Back and Continue lead where they were approved to lead', async () => {
  const complete = walk(order, plainOrder, van)
  // The change to a gift has opened the question about the card
  const opened = walk(order, { ...plainOrder, gift: 'yes' }, van)
  const pages = ['vessel', 'flavour', 'pick-up', 'gift']
  const leading = (to: typeof back | typeof after, trail: typeof opened, ids = pages) =>
    Object.fromEntries(
      ids.flatMap((id) =>
        [false, true].map((changing) => {
          const found = to(trail, id, changing)
          const step = typeof found === 'string' ? found : found.step
          const still = typeof found !== 'string' && found.changing ? ', changing' : ''
          return [`${id}${changing ? ', changing' : ''}`, `${step}${still}`]
        }),
      ),
    )
  await expectApproved('approved/navigate.txt', {
    'Back, at the start': leading(back, walk(order, {}, van), ['vessel']),
    Back: leading(back, complete),
    'Back from check your answers': { 'check-answers': back(complete, 'check-answers', false) },
    'Back, after a change opened a card': { card: back(opened, 'card', true) },
    Continue: leading(after, complete),
    'Continue, after a change opened a card': leading(after, opened, ['gift']),
  })
})

test('Answers that depend on what has changed are forgotten as approved', async () => {
  const left = (given: Answers, before: Answers = tubOrder) => {
    const whole = { ...before, ...given }
    return forget(laterOrder, Object.freeze({ ...before }), Object.freeze(whole), given, van)
  }
  const plain = without(cone, 'sauce', 'sauceNote')
  await expectApproved('approved/forget.txt', {
    'Of a tub of soft ice with berry sauce are left, with': {
      'another flavour, and how much sauce again': left({ flavour: 'mint', sauceNote: 'Plenty' }),
      'another flavour': left({ flavour: 'mint' }),
      'a cone': left({ vessel: 'cone' }),
      'the same flavour': left({ flavour: 'soft' }),
      'all the same': left(tubOrder),
      'a cone and a flavour at once': left({ vessel: 'cone', flavour: 'mint' }),
    },
    'Of others are left': {
      'a waffle in place of a cone, which counts as no change': left({ vessel: 'waffle' }, plain),
      'a cone in place of a tub, with nothing else': left({ vessel: 'cone' }, { vessel: 'tub' }),
      'a first flavour': left({ flavour: 'mint' }, without(tubOrder, 'flavour')),
    },
  })
})

test('Answers are summed up in rows as approved', async () => {
  const rows = (journey: typeof order, stored: Answers) =>
    summary(journey, walk(journey, stored, van), van).map(
      ({ section = '', label, value, field, step, fixed }) =>
        [`${label}: ${value}`, `${field} on ${step}`, section, fixed ? 'fixed' : '']
          .filter((part) => part !== '')
          .join(', '),
    )
  const { ownVessel = expect.unreachable() } = order.fields
  const withRow = withFields({ ownVessel: { ...ownVessel, summary: { label: 'Own' } } })
  const inMug = { ...plainOrder, vessel: 'other', ownVessel: 'mug', card: 'Enjoy' }
  const mug = { ...plainOrder, ownVessel: 'mug' }
  await expectApproved('approved/summary.txt', {
    'A row for each answer': {
      'of a gift': rows(order, { ...plainOrder, gift: 'yes', card: '' }),
      'of what is no gift, in a mug that has no row': rows(order, inMug),
      'of a mug that has one': rows(withRow, { ...mug, vessel: 'other' }),
      'of a mug that is hidden': rows(withRow, mug),
    },
    'Rows in the order of the page': {
      'of a tub': rows(laterOrder, tubOrder),
      'of a cone': rows(laterOrder, cone),
      'as asked, before the end': rows(laterOrder, without(tubOrder, 'day')),
    },
  })
})
