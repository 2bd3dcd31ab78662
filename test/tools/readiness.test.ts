import { describe, expect, test } from 'vitest'
import { verdictOn } from '../../design-history/tools/readiness/go-or-no-go.ts'
import { itemsOf } from '../../design-history/tools/readiness/items.ts'
import { timeToCommit } from '../../design-history/tools/readiness/time-to-commit.ts'
import { each, readinessAll, recordOf } from './records.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

const ids = itemsOf(recordOf({})).map(({ id }) => id)

/** Every item in one state, but for those that are given; with a note on some. */
const verdict = (state: string, others: Answers = {}, noted: readonly string[] = []) => {
  const changed = Object.entries(others).map(([id, other]) => [`readiness.${id}.state`, other])
  const notes = each(
    noted.map((id) => `readiness.${id}.note`),
    'A reason',
  )
  const states = { ...readinessAll(state), ...(Object.fromEntries(changed) as Answers) }
  return verdictOn(itemsOf(recordOf({ ...states, ...notes })))
}
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('Go or no-go', () => {
  test.each<[string, Answers, readonly string[], string]>([
    ['done', {}, [], 'Go: everything is in place.'],
    [
      'done',
      { platform: 'in-progress', community: 'not-applicable' },
      ['community'],
      'Go: nothing is missing, and 1 item is in progress.',
    ],
    [
      'not-applicable',
      {},
      [],
      'No go: 20 items are not applicable but have no note that says why.',
    ],
    ['not-applicable', {}, ids, 'Go: everything is in place.'],
    [
      'done',
      { platform: 'not-yet', community: 'not-applicable', permissions: '' },
      [],
      'No go: 1 item is missing, 1 item is not applicable but has no note that says why and 1 item has no answer yet.',
    ],
  ])(
    'is said in one sentence of a team whose items are %s, but for %o',
    (state, others, noted, sentence) => {
      expect(verdict(state, others, noted)).toMatchObject({
        go: sentence.startsWith('Go'),
        sentence,
      })
    },
  )

  test('names what is in progress', () => {
    expect(idsOf(verdict('done', { platform: 'in-progress' }).planned)).toEqual(['platform'])
  })

  test.each(ids)('nobody goes without %s', (id) => {
    const without = verdict('done', { [id]: 'not-yet' })
    expect(without).toMatchObject({ go: false, sentence: 'No go: 1 item is missing.' })
    expect(idsOf(without.missing)).toEqual([id])
    const sentence = 'No go: 1 item has no answer yet.'
    expect(verdict('done', { [id]: '' })).toMatchObject({ go: false, sentence })
  })

  test('people who keep the present product running come first of what is missing', () => {
    const { missing } = verdict('not-yet')
    expect(missing[0]?.id).toBe('keep-running')
    expect(missing).toHaveLength(20)
  })

  test('a state that there is not counts as no answer', () => {
    expect(idsOf(verdict('done', { platform: 'maybe' }).unanswered)).toEqual(['platform'])
  })
})

describe('Time to commit', () => {
  const time = (answers: Answers) => timeToCommit(recordOf(answers))
  const sums = (learners: string, newToCode: string, answers: Answers = {}) => {
    const people = { 'time.learners': learners, 'time.new-to-code': newToCode }
    const worked = time({ ...people, ...answers })
    return 'lines' in worked ? worked.lines.map(({ comesTo }) => comesTo) : worked.problems
  }

  test('somebody new to code trains for 15 hours and 8, others for 8', () => {
    expect(sums('1', '1').slice(0, 2)).toEqual(['15 hours', '8 hours'])
    expect(sums('4', '0').slice(0, 2)).toEqual(['0 hours', '32 hours'])
  })

  test('a team sees its days, and the cover that they need', () => {
    const weeks = { 'time.weeks': '10', 'time.days-a-week': '2.5', 'time.hours-a-day': '6.2' }
    const days = ['30 hours', '32 hours', '10 days', '100 days', '110 days', '2 full-time people']
    expect(sums('4', '2', weeks)).toEqual(days)
    const sentence = expect.stringContaining('about 110 days') as string
    const people = { 'time.learners': '4', 'time.new-to-code': '2' }
    expect(time({ ...people, ...weeks })).toMatchObject({ sentence })
  })

  test.each<[Answers, string]>([
    [{}, '32 days'],
    [{ 'plan.weeks': '12' }, '48 days'],
    [{ 'plan.weeks': '12', 'time.weeks': '6' }, '24 days'],
    [{ 'plan.weeks': 'many' }, '32 days'],
  ])('the weeks of the engagement board count until others are entered here: %o', (weeks, days) => {
    expect(sums('2', '0', weeks)[3]).toBe(days)
  })

  const whole = 'Weeks must be a whole number, like 8'
  test.each<[Answers, string]>([
    ...['two', '2.5', '-1', '1,0', '1e3'].map((weeks): [Answers, string] => [
      { 'time.weeks': weeks },
      whole,
    ]),
    [{ 'time.days-a-week': '4,5' }, 'Days a week must be a number, like 2'],
    [{ 'time.days-a-week': '6' }, 'Days a week must be between 0.5 and 5'],
    [{ 'time.learners': '0' }, 'People who will learn must be between 1 and 50'],
    [
      { 'time.learners': '2', 'time.new-to-code': '3' },
      'People new to code must be no more than the 2 who will learn',
    ],
  ])('%j asks to put it right', (answers, problem) => {
    expect(time(answers)).toMatchObject({ problems: [{ problem }] })
  })
})
