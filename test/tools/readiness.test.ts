import { expect, test } from 'vitest'
import { verdictOn } from '../../design-history/tools/readiness/go-or-no-go.ts'
import { itemsOf } from '../../design-history/tools/readiness/items.ts'
import { timeToCommit } from '../../design-history/tools/readiness/time-to-commit.ts'
import { readiness } from '../../design-history/tools/readiness/tool.ts'
import { expectFound } from '../support/approved-lines.ts'
import { readinessAll, readinessItems, recordOf, slotsOf } from './records.ts'
import type { Answers, EngagementRecord } from '../../design-history/tools/record/record.ts'

const ids = readinessItems.map(({ id }) => id)

/** Every item in one state, but for those that are given; with a note on some. */
function recordWith(state: string, others: Answers = {}, noted: readonly string[] = []) {
  const changed = Object.entries(others).map(([id, other]) => [`readiness.${id}.state`, other])
  const notes = Object.fromEntries(noted.map((id) => [`readiness.${id}.note`, 'A reason']))
  return recordOf({ ...readinessAll(state), ...(Object.fromEntries(changed) as Answers), ...notes })
}

test('Go or no-go is said of a team as approved', async () => {
  const said = (record: EngagementRecord) => {
    const verdict = verdictOn(itemsOf(record))
    const { missing, unexplained, planned, unanswered } = verdict
    const lists = Object.entries({ missing, unexplained, planned, unanswered }).flatMap(
      ([name, items]) => (items[0] ? [`${name} ${items[0].id}`] : []),
    )
    const go = verdict.go ? 'Go' : 'No go'
    return [go, readiness.status?.(record, ''), readiness.progress(record), ...lists].join('; ')
  }
  const platform = { platform: 'in-progress', community: 'not-applicable' }
  const mixed = { ...platform, platform: 'not-yet', permissions: '' }
  await expectFound('approved/readiness.txt', {
    'Go or no-go': {
      'Nothing answered': said(recordOf({})),
      'All done': said(recordWith('done')),
      'With a note that says why': said(recordWith('done', platform, ['community'])),
      'Nothing applies, without notes': said(recordWith('not-applicable')),
      'Nothing applies, with notes': said(recordWith('not-applicable', {}, ids)),
      'A state that there is not': said(recordWith('done', { platform: 'maybe' })),
      'Those who keep the present product running come first': said(recordWith('not-yet')),
      'One of each': said(recordWith('done', mixed)),
    },
    'Its page': slotsOf(readiness, ['verdict'], {
      record: recordWith('done', {
        ...mixed,
        'keep-running': 'not-yet',
        'basic-programming': 'in-progress',
      }),
    }),
  })
})

test.each(ids)('Nobody goes without %s', (id) => {
  const without = verdictOn(itemsOf(recordWith('done', { [id]: 'not-yet' })))
  expect(without).toMatchObject({ go: false, missing: [{ id }] })
  const open = verdictOn(itemsOf(recordWith('done', { [id]: '' })))
  expect(open).toMatchObject({ go: false, unanswered: [{ id }] })
})

test('The time to commit is worked out, or asks to put an entry right, as approved', async () => {
  const two = { 'time.learners': '2', 'time.new-to-code': '0' }
  const weeks = { 'time.weeks': '10', 'time.days-a-week': '2.5', 'time.hours-a-day': '6.2' }
  const cases: readonly Answers[] = [
    // Somebody new to code trains for 15 hours and 8, others for 8
    { 'time.learners': '1', 'time.new-to-code': '1' },
    { 'time.learners': '4', 'time.new-to-code': '0' },
    { 'time.learners': '4', 'time.new-to-code': '2', ...weeks },
    // The weeks of the engagement board count until others are entered here
    two,
    { ...two, 'plan.weeks': '12' },
    { ...two, 'plan.weeks': '12', 'time.weeks': '6' },
    { ...two, 'plan.weeks': 'many' },
    ...['two', '2.5', '-1', '1,0', '1e3'].map((entry) => ({ 'time.weeks': entry })),
    { 'time.days-a-week': '4,5' },
    { 'time.days-a-week': '6' },
    { 'time.learners': '0' },
    { 'time.learners': '2', 'time.new-to-code': '3' },
  ]
  const said = cases.map((answers) => {
    const worked = timeToCommit(recordOf(answers))
    const lines =
      'lines' in worked
        ? worked.lines.map(({ comesTo }) => comesTo)
        : worked.problems.map(({ key, problem }) => `${key}: ${problem}`)
    return [JSON.stringify(answers), lines.join('; ')]
  })
  await expectFound('approved/time-to-commit.txt', {
    Entries: Object.fromEntries(said) as object,
    'On the page': slotsOf(readiness, ['time'], { record: recordOf(two) }),
  })
})
