import { expect, test } from 'vitest'
import * as terms from '../../design-history/tools/agreement/terms.ts'
import { toSettle } from '../../design-history/tools/agreement/to-settle.ts'
import { agreement } from '../../design-history/tools/agreement/tool.ts'
import { models } from '../../design-history/tools/support-model/models.ts'
import { expectFound } from '../support/approved-lines.ts'
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
const usual = terms.termsOf(recordOf(full), today)

/** What the agreement says of a record, but for what is as it was in a full one. */
function said(answers: Answers) {
  // What is emptied is kept no longer.
  const kept = Object.entries(answers).filter(([, entry]) => entry !== '')
  const record = recordOf(Object.fromEntries(kept))
  const all = terms.termsOf(record, today)
  const ids = terms.termIds.filter((id) => all[id] !== undefined && all[id] !== usual[id])
  return {
    ...Object.fromEntries(ids.map((id) => [id, all[id]])),
    missing: terms.missingFrom(all).join(', '),
    odd: terms.oddWeeks(record),
    ...(all.model !== usual.model && { 'given by the RAP team': terms.givenByRapTeam(record) }),
    ...toSettle(record, today),
    status: agreement.status?.(record, today).replace(/^Complete: .*/, ''),
  }
}

test('The agreement says of every record what is approved', async () => {
  const publications = { 'plan.publication-dates': '18/3/2027\n22 4 2027\n1 9 2030' }
  const daysOff = { 'plan.days-off': '22 April 2027\n1 9 2030' }
  const against = {
    'support.reason': '',
    'support.existing-skill.answer': 'new',
    'support.training-or-code.answer': 'training',
    'support.urgency.answer': 'low',
  }
  const leaning = { 'support.complexity.answer': 'high', 'support.urgency.answer': 'low' }
  const changes: readonly Answers[] = [
    {},
    publications,
    ...Object.keys(full).map((key) => ({ [key]: '' })),
    { 'plan.weeks': 'x' },
    { 'plan.publication-dates': 'soon' },
    daysOff,
    { ...daysOff, 'plan.publication-dates': '18 3 2027' },
    ...[...models.map(({ id }) => id), 'later-start'].map((id) => ({ 'support.decision': id })),
    { 'support.reason': '', ...leaning },
    against,
    { ...against, 'support.reason': 'They asked' },
    { 'plan.weeks': '4' },
    { 'plan.weeks': '4', 'time.weeks': '10' },
    { 'plan.weeks': '1', 'time.weeks': '10' },
    ...['10', '8', 'x'].map((weeks) => ({ 'time.weeks': weeks })),
    { 'time.weeks': '4', 'plan.weeks': '4' },
    { 'time.weeks': '4', 'plan.weeks': 'x' },
    { 'time.learners': 'many' },
    { 'readiness.platform.state': 'not-yet' },
    { 'readiness.platform.state': 'in-progress' },
    { 'support.agreed-by': '' },
    { 'support.agreed-on.year': '2028' },
  ]
  const cases = changes.map((change) => [JSON.stringify(change), said({ ...settled, ...change })])
  await expectFound('approved/agreement.txt', {
    'A full record': usual,
    'What is not settled': { 'Nothing entered': said({}), 'Nothing settled': said(full) },
    'What a change to a settled record leads to': Object.fromEntries(cases) as object,
  })
})

test('Without a clock no date of a decision is called one in the future', () => {
  expect(agreement.status?.(recordOf(settled), today)).toBe('Complete: print it and sign it')
  expect(agreement.progress(recordOf({ ...settled, 'support.agreed-on.year': '2028' }))).toBe(
    'Complete: print it and sign it',
  )
})
