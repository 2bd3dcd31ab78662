import { describe, expect, test } from 'vitest'
import * as terms from '../../design-history/tools/agreement/terms.ts'
import { toSettle } from '../../design-history/tools/agreement/to-settle.ts'
import { agreement } from '../../design-history/tools/agreement/tool.ts'
import { models } from '../../design-history/tools/support-model/models.ts'
import { answersOf } from '../../design-history/tools/support-model/considerations.ts'
import { weigh } from '../../design-history/tools/support-model/weigh.ts'
import { onDay, readinessAll, recordOf } from './records.ts'
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
  ...readinessAll('done'),
  'support.agreed-by': 'Team lead and RAP lead',
  ...onDay('support.agreed-on', '10 2 2027'),
}
/** The terms with other entries; what is emptied is kept no longer. */
const termsWith = (answers: Answers) => {
  const kept = Object.entries({ ...full, ...answers }).filter(([, entry]) => entry !== '')
  return terms.termsOf(recordOf(Object.fromEntries(kept)), today)
}
const missingWith = (answers: Answers) => terms.missingFrom(termsWith(answers))
const statusWith = (answers: Answers) => agreement.status?.(recordOf(answers), today)

test('A full record fills every place of the agreement, in the words of the other tools', () => {
  const found = termsWith({ 'plan.publication-dates': '18/3/2027\n22 4 2027\n1 9 2030' })
  expect(terms.missingFrom(found)).toEqual([])
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

test('Nothing entered leaves every place empty', () => {
  expect(terms.missingFrom(terms.termsOf(recordOf({}), today))).toEqual(terms.termIds)
})

test.each<[string, Answers, string]>([
  ['nothing is entered', {}, '14 entries still missing and readiness is a no go'],
  ['all is settled', settled, 'Complete: print it and sign it'],
  [
    'readiness says no go',
    { ...settled, 'readiness.platform.state': 'not-yet' },
    'Readiness is a no go',
  ],
  [
    'nobody has agreed',
    { ...settled, 'support.agreed-by': '' },
    'The decision on the support model is not complete',
  ],
  [
    'the decision is to start later',
    { ...settled, 'support.decision': 'later-start' },
    'Nothing to sign until the start is agreed',
  ],
  [
    'the weeks differ',
    { ...settled, 'time.weeks': '10' },
    'Nothing is missing, but 2 entries say different weeks',
  ],
])('The agreement says where it stands when %s', (_, answers, status) => {
  expect(statusWith(answers)).toBe(status)
  if (answers === settled) expect(agreement.progress(recordOf(answers))).toBe(status)
})

test.each<[Answers, object]>([
  [{ 'readiness.platform.state': 'not-yet' }, { readiness: 'No go: 1 item is missing.' }],
  [{ 'readiness.platform.state': 'in-progress' }, {}],
  [{ 'support.agreed-by': '' }, { decision: 'Say who agreed it, by role.' }],
  [{ 'support.agreed-on.year': '2028' }, { decision: expect.any(String) as string }],
])('With %o, what is to settle before signing is %o', (answers, open) => {
  expect(toSettle(recordOf({ ...settled, ...answers }), today)).toEqual(open)
})

test.each<[Answers, readonly string[]]>([
  ...['publication', 'team', 'scope', 'team-lead', 'product-owner', 'rap-lead', 'owner-after'].map(
    (id): [Answers, readonly string[]] => [{ [`about.${id}`]: '' }, [id]],
  ),
  [{ 'levels.target': '' }, ['target']],
  [{ 'support.decision': '' }, ['model', 'reason']],
  [{ 'support.reason': '' }, ['reason']],
  [{ 'time.learners': '' }, ['time']],
  [{ 'plan.start.day': '' }, ['start', 'end', 'publications']],
  // A plan with something to put right leaves its places empty.
  [{ 'plan.weeks': 'x' }, ['start', 'end', 'publications']],
  [{ 'plan.publication-dates': 'soon' }, ['publications']],
])('With %o, what is missing is %j', (answers, missing) => {
  expect(missingWith(answers)).toEqual(missing)
})

test.each<[Answers, string]>([
  [{}, 'None in this time'],
  [{ 'plan.days-off': '22 April 2027\n1 9 2030' }, 'None in this time. Day off: 22 April 2027'],
  [
    { 'plan.days-off': '22 April 2027\n1 9 2030', 'plan.publication-dates': '18 3 2027' },
    '18 March 2027, with 5 working days before it kept free. Day off: 22 April 2027',
  ],
])('Days off are named apart from the publications: %o', (answers, publications) => {
  expect(termsWith(answers).publications).toBe(publications)
})

describe('The support model', () => {
  test.each(models)('is one of the 4 ways to work: $title', ({ id, title }) => {
    const decision = { 'support.decision': id }
    expect(termsWith(decision).model).toBe(title)
    expect(terms.givenByRapTeam(recordOf(decision))).toMatch(/^[a-z]/)
  })

  test('is none if the start is later: there is nothing to sign', () => {
    expect(termsWith({ 'support.decision': 'later-start' }).model).toBeUndefined()
    expect(terms.givenByRapTeam(recordOf({}))).toBeUndefined()
  })

  test('is explained by the answers that lean to it, if nobody wrote down why', () => {
    const leaning = { 'support.complexity.answer': 'high', 'support.urgency.answer': 'low' }
    expect(termsWith({ 'support.reason': '', ...leaning }).reason).toBe(
      'Because the team learns by following the rework, without having to design it',
    )
  })

  test('against where the answers lean has no reason until somebody gives one', () => {
    const against = {
      'support.reason': '',
      'support.existing-skill.answer': 'new',
      'support.training-or-code.answer': 'training',
      'support.urgency.answer': 'low',
    }
    const lean = weigh(answersOf(recordOf({ ...full, ...against })))
    expect(lean.models).toEqual(['analyst-team-leads'])
    expect(termsWith(against).reason).toBeUndefined()
    expect(termsWith({ ...against, 'support.reason': 'They asked' }).reason).toBe('They asked')
  })
})

test.each<[Answers, string | undefined, string | undefined]>([
  [{ 'plan.weeks': '4' }, '24 on the pipeline', undefined],
  [
    { 'plan.weeks': '4', 'time.weeks': '10' },
    '60 on the pipeline',
    'The time to commit is for 10 weeks, and the plan has 4 weeks.',
  ],
  [
    { 'time.weeks': '10', 'plan.weeks': '1' },
    '60 on the pipeline',
    'The time to commit is for 10 weeks, and the plan has 1 week.',
  ],
  [
    { 'time.weeks': '10' },
    '60 on the pipeline',
    'The time to commit is for 10 weeks, and the plan has 8 weeks.',
  ],
  [{}, '48 on the pipeline', undefined],
  [{ 'time.weeks': '8' }, '48 on the pipeline', undefined],
  [{ 'time.weeks': '4', 'plan.weeks': '4' }, '24 on the pipeline', undefined],
  [{ 'time.weeks': '4', 'plan.weeks': 'x' }, '24 on the pipeline', undefined],
  [{ 'time.weeks': 'x' }, undefined, undefined],
  [{ 'time.learners': 'many' }, undefined, undefined],
])(
  'The time is that of the weeks in the plan, unless others were entered for it: %o',
  (answers, days, odd) => {
    const { time } = termsWith(answers)
    expect(days === undefined ? time : time?.endsWith(days)).toBe(days === undefined ? days : true)
    expect(terms.oddWeeks(recordOf({ ...full, ...answers }))).toBe(odd)
  },
)
