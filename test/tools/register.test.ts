import { describe, expect, test } from 'vitest'
import engagement from '../../docs/rap/data/engagement.json' with { type: 'json' }
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import {
  closed,
  draftIn,
  draftKey,
  openNew,
  openRow,
  openThis,
  problemsShown,
  reopened,
  savedDraft,
  unsavedIn,
  warningOf,
} from '../../design-history/tools/register/draft.ts'
import { fields } from '../../design-history/tools/register/fields.ts'
import {
  alreadyThere,
  fits,
  notChoicesInWords,
  taken,
} from '../../design-history/tools/register/incoming.ts'
import { shownOf, sorted, sortedBy, orderOf } from '../../design-history/tools/register/order.ts'
import { isInProgress, resultOf } from '../../design-history/tools/register/result.ts'
import {
  repeatedNames,
  withAdded,
  withIds,
  withRestored,
  without,
} from '../../design-history/tools/register/rows.ts'
import {
  levelLines,
  summaryOf,
  withoutTarget,
} from '../../design-history/tools/register/summary.ts'
import { rowFromTools } from '../../design-history/tools/register/this-engagement.ts'
import { emptyRecord, withAnswers } from '../../design-history/tools/record/record.ts'
import type { EngagementRecord, Row } from '../../design-history/tools/record/record.ts'

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
  expect(fields.map(({ title }) => title)).toEqual([
    'Publication',
    'Lead analyst',
    'Pipeline risk',
    'Current technology',
    'Development goal',
    'Support model',
    'Target level',
    'Achieved level',
  ])
})

describe('Target against achieved', () => {
  test.each([
    ['baseline', 'baseline', '', 'met', 'Met Baseline'],
    ['baseline', 'gold', '', 'beyond', 'Beyond: aimed for Baseline, reached Gold'],
    ['silver', 'baseline', '', 'fell-short', 'Fell short: aimed for Silver, reached Baseline'],
    ['Silver', 'BASELINE', '', 'fell-short', 'Fell short: aimed for Silver, reached Baseline'],
    ['silver', 'not-yet', '', 'not-yet', 'Not yet: aims for Silver'],
    ['silver', '', '', 'not-yet', 'Not yet: aims for Silver'],
    [
      'silver',
      'baseline',
      'getting-stuck-in',
      'not-yet',
      'Not yet: aims for Silver, Baseline so far',
    ],
    ['silver', 'silver', 'getting-stuck-in', 'met', 'Met Silver'],
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

  test('an engagement goes on until its phase, or else its level, says that it is over', () => {
    expect(isInProgress(levelRow('silver', 'silver', 'close-down'))).toBe(true)
    expect(isInProgress(levelRow('silver', 'not-yet', 'stopped'))).toBe(false)
    expect(isInProgress(levelRow('silver', 'baseline'))).toBe(false)
    expect(isInProgress(levelRow('silver', 'not-yet'))).toBe(true)
    expect(isInProgress({})).toBe(true)
  })

  test('the chart counts each engagement with a target once, and says how many have none', () => {
    const rows = [
      levelRow('baseline', 'baseline'),
      levelRow('baseline', 'silver'),
      levelRow('baseline', 'not-yet'),
      levelRow('silver', 'baseline'),
      levelRow('silver', '', 'finished'),
      levelRow('', 'gold'),
    ]
    const lines = levelLines(rows)
    expect(lines.map(({ id }) => id)).toEqual(levels.levels.map(({ id }) => id))
    expect(lines[0]).toMatchObject({ aimed: 3, reached: 2, fellShort: 0, notYet: 1, notKnown: 0 })
    expect(lines[1]).toMatchObject({ aimed: 2, reached: 0, fellShort: 1, notYet: 0, notKnown: 1 })
    expect(withoutTarget(rows)).toBe(1)
    expect(lines.reduce((sum, { aimed }) => sum + aimed, 0) + withoutTarget(rows)).toBe(rows.length)
    expect(summaryOf(rows)).toBe(
      '6 engagements: 1 met the target, 1 went beyond it, 1 fell short, 1 not there yet and 2 not known',
    )
  })
})

describe('The order of rows', () => {
  const by = (column: string, descending = false) => ({ column, descending })

  test('levels and risk go in their own order, then what is not a choice, then nothing', () => {
    const rows = ['high', '', 'odd', 'Low', 'medium'].map((risk) => ({ 'pipeline-risk': risk }))
    const risks = (descending: boolean) =>
      sorted(rows, by('pipeline-risk', descending)).map((row) => row['pipeline-risk'])
    expect(risks(false)).toEqual(['Low', 'medium', 'high', 'odd', ''])
    expect(risks(true)).toEqual(['odd', 'high', 'medium', 'Low', ''])
    const achieved = ['gold', 'not-yet', 'silver', 'baseline'].map((level) => levelRow('', level))
    expect(sorted(achieved, by('achieved-level')).map((row) => row['achieved-level'])).toEqual([
      'not-yet',
      'baseline',
      'silver',
      'gold',
    ])
  })

  test('words go as in a dictionary, figures by size and dates by day', () => {
    expect(
      names(sorted(named('b', 'Publication 10', 'A', 'Publication 9'), by('publication'))),
    ).toEqual(['A', 'b', 'Publication 9', 'Publication 10'])
    const starts = ['01/02/2027', '3 January 2027', 'soon', '2026-12-31'].map((start) => ({
      start,
    }))
    expect(sorted(starts, by('start')).map(({ start }) => start)).toEqual([
      '2026-12-31',
      '3 January 2027',
      '01/02/2027',
      'soon',
    ])
    const hours = ['1,000', '9', '20'].map((saved) => ({ 'hours-saved': saved }))
    expect(sorted(hours, by('hours-saved')).map((row) => row['hours-saved'])).toEqual([
      '9',
      '20',
      '1,000',
    ])
  })

  test('the result sorts what fell short first, and equal rows stay as they were', () => {
    const rows = [
      levelRow('silver', 'silver'),
      levelRow('silver', 'baseline'),
      levelRow('silver', 'silver'),
    ]
    expect(sorted(rows, by('result'))).toEqual([rows[1], rows[0], rows[2]])
    expect(sorted(rows, by('result'))[1]).toBe(rows[0])
  })

  test('a second press turns the order round, and another column begins anew', () => {
    const press = (record: EngagementRecord, column: string) =>
      withAnswers(record, sortedBy(record, column))
    const once = press(emptyRecord, 'publication')
    expect(orderOf(emptyRecord)).toBeUndefined()
    expect(orderOf(once)).toEqual(by('publication'))
    expect(orderOf(press(once, 'publication'))).toEqual(by('publication', true))
    expect(orderOf(press(press(once, 'publication'), 'result'))).toEqual(by('result'))
  })

  test('somebody sees all rows, those that fell short or those in progress', () => {
    const rows = [
      levelRow('silver', 'silver'),
      levelRow('silver', 'baseline'),
      levelRow('silver', ''),
    ]
    expect(shownOf(rows, '')).toEqual(rows)
    expect(shownOf(rows, 'fell-short')).toEqual([rows[1]])
    expect(shownOf(rows, 'in-progress')).toEqual([rows[2]])
  })
})

describe('Rows', () => {
  test('rows without an id, or with one that is taken, get one; the others keep theirs', () => {
    const odd = [
      {},
      { id: 'row-7' },
      { id: 'row-7', publication: 'B' },
      { id: '' },
      { id: 'new' },
      { id: 'x' },
    ]
    const ids = withIds(odd).map(({ id }) => id)
    expect(new Set(ids).size).toBe(odd.length)
    expect(ids[1]).toBe('row-7')
    expect(ids[5]).toBe('x')
    expect(ids).not.toContain('new')
    expect(withIds(odd)).toEqual(withIds(odd))
    expect(withIds(withIds(odd))).toEqual(withIds(odd))
  })

  test('what is removed comes back to its place, once', () => {
    const rows = named('A', 'B', 'C')
    const rest = without(rows, new Set(['row-2']))
    expect(names(rest)).toEqual(['A', 'C'])
    const back = withRestored(rest, rows[1] ?? {}, 1)
    expect(back).toEqual(rows)
    expect(withRestored(back, rows[1] ?? {}, 1)).toEqual(rows)
  })

  test('what is added never takes the id of another row', () => {
    const rows = withAdded(
      [{ publication: 'A' }, { id: 'row-3', publication: 'B' }],
      named('C', 'D'),
    )
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4)
    expect(rows[1]?.id).toBe('row-3')
  })

  test('names that differ only in case and space are the same, and no name is not one', () => {
    expect(repeatedNames(named('A b', 'a  B ', 'C', '', '', 'A B'))).toEqual(['a  B'])
    expect(alreadyThere(named('A b', ''), named('a B', 'C', ''))).toEqual(['a B'])
  })

  test('a file adds to the register or takes its place, and what would not fit is known', () => {
    const record = { ...emptyRecord, register: named('A') }
    expect(names(taken(record, named('B'), 'add').register)).toEqual(['A', 'B'])
    expect(names(taken(record, named('B'), 'replace').register)).toEqual(['B'])
    expect(names(taken(record, named('a ', 'B'), 'update').register)).toEqual(['a ', 'B'])
    expect(fits(record)).toBe(true)
    expect(fits({ ...record, register: named('x'.repeat(6_000_000)) })).toBe(false)
  })
})

test('A file that updates the register changes what it says and leaves the rest', () => {
  const register = [{ id: 'x', publication: 'Births', 'pipeline-risk': 'high', ours: 'kept' }]
  const rows = [
    { publication: 'births', 'pipeline-risk': 'low', 'target-level': '' },
    { publication: 'Deaths' },
  ]
  expect(taken({ ...emptyRecord, register }, rows, 'update').register).toEqual([
    { id: 'x', publication: 'births', 'pipeline-risk': 'low', ours: 'kept' },
    { id: 'row-1', publication: 'Deaths' },
  ])
})

test('Entries of a file that are none of the choices are named, and kept', () => {
  const rows = [
    { publication: 'A', 'pipeline-risk': 'very high', 'target-level': 'Silver' },
    { publication: 'B', 'pipeline-risk': 'very high' },
  ]
  expect(notChoicesInWords(rows)).toBe(
    'None of the choices of their field, kept as they are: Pipeline risk “very high”.',
  )
  expect(notChoicesInWords([{ publication: 'A', 'pipeline-risk': 'HIGH' }])).toBe('')
})

describe('The form', () => {
  const enter = (record: EngagementRecord, field: string, entry: string) =>
    withAnswers(record, { [draftKey(field)]: entry })

  test('adds a row, and leaves nothing of itself behind', () => {
    const filled = enter(enter(openNew(emptyRecord), 'publication', 'A'), 'target-level', 'silver')
    const saved = savedDraft(filled)
    expect(saved).toEqual({
      answers: {},
      register: [{ id: 'row-1', publication: 'A', 'target-level': 'silver' }],
    })
  })

  test('keeps what is entered until there is a publication, and says so only after a try', () => {
    const draft = enter(openNew(emptyRecord), 'lead-analyst', 'Lead A')
    expect(problemsShown(draft)).toEqual([])
    const tried = savedDraft(draft)
    expect(problemsShown(tried)).toEqual([
      { field: 'publication', problem: 'Enter the publication or product' },
    ])
    expect(tried.register).toEqual([])
    expect(tried.answers[draftKey('lead-analyst')]).toBe('Lead A')
    expect(names(savedDraft(enter(tried, 'publication', 'A')).register)).toEqual(['A'])
  })

  test('changes a row and keeps its id, its place, odd choices and columns that are not ours', () => {
    const record = {
      ...emptyRecord,
      register: [
        ...named('A'),
        { id: 'b', publication: 'B', 'pipeline-risk': 'odd', Cost: '£5', start: 'soon' },
      ],
    }
    const changed = savedDraft(enter(enter(openRow(record, 'b'), 'publication', 'B2'), 'start', ''))
    expect(changed.register).toEqual([
      ...named('A'),
      { id: 'b', publication: 'B2', 'pipeline-risk': 'odd', Cost: '£5' },
    ])
    expect(closed(openRow(record, 'b'))).toEqual(record)
    expect(openRow(record, 'gone')).toEqual(record)
  })

  test('warns of a name that another row has, and not of its own', () => {
    const record = { ...emptyRecord, register: named('A', 'B') }
    expect(warningOf(enter(openNew(record), 'publication', ' a '))).toContain(
      '“A” is in the register',
    )
    expect(warningOf(openRow(record, 'row-1'))).toBe('')
    expect(warningOf(openNew(record))).toBe('')
  })

  test('takes what the other tools know, and updates the row of this engagement if it is there', () => {
    const baseline = (levels.levels[0]?.requirements ?? []).map(
      ({ id }): readonly [string, string] => [`levels.${id}.state`, 'done'],
    )
    const record = withAnswers(emptyRecord, {
      'about.publication': 'GP appointments',
      'about.team-lead': 'Team lead',
      'support.decision': 'later-start',
      'levels.target': 'silver',
      'plan.start.day': '1',
      'plan.start.month': '3',
      'plan.start.year': '2027',
      ...Object.fromEntries(baseline),
    })
    expect(rowFromTools(record)).toEqual({
      publication: 'GP appointments',
      'target-level': 'silver',
      'achieved-level': 'baseline',
      phase: 'initial-impressions',
      start: '1 March 2027',
      'planned-end': '27 April 2027',
    })
    const added = savedDraft(openThis(record))
    expect(added.register).toHaveLength(1)
    const changed = {
      ...added,
      register: added.register.map((row) => ({ ...row, 'pipeline-risk': 'high' })),
    }
    const again = savedDraft(
      openThis(withAnswers(changed, { 'support.decision': 'champion-leads' })),
    )
    expect(again.register).toEqual([{ ...changed.register[0], 'support-model': 'champion-leads' }])
  })

  test('an engagement that nobody checked has no achieved level, and one with gaps has “not yet”', () => {
    const achieved = (record: EngagementRecord) => rowFromTools(record)['achieved-level']
    expect(achieved(emptyRecord)).toBeUndefined()
    expect(achieved(withAnswers(emptyRecord, { 'levels.readme.state': 'not-yet' }))).toBe('not-yet')
  })

  test('never takes the team lead for the lead analyst: that is for people to say', () => {
    const roles = { 'about.team-lead': 'Team lead', 'about.product-owner': 'Product owner' }
    expect(rowFromTools(withAnswers(emptyRecord, roles))['lead-analyst']).toBeUndefined()
  })

  test('knows what is not saved, and brings it back as it was', () => {
    const record = { ...emptyRecord, register: [{ id: 'a', publication: 'A', phase: 'Paused' }] }
    expect(unsavedIn(record)).toBeUndefined()
    expect(unsavedIn(openNew(record))).toBeUndefined()
    expect(unsavedIn(openRow(record, 'a'))).toBeUndefined()
    const changed = enter(openRow(record, 'a'), 'blocker', 'No access')
    expect(unsavedIn(changed)).toBe('“A”')
    expect(unsavedIn(enter(openNew(record), 'blocker', 'No access'))).toBe('a new engagement')
    expect(unsavedIn(enter(openNew(record), 'publication', 'B'))).toBe('“B”')
    expect(reopened(enter(openNew(record), 'publication', 'B'), draftIn(changed))).toEqual(changed)
  })
})

describe('The phase of this engagement', () => {
  const publication = { 'about.publication': 'Births', 'levels.target': 'silver' }
  const ticked = (count: number) =>
    Object.fromEntries(
      engagement.phases
        .slice(0, count)
        .flatMap(({ exitTest }) => exitTest.checks)
        .map(({ id }): readonly [string, string] => [`exit.${id}`, 'yes']),
    )
  const phase = (ticks: number, register: readonly Row[] = []) =>
    rowFromTools({ answers: { ...publication, ...ticked(ticks) }, register }).phase

  test('is the first on the board whose test is not met, and finished after the last', () => {
    expect([0, 1, 2, 3, 4, 5].map((ticks) => phase(ticks))).toEqual([
      ...engagement.phases.map(({ id }) => id),
      'finished',
    ])
  })

  test('has nothing fall short that goes on, and has it fall short when it is finished', () => {
    const baseline = Object.fromEntries(
      (levels.levels[0]?.requirements ?? []).map(({ id }): readonly [string, string] => [
        `levels.${id}.state`,
        'done',
      ]),
    )
    const words = (ticks: number) =>
      resultOf(
        rowFromTools({ answers: { ...publication, ...baseline, ...ticked(ticks) }, register: [] }),
      ).words
    expect(words(2)).toBe('Not yet: aims for Silver, Baseline so far')
    expect(words(5)).toBe('Fell short: aimed for Silver, reached Baseline')
  })

  test('stays as people put it if they paused or stopped, or use no board', () => {
    const row = (said: string) => [{ publication: 'births', phase: said }]
    expect(phase(2, row('paused'))).toBe('paused')
    expect(phase(2, row('Stopped'))).toBe('Stopped')
    expect(phase(0, row('close-down'))).toBe('close-down')
    expect(phase(2, row('close-down'))).toBe('getting-stuck-in')
  })
})
