import { describe, expect, test } from 'vitest'
import { comparisonNamed, questionNamed } from '../../design-history/site/changes/named.js'
import type { NamedJourney } from '../../design-history/site/changes/named.js'

const journey = (id: string, names: readonly string[], questions: readonly string[] = []) =>
  [
    id,
    {
      id,
      names,
      comparisons: new Map(
        names.flatMap((before, index) =>
          names.slice(index + 1).map((after) => [`${before} ${after}`, { before, after }] as const),
        ),
      ),
      questions: new Map(questions.map((question) => [question, { id: question }])),
    },
  ] as const

const journeys: ReadonlyMap<string, NamedJourney> = new Map([
  journey('arrange', ['2021-05-25', '2021-10-06', 'current'], ['type', 'toolkit']),
  journey('record', ['2021-10-13', 'current']),
  journey('rearrange', ['current']),
])
const fail = (problem: string) => new Error(problem)
const compare = (...names: readonly unknown[]) => comparisonNamed(journeys, names, fail)
const ask = (...names: readonly unknown[]) => questionNamed(journeys, names, fail)

describe('whatChanged in a post', () => {
  test.each([
    ['2021-05-25', 'current'],
    ['current', '2021-05-25'],
  ])('compares the older version with the newer one, written as %s and %s', (one, other) => {
    expect(compare('arrange', one, other)).toMatchObject({ before: '2021-05-25', after: 'current' })
  })

  test.each([
    ['nothing', [], 'whatChanged needs a journey and 2 of its versions'],
    ['one version', ['arrange', 'current'], 'Write for example {% whatChanged "arr'],
    ['an empty version', ['arrange', '', 'current'], 'needs a journey and 2 of its versions'],
    [
      'more than two versions',
      ['arrange', '2021-05-25', '2021-10-06', 'current'],
      'needs a journey and 2 of its versions',
    ],
    [
      'a journey that is not there',
      ['arange', '2021-05-25', 'current'],
      'there is no journey ‘arange’. The nearest is ‘arrange’. There are: ‘arrange’, ‘record’, ‘rearrange’.',
    ],
    [
      'a version that is not there',
      ['arrange', '2021-05-26', 'current'],
      '‘arrange’ has no version ‘2021-05-26’. The nearest is ‘2021-05-25’. There are: ‘2021-05-25’, ‘2021-10-06’, ‘current’.',
    ],
    [
      'a version of another journey',
      ['record', '2021-10-06', 'current'],
      '‘record’ has no version ‘2021-10-06’. The nearest is ‘2021-10-13’.',
    ],
    [
      'a date without quotation marks',
      ['arrange', 1991, 'current'],
      'write versions between quotation marks',
    ],
    [
      'the same version twice',
      ['arrange', 'current', 'current'],
      'both versions are ‘current’, so nothing is different. Write another as one of them: ‘2021-05-25’, ‘2021-10-06’.',
    ],
    [
      'the only version of a journey twice',
      ['rearrange', 'current', 'current'],
      '‘rearrange’ has one version, ‘current’, so there is nothing to compare.',
    ],
  ])('refuses %s and says what to write', (_, names, says) => {
    expect(() => compare(...names)).toThrow(says)
  })
})

describe('question in a post', () => {
  test('finds a question of a journey', () => {
    expect(ask('arrange', 'toolkit').question).toEqual({ id: 'toolkit' })
  })

  test.each([
    ['nothing', [], 'question needs a journey and the id of one of its questions'],
    [
      'a journey alone',
      ['arrange'],
      'Write for example {% question "arrange-appointment", "toolkit" %}',
    ],
    [
      'an unknown journey',
      ['recording', 'type'],
      'there is no journey ‘recording’. The nearest is ‘record’.',
    ],
    [
      'an unknown question',
      ['arrange', 'toolkits'],
      '‘arrange’ has no question ‘toolkits’. The nearest is ‘toolkit’. There are: ‘type’, ‘toolkit’.',
    ],
  ])('refuses %s and says what to write', (_, names, says) => {
    expect(() => ask(...names)).toThrow(says)
  })
})
