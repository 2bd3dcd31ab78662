import { describe, expect, test } from 'vitest'
import reporting from '../../docs/rap/data/reporting.json' with { type: 'json' }
import { atOnce } from '../../design-history/tools/capacity/at-once.ts'
import { calculate, yearsInWords } from '../../design-history/tools/capacity/calculation.ts'
import { inputsOf, keyOf, questions } from '../../design-history/tools/capacity/inputs.ts'
import { courseOf, yearsToShow } from '../../design-history/tools/capacity/years.ts'
import { approvable } from '../support/approved.ts'
import { recordOf } from './records.ts'
import type { Inputs } from '../../design-history/tools/capacity/inputs.ts'

const entered = (entries: Readonly<Record<string, string>>) => {
  const keys = Object.entries(entries).map(([id, entry]) => [keyOf(id), entry] as const)
  return inputsOf(recordOf(Object.fromEntries(keys)))
}
function usual(): Inputs {
  const read = entered({})
  if ('problems' in read) throw new Error('The usual numbers are not right')
  return read.inputs
}
const result = (changes: Partial<Inputs>) => calculate({ ...usual(), ...changes })
const allAYear = (changes: Partial<Inputs>) => {
  const { fullAYear, lightAYear } = result(changes)
  return fullAYear + lightAYear
}
const yearsNeeded = (changes: Partial<Inputs>) => result(changes).course.needed ?? Infinity

test('What a team has room for is as approved', async () => {
  const said = (changes: Partial<Inputs>) => {
    const { fullAYear, lightAYear, sentence, limit, lines, course } = result(changes)
    return {
      'a year': `${fullAYear} full, ${lightAYear} light`,
      sentence,
      limit,
      lines: lines.map(({ what, sum, comesTo }) => `${what}: ${sum} = ${comesTo}`),
      needed: course.needed?.toFixed(6),
      years: course.years
        .slice(0, 12)
        .map(({ soFar, cascade }) => `${soFar} (${cascade})`)
        .join(', '),
    }
  }
  const text = approvable({
    'The example of NHS England': said({}),
    'More people alone': said({ people: 50 }),
    'Too few people for what is wanted': said({ fullAtOnce: 3, lightAtOnce: 2 }),
    'The last person is in use': said({ people: 4 }),
    'Teams that take on more by themselves': said({ cascadeEachYear: 0.5 }),
    'They begin to 2 years later': said({ cascadeEachYear: 0.5, cascadeAfter: 2 }),
    Nobody: said({ people: 0 }),
    'Nothing at once': said({ fullAtOnce: 0, lightAtOnce: 0 }),
    'No publication': said({ publications: 0 }),
    'All done': said({ publications: 10, done: 10 }),
    'One left': said({ publications: 1 }),
  })
  await expect(text).toMatchFileSnapshot('approved/capacity.txt')
})

test('The example starts from the figures of the reporting page', () => {
  const { capacity } = reporting
  const { fullAtOnce, lightAtOnce, publications } = capacity
  expect(usual()).toMatchObject({ fullAtOnce, lightAtOnce, publications })
  expect(usual().weeksAYear / usual().weeksFull).toBe(12 / capacity.monthsForAnEngagement)
})

test.each<[Partial<Inputs>, object]>([
  [{ people: 0.3, peopleFull: 0.1, peopleLight: 0.2 }, { limit: 'both' }],
  // Of two ways that finish as much, the one with the full engagement is taken.
  [{ people: 3 }, { full: 1, light: 0 }],
  [
    { people: 3, weeksLight: 4 },
    { full: 0, light: 1 },
  ],
])('With %o, what runs at once is %o', (changes, found) => {
  expect(atOnce({ ...usual(), ...changes })).toMatchObject(found)
})

describe('What nobody can doubt', () => {
  const teams: readonly Partial<Inputs>[] = [
    {},
    { people: 3 },
    { people: 7, fullAtOnce: 4, lightAtOnce: 4, weeksLight: 3 },
    { people: 10, fullAtOnce: 6, lightAtOnce: 2, peopleLight: 2.5, weeksFull: 5 },
    { cascadeEachYear: 0.5, people: 20, fullAtOnce: 3 },
  ]

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
    [
      'teams that take on more',
      [0, 0.1, 0.5, 1, 3].map((cascadeEachYear) => ({ cascadeEachYear })),
    ],
    [
      'teams that begin earlier',
      [20, 5, 2, 1].map((cascadeAfter) => ({ cascadeEachYear: 1, cascadeAfter })),
    ],
  ])('%s never make it longer', (_, changes) => {
    const years = changes.map(yearsNeeded)
    expect(years).toEqual(years.toSorted((a, b) => b - a))
    if (changes.at(-1)?.done === 130) expect(years.at(-1)).toBe(0)
  })
})

test.each([
  [{ done: '131' }, ['Publications done already must be no more than the 130 that there are']],
  [
    { 'full-at-once': '1.5', 'weeks-full': '0', people: 'five' },
    [expect.any(String), expect.any(String), expect.any(String)],
  ],
  [{ people: '-1' }, ['People in the RAP team must be a number, like 5']],
  [{ people: '4.5', publications: '1,300' }, []],
])('What cannot be is put right by whoever entered it: %o', (entries, problems) => {
  const read = entered(entries)
  expect('problems' in read ? read.problems.map(({ problem }) => problem) : []).toEqual(problems)
})

test('Every question has a usual number that may be entered', () => {
  for (const { id, usual: number } of questions) {
    expect(entered({ [id]: String(number) })).toEqual({ inputs: usual(), entered: 1 })
  }
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
})

test.each([
  [0.3, 'less than a year'],
  [0.96, 'about 1 year'],
  [1.04, 'about 1 year'],
  [1.46, 'about 1.5 years'],
  [9.96, 'about 10 years'],
  [10.83, 'about 11 years'],
])('%d years are %s', (years, words) => {
  expect(yearsInWords(years)).toBe(words)
})

test('A long time is shown in some 20 lines, with its first and last year', () => {
  const alone = { lightAYear: 0, cascadeEachYear: 0, cascadeAfter: 1 }
  const { years } = courseOf({ left: 10_000, fullAYear: 1, ...alone })
  const shown = yearsToShow(years).map(({ year }) => year)
  expect(years).toHaveLength(100)
  expect(shown.length).toBeLessThanOrEqual(21)
  expect([shown[0], shown.at(-1)]).toEqual([1, 100])
})
