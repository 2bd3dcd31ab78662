import { describe, expect, test } from 'vitest'

import { describe as describeJourney } from '../../app/engine/describe.ts'
import { difference } from '../../app/engine/difference.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order } from '../support/toy.ts'
import { first, later, sentences } from './changed.ts'
import type { ConfirmationDescription, JourneyDescription } from '../../app/engine/describe.ts'

describe('two versions that are the same', () => {
  test('have no difference', () => {
    expect(difference(first, first)).toEqual([])
    expect(difference(later, describeJourney(laterOrder))).toEqual([])
  })

  test('have none if only their version and what is said about them differ', () => {
    expect(difference(first, { ...first, version: '2021-01-01', about: 'Newer' })).toEqual([])
  })
})

describe('two versions that differ', () => {
  test('differ in the same way every time, as JSON', () => {
    const found = difference(first, later)
    expect(difference(describeJourney(order), describeJourney(laterOrder))).toEqual(found)
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
    expect(found.length).toBeGreaterThan(20)
  })

  test('differ in sentences', () => {
    const found = [...difference(first, later), ...difference(later, first)]
    for (const { text } of found) expect(text).toMatch(/^[A-Z‘].*[^.](\.|\.’)$/)
    expect(found.filter(({ text }) => /undefined|null|‘’| {2}/.test(text))).toEqual([])
  })

  test('differ whatever it is of a page, a question or an option that has changed', () => {
    // A name of the version, a place taken from no question, a row that comes there anyway, which
    // answers words are worked out from.
    const silent = ['id', 'version', 'about']
    const unseen = ['replaces', 'rows', 'reads', 'as']
    const leaves = leavesOf(later)
      .filter((path) => path.length > 1 || !silent.includes(path[0] ?? ''))
      .filter((path) => !path.some((key) => unseen.includes(key)))
    const unnoticed = leaves.filter(
      (path) => difference(later, withOther(later, path)).length === 0,
    )
    expect(unnoticed.map((path) => path.join(' '))).toEqual([])
    expect(leaves.length).toBeGreaterThan(100)
  })
})

test('the journey has a title, and a way out in place of Back', () => {
  expect(sentences({ ...first, title: 'Buy' })).toEqual([
    'The journey ‘Order an ice cream’ is now ‘Buy’.',
  ])
  const wayOut = { ...first, wayOut: 'Back to the beach' }
  expect(sentences(wayOut)).toEqual([
    'The link at the top of pages is now ‘Back to the beach’, no longer ‘Back’.',
  ])
  expect(sentences(first, wayOut)).toEqual([
    'The link at the top of pages is now ‘Back’, no longer ‘Back to the beach’.',
  ])
})

describe('the confirmation', () => {
  const confirming = (change: Partial<ConfirmationDescription>, journey = first) => ({
    ...journey,
    confirmation: { ...journey.confirmation, ...change },
  })
  const several = 'When several are confirmed at once, the confirmation'

  test('has a title, and can have another for several', () => {
    expect(sentences(confirming({ title: 'Bought' }))).toEqual([
      'The confirmation ‘Ordered’ is now ‘Bought’.',
    ])
    const [both, all] = ['Both ordered', 'All ordered'].map((titleOfSeveral) =>
      confirming({ titleOfSeveral }),
    )
    if (!both || !all) throw new Error('There are no titles')
    expect(sentences(all)).toEqual([`${several} is now titled ‘All ordered’.`])
    expect(sentences(first, all)).toEqual([
      `${several} is now titled ‘Ordered’ too, no longer ‘All ordered’.`,
    ])
    expect(sentences(all, both)).toEqual([
      `${several} is now titled ‘All ordered’, no longer ‘Both ordered’.`,
    ])
  })

  test('says what comes next', () => {
    const nextSteps = ['Come to {van} with your tub.', 'Eat it.']
    expect(difference(first, confirming({ nextSteps }))).toEqual([
      {
        kind: 'next-step-changed',
        subject: 'order',
        before: 'Come to {van} with your vessel.',
        after: 'Come to {van} with your tub.',
        text: 'The confirmation now says ‘Come to {van} with your tub.’, no longer ‘Come to {van} with your vessel.’',
      },
      {
        kind: 'next-step-added',
        subject: 'order',
        before: null,
        after: 'Eat it.',
        text: 'The confirmation now says ‘Eat it.’',
      },
    ])
    expect(sentences(confirming({ nextSteps: [] }))).toEqual([
      'The confirmation no longer says ‘Come to {van} with your vessel.’',
    ])
  })

  test('can say something else for several, in place of what it says for one', () => {
    const nextStepsOfSeveral = ['Come to {van} with your vessels.']
    expect(sentences(confirming({ nextStepsOfSeveral }))).toEqual([
      `${several} now says ‘Come to {van} with your vessels.’, no longer ‘Come to {van} with your vessel.’`,
    ])
  })

  test('can list all of several', () => {
    const lists = confirming({ listsAll: true })
    expect(sentences(lists)).toEqual([`${several} now lists them all.`])
    expect(sentences(first, lists)).toEqual([`${several} no longer lists them all.`])
  })

  test('leads up to a phone number, and ends with a button or a link', () => {
    expect(sentences(confirming({ phone: 'Ring {van} on' }))).toEqual([
      'Before a phone number, the confirmation now says ‘Ring {van} on’, no longer ‘Call {van} on’.',
    ])
    expect(
      sentences(confirming({ finish: { text: 'Finish', as: 'button', opens: null } })),
    ).toEqual([
      'The confirmation now ends with the button ‘Finish’, no longer with the link ‘Order another’.',
    ])
    const elsewhere = { text: 'Order another', as: 'link', opens: 'the menu' } as const
    expect(sentences(confirming({ finish: elsewhere }))).toEqual([
      'The confirmation now ends with the link ‘Order another’, which leads to the menu, no longer with the link ‘Order another’.',
    ])
  })

  test('can give no phone number', () => {
    expect(sentences(confirming({ phone: null }))).toEqual([
      'The confirmation no longer gives a phone number.',
    ])
    expect(sentences(first, confirming({ phone: null }))).toEqual([
      'The confirmation now gives a phone number, after ‘Call {van} on’.',
    ])
  })
})

/** The way to every text and every nothing in a description. */
function leavesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner).map((path) => [key, ...path]),
  )
}

/** The description with something else at the end of this way. */
function withOther(journey: JourneyDescription, path: readonly string[]): JourneyDescription {
  const copy = structuredClone(journey)
  let place: object = copy
  for (const key of path.slice(0, -1)) {
    const inner: unknown = Reflect.get(place, key)
    if (typeof inner === 'object' && inner !== null) place = inner
  }
  const last = path.at(-1) ?? ''
  Reflect.set(place, last, `${String(Reflect.get(place, last))}, or not`)
  return copy
}
