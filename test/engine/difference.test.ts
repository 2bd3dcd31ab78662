import { describe, expect, test } from 'vitest'

import { describe as describeJourney } from '../../app/engine/describe.ts'
import { difference } from '../../app/engine/difference.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order } from '../support/toy.ts'
import { deepFreeze } from '../support/freeze.ts'
import { isLeaf, leavesOf, withLeaf } from '../support/toy-leaves.ts'
import type {
  FieldDescription,
  JourneyDescription,
  OptionDescription,
  StepDescription,
} from '../../app/engine/describe.ts'

const first = deepFreeze(describeJourney(order))
const later = deepFreeze(describeJourney(laterOrder))

const sentences = (after: JourneyDescription, before = first) =>
  difference(before, after).map(({ text }) => text)

const withStep = (
  id: string,
  change: (step: StepDescription) => Partial<StepDescription>,
  journey = first,
): JourneyDescription => ({
  ...journey,
  steps: journey.steps.map((step) => (step.id === id ? { ...step, ...change(step) } : step)),
})

const withField = (
  id: string,
  change: Partial<FieldDescription>,
  journey = first,
): JourneyDescription => ({
  ...journey,
  steps: journey.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) => (field.id === id ? { ...field, ...change } : field)),
  })),
})

const fieldOf = (id: string, journey = first): FieldDescription => {
  const found = journey.steps.flatMap(({ fields }) => fields).find((field) => field.id === id)
  if (!found) throw new Error(`Nothing asks ${id}`)
  return found
}

const option = (value: string, text: string): OptionDescription => ({
  value,
  text,
  hint: null,
  reveals: [],
})

const choice = (id: string, label: string): FieldDescription => ({
  ...fieldOf('gift'),
  id,
  label,
  summary: [],
})

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
    for (const { text } of found) expect(text).toMatch(/^[A-Z‘].*[^.]\.$/)
    expect(found.filter(({ text }) => /undefined|null|‘’|  /.test(text))).toEqual([])
  })

  test('differ whatever it is of a page, a question or an option that has changed', () => {
    const unnoticed = leavesOf(later)
      .filter(({ path }) => !['id', 'version', 'about'].includes(path.join()))
      .filter(({ path }) => path.at(-1) !== 'replaces')
      .filter((leaf) => difference(later, withLeaf(later, leaf)).length === 0)
    expect(unnoticed.map(({ path }) => path.join(' '))).toEqual([])
    expect(leavesOf(later).length).toBeGreaterThan(100)
    expect(leavesOf(later).every(isLeaf)).toBe(true)
  })
})
