import { describe, expect, test } from 'vitest'
import data from '../../docs/rap/data/engagement.json' with { type: 'json' }
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import readiness from '../../docs/rap/data/readiness.json' with { type: 'json' }
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
import type { Answers, Row } from '../../design-history/tools/record/record.ts'

const start = { 'plan.start.day': '1 March 2027' }
const record = (answers: Answers, register: readonly Row[] = []) => ({ answers, register })
const board = (answers: Answers, today = '2027-03-01') => boardOf(record(answers), today)

const allActivities = (value: string) =>
  Object.fromEntries(activitiesOf(emptyRecord).map(({ id }) => [`activity.${id}.state`, value]))
const allChecks = Object.fromEntries(
  data.phases.flatMap(({ exitTest }) => exitTest.checks.map(({ id }) => [`exit.${id}`, 'yes'])),
)

test('The board has the 32 activities of the guidance, and our additions apart', () => {
  const activities = activitiesOf(emptyRecord)
  expect(activities.filter(({ added }) => !added)).toHaveLength(32)
  expect(activities.filter(({ added }) => added)).toHaveLength(
    data.phases.flatMap(({ additions }) => additions).length,
  )
  expect(engagement.progress(emptyRecord)).toBe(
    '0 of 32 activities and 0 of 10 that we add done, 0 of 5 phases finished',
  )
})

test('Those who sign the agreement are named alike on the board and in the data', () => {
  const signing = activitiesOf(emptyRecord).find(({ id }) => id === 'agree-register-row')
  const lower = (title: string) => (title.startsWith('RAP') ? title : title.toLowerCase())
  expect(rolesOf(signing?.who ?? '').map(lower)).toEqual(
    data.signers.map(({ title }) => lower(title)),
  )
})

test('Who and what comes out are those of the guidance until somebody enters others', () => {
  const of = (answers: Answers) =>
    activitiesOf(record(answers)).find(({ id }) => id === 'contact-the-rap-team')
  expect(of({})).toMatchObject({ who: 'Team lead', output: 'Contact note' })
  expect(
    of({
      'activity.contact-the-rap-team.owner': ' Deputy ',
      'activity.contact-the-rap-team.output': 'https://example.com/note',
    }),
  ).toMatchObject({ who: 'Deputy', output: 'https://example.com/note' })
})

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
    expect(boardInWords(board(start, '2027-02-15'))).toBe(
      '4 activities to tick if done. Next up: Pass the request to the RAP product owner, by 17 February 2027.',
    )
  })
})

test('The board says in words where the engagement stands', () => {
  expect(boardInWords(board({}))).toBe('Next up: Hear about RAP.')
  expect(boardInWords(board(allActivities('done')))).toBe(
    'All 32 activities and the 10 that we add are done or not applicable.',
  )
  expect(boardInWords(board({ 'plan.weeks': 'x', 'plan.publication-dates': 'soon' }))).toBe(
    '2 entries in the plan to put right. Next up: Hear about RAP.',
  )
  const [, second] = board(
    {
      ...start,
      'activity.hold-kick-off.state': 'done',
      'activity.agree-register-row.state': 'done',
      'activity.name-learners.state': 'in-progress',
      'activity.name-supporters.state': 'not-applicable',
    },
    '2027-03-03',
  ).phases
  expect(second && activitiesInWords(second)).toBe(
    '1 of 8 done, 1 of 4 we add done, 1 in progress, 1 not applicable, 1 overdue',
  )
})

describe('A phase', () => {
  const words = (answers: Answers, place: number) => {
    const phase = board(answers).phases[place]
    return phase && phaseInWords(phase)
  }

  test('is finished when all of its checks are ticked, and says what is open all the same', () => {
    expect(words({ 'exit.start-date-agreed': 'yes' }, 0)).toMatch(
      /^Phase 1 is not finished: 1 check of 2 is not met\. 6 activities are open: Hear about RAP, /,
    )
    expect(words(allChecks, 0)).toMatch(
      /^Phase 1 is finished: both checks are met\. 6 activities are open: /,
    )
    expect(words({ ...allChecks, ...allActivities('done') }, 2)).toBe(
      'Phase 3 is finished: all 4 checks are met. No activity is open.',
    )
  })

  test('is not finished by doing every activity', () => {
    const phases = board(allActivities('done')).phases
    expect(phases.filter(({ finished }) => finished)).toEqual([])
    expect(board(allChecks).phases.filter(({ finished }) => finished)).toHaveLength(5)
  })
})

describe('Beside a check', () => {
  const says = (check: string, answers: Answers, register: readonly Row[] = []) =>
    factAbout(check, record(answers, register))
  const all = (state: string) =>
    Object.fromEntries(
      readiness.groups.flatMap((group) =>
        group.items.map(({ id }) => [`readiness.${id}.state`, state]),
      ),
    )

  test('stands what the readiness checklist says of it, the missing items by name', () => {
    const check = 'no-red-in-readiness'
    expect(says(check, {})).toEqual({
      says: 'The readiness checklist has 20 items with no answer yet.',
      agrees: false,
    })
    expect(says(check, all('in-progress'))?.agrees).toBe(true)
    const red = says(check, { ...all('done'), 'readiness.platform.state': 'not-yet' })
    expect(red).toEqual({
      says: 'The readiness checklist has 1 item marked ‘Not yet’: You have chosen a platform.',
      agrees: false,
    })
  })

  test.each([
    ['start-date-agreed', start, 'The plan starts on 1 March 2027.'],
    [
      'draft-target-recorded',
      { 'levels.target': 'gold' },
      'The target in the levels tool is Gold.',
    ],
    [
      'end-point-recorded',
      { 'levels.target': 'silver' },
      'The target in the levels tool is Silver.',
    ],
    [
      'support-model-recorded',
      { 'support.decision': 'champion-leads' },
      'The decision in the support model tool is ‘Model 3: Champion leads, RAP team supports’.',
    ],
    ['owner-named', { 'about.owner-after': 'Team lead' }, 'The owner entered is: Team lead.'],
    [
      'interview-held',
      { 'interview.1.words.training': 'Six years', 'interview.2.kept': 'yes' },
      'The interview tool has notes of 1 interview.',
    ],
  ] as const)('%s stands what other entries say, once they do', (check, answers, words) => {
    expect(says(check, {})?.agrees).toBe(false)
    expect(says(check, answers)).toEqual({ says: words, agrees: true })
  })

  test.each(['code-links-to-publication', 'publication-links-to-code'])(
    '%s stands the address, and that nobody can know here whether the link is live',
    (check) => {
      expect(says(check, {})?.agrees).toBe(false)
      expect(says(check, { 'about.repository': 'https://example.com/code' })).toEqual({
        says: 'This page cannot know whether either link is live: open both and look. The repository is at',
        address: 'https://example.com/code',
        agrees: undefined,
      })
    },
  )

  test('an interview is one with notes: a clock, a date or a role is none', () => {
    const answers = {
      'interview.1.clock.introduction.spent': '60000',
      'interview.1.day.day': '3',
      'interview.2.interviewee': 'Senior analyst',
      'interview.2.consent': 'record',
    }
    expect(says('interview-held', answers)).toEqual({
      says: 'The interview tool has no notes yet.',
      agrees: false,
    })
  })

  test('a decision to start later is no support model', () => {
    expect(says('support-model-recorded', { 'support.decision': 'later-start' })?.agrees).toBe(
      false,
    )
  })

  test('the level achieved is that of the register, and the levels tool’s result stands by it', () => {
    const check = 'achieved-level-recorded'
    const baseline = Object.fromEntries(
      (levels.levels[0]?.requirements ?? []).map(({ id }) => [`levels.${id}.state`, 'done']),
    )
    const answers = { ...baseline, 'about.publication': 'Prices' }
    expect(says(check, answers)).toMatchObject({ agrees: false })
    expect(says(check, answers, [{ publication: 'Other', 'achieved-level': 'gold' }])?.agrees).toBe(
      false,
    )
    const found = says(check, answers, [{ publication: 'prices', 'achieved-level': 'baseline' }])
    expect(found?.agrees).toBe(true)
    expect(found?.says).toMatch(
      /^The levels tool says: Baseline reached: .* The register says: Baseline\.$/,
    )
    const other = says(check, answers, [{ publication: 'Prices', 'achieved-level': 'gold' }])
    expect(other?.agrees).toBe(false)
    expect(other?.says).toMatch(/The register says: Gold\. They do not say the same\.$/)
    const unchecked = { 'about.publication': 'Prices' }
    const rows = [{ publication: 'Prices', 'achieved-level': 'not-yet' }]
    expect(says(check, unchecked, rows)?.agrees).toBe(false)
    const gaps = { ...unchecked, 'levels.readme.state': 'not-yet' }
    expect(says(check, gaps, rows)?.agrees).toBe(true)
  })

  test('nothing that others say ticks it', () => {
    const answers = {
      ...start,
      ...all('done'),
      'levels.target': 'silver',
      'about.owner-after': 'x',
    }
    expect(
      board(answers)
        .phases.flatMap(({ checks }) => checks)
        .filter(({ met }) => met),
    ).toEqual([])
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
