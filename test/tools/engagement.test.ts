import { expect, test } from 'vitest'
import data from '../../docs/rap/data/engagement.json' with { type: 'json' }
import { activitiesOf, rolesOf } from '../../design-history/tools/engagement/activities.ts'
import { activityView } from '../../design-history/tools/engagement/activity-view.ts'
import { boardOf } from '../../design-history/tools/engagement/board.ts'
import { factAbout } from '../../design-history/tools/engagement/facts.ts'
import { fits, rolesIn, shownInWords } from '../../design-history/tools/engagement/filter.ts'
import { engagement } from '../../design-history/tools/engagement/tool.ts'
import {
  activitiesInWords,
  boardInWords,
  phaseInWords,
} from '../../design-history/tools/engagement/words.ts'
import { emptyRecord } from '../../design-history/tools/record/record.ts'
import { expectFound } from '../support/approved-lines.ts'
import { baselineDone, drawn, readinessAll, recordOf, slotsOf, wordsIn } from './records.ts'
import type { Answers, Row } from '../../design-history/tools/record/record.ts'

const start = { 'plan.start.day': '1 March 2027' }
const board = (answers: Answers, today = '2027-03-01') => boardOf(recordOf(answers), today)
const checkIds = data.phases.flatMap(({ exitTest }) => exitTest.checks.map(({ id }) => id))
const all = activitiesOf(emptyRecord)
const allDone = Object.fromEntries(all.map(({ id }) => [`activity.${id}.state`, 'done']))
const allChecks = Object.fromEntries(checkIds.map((id) => [`exit.${id}`, 'yes']))
const contact = 'activity.contact-the-rap-team'

test('Those who sign the agreement are named alike on the board and in the data', () => {
  const signing = all.find(({ id }) => id === 'agree-register-row')
  const lower = (title: string) => (title.startsWith('RAP') ? title : title.toLowerCase())
  const roles = rolesOf(signing?.who ?? '').map(lower)
  expect(roles).toEqual(data.signers.map(({ title }) => lower(title)))
})

test('Who and what comes out are as entered, and an address is a link', () => {
  const shown = (who: string, output: string) => {
    const answers = { ...start, [`${contact}.output`]: output, [`${contact}.owner`]: who }
    const found = board(answers).activities.find(({ id }) => id === 'contact-the-rap-team')
    if (!found) throw new Error('There is no such activity')
    const [words] = /Who: .* What comes out: \S+( note)?/.exec(wordsIn(activityView(found))) ?? []
    return [words, drawn(activityView(found))('a').attr('href')]
  }
  const address = 'https://example.com/'
  const script = 'javascript:alert(1)'
  expect([shown('', ''), shown(' Deputy ', address), shown('<b>x</b>', script)]).toEqual([
    ['Who: Team lead What comes out: Contact note', undefined],
    [`Who: Deputy What comes out: ${address}`, address],
    [`Who: <b>x</b> What comes out: ${script}`, undefined],
  ])
})

test('What is overdue is open after its day, never what is done or does not apply', () => {
  const isOverdue = (state: string, today: string, more: Answers = start) =>
    board({ ...more, [`${contact}.state`]: state }, today).overdue.some(
      ({ id }) => id === 'contact-the-rap-team',
    )
  // It is due on 9 February
  const late = ['2027-02-09', '2027-02-10'].map((today) => isOverdue('not-yet', today))
  const states = ['in-progress', 'done', 'not-applicable'].map((state) =>
    isOverdue(state, '2027-12-31'),
  )
  expect([...late, ...states]).toEqual([false, true, true, false, false])
  expect(isOverdue('not-yet', '2027-12-31', {})).toBe(false)
})

test('What nobody has said anything of before the start is to tick, and then the longest first', () => {
  const before = board(start, '2027-02-15')
  const { toTick, nextUp } = before
  expect([before.overdue, toTick.length, nextUp[0]?.id]).toEqual([[], 4, 'pass-to-product-owner'])
  const later = board(start, '2027-03-31')
  expect(later.toTick).toHaveLength(6)
  expect(later.overdue.map((one) => one.phase)).toContain('setting-the-foundation')
  for (const list of [later.overdue, later.nextUp]) {
    const days = list.map((one) => one.due?.due ?? '')
    expect(days).toEqual(days.toSorted())
  }
})

test('The board says in words where the engagement stands, as approved', async () => {
  const said = (answers: Answers, today?: string) => {
    const shown = board(answers, today)
    const phases = shown.phases.map((one) => `${activitiesInWords(one)}. ${phaseInWords(one)}`)
    return [boardInWords(shown), engagement.progress(recordOf(answers)), ...phases]
  }
  const empty = said({})
  const besides = (answers: Answers, today?: string) =>
    said(answers, today).filter((line) => !empty.includes(line))
  const kickOff = {
    ...start,
    'activity.hold-kick-off.state': 'done',
    'activity.agree-register-row.state': 'done',
    'activity.name-learners.state': 'in-progress',
    'activity.name-supporters.state': 'not-applicable',
  }
  const wrong = { ...start, 'plan.weeks': 'x', 'plan.publication-dates': 'soon' }
  const unread = {
    'plan.publication-dates': '26/4/2027\nsoon',
    'plan.days-off': 'soon\n22 4 2027',
    'plan.days-before': '1',
  }
  const parts = ['plan', 'problem-weeks', 'problem-publication-dates', 'problem-days-off']
  await expectFound('approved/engagement.txt', {
    'Nothing entered': empty,
    // From here on, what differs from it
    'All done': besides(allDone),
    'A plan to put right': besides({ 'plan.weeks': 'x', 'plan.publication-dates': 'soon' }),
    'Two weeks before the start': besides(start, '2027-02-15'),
    'Two days after the start': besides(kickOff, '2027-03-03'),
    'One check of the first phase is met': besides({ 'exit.start-date-agreed': 'yes' }),
    'All checks are met': besides(allChecks),
    'All checks and activities': besides({ ...allChecks, ...allDone }),
    'The page without a plan': slotsOf(engagement, ['plan'], { record: emptyRecord }),
    'The page of a plan that is wrong': slotsOf(engagement, parts, { record: recordOf(wrong) }),
    'The page of a plan with lines that cannot be read': slotsOf(
      engagement,
      [...parts, 'standing', 'activity-hand-over', 'activity-contact-the-rap-team'],
      { record: recordOf({ ...start, ...unread, [`${contact}.state`]: 'not-yet' }) },
    ),
    'The page when all is done': slotsOf(engagement, ['standing'], { record: recordOf(allDone) }),
  })
})

test('Beside a check stands what other entries say of it, and nothing they say ticks it, as approved', async () => {
  const red = { ...readinessAll('done'), 'readiness.platform.state': 'not-yet' }
  const role = { 'interview.2.interviewee': 'Senior analyst', 'interview.2.consent': 'record' }
  const clock = { 'interview.1.clock.introduction.spent': '60000', 'interview.1.day.day': '3' }
  const notes = { 'interview.1.words.training': 'Six years', 'interview.2.kept': 'yes' }
  const repository = { 'about.repository': 'https://example.com/code' }
  const births = { 'about.publication': 'Births' }
  const baseline = { ...births, ...baselineDone }
  const notYet = { ...births, 'levels.readme.state': 'not-yet' }
  const row = (publication: string, level: string) => [{ publication, 'achieved-level': level }]
  const achieved = 'achieved-level-recorded'
  const cases: readonly (readonly [string, Answers, (readonly Row[])?])[] = [
    ...checkIds.map((id): [string, Answers] => [id, {}]),
    ['no-red-in-readiness', readinessAll('in-progress')],
    ['no-red-in-readiness', red],
    ['start-date-agreed', start],
    ['draft-target-recorded', { 'levels.target': 'gold' }],
    ['end-point-recorded', { 'levels.target': 'silver' }],
    ['support-model-recorded', { 'support.decision': 'champion-leads' }],
    // A decision to start later is no support model.
    ['support-model-recorded', { 'support.decision': 'later-start' }],
    ['owner-named', { 'about.owner-after': 'Team lead' }],
    // A clock, a date or a role is no interview with notes.
    ['interview-held', { ...clock, ...role }],
    ['interview-held', notes],
    // Nobody can know here whether a link is live.
    ['code-links-to-publication', repository],
    ['publication-links-to-code', repository],
    // The level achieved is that of the register, and that of the levels tool stands by it.
    [achieved, baseline],
    [achieved, baseline, row('Other', 'gold')],
    [achieved, baseline, row('births', 'baseline')],
    [achieved, baseline, row('Births', 'gold')],
    [achieved, births, row('Births', 'not-yet')],
    [achieved, notYet, row('Births', 'not-yet')],
  ]
  const facts = cases.map(([check, answers, register], index) => {
    const fact = factAbout(check, recordOf(answers, register))
    const words = fact && [fact.says, fact.address, `(${String(fact.agrees)})`]
    return [`${index} ${check}`, words?.filter(Boolean).join(' ') ?? 'nothing']
  })
  const ticked = { 'exit.no-red-in-readiness': 'yes', 'exit.owner-named': 'yes' }
  await expectFound('approved/engagement-facts.txt', {
    'What is said, and whether it agrees with a tick': Object.fromEntries(facts) as object,
    'What is ticked, on the page': slotsOf(
      engagement,
      ['check-no-red-in-readiness', 'check-owner-named', 'check-qa-signed'],
      { record: recordOf({ ...red, ...ticked, 'about.owner-after': 'Team lead' }) },
    ),
  })
  const others = { ...readinessAll('done'), 'levels.target': 'silver', 'about.owner-after': 'x' }
  const { phases } = board({ ...start, ...others })
  expect(phases.flatMap(({ checks }) => checks.filter(({ met }) => met))).toEqual([])
})

test('The filter shows what fits, and says how much that is, as approved', async () => {
  const answers = {
    ...start,
    'activity.hear-about-rap.state': 'done',
    'activity.skim-the-guidance.state': 'in-progress',
    'activity.hand-over.state': 'not-applicable',
    'activity.hold-kick-off.owner': 'Head of research and statistics',
  }
  const shown = (filter: object, today = '2027-03-01') => {
    const { activities } = board(answers, today)
    const found = activities.filter((one) =>
      fits(one, { role: '', state: '', phase: '', ...filter }),
    )
    const ids = found.length > 12 ? '' : found.map(({ id }) => id).join(', ')
    return `${shownInWords(found, activities)} ${ids}`
  }
  const roles = rolesIn(board(answers).activities)
  const states = ['done', 'not-yet', 'open', 'overdue']
  const together = { phase: 'close-down', role: 'Team lead' }
  await expectFound('approved/engagement-filter.txt', {
    'Those who share an activity': rolesOf('Analyst team, reviewers and a senior manager'),
    'By role': Object.fromEntries(roles.map((role) => [role, shown({ role })])),
    'By state': Object.fromEntries(states.map((state) => [state, shown({ state }, '2027-02-06')])),
    'By phase': Object.fromEntries(data.phases.map(({ id }) => [id, shown({ phase: id })])),
    'All choices together': [shown({}), shown(together), shown({ ...together, state: 'done' })],
  })
  // A role that is there twice, or in the plural too, would share its activities out
  const twice = roles.filter((role) => roles.includes(`${role}s`))
  expect([twice, new Set(roles).size]).toEqual([[], roles.length])
})
