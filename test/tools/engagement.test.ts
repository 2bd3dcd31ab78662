import { describe, expect, test } from 'vitest'
import data from '../../docs/rap/data/engagement.json' with { type: 'json' }
import { activitiesOf, rolesOf } from '../../design-history/tools/engagement/activities.ts'
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
import { approvable } from '../support/approved.ts'
import { baselineDone, each, readinessAll, recordOf } from './records.ts'
import type { Answers, Row } from '../../design-history/tools/record/record.ts'

const start = { 'plan.start.day': '1 March 2027' }
const board = (answers: Answers, today = '2027-03-01') => boardOf(recordOf(answers), today)

const allActivities = (state: string) =>
  each(
    activitiesOf(emptyRecord).map(({ id }) => `activity.${id}.state`),
    state,
  )
const allChecks = each(
  data.phases.flatMap(({ exitTest }) => exitTest.checks.map(({ id }) => `exit.${id}`)),
  'yes',
)

test('The board has the 32 activities of the guidance, and our additions apart', () => {
  const activities = activitiesOf(emptyRecord)
  expect(activities.filter(({ added }) => !added)).toHaveLength(32)
  const additions = data.phases.flatMap((phase) => phase.additions)
  expect(activities.filter(({ added }) => added)).toHaveLength(additions.length)
  expect(engagement.progress(emptyRecord)).toBe(
    '0 of 32 activities and 0 of 10 that we add done, 0 of 5 phases finished',
  )
})

test('Those who sign the agreement are named alike on the board and in the data', () => {
  const signing = activitiesOf(emptyRecord).find(({ id }) => id === 'agree-register-row')
  const lower = (title: string) => (title.startsWith('RAP') ? title : title.toLowerCase())
  const roles = rolesOf(signing?.who ?? '').map(lower)
  expect(roles).toEqual(data.signers.map(({ title }) => lower(title)))
})

test.each([
  ['', '', { who: 'Team lead', output: 'Contact note' }],
  [' Deputy ', 'https://example.com/', { who: 'Deputy', output: 'https://example.com/' }],
])(
  'Who and what comes out are those of the guidance until somebody enters others',
  (who, output, found) => {
    const key = 'activity.contact-the-rap-team'
    const answers = { [`${key}.owner`]: who, [`${key}.output`]: output }
    const activities = activitiesOf(recordOf(answers))
    expect(activities.find(({ id }) => id === 'contact-the-rap-team')).toMatchObject(found)
  },
)

describe('What is overdue', () => {
  const id = 'contact-the-rap-team'
  const due = board(start).dates?.due.get(id)?.due ?? ''
  const state = (value: string) => ({ ...start, [`activity.${id}.state`]: value })
  const isOverdue = (answers: Answers, today: string) =>
    board(answers, today).overdue.some((each) => each.id === id)

  test('is what is open on the day after it was due, not on the day', () => {
    expect(due).toBe('2027-02-09')
    expect(isOverdue(state('not-yet'), due)).toBe(false)
    expect(isOverdue(state('in-progress'), '2027-02-10')).toBe(true)
    expect(isOverdue(state('not-yet'), '2027-02-10')).toBe(true)
  })

  test('is never what is done or does not apply, and nothing without dates', () => {
    expect(isOverdue(state('done'), '2027-12-31')).toBe(false)
    expect(isOverdue(state('not-applicable'), '2027-12-31')).toBe(false)
    expect(board({}, '2027-12-31').overdue).toEqual([])
  })

  test('is nothing that nobody has said anything of before the start: that is to tick if done', () => {
    const { overdue, toTick, nextUp } = board(start, '2027-02-15')
    expect(overdue).toEqual([])
    expect(toTick).toHaveLength(4)
    expect(nextUp[0]?.id).toBe('pass-to-product-owner')
    const later = board(start, '2027-03-31')
    expect(later.toTick).toHaveLength(6)
    expect(later.overdue.map((each) => each.phase)).toContain('setting-the-foundation')
  })

  test('comes the longest first, and what is next up after it is the soonest', () => {
    const { overdue, nextUp } = board(start, '2027-03-31')
    for (const list of [overdue, nextUp]) {
      const days = list.map((each) => each.due?.due ?? '')
      expect(days).toEqual(days.toSorted())
    }
  })
})

test('The board says in words where the engagement stands, as approved', async () => {
  const said = (answers: Answers, today?: string) => {
    const shown = board(answers, today)
    return {
      board: boardInWords(shown),
      phases: shown.phases.map((phase) => `${activitiesInWords(phase)}. ${phaseInWords(phase)}`),
    }
  }
  const kickOff = {
    ...start,
    'activity.hold-kick-off.state': 'done',
    'activity.agree-register-row.state': 'done',
    'activity.name-learners.state': 'in-progress',
    'activity.name-supporters.state': 'not-applicable',
  }
  const text = approvable({
    'Nothing entered': said({}),
    'All done': said(allActivities('done')),
    'A plan to put right': said({ 'plan.weeks': 'x', 'plan.publication-dates': 'soon' }),
    'Two weeks before the start': said(start, '2027-02-15'),
    'Two days after the start': said(kickOff, '2027-03-03'),
    'One check of the first phase is met': said({ 'exit.start-date-agreed': 'yes' }),
    'All checks are met': said(allChecks),
    'All checks and activities': said({ ...allChecks, ...allActivities('done') }),
  })
  await expect(text).toMatchFileSnapshot('approved/engagement.txt')
})

test('A phase is not finished by doing every activity, but by its checks', () => {
  const finished = (answers: Answers) => board(answers).phases.filter((phase) => phase.finished)
  expect(finished(allActivities('done'))).toEqual([])
  expect(finished(allChecks)).toHaveLength(5)
})

describe('Beside a check', () => {
  const says = (check: string, answers: Answers, register: readonly Row[] = []) =>
    factAbout(check, recordOf(answers, register))

  test('stands what other entries say of it, as approved', async () => {
    const red = { ...readinessAll('done'), 'readiness.platform.state': 'not-yet' }
    const role = { 'interview.2.interviewee': 'Senior analyst', 'interview.2.consent': 'record' }
    const clock = { 'interview.1.clock.introduction.spent': '60000', 'interview.1.day.day': '3' }
    const notes = { 'interview.1.words.training': 'Six years', 'interview.2.kept': 'yes' }
    const repository = { 'about.repository': 'https://example.com/code' }
    const births = { 'about.publication': 'Births' }
    const baseline = { ...births, ...baselineDone }
    const row = (publication: string, level: string) => [{ publication, 'achieved-level': level }]
    const cases: readonly (readonly [string, Answers, (readonly Row[])?])[] = [
      ...data.phases.flatMap(({ exitTest }) =>
        exitTest.checks.map(({ id }): [string, Answers] => [id, {}]),
      ),
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
      ['achieved-level-recorded', baseline],
      ['achieved-level-recorded', baseline, row('Other', 'gold')],
      ['achieved-level-recorded', baseline, row('births', 'baseline')],
      ['achieved-level-recorded', baseline, row('Births', 'gold')],
      ['achieved-level-recorded', births, row('Births', 'not-yet')],
      [
        'achieved-level-recorded',
        { ...births, 'levels.readme.state': 'not-yet' },
        row('Births', 'not-yet'),
      ],
    ]
    const facts = cases.map(([check, answers, register], index) => {
      const fact = says(check, answers, register)
      return [`${index}: ${check}`, fact ? { ...fact, agrees: String(fact.agrees) } : 'nothing']
    })
    const text = approvable(Object.fromEntries(facts) as Readonly<Record<string, unknown>>)
    await expect(text).toMatchFileSnapshot('approved/engagement-facts.txt')
  })

  test('nothing that others say ticks it', () => {
    const others = { ...readinessAll('done'), 'levels.target': 'silver', 'about.owner-after': 'x' }
    const { phases } = board({ ...start, ...others })
    expect(phases.flatMap(({ checks }) => checks.filter(({ met }) => met))).toEqual([])
  })
})

describe('The filter', () => {
  const any = { role: '', state: '', phase: '' }
  const shown = (filter: Partial<typeof any>, answers: Answers = {}, today = '2027-03-01') =>
    board(answers, today)
      .activities.filter((each) => fits(each, { ...any, ...filter }))
      .map(({ id }) => id)

  test('shows everything until something is chosen', () => {
    expect(shown({})).toHaveLength(42)
  })

  test('says how many are shown of the guidance, and of what we add', () => {
    const all = board({}).activities
    expect(shownInWords(all, all)).toBe('32 activities and 10 that we add are shown.')
    const last = all.filter(({ phase }) => phase === 'close-down')
    expect(shownInWords(last, all)).toBe('4 of 32 activities and 4 of 10 that we add are shown.')
    expect(shownInWords([], all)).toMatch(/^No activity fits/)
  })

  test('by role finds those who share an activity, and both teams for each of the 2', () => {
    expect(rolesOf('Analyst team, reviewers and a senior manager')).toEqual([
      'Analyst team',
      'Reviewers',
      'Senior manager',
    ])
    expect(shown({ role: 'RAP product owner' })).toContain('agree-start-date')
    expect(shown({ role: 'RAP team' })).toContain('hold-kick-off')
    expect(shown({ role: 'Analyst team' })).toContain('hold-kick-off')
    const owner = { 'activity.hold-kick-off.owner': 'Head of research and statistics' }
    expect(shown({ role: 'Head of research and statistics' }, owner)).toEqual(['hold-kick-off'])
    expect(shown({ role: 'RAP team' }, owner)).not.toContain('hold-kick-off')
  })

  test('offers every role that does something, each once, and leads to an activity by each', () => {
    const roles = rolesIn(board({}).activities)
    expect(new Set(roles).size).toBe(roles.length)
    // A role in the singular and in the plural would share its activities out between them
    expect(roles.filter((role) => roles.includes(`${role}s`))).toEqual([])
    expect(roles).not.toContain('Analysts')
    for (const role of roles) expect(shown({ role }), role).not.toEqual([])
  })

  test('by state takes what nobody has touched as not yet', () => {
    const answers = {
      ...start,
      'activity.hear-about-rap.state': 'done',
      'activity.skim-the-guidance.state': 'in-progress',
      'activity.hand-over.state': 'not-applicable',
    }
    expect(shown({ state: 'done' }, answers)).toEqual(['hear-about-rap'])
    expect(shown({ state: 'not-yet' }, answers)).toHaveLength(39)
    expect(shown({ state: 'open' }, answers)).toHaveLength(40)
    expect(shown({ state: 'overdue' }, answers, '2027-02-06')).toEqual(['skim-the-guidance'])
  })

  test('by phase shows that phase with what we add to it, and takes all choices together', () => {
    const phase = data.phases[4]
    expect(shown({ phase: 'close-down' })).toHaveLength(
      (phase?.activities.length ?? 0) + (phase?.additions.length ?? 0),
    )
    expect(shown({ phase: 'close-down', role: 'Team lead', state: 'done' })).toEqual([])
  })
})
