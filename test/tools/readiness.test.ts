import { describe, expect, test } from 'vitest'
import { itemsOf } from '../../design-history/tools/readiness/items.ts'
import { verdictOn } from '../../design-history/tools/readiness/go-or-no-go.ts'
import { timeToCommit } from '../../design-history/tools/readiness/time-to-commit.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

const ids = itemsOf({ answers: {}, register: [] }).map(({ id }) => id)

/** Every item in one state, but for those that are given. */
const verdict = (
  state: string,
  others: Readonly<Record<string, string>> = {},
  noted: readonly string[] = [],
) => {
  const states = Object.fromEntries(ids.map((id) => [`readiness.${id}.state`, others[id] ?? state]))
  const notes = Object.fromEntries(noted.map((id) => [`readiness.${id}.note`, 'A reason']))
  return verdictOn(itemsOf({ answers: { ...states, ...notes }, register: [] }))
}

describe('Go or no-go', () => {
  test('a team with everything in place may go', () => {
    expect(verdict('done')).toMatchObject({ go: true, sentence: 'Go: everything is in place.' })
  })

  test('a gap with a plan, or something that does not apply, is no reason to wait', () => {
    const some = verdict('done', { platform: 'in-progress', community: 'not-applicable' }, [
      'community',
    ])
    expect(some.go).toBe(true)
    expect(some.sentence).toBe('Go: nothing is missing, and 1 item is in progress.')
    expect(some.planned.map(({ id }) => id)).toEqual(['platform'])
  })

  test('nobody goes by saying that everything does not apply', () => {
    expect(verdict('not-applicable').sentence).toBe(
      'No go: 20 items are not applicable but have no note that says why.',
    )
    expect(verdict('not-applicable', {}, ids).go).toBe(true)
  })

  test('what is in the way is said in one sentence', () => {
    const mixed = verdict('done', {
      platform: 'not-yet',
      community: 'not-applicable',
      permissions: '',
    })
    expect(mixed.sentence).toBe(
      'No go: 1 item is missing, 1 item is not applicable but has no note that says why and 1 item has no answer yet.',
    )
  })

  test.each(ids)('nobody goes without %s', (id) => {
    const without = verdict('done', { [id]: 'not-yet' })
    expect(without.sentence).toBe('No go: 1 item is missing.')
    expect(without.missing.map((each) => each.id)).toEqual([id])
    expect(verdict('done', { [id]: '' })).toMatchObject({
      go: false,
      sentence: 'No go: 1 item has no answer yet.',
    })
  })

  test('people who keep the present product running come first of what is missing', () => {
    expect(verdict('not-yet').missing[0]?.id).toBe('keep-running')
    expect(verdict('not-yet').missing).toHaveLength(20)
  })

  test('a state that there is not counts as no answer', () => {
    expect(verdict('done', { platform: 'maybe' }).unanswered.map(({ id }) => id)).toEqual([
      'platform',
    ])
  })
})

describe('Time to commit', () => {
  const time = (answers: Answers) => timeToCommit({ answers, register: [] })
  const sums = (answers: Answers) => {
    const worked = time(answers)
    return 'lines' in worked ? worked.lines.map(({ comesTo }) => comesTo) : worked.problems
  }

  test('somebody new to code trains for 15 hours and 8, others for 8', () => {
    expect(sums({ 'time.learners': '1', 'time.new-to-code': '1' }).slice(0, 2)).toEqual([
      '15 hours',
      '8 hours',
    ])
    expect(sums({ 'time.learners': '4', 'time.new-to-code': '0' }).slice(0, 2)).toEqual([
      '0 hours',
      '32 hours',
    ])
  })

  test('a team sees its days, and the cover that they need', () => {
    const answers = {
      'time.learners': '4',
      'time.new-to-code': '2',
      'time.weeks': '10',
      'time.days-a-week': '2.5',
      'time.hours-a-day': '6.2',
    }
    expect(sums(answers)).toEqual([
      '30 hours',
      '32 hours',
      '10 days',
      '100 days',
      '110 days',
      '2 full-time people',
    ])
    expect(time(answers)).toMatchObject({
      sentence: expect.stringContaining('about 110 days') as string,
    })
  })

  test('the weeks of the engagement board count until others are entered here', () => {
    const weeks = (answers: Answers) =>
      sums({ ...answers, 'time.learners': '2', 'time.new-to-code': '0' })[3]
    expect(weeks({})).toBe('32 days')
    expect(weeks({ 'plan.weeks': '12' })).toBe('48 days')
    expect(weeks({ 'plan.weeks': '12', 'time.weeks': '6' })).toBe('24 days')
    expect(weeks({ 'plan.weeks': 'many' })).toBe('32 days')
  })

  test.each([
    [{ 'time.weeks': 'two' }, 'Weeks must be a whole number, like 8'],
    [{ 'time.weeks': '2.5' }, 'Weeks must be a whole number, like 8'],
    [{ 'time.weeks': '-1' }, 'Weeks must be a whole number, like 8'],
    [{ 'time.weeks': '1,0' }, 'Weeks must be a whole number, like 8'],
    [{ 'time.days-a-week': '4,5' }, 'Days a week must be a number, like 2'],
    [{ 'time.weeks': '1e3' }, 'Weeks must be a whole number, like 8'],
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
