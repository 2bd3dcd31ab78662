import { describe, expect, test } from 'vitest'
import engagement from '../../docs/rap/data/engagement.json' with { type: 'json' }
import * as draft from '../../design-history/tools/register/draft.ts'
import { fields } from '../../design-history/tools/register/fields.ts'
import * as incoming from '../../design-history/tools/register/incoming.ts'
import { orderOf, shownOf, sorted, sortedBy } from '../../design-history/tools/register/order.ts'
import { isInProgress, resultOf } from '../../design-history/tools/register/result.ts'
import * as rowsIn from '../../design-history/tools/register/rows.ts'
import {
  levelLines,
  summaryOf,
  withoutTarget,
} from '../../design-history/tools/register/summary.ts'
import { rowFromTools } from '../../design-history/tools/register/this-engagement.ts'
import { emptyRecord, withAnswers } from '../../design-history/tools/record/record.ts'
import { baselineDone, each, onDay, recordOf } from './records.ts'
import type { Answers, EngagementRecord, Row } from '../../design-history/tools/record/record.ts'

const levelRow = (target: string, achieved: string, phase = ''): Row => ({
  publication: 'One',
  'target-level': target,
  'achieved-level': achieved,
  phase,
})
const named = (...names: readonly string[]): readonly Row[] =>
  names.map((publication, place) => ({ id: `row-${place + 1}`, publication }))
const names = (rows: readonly Row[]) => rows.map(({ publication }) => publication)

test('the register has the 8 fields of the guidance', () => {
  expect(fields.map(({ title }) => title).join(', ')).toBe(
    'Publication, Lead analyst, Pipeline risk, Current technology, Development goal, Support model, Target level, Achieved level',
  )
})

describe('Target against achieved', () => {
  const stuck = 'getting-stuck-in'
  test.each([
    ['baseline', 'baseline', '', 'met', 'Met Baseline'],
    ['baseline', 'gold', '', 'beyond', 'Beyond: aimed for Baseline, reached Gold'],
    ['silver', 'baseline', '', 'fell-short', 'Fell short: aimed for Silver, reached Baseline'],
    ['Silver', 'BASELINE', '', 'fell-short', 'Fell short: aimed for Silver, reached Baseline'],
    ['silver', 'not-yet', '', 'not-yet', 'Not yet: aims for Silver'],
    ['silver', '', '', 'not-yet', 'Not yet: aims for Silver'],
    ['silver', 'baseline', stuck, 'not-yet', 'Not yet: aims for Silver, Baseline so far'],
    ['silver', 'silver', stuck, 'met', 'Met Silver'],
    [
      'silver',
      'not-yet',
      'finished',
      'fell-short',
      'Fell short: aimed for Silver, reached no level',
    ],
    ['silver', '', 'stopped', 'not-known', 'Not known: no achieved level'],
    ['', 'silver', '', 'not-known', 'Not known: no target level'],
    ['platinum', 'silver', '', 'not-known', 'Not known: no target level'],
    ['silver', 'wood', '', 'not-known', 'Not known: “wood” is not a level'],
  ])('aimed for %j, achieved %j, phase %j: %s', (target, achieved, phase, kind, words) => {
    expect(resultOf(levelRow(target, achieved, phase))).toEqual({ kind, words })
  })

  test.each([
    [levelRow('silver', 'silver', 'close-down'), true],
    [levelRow('silver', 'not-yet', 'stopped'), false],
    [levelRow('silver', 'baseline'), false],
    [levelRow('silver', 'not-yet'), true],
    [{}, true],
  ])(
    'an engagement goes on until its phase, or else its level, says that it is over: %o %s',
    (row, on) => {
      expect(isInProgress(row)).toBe(on)
    },
  )

  test('the chart counts each engagement with a target once, and says how many have none', () => {
    const rows = [
      levelRow('baseline', 'baseline'),
      levelRow('baseline', 'silver'),
      levelRow('baseline', 'not-yet'),
      levelRow('silver', 'baseline'),
      levelRow('silver', '', 'finished'),
      levelRow('', 'gold'),
    ]
    expect(levelLines(rows)).toMatchObject([
      { id: 'baseline', aimed: 3, reached: 2, fellShort: 0, notYet: 1, notKnown: 0 },
      { id: 'silver', aimed: 2, reached: 0, fellShort: 1, notYet: 0, notKnown: 1 },
      { id: 'gold', aimed: 0 },
    ])
    expect(withoutTarget(rows)).toBe(1)
    expect(summaryOf(rows)).toBe(
      '6 engagements: 1 met the target, 1 went beyond it, 1 fell short, 1 not there yet and 2 not known',
    )
  })
})

describe('The order of rows', () => {
  const by = (column: string, descending = false) => ({ column, descending })

  // What is not a choice comes after the choices, and nothing last.
  test.each([
    ['pipeline-risk', ['high', '', 'odd', 'Low', 'medium'], ['Low', 'medium', 'high', 'odd', '']],
    [
      'achieved-level',
      ['gold', 'not-yet', 'silver', 'baseline'],
      ['not-yet', 'baseline', 'silver', 'gold'],
    ],
    [
      'publication',
      ['b', 'Publication 10', 'A', 'Publication 9'],
      ['A', 'b', 'Publication 9', 'Publication 10'],
    ],
    [
      'start',
      ['01/02/2027', '3 January 2027', 'soon', '2026-12-31'],
      ['2026-12-31', '3 January 2027', '01/02/2027', 'soon'],
    ],
    ['hours-saved', ['1,000', '9', '20'], ['9', '20', '1,000']],
  ])('by %s goes by what it is: choices, words, days or figures', (column, entries, ordered) => {
    const rows = entries.map((entry) => ({ [column]: entry }))
    const order = (descending: boolean) =>
      sorted(rows, by(column, descending)).map((row) => row[column])
    expect(order(false)).toEqual(ordered)
    expect(order(true)).toEqual(
      ordered
        .filter(Boolean)
        .reverse()
        .concat(ordered.filter((one) => !one)),
    )
  })

  const rows = [
    levelRow('silver', 'silver'),
    levelRow('silver', 'baseline'),
    levelRow('silver', ''),
  ]
  const [met, short, on] = rows

  test('the result sorts what fell short first, and equal rows stay as they were', () => {
    const equal = levelRow('silver', 'silver')
    const order = sorted([rows[0] ?? {}, rows[1] ?? {}, equal], by('result'))
    expect(order[0]).toBe(short)
    expect(order[1]).toBe(met)
    expect(order[2]).toBe(equal)
  })

  test.each([
    ['', [met, short, on]],
    ['fell-short', [short]],
    ['in-progress', [on]],
  ])('somebody sees all rows, those that fell short or those in progress: ‘%s’', (shown, found) => {
    expect(shownOf(rows, shown)).toEqual(found)
  })

  test('a second press turns the order round, and another column begins anew', () => {
    const press = (record: EngagementRecord, column: string) =>
      withAnswers(record, sortedBy(record, column))
    const once = press(emptyRecord, 'publication')
    const twice = press(once, 'publication')
    const orders = [emptyRecord, once, twice, press(twice, 'result')].map(orderOf)
    expect(orders).toEqual([undefined, by('publication'), by('publication', true), by('result')])
  })
})

describe('Rows', () => {
  test('without an id, or with one that is taken, get one; the others keep theirs', () => {
    const odd = [
      {},
      { id: 'row-7' },
      { id: 'row-7', publication: 'B' },
      { id: '' },
      { id: 'new' },
      { id: 'x' },
    ]
    const ids = rowsIn.withIds(odd).map(({ id }) => id)
    expect(new Set(ids).size).toBe(odd.length)
    expect([ids[1], ids[5]]).toEqual(['row-7', 'x'])
    expect(ids).not.toContain('new')
    expect(rowsIn.withIds(odd)).toEqual(rowsIn.withIds(odd))
    expect(rowsIn.withIds(rowsIn.withIds(odd))).toEqual(rowsIn.withIds(odd))
  })

  test('that are removed come back to their place, once', () => {
    const rows = named('A', 'B', 'C')
    const rest = rowsIn.without(rows, new Set(['row-2']))
    expect(names(rest)).toEqual(['A', 'C'])
    const back = rowsIn.withRestored(rest, rows[1] ?? {}, 1)
    expect(back).toEqual(rows)
    expect(rowsIn.withRestored(back, rows[1] ?? {}, 1)).toEqual(rows)
  })

  test('that are added never take the id of another row', () => {
    const before = [{ publication: 'A' }, { id: 'row-3', publication: 'B' }]
    const rows = rowsIn.withAdded(before, named('C', 'D'))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4)
    expect(rows[1]?.id).toBe('row-3')
  })

  test('whose names differ only in case and space are the same, and no name is not one', () => {
    const repeated = named('A b', 'a  B ', 'C', '', '', 'A B')
    expect(rowsIn.repeatedNames(repeated)).toEqual(['a  B'])
    expect(incoming.alreadyThere(named('A b', ''), named('a B', 'C', ''))).toEqual(['a B'])
  })
})

describe('A file', () => {
  const record = recordOf({}, named('A'))

  test.each([
    ['add', named('B'), ['A', 'B']],
    ['replace', named('B'), ['B']],
    ['update', named('a ', 'B'), ['a ', 'B']],
  ] as const)('can %s the rows of the register', (way, rows, found) => {
    expect(names(incoming.taken(record, rows, way).register)).toEqual(found)
  })

  test('that would not fit is known', () => {
    expect(incoming.fits(record)).toBe(true)
    expect(incoming.fits(recordOf({}, named('x'.repeat(6_000_000))))).toBe(false)
  })

  test('that updates the register changes what it says and leaves the rest', () => {
    const register = [{ id: 'x', publication: 'Births', 'pipeline-risk': 'high', ours: 'kept' }]
    const births = { publication: 'births', 'pipeline-risk': 'low' }
    const rows = [{ ...births, 'target-level': '' }, { publication: 'Deaths' }]
    expect(incoming.taken(recordOf({}, register), rows, 'update').register).toEqual([
      { id: 'x', ...births, ours: 'kept' },
      { id: 'row-1', publication: 'Deaths' },
    ])
  })

  test('with entries that are none of the choices has them named, and kept', () => {
    const rows = [
      { publication: 'A', 'pipeline-risk': 'very high', 'target-level': 'Silver' },
      { publication: 'B', 'pipeline-risk': 'very high' },
    ]
    expect(incoming.notChoicesInWords(rows)).toBe(
      'None of the choices of their field, kept as they are: Pipeline risk “very high”.',
    )
    const capitals = [{ publication: 'A', 'pipeline-risk': 'HIGH' }]
    expect(incoming.notChoicesInWords(capitals)).toBe('')
  })
})

describe('The form', () => {
  const { openNew, openRow, savedDraft, unsavedIn } = draft
  const enter = (record: EngagementRecord, field: string, entry: string) =>
    withAnswers(record, { [draft.draftKey(field)]: entry })

  test('adds a row, and leaves nothing of itself behind', () => {
    const filled = enter(enter(openNew(emptyRecord), 'publication', 'A'), 'target-level', 'silver')
    const row = { id: 'row-1', publication: 'A', 'target-level': 'silver' }
    expect(savedDraft(filled)).toEqual(recordOf({}, [row]))
  })

  test('keeps what is entered until there is a publication, and says so only after a try', () => {
    const entered = enter(openNew(emptyRecord), 'lead-analyst', 'Lead A')
    expect(draft.problemsShown(entered)).toEqual([])
    const tried = savedDraft(entered)
    const problem = { field: 'publication', problem: 'Enter the publication or product' }
    expect(draft.problemsShown(tried)).toEqual([problem])
    expect(tried.register).toEqual([])
    expect(tried.answers[draft.draftKey('lead-analyst')]).toBe('Lead A')
    expect(names(savedDraft(enter(tried, 'publication', 'A')).register)).toEqual(['A'])
  })

  test('changes a row and keeps its id, its place, odd choices and columns that are not ours', () => {
    const odd = { id: 'b', publication: 'B', 'pipeline-risk': 'odd', Cost: '£5' }
    const record = recordOf({}, [...named('A'), { ...odd, start: 'soon' }])
    const changed = savedDraft(enter(enter(openRow(record, 'b'), 'publication', 'B2'), 'start', ''))
    expect(changed.register).toEqual([...named('A'), { ...odd, publication: 'B2' }])
    expect(draft.closed(openRow(record, 'b'))).toEqual(record)
    expect(openRow(record, 'gone')).toEqual(record)
  })

  test('warns of a name that another row has, and not of its own', () => {
    const record = recordOf({}, named('A', 'B'))
    const taken = draft.warningOf(enter(openNew(record), 'publication', ' a '))
    expect(taken).toContain('“A” is in the register')
    const own = [openRow(record, 'row-1'), openNew(record)].map(draft.warningOf)
    expect(own).toEqual(['', ''])
  })

  test('knows what is not saved, and brings it back as it was', () => {
    const record = recordOf({}, [{ id: 'a', publication: 'A', phase: 'Paused' }])
    for (const open of [record, openNew(record), openRow(record, 'a')]) {
      expect(unsavedIn(open)).toBeUndefined()
    }
    const changed = enter(openRow(record, 'a'), 'blocker', 'No access')
    const other = enter(openNew(record), 'publication', 'B')
    const unsaved = [changed, enter(openNew(record), 'blocker', 'No access'), other].map(unsavedIn)
    expect(unsaved).toEqual(['“A”', 'a new engagement', '“B”'])
    expect(draft.reopened(other, draft.draftIn(changed))).toEqual(changed)
  })

  test('takes what the other tools know, and updates the row of this engagement if it is there', () => {
    const record = recordOf({
      'about.publication': 'GP appointments',
      'about.team-lead': 'Team lead',
      'support.decision': 'later-start',
      'levels.target': 'silver',
      ...onDay('plan.start', '1 3 2027'),
      ...baselineDone,
    })
    expect(rowFromTools(record)).toEqual({
      publication: 'GP appointments',
      'target-level': 'silver',
      'achieved-level': 'baseline',
      phase: 'initial-impressions',
      start: '1 March 2027',
      'planned-end': '27 April 2027',
    })
    const added = savedDraft(draft.openThis(record))
    expect(added.register).toHaveLength(1)
    const register = added.register.map((row) => ({ ...row, 'pipeline-risk': 'high' }))
    const decided = withAnswers({ ...added, register }, { 'support.decision': 'champion-leads' })
    const again = savedDraft(draft.openThis(decided))
    expect(again.register).toEqual([{ ...register[0], 'support-model': 'champion-leads' }])
  })
})

describe('The row of this engagement', () => {
  const publication = { 'about.publication': 'Births', 'levels.target': 'silver' }
  const ticked = (count: number): Answers => {
    const checks = engagement.phases.slice(0, count).flatMap(({ exitTest }) => exitTest.checks)
    return each(
      checks.map(({ id }) => `exit.${id}`),
      'yes',
    )
  }
  const rowAfter = (ticks: number, register: readonly Row[] = [], more: Answers = {}) =>
    rowFromTools(recordOf({ ...publication, ...ticked(ticks), ...more }, register))

  // Never the team lead for the lead analyst: that is for people to say.
  test.each<[Answers, string | undefined]>([
    [{ 'about.team-lead': 'Team lead', 'about.product-owner': 'Product owner' }, undefined],
    [{ 'levels.readme.state': 'not-yet' }, 'not-yet'],
  ])(
    'has an achieved level once somebody checked, and no lead analyst: %o',
    (answers, achieved) => {
      const row = rowFromTools(recordOf(answers))
      expect([row['achieved-level'], row['lead-analyst']]).toEqual([achieved, undefined])
    },
  )

  test('is in the first phase on the board whose test is not met, and finished after the last', () => {
    const phases = [0, 1, 2, 3, 4, 5].map((ticks) => rowAfter(ticks).phase)
    expect(phases).toEqual([...engagement.phases.map(({ id }) => id), 'finished'])
  })

  test.each([
    [2, 'Not yet: aims for Silver, Baseline so far'],
    [5, 'Fell short: aimed for Silver, reached Baseline'],
  ])('after %i phases has the result: %s', (ticks, words) => {
    expect(resultOf(rowAfter(ticks, [], baselineDone)).words).toBe(words)
  })

  test.each([
    [2, 'paused', 'paused'],
    [2, 'Stopped', 'Stopped'],
    [0, 'close-down', 'close-down'],
    [2, 'close-down', 'getting-stuck-in'],
  ])('after %i phases, where people said %s, is in the phase %s', (ticks, said, phase) => {
    expect(rowAfter(ticks, [{ publication: 'births', phase: said }]).phase).toBe(phase)
  })
})
