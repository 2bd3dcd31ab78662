import { describe, expect, test } from 'vitest'
import engagement from '../../docs/rap/data/engagement.json' with { type: 'json' }
import { levelChart } from '../../design-history/tools/register/chart.ts'
import { thisEngagement, viewControls } from '../../design-history/tools/register/controls.ts'
import * as draft from '../../design-history/tools/register/draft.ts'
import * as incoming from '../../design-history/tools/register/incoming.ts'
import { orderOf, shownOf, sorted, sortedBy } from '../../design-history/tools/register/order.ts'
import { isInProgress, resultOf } from '../../design-history/tools/register/result.ts'
import * as rowsIn from '../../design-history/tools/register/rows.ts'
import {
  chartInWords,
  levelLines,
  withoutTarget,
} from '../../design-history/tools/register/summary.ts'
import { registerTable } from '../../design-history/tools/register/table.ts'
import { rowFromTools } from '../../design-history/tools/register/this-engagement.ts'
import { register as tool } from '../../design-history/tools/register/tool.ts'
import { emptyRecord, withAnswers } from '../../design-history/tools/record/record.ts'
import { expectFound } from '../support/approved-lines.ts'
import { baselineDone, each, onDay, recordOf, wordsIn } from './records.ts'
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

test('Target against achieved, and the page of the register, are as approved', async () => {
  const ends = [
    ...['baseline/baseline', 'baseline/gold', 'silver/baseline', 'Silver/BASELINE', '/'],
    ...['silver/not-yet', 'silver/', '/silver', 'silver/baseline/getting-stuck-in'],
    ...['silver/silver/getting-stuck-in', 'platinum/silver', 'silver/not-yet/finished'],
    ...['silver//stopped', 'silver/wood', 'silver/silver/close-down', 'silver/not-yet/stopped'],
  ]
  const results = ends.map((end) => {
    const [target = '', achieved = '', phase = ''] = end.split('/')
    const row = levelRow(target, achieved, phase)
    const { kind, words } = resultOf(row)
    return [end, `${kind}, ${words}${isInProgress(row) ? ', in progress' : ''}`]
  })
  const rows = [
    { ...levelRow('baseline', 'baseline'), 'pipeline-risk': 'high' },
    levelRow('baseline', 'silver'),
    levelRow('baseline', 'not-yet'),
    { ...levelRow('silver', 'baseline'), Cost: '<i>5</i>', publication: '' },
    levelRow('silver', '', 'finished'),
    levelRow('', 'gold'),
  ]
  const record = recordOf({ 'about.publication': 'One' }, rows)
  const parts = [thisEngagement, viewControls, registerTable, levelChart]
  await expectFound('approved/register.txt', {
    'Aimed for, achieved and phase': Object.fromEntries(results) as object,
    'By level': levelLines(rows).map((line) => Object.values(line).join(' ')),
    'Without a target': [withoutTarget(rows), tool.progress(record)],
    'Its chart, for whoever does not see it': chartInWords(levelLines(rows)),
    'Its page': parts.map((draw) => wordsIn(draw(record))),
    'Its page while it is empty': parts.map((draw) => wordsIn(draw(emptyRecord))),
  })
})

describe('The order of rows', () => {
  const by = (column: string, descending = false) => ({ column, descending })

  // What is not a choice comes after the choices, and nothing last.
  test.each([
    ['pipeline-risk', 'Low|medium|high|odd|'],
    ['achieved-level', 'not-yet|baseline|silver|gold'],
    ['publication', 'A|b|Publication 9|Publication 10'],
    ['start', '2026-12-31|3 January 2027|01/02/2027|soon'],
    ['hours-saved', '9|20|1,000'],
  ])('by %s goes by what it is: choices, words, days or figures', (column, words) => {
    const ordered = words.split('|')
    const rows = ordered.toReversed().map((entry) => ({ [column]: entry }))
    const order = (descending: boolean) =>
      sorted(rows, by(column, descending)).map((row) => row[column])
    const [filled, empty] = [ordered.filter(Boolean), ordered.filter((one) => !one)]
    expect(order(false)).toEqual(ordered)
    expect(order(true)).toEqual([...filled.reverse(), ...empty])
  })

  const [met, short, on] = [
    levelRow('silver', 'silver'),
    levelRow('silver', 'baseline'),
    levelRow('silver', ''),
  ] as const
  const rows = [met, short, on]

  test('by the result has what fell short first, or alone; equal rows stay as they were', () => {
    const equal = levelRow('silver', 'silver')
    const order = sorted([...rows.slice(0, 2), equal], by('result'))
    expect(order.map((row) => [short, met, equal].indexOf(row))).toEqual([0, 1, 2])
    const shown = ['', 'fell-short', 'in-progress'].map((filter) => shownOf(rows, filter))
    expect(shown).toEqual([rows, [short], [on]])
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
    const given = [undefined, 'row-7', 'row-7', '', 'new', 'x']
    const rows = rowsIn.withIds(given.map((id) => (id === undefined ? {} : { id })))
    const ids = rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(given.length)
    expect([ids[1], ids[5]]).toEqual(['row-7', 'x'])
    expect(ids).not.toContain('new')
    expect(rowsIn.withIds(rows)).toEqual(rows)
    const added = rowsIn.withAdded([{}, { id: 'row-3' }], named('C', 'D')).map(({ id }) => id)
    expect([new Set(added).size, added[1]]).toEqual([4, 'row-3'])
  })

  test('that are removed come back to their place, once', () => {
    const rows = named('A', 'B', 'C')
    const rest = rowsIn.without(rows, new Set(['row-2']))
    expect(names(rest)).toEqual(['A', 'C'])
    const back = rowsIn.withRestored(rest, rows[1] ?? {}, 1)
    expect(back).toEqual(rows)
    expect(rowsIn.withRestored(back, rows[1] ?? {}, 1)).toEqual(rows)
  })

  test('whose names differ only in case and space are the same, and no name is not one', () => {
    expect(rowsIn.repeatedNames(named('A b', 'a  B ', 'C', '', '', 'A B'))).toEqual(['a  B'])
    expect(incoming.alreadyThere(named('A b', ''), named('a B', 'C', ''))).toEqual(['a B'])
  })
})

describe('A file', () => {
  const register = [
    { id: 'x', publication: 'Births', 'pipeline-risk': 'high', ours: 'kept' },
    ...named('A'),
  ]

  test('can add rows, replace all, or update those of its names, as approved', async () => {
    const births = { publication: 'births', 'pipeline-risk': 'low', 'target-level': '' }
    const taken = (['add', 'replace', 'update'] as const).map((way) => {
      const rows = [births, { publication: 'B' }]
      const { register: all } = incoming.taken(recordOf({}, register), rows, way)
      return [way, all.map((row) => JSON.stringify(row))] as const
    })
    await expectFound('approved/register-taken.txt', Object.fromEntries(taken))
  })

  test('that would not fit is known', () => {
    expect(incoming.fits(recordOf({}, register))).toBe(true)
    expect(incoming.fits(recordOf({}, named('x'.repeat(6_000_000))))).toBe(false)
  })

  test('with entries that are none of the choices has them named, and kept', () => {
    const rows = ['very high', 'very high', 'HIGH'].map((risk) => ({ 'pipeline-risk': risk }))
    expect(incoming.notChoicesInWords(rows)).toBe(
      'None of the choices of their field, kept as they are: Pipeline risk “very high”.',
    )
    expect(incoming.notChoicesInWords(rows.slice(2))).toBe('')
  })
})

describe('The form', () => {
  const { openNew, openRow, savedDraft, unsavedIn } = draft
  const enter = (record: EngagementRecord, field: string, entry: string) =>
    withAnswers(record, { [draft.draftKey(field)]: entry })

  test('keeps what is entered until there is a publication, and says so only after a try', () => {
    const entered = enter(openNew(emptyRecord), 'lead-analyst', 'Lead A')
    expect(draft.problemsShown(entered)).toEqual([])
    const tried = savedDraft(entered)
    const problem = { field: 'publication', problem: 'Enter the publication or product' }
    expect(draft.problemsShown(tried)).toEqual([problem])
    expect(tried.register).toEqual([])
    // And leaves nothing of itself behind once the row is there
    const row = { id: 'row-1', publication: 'A', 'lead-analyst': 'Lead A' }
    expect(savedDraft(enter(tried, 'publication', 'A'))).toEqual(recordOf({}, [row]))
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
    const taken = enter(openNew(record), 'publication', ' a ')
    const warnings = [taken, openRow(record, 'row-1'), openNew(record)].map(draft.warningOf)
    const words = '“A” is in the register already. Saving makes a second row.'
    expect(warnings).toEqual([words, '', ''])
  })

  test('knows what is not saved, and brings it back as it was', () => {
    const record = recordOf({}, [{ id: 'a', publication: 'A', phase: 'Paused' }])
    const changed = enter(openRow(record, 'a'), 'blocker', 'No access')
    const other = enter(openNew(record), 'publication', 'B')
    const forms = [record, openNew(record), openRow(record, 'a'), changed, other]
    const untouched = [undefined, undefined, undefined]
    expect(forms.map(unsavedIn)).toEqual([...untouched, '“A”', '“B”'])
    expect(unsavedIn(enter(openNew(record), 'blocker', 'No access'))).toBe('a new engagement')
    expect(draft.reopened(other, draft.draftIn(changed))).toEqual(changed)
  })
})

test('The row of this engagement is made of what the other tools know, as approved', async () => {
  const births: Answers = { 'about.publication': 'Births', 'levels.target': 'silver' }
  const known = recordOf({
    ...births,
    'about.team-lead': 'Team lead',
    'about.product-owner': 'Product owner',
    'support.decision': 'later-start',
    ...onDay('plan.start', '1 3 2027'),
    ...baselineDone,
  })
  const saved = draft.savedDraft(draft.openThis(known))
  const register = saved.register.map((row) => ({ ...row, 'pipeline-risk': 'high' }))
  const decided = withAnswers({ ...saved, register }, { 'support.decision': 'champion-leads' })
  const after = (phases: number, said: string) => {
    const checks = engagement.phases.slice(0, phases).flatMap(({ exitTest }) => exitTest.checks)
    const keys = checks.map(({ id }) => `exit.${id}`)
    const answers = { ...births, ...each(keys, 'yes'), ...baselineDone }
    const row = rowFromTools(recordOf(answers, [{ publication: 'births', phase: said }]))
    return `${row.phase ?? 'none'}: ${resultOf(row).words}`
  }
  await expectFound('approved/register-row.txt', {
    // Never the team lead for the lead analyst: that is for people to say
    Rows: [
      rowFromTools(known),
      ...draft.savedDraft(draft.openThis(decided)).register,
      // Nobody checked the levels, and somebody did
      rowFromTools(recordOf(births)),
      rowFromTools(recordOf({ 'levels.readme.state': 'not-yet' })),
    ].map((row) => JSON.stringify(row)),
    'The first phase whose test is not met': [0, 1, 2, 3, 4, 5].map((phases) => after(phases, '')),
    'After 2 phases, where people said': Object.fromEntries(
      ['paused', 'Stopped', 'close-down'].map((said) => [said, after(2, said)]),
    ),
    'Before any, where people said close-down': after(0, 'close-down'),
  })
})
