import { describe, expect, test } from 'vitest'
import {
  oddWeeks,
  missingFrom,
  givenByRapTeam,
  termIds,
  termsOf,
} from '../../design-history/tools/agreement/terms.ts'
import { toSettle } from '../../design-history/tools/agreement/to-settle.ts'
import { answersOf } from '../../design-history/tools/support-model/considerations.ts'
import { weigh } from '../../design-history/tools/support-model/weigh.ts'
import { agreement } from '../../design-history/tools/agreement/tool.ts'
import { models } from '../../design-history/tools/support-model/models.ts'
import { emptyRecord } from '../../design-history/tools/record/record.ts'
import readiness from '../../docs/rap/data/readiness.json' with { type: 'json' }
import type { Answers } from '../../design-history/tools/record/record.ts'

const today = '2027-02-20'

/** One entry for each place, so that taking it away leaves that place empty. */
const full: Answers = {
  'about.publication': 'Hospital outpatient activity',
  'about.team': 'Outpatient statistics',
  'about.scope': 'The monthly tables',
  'about.team-lead': 'Head of outpatient statistics',
  'about.product-owner': 'Senior analyst',
  'about.rap-lead': 'RAP lead',
  'about.owner-after': 'Head of outpatient statistics',
  'levels.target': 'silver',
  'support.decision': 'rap-team-leads',
  'support.reason': 'The pipeline fails every month',
  'time.learners': '3',
  'plan.start.day': '1 March 2027',
}
/** What else has to be settled before anybody signs. */
const settled: Answers = {
  ...full,
  ...Object.fromEntries(
    readiness.groups.flatMap((group) =>
      group.items.map(({ id }) => [`readiness.${id}.state`, 'done']),
    ),
  ),
  'support.agreed-by': 'Team lead and RAP lead',
  'support.agreed-on.day': '10',
  'support.agreed-on.month': '2',
  'support.agreed-on.year': '2027',
}
const statusWith = (answers: Answers) => agreement.status?.({ answers, register: [] }, today)
const without = (left: string): Answers =>
  Object.fromEntries(Object.entries(full).filter(([key]) => key !== left))
const terms = (answers: Answers) => termsOf({ answers, register: [] }, today)

test('A full record fills every place of the agreement, in the words of the other tools', () => {
  const found = terms({ ...full, 'plan.publication-dates': '18/3/2027\n22 4 2027\n1 9 2030' })
  expect(missingFrom(found)).toEqual([])
  expect(found).toMatchObject({
    target: 'Silver',
    model: 'RAP team leads',
    reason: 'The pipeline fails every month',
    start: '1 March 2027',
    end: '14 May 2027',
    publications: '18 March 2027 and 22 April 2027, with 5 working days before each kept free',
  })
  expect(found.time).toMatch(/^about \d+ days of work: \d+ of training and \d+ on the pipeline$/)
})

test('Nothing entered leaves every place empty, and says so', () => {
  expect(missingFrom(terms({}))).toEqual(termIds)
  expect(agreement.status?.(emptyRecord, today)).toBe(
    '14 entries still missing and readiness is a no go',
  )
  expect(statusWith(settled)).toBe('Complete: print it and sign it')
  expect(agreement.progress({ answers: settled, register: [] })).toBe(
    'Complete: print it and sign it',
  )
})

describe('Nothing is ready to sign', () => {
  const open = (answers: Answers) =>
    toSettle({ answers: { ...settled, ...answers }, register: [] }, today)

  test('while readiness says no go', () => {
    const red = { 'readiness.platform.state': 'not-yet' }
    expect(open(red)).toEqual({ readiness: 'No go: 1 item is missing.' })
    expect(statusWith({ ...settled, ...red })).toBe('Readiness is a no go')
    expect(open({ 'readiness.platform.state': 'in-progress' })).toEqual({})
  })

  test('while the decision on the support model still asks for something', () => {
    expect(open({ 'support.agreed-by': '' })).toEqual({ decision: 'Say who agreed it, by role.' })
    expect(statusWith({ ...settled, 'support.agreed-by': '' })).toBe(
      'The decision on the support model is not complete',
    )
    expect(open({ 'support.agreed-on.year': '2028' })).toHaveProperty('decision')
  })

  test('while the decision is to start later', () => {
    expect(statusWith({ ...settled, 'support.decision': 'later-start' })).toBe(
      'Nothing to sign until the start is agreed',
    )
  })
})

test('Days off are named apart from the publications', () => {
  const off = { ...full, 'plan.days-off': '22 April 2027\n1 9 2030' }
  expect(terms(off).publications).toBe('None in this time. Day off: 22 April 2027')
  expect(terms({ ...off, 'plan.publication-dates': '18 3 2027' }).publications).toBe(
    '18 March 2027, with 5 working days before it kept free. Day off: 22 April 2027',
  )
})

test.each([
  ['about.publication', ['publication']],
  ['about.team', ['team']],
  ['about.scope', ['scope']],
  ['about.team-lead', ['team-lead']],
  ['about.product-owner', ['product-owner']],
  ['about.rap-lead', ['rap-lead']],
  ['about.owner-after', ['owner-after']],
  ['levels.target', ['target']],
  ['support.decision', ['model', 'reason']],
  ['support.reason', ['reason']],
  ['time.learners', ['time']],
  ['plan.start.day', ['start', 'end', 'publications']],
])('Without %s, what is missing is named', (key, missing) => {
  const rest = without(key)
  expect(missingFrom(terms(rest))).toEqual(missing)
})

describe('The support model', () => {
  test('is one of the 4 ways to work: a later start is nothing to sign', () => {
    for (const { id, title } of models) {
      expect(terms({ ...full, 'support.decision': id }).model).toBe(title)
      const given = givenByRapTeam({ answers: { 'support.decision': id }, register: [] })
      expect(given).toMatch(/^[a-z]/)
    }
    expect(terms({ ...full, 'support.decision': 'later-start' }).model).toBeUndefined()
    expect(givenByRapTeam(emptyRecord)).toBeUndefined()
  })

  test('is explained by the answers that lean to it, if nobody wrote down why', () => {
    const rest = without('support.reason')
    const answers = {
      ...rest,
      'support.complexity.answer': 'high',
      'support.urgency.answer': 'low',
    }
    expect(terms(answers).reason).toBe(
      'Because the team learns by following the rework, without having to design it',
    )
  })
})

test('A decision against where the answers lean has no reason until somebody gives one', () => {
  const against: Answers = {
    ...without('support.reason'),
    'support.existing-skill.answer': 'new',
    'support.training-or-code.answer': 'training',
    'support.urgency.answer': 'low',
  }
  const lean = weigh(answersOf({ answers: against, register: [] }))
  expect(lean.models).toEqual(['analyst-team-leads'])
  expect(terms(against).reason).toBeUndefined()
  expect(terms({ ...against, 'support.reason': 'They asked' }).reason).toBe('They asked')
})

test('The time is that of the weeks in the plan, unless others were entered for it', () => {
  const days = (answers: Answers) => terms({ ...full, ...answers }).time
  expect(days({ 'plan.weeks': '4' })).toContain('24 on the pipeline')
  expect(days({ 'plan.weeks': '4', 'time.weeks': '10' })).toContain('60 on the pipeline')
  expect(days({ 'time.learners': 'many' })).toBeUndefined()
})

test('Weeks that differ between the time and the plan are named, and nothing else is odd', () => {
  const odd = (answers: Answers) => oddWeeks({ answers: { ...full, ...answers }, register: [] })
  expect(odd({ 'time.weeks': '10' })).toBe(
    'The time to commit is for 10 weeks, and the plan has 8 weeks.',
  )
  expect(odd({ 'time.weeks': '10', 'plan.weeks': '1' })).toContain('the plan has 1 week.')
  for (const answers of [
    {},
    { 'plan.weeks': '4' },
    { 'time.weeks': '8' },
    { 'time.weeks': '4', 'plan.weeks': '4' },
    { 'time.weeks': '4', 'plan.weeks': 'x' },
    { 'time.weeks': 'x' },
  ]) {
    expect(odd(answers), JSON.stringify(answers)).toBeUndefined()
  }
  const record = { answers: { ...settled, 'time.weeks': '10' }, register: [] }
  expect(agreement.status?.(record, today)).toBe(
    'Nothing is missing, but 2 entries say different weeks',
  )
})

test('A plan with something to put right leaves its places empty', () => {
  expect(missingFrom(terms({ ...full, 'plan.weeks': 'x' }))).toEqual([
    'start',
    'end',
    'publications',
  ])
  expect(missingFrom(terms({ ...full, 'plan.publication-dates': 'soon' }))).toEqual([
    'publications',
  ])
  expect(terms(full).publications).toBe('None in this time')
})
