import { describe, expect, test } from 'vitest'
import reporting from '../../docs/rap/data/reporting.json' with { type: 'json' }
import { atOnce } from '../../design-history/tools/capacity/at-once.ts'
import { calculate, yearsInWords } from '../../design-history/tools/capacity/calculation.ts'
import { inputsOf, keyOf, questions } from '../../design-history/tools/capacity/inputs.ts'
import { capacity } from '../../design-history/tools/capacity/tool.ts'
import { courseOf, yearsToShow } from '../../design-history/tools/capacity/years.ts'
import { expectFound } from '../support/approved-lines.ts'
import { recordOf, slotsOf } from './records.ts'
import type { Inputs } from '../../design-history/tools/capacity/inputs.ts'

type Entries = Readonly<Record<string, string>>

const entered = (entries: Entries) => {
  const keys = Object.entries(entries).map(([id, entry]) => [keyOf(id), entry] as const)
  return recordOf(Object.fromEntries(keys))
}
function usual(): Inputs {
  const read = inputsOf(recordOf({}))
  if ('problems' in read) throw new Error('The usual numbers are not right')
  return read.inputs
}
const result = (changes: Partial<Inputs>) => calculate({ ...usual(), ...changes })

test('What a team has room for is as approved', async () => {
  const said = (changes: Partial<Inputs>) => {
    const { fullAYear, lightAYear, sentence, limit, lines, course } = result(changes)
    const years = course.years.slice(0, 12).map(({ soFar, cascade }) => `${soFar} (${cascade})`)
    return [
      `${fullAYear} full, ${lightAYear} light, ${course.needed?.toFixed(6) ?? 'never'}`,
      sentence,
      limit,
      ...lines.map(({ what, sum, comesTo }) => `${what}: ${sum} = ${comesTo}`),
      `By year: ${years.join(', ')}`,
    ]
  }
  const pageOf = (entries: Entries) =>
    slotsOf(capacity, ['result'], { record: entered(entries) })['result']
  const example = said({})
  const besides = (changes: Partial<Inputs>) =>
    said(changes).filter((line) => !example.includes(line))
  await expectFound('approved/capacity.txt', {
    'The example of NHS England': example,
    // From here on, what differs from it
    'More people alone': besides({ people: 50 }),
    'Too few people for what is wanted': besides({ fullAtOnce: 3, lightAtOnce: 2 }),
    'The last person is in use': besides({ people: 4 }),
    'Teams that take on more by themselves': besides({ cascadeEachYear: 0.5 }),
    'They begin to 2 years later': besides({ cascadeEachYear: 0.5, cascadeAfter: 2 }),
    Nobody: besides({ people: 0 }),
    'Nothing at once': besides({ fullAtOnce: 0, lightAtOnce: 0 }),
    'No publication': besides({ publications: 0 }),
    'All done': besides({ publications: 10, done: 10 }),
    'One left': besides({ publications: 1 }),
    // Of two ways that finish as much, the one with the full engagement is taken
    'Few people': [
      { people: 0.3, peopleFull: 0.1, peopleLight: 0.2 },
      { people: 3 },
      { people: 3, weeksLight: 4 },
    ].map((few) => said(few)[2]),
    Years: [0.3, 0.96, 1.04, 1.46, 9.96, 10.83].map((years) => `${years}: ${yearsInWords(years)}`),
    'Its page': Object.fromEntries(
      [
        { publications: '1', people: '4.5' },
        { publications: '1,300', done: '1301' },
        { 'full-at-once': '1.5', 'weeks-full': '0', people: 'five' },
        { people: '-1' },
      ].map((entries) => [JSON.stringify(entries), pageOf(entries)]),
    ),
  })
})

test('The example starts from the figures of the reporting page', () => {
  const { fullAtOnce, lightAtOnce, publications, monthsForAnEngagement } = reporting.capacity
  expect(usual()).toMatchObject({ fullAtOnce, lightAtOnce, publications })
  expect(usual().weeksAYear / usual().weeksFull).toBe(12 / monthsForAnEngagement)
})

describe('What nobody can doubt', () => {
  const teams: readonly Partial<Inputs>[] = [
    {},
    { people: 3 },
    { people: 7, fullAtOnce: 4, lightAtOnce: 4, weeksLight: 3 },
    { people: 10, fullAtOnce: 6, lightAtOnce: 2, peopleLight: 2.5, weeksFull: 5 },
    { cascadeEachYear: 0.5, people: 20, fullAtOnce: 3 },
  ]
  const allAYear = (changes: Partial<Inputs>) => {
    const { fullAYear, lightAYear } = result(changes)
    return fullAYear + lightAYear
  }

  test.each<[keyof Inputs, readonly number[], 'more' | 'fewer']>([
    ['people', [0, 0.5, 1, 2, 3, 4, 5, 7, 11, 30], 'more'],
    ['fullAtOnce', [0, 1, 2, 5, 20], 'more'],
    ['lightAtOnce', [0, 1, 2, 5, 20], 'more'],
    ['weeksAYear', [1, 20, 48, 52], 'more'],
    ['peopleFull', [0, 0.5, 1, 3, 8], 'fewer'],
    ['peopleLight', [0, 0.5, 1, 3, 8], 'fewer'],
    ['weeksFull', [1, 4, 8, 26, 104], 'fewer'],
    ['weeksLight', [1, 4, 8, 26, 104], 'fewer'],
    ['weeksBetween', [0, 1, 2, 10, 52], 'fewer'],
  ])('more of %s never goes the wrong way (%#)', (input, values, direction) => {
    for (const team of teams) {
      const rates = values.map((value) => allAYear({ ...team, [input]: value }))
      const ordered = rates.toSorted((a, b) => (direction === 'more' ? a - b : b - a))
      rates.forEach((rate, place) => expect(rate).toBeCloseTo(ordered[place] ?? Number.NaN, 9))
    }
  })

  test('no more people are used than there are, and no more run than is wanted', () => {
    for (const team of teams) {
      for (const people of [0, 0.7, 2, 3.5, 9, 40]) {
        const sizes = { ...usual(), ...team, people }
        const { full, light, peopleUsed } = atOnce(sizes)
        expect(peopleUsed).toBeLessThanOrEqual(people + 1e-6)
        expect(full).toBeLessThanOrEqual(sizes.fullAtOnce)
        expect(light).toBeLessThanOrEqual(sizes.lightAtOnce)
      }
    }
  })

  test.each<[string, readonly Partial<Inputs>[]]>([
    ['more done already', [0, 1, 60, 129, 130].map((done) => ({ done }))],
    ['teams that take on more', [0, 0.1, 0.5, 1, 3].map((each) => ({ cascadeEachYear: each }))],
    [
      'teams that begin earlier',
      [20, 5, 2, 1].map((after) => ({ cascadeEachYear: 1, cascadeAfter: after })),
    ],
  ])('%s never make it longer', (_, changes) => {
    const years = changes.map((change) => result(change).course.needed ?? Infinity)
    expect(years).toEqual(years.toSorted((a, b) => b - a))
    if (changes.at(-1)?.done === 130) expect(years.at(-1)).toBe(0)
  })
})

test('Every question has a usual number that may be entered', () => {
  for (const { id, usual: number } of questions) {
    expect(inputsOf(entered({ [id]: String(number) }))).toEqual({ inputs: usual(), entered: 1 })
  }
})

test('A long time is shown in some 20 lines, with its first and last year', () => {
  const alone = { lightAYear: 0, cascadeEachYear: 0, cascadeAfter: 1 }
  const { years } = courseOf({ left: 10_000, fullAYear: 1, ...alone })
  const shown = yearsToShow(years).map(({ year }) => year)
  expect(years).toHaveLength(100)
  expect(shown.length).toBeLessThanOrEqual(21)
  expect([shown[0], shown.at(-1)]).toEqual([1, 100])
})
