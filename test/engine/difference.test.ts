import { describe, expect, test } from 'vitest'
import { describe as describeJourney } from '../../app/engine/describe.ts'
import { difference } from '../../app/engine/difference.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order } from '../support/toy.ts'
import { first, later } from './changed.ts'
import { pages, words } from './changes/pages.ts'
import { options, questions, when } from './changes/questions.ts'
import { branches, confirmation, journey } from './changes/ways.ts'
import type { JourneyDescription } from '../../app/engine/describe.ts'

const changes = { journey, pages, words, questions, when, options, branches, confirmation }

test('Two versions that are the same have no difference, whatever they are called', () => {
  expect(difference(first, first)).toEqual([])
  expect(difference(later, describeJourney(laterOrder))).toEqual([])
  expect(difference(first, { ...first, version: '2021-01-01', about: 'Newer' })).toEqual([])
})

describe('two versions that differ', () => {
  test('differ in sentences, the same every time, as JSON', () => {
    const found = difference(first, later)
    expect(difference(describeJourney(order), describeJourney(laterOrder))).toEqual(found)
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
    const sentences = [...found, ...difference(later, first)].map(({ text }) => text)
    for (const text of sentences) expect(text).toMatch(/^[A-Z‘].*[^.](\.|\.’)$/)
    expect(sentences.filter((text) => /undefined|null|‘’| {2}/.test(text))).toEqual([])
  })

  test('differ whatever it is of a page, a question or an option that has changed', () => {
    // A name of the version, a place taken from no question, a row that comes there anyway, which
    // answers words are worked out from.
    const silent = ['id', 'version', 'about']
    const unseen = ['replaces', 'rows', 'reads', 'as']
    const leaves = leavesOf(later)
      .filter((path) => path.length > 1 || !silent.includes(path[0] ?? ''))
      .filter((path) => !path.some((key) => unseen.includes(key)))
    const isUnnoticed = (path: readonly string[]) =>
      difference(later, withOther(later, path)).length === 0
    const unnoticed = leaves.filter(isUnnoticed)
    expect(unnoticed.map((path) => path.join(' '))).toEqual([])
    expect(leaves.length).toBeGreaterThan(100)
  })

  test.each(Object.entries(changes))('are told apart as approved: %s', async (name, rows) => {
    const told = Object.entries(rows).map(([what, change]) => {
      const [after, before] = 'steps' in change ? [change, first] : change
      const lines = [...linesOf('>', before, after), ...linesOf('<', after, before)]
      return [`${what}:`, ...lines].join('\n')
    })
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`approved/difference-${name}.txt`)
  })
})

/** A line for each difference, there or back, with the data that it is told from. */
const linesOf = (way: '>' | '<', from: JourneyDescription, to: JourneyDescription) =>
  difference(from, to).map(({ kind, subject, before, after, text }) => {
    const data = `${kind} ${subject}: ${JSON.stringify(before)} > ${JSON.stringify(after)}`
    return `${way} ${text} (${data})`
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
