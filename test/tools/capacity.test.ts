import { describe, expect, test } from 'vitest'
import reporting from '../../docs/rap/data/reporting.json' with { type: 'json' }
import { atOnce } from '../../design-history/tools/capacity/at-once.ts'
import { calculate, yearsInWords } from '../../design-history/tools/capacity/calculation.ts'
import { inputsOf, keyOf, questions } from '../../design-history/tools/capacity/inputs.ts'
import { courseOf, yearsToShow } from '../../design-history/tools/capacity/years.ts'
import { emptyRecord, withAnswers } from '../../design-history/tools/record/record.ts'
import type { Inputs } from '../../design-history/tools/capacity/inputs.ts'

const entered = (entries: Readonly<Record<string, string>>) =>
  inputsOf(
    withAnswers(
      emptyRecord,
      Object.fromEntries(Object.entries(entries).map(([id, entry]) => [keyOf(id), entry])),
    ),
  )

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

describe('The example of NHS England', () => {
  test('comes out as on the reporting page: 6 full and 6 light a year, 130 in about 11 years', () => {
    const { fullAYear, lightAYear, sentence, course } = result({})
    expect([fullAYear, lightAYear]).toEqual([6, 6])
    expect(sentence).toBe(
      'You have room for about 6 full and 6 light engagements a year, 12 in all. The 130 publications left take about 11 years.',
    )
    expect(course.needed).toBeCloseTo(130 / 12, 9)
    expect(course.years.map(({ soFar }) => soFar)).toEqual([
      12, 24, 36, 48, 60, 72, 84, 96, 108, 120, 130,
    ])
  })

  test('starts from the figures of the reporting page', () => {
    const { capacity } = reporting
    expect(usual()).toMatchObject({
      fullAtOnce: capacity.fullAtOnce,
      lightAtOnce: capacity.lightAtOnce,
      publications: capacity.publications,
    })
    expect(usual().weeksAYear / usual().weeksFull).toBe(12 / capacity.monthsForAnEngagement)
  })

  test('is worked out line by line', () => {
    expect(result({}).lines.map(({ sum, comesTo }) => `${sum} = ${comesTo}`)).toEqual([
      '1 full × 3 + 1 light × 1 = 4 of 5',
      '48 weeks ÷ (8 + 0 weeks) = 6',
      '48 weeks ÷ (8 + 0 weeks) = 6',
      '1 at once × 6 = 6',
      '1 at once × 6 = 6',
      '6 + 6 = 12',
      '130 − 0 = 130',
      '130 ÷ 12 = 10.8',
    ])
  })
})

describe('What limits a team', () => {
  test('is places while people are left over', () => {
    expect(result({}).limit).toBe(
      'Places are the limit: what you run at once needs 4 of your 5 people. More people alone change nothing. To do more, run more at once or make engagements shorter.',
    )
    expect(allAYear({ people: 50 })).toBe(12)
  })

  test('is people when they are too few for what is wanted', () => {
    const { limit } = result({ fullAtOnce: 3, lightAtOnce: 2 })
    expect(limit).toMatch(
      /^People are the limit: .* needs 11, and you have 5 people\. .* 1 full and 2 light/,
    )
  })

  test('is both when the last person is in use', () => {
    expect(result({ people: 4 }).limit).toMatch(/^Places and people are both the limit/)
    expect(atOnce({ ...usual(), people: 0.3, peopleFull: 0.1, peopleLight: 0.2 }).limit).toBe(
      'both',
    )
  })

  test('of two ways that finish as much, the one with the full engagement is taken', () => {
    expect(atOnce({ ...usual(), people: 3 })).toMatchObject({ full: 1, light: 0 })
    expect(atOnce({ ...usual(), people: 3, weeksLight: 4 })).toMatchObject({ full: 0, light: 1 })
  })
})

describe('What nobody can doubt', () => {
  const steps: readonly (readonly [keyof Inputs, readonly number[], 'more' | 'fewer'])[] = [
    ['people', [0, 0.5, 1, 2, 3, 4, 5, 7, 11, 30], 'more'],
    ['fullAtOnce', [0, 1, 2, 5, 20], 'more'],
    ['lightAtOnce', [0, 1, 2, 5, 20], 'more'],
    ['weeksAYear', [1, 20, 48, 52], 'more'],
    ['peopleFull', [0, 0.5, 1, 3, 8], 'fewer'],
    ['peopleLight', [0, 0.5, 1, 3, 8], 'fewer'],
    ['weeksFull', [1, 4, 8, 26, 104], 'fewer'],
    ['weeksLight', [1, 4, 8, 26, 104], 'fewer'],
    ['weeksBetween', [0, 1, 2, 10, 52], 'fewer'],
  ]
  const teams: readonly Partial<Inputs>[] = [
    {},
    { people: 3 },
    { people: 7, fullAtOnce: 4, lightAtOnce: 4, weeksLight: 3 },
    { people: 10, fullAtOnce: 6, lightAtOnce: 2, peopleLight: 2.5, weeksFull: 5 },
    { cascadeEachYear: 0.5, people: 20, fullAtOnce: 3 },
  ]

  test.each(steps)('more of %s never goes the wrong way (%#)', (input, values, direction) => {
    for (const team of teams) {
      const rates = values.map((value) => allAYear({ ...team, [input]: value }))
      const wanted = rates.toSorted((a, b) => (direction === 'more' ? a - b : b - a))
      rates.forEach((rate, place) => expect(rate).toBeCloseTo(wanted[place] ?? Number.NaN, 9))
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

  test('more done already, or teams that take on more, never make it longer', () => {
    const done = [0, 1, 60, 129, 130].map((each) => yearsNeeded({ done: each }))
    expect(done).toEqual(done.toSorted((a, b) => b - a))
    expect(done.at(-1)).toBe(0)
    const more = [0, 0.1, 0.5, 1, 3].map((each) => yearsNeeded({ cascadeEachYear: each }))
    expect(more).toEqual(more.toSorted((a, b) => b - a))
    const later = [1, 2, 5, 20].map((each) =>
      yearsNeeded({ cascadeEachYear: 1, cascadeAfter: each }),
    )
    expect(later).toEqual(later.toSorted((a, b) => a - b))
  })
})

describe('Teams that take on more by themselves', () => {
  test('begin a year after their own engagement, and are as many as had a full one by then', () => {
    const { course } = result({ cascadeEachYear: 0.5 })
    expect(course.years.map(({ cascade }) => cascade)).toEqual([0, 3, 6, 9, 12, 15, 18])
    expect(course.years.slice(0, 4).map(({ soFar }) => soFar)).toEqual([12, 27, 45, 66])
    expect(course.needed).toBeCloseTo(6 + 13 / 30, 9)
  })

  test('say in the arithmetic where they begin', () => {
    const line = result({ cascadeEachYear: 0.5, cascadeAfter: 2 }).lines.find(({ what }) =>
      what.startsWith('More'),
    )
    expect(line).toEqual({
      what: 'More each year, by teams that had a full engagement 2 years before or longer ago',
      sum: 'From year 3: 6 teams × 0.5, then 6 more teams each year',
      comesTo: '3 in year 3',
    })
  })
})

describe('Nothing and odd numbers', () => {
  test('nobody, or nothing at once, gets nothing done, and nothing left takes no time', () => {
    expect(result({ people: 0 }).sentence).toBe(
      'No engagement can run, so 130 publications are never done.',
    )
    expect(result({ people: 0 }).lines.at(-1)?.comesTo).toBe('Never')
    expect(result({ fullAtOnce: 0, lightAtOnce: 0 }).limit).toMatch(
      /^You plan to run nothing at once/,
    )
    expect(result({ publications: 0 }).sentence).toMatch(/No publication is left to do\.$/)
    expect(result({ publications: 10, done: 10 }).course.years).toEqual([])
    expect(result({ publications: 1 }).sentence).toMatch(
      /The 1 publication left takes less than a year\.$/,
    )
  })

  test('what cannot be is put right by whoever entered it', () => {
    const problems = (entries: Readonly<Record<string, string>>) => {
      const read = entered(entries)
      return 'problems' in read ? read.problems : []
    }
    expect(problems({ done: '131' })).toEqual([
      {
        key: 'capacity.done',
        problem: 'Publications done already must be no more than the 130 that there are',
      },
    ])
    expect(problems({ 'full-at-once': '1.5', 'weeks-full': '0', people: 'five' })).toHaveLength(3)
    expect(problems({ people: '-1' })[0]?.problem).toBe(
      'People in the RAP team must be a number, like 5',
    )
    expect(problems({ people: '4.5', publications: '1,300' })).toEqual([])
  })

  test('every question has a usual number that may be entered', () => {
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

  test('a long time is shown in some 20 lines, with its first and last year', () => {
    const { years } = courseOf({
      left: 10_000,
      fullAYear: 1,
      lightAYear: 0,
      cascadeEachYear: 0,
      cascadeAfter: 1,
    })
    const shown = yearsToShow(years).map(({ year }) => year)
    expect(years).toHaveLength(100)
    expect(shown.length).toBeLessThanOrEqual(21)
    expect([shown[0], shown.at(-1)]).toEqual([1, 100])
  })
})
