import { describe, expect, test } from 'vitest'
import engagement from '../../docs/rap/data/engagement.json' with { type: 'json' }
import { bankHolidays } from '../../design-history/tools/engagement/bank-holidays.ts'
import { whyNoWork } from '../../design-history/tools/engagement/calendar.ts'
import { clashesOf } from '../../design-history/tools/engagement/clashes.ts'
import { movedInWords } from '../../design-history/tools/engagement/plan-view.ts'
import { dueDates } from '../../design-history/tools/engagement/due-dates.ts'
import { planOf } from '../../design-history/tools/engagement/plan.ts'
import { readDay } from '../../design-history/tools/engagement/read-day.ts'
import { expectFound } from '../support/approved-lines.ts'
import { onDay, recordOf } from './records.ts'
import type { DueDates } from '../../design-history/tools/engagement/due-dates.ts'
import type { Plan } from '../../design-history/tools/engagement/plan.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

const planned = (answers: Answers) => planOf(recordOf(answers))

const plan = (start: string, publications: readonly string[] = [], weeks = 8, daysBefore = 5) =>
  planned({
    'plan.start.day': start,
    'plan.weeks': String(weeks),
    'plan.days-before': String(daysBefore),
    'plan.publication-dates': publications.join('\n'),
  })

function datesOf(of: Plan): DueDates {
  const dates = dueDates(of)
  if (!dates) throw new Error('This plan has no dates')
  return dates
}

test('A day is read as people write it, or says what to do, as approved', async () => {
  const texts = [
    ...['12 3 2027', '12/3/2027', '12-03-2027', '12.3.27', '12 March 2027', '12 mar 2027'],
    ...['12th March 2027', 'Friday 12 March 2027', 'Fri, 12 March, 2027', 'March 12 2027'],
    ...['2027-03-12', '  12  3  2027  ', '29 2 2028', '29 2 2027', '30 2 2027', '3/13/2027'],
    ...['soon', '12', '12 March', '12 3 20277', '12 3 1027', '12 3 2027 and 9 4 2027'],
    ...['12 ma 2027', '=1+1'],
  ]
  const days = Map.groupBy(texts, (each) => Object.values(readDay(each)).join())
  const starts = [
    ...[['1', '3', '2027'], ['1', 'March', '2027'], ['1 March 2027'], ['', '', '1/3/2027'], ['1']],
    [''],
  ].map(([day = '', month = '', year = '']) => {
    const entered = { 'plan.start.day': day, 'plan.start.month': month, 'plan.start.year': year }
    const { start, problems } = planned({ ...entered, 'plan.weeks': '6' })
    return [`‘${[day, month, year].join('’ ‘')}’`, [start ?? 'none', ...problems]]
  })
  const holidays = [2021, 2023, 2024, 2026, 2027, 2028].map((year) => bankHolidays(year).keys())
  await expectFound('approved/days.txt', {
    Days: Object.fromEntries(
      [...days].map(([day, all]) => [day, all.map((text) => `‘${text}’`).join('; ')]),
    ),
    'A start in 3 fields, or pasted into one': Object.fromEntries(starts) as object,
    // As published on GOV.UK, but for those given or moved for one year only
    'Bank holidays': holidays.map((days) => [...days].sort().join(' ')),
  })
})

/** Plans that start on every kind of day, some among publications, some in the days around Christmas. */
const plans = [
  ...Array.from({ length: 14 }, (_, day) => plan(`${day + 1} 3 2027`, ['18 3 2027', '22 4 2027'])),
  plan('1 12 2026', ['24 12 2026', '2 1 2027'], 8, 10),
  plan('4 1 2027', [], 1),
  plan('4 1 2027', ['7 1 2027', '8 1 2027', '9 1 2027'], 3, 0),
  plan('4 1 2027', ['1 2 2027', '1 3 2027', '1 4 2027', '4 5 2027'], 52, 12),
]

describe.each(
  plans.map((each) => [`${each.start} ${each.weeks} ${each.publications.join()}`, each]),
)('The dates of %s', (_, of) => {
  const dates = datesOf(of)
  const all = [...dates.due.values()].map(({ due }) => due)

  test('are of every activity and addition, on days that count', () => {
    const ids = engagement.phases.flatMap((phase) =>
      [...phase.activities, ...phase.additions].map(({ id }) => id),
    )
    expect([...dates.due.keys()].sort()).toEqual(ids.toSorted())
    expect(all.filter((day) => dates.calendar.whyNot(day) !== undefined)).toEqual([])
  })

  test('come one after the other as the activities do, phase 1 before the start', () => {
    const inOrder = engagement.phases.flatMap((phase) =>
      phase.activities.map(({ id }) => dates.due.get(id)?.due ?? ''),
    )
    expect(inOrder).toEqual(inOrder.toSorted())
    const before = engagement.phases[0]?.activities.length ?? 0
    const start = of.start ?? ''
    expect(inOrder.findIndex((day) => day >= start)).toBe(before)
  })

  test('end after as many days that count as there are in its weeks', () => {
    // Counted another way: every day from the start to the end, looked at by itself
    const [first, last] = [Date.parse(of.start ?? ''), Date.parse(dates.end.due)]
    const kept = new Set([...dates.calendar.kept.values()].flat())
    const days = Array.from({ length: (last - first) / 86_400_000 + 1 }, (__, day) =>
      new Date(first + day * 86_400_000).toISOString().slice(0, 10),
    )
    const counted = days.filter((day) => whyNoWork(day) === undefined && !kept.has(day))
    expect(counted).toHaveLength(of.weeks * 5)
    expect(all.toSorted().at(-1)).toBe(dates.end.due)
  })
})

/** What comes of a plan: its end, what is kept free, what moves, what clashes and what cannot be read. */
function said(of: Plan) {
  const dates = dueDates(of)
  const problems = [...of.problems, ...of.unread].map(({ key, problem }) => `${key}: ${problem}`)
  if (!dates) return { start: of.start, problems }
  const { calendar, due, end } = dates
  const [moved, ...others] = [...due].filter(([, one]) => one.due !== one.without)
  return {
    end: end.due === end.without ? end.due : movedInWords(end),
    'kept free': [...calendar.kept.values()]
      .slice(0, 2)
      .map((days) => `${days.at(0) ?? ''} to ${days.at(-1) ?? ''} (${days.length})`),
    'moves first': moved && `${moved[0]}, ${movedInWords(moved[1])}, then ${others.length} others`,
    clashes: clashesOf(of, dates),
    problems,
  }
}

test('Publications, days off and other entries change the dates as approved', async () => {
  // Every Thursday for half a year
  const weekly = Array.from({ length: 26 }, (_, week) =>
    new Date(Date.UTC(2027, 2, 4 + 7 * week)).toISOString().slice(0, 10),
  )
  const march = (answers: Answers) => said(planned({ 'plan.start.day': '1 3 2027', ...answers }))
  const off = (days: string, publications = '') =>
    march({ 'plan.publication-dates': publications, 'plan.days-off': days })
  await expectFound('approved/engagement-dates.txt', {
    'A working day, and nothing else': said(plan('1 3 2027')),
    // Good Friday and Easter Monday lie between; 17 April is a Saturday.
    'Publications around Easter and on a Saturday': said(
      plan('1 3 2027', ['31 3 2027', '17 4 2027']),
    ),
    'Publications, of which one is after the end': said(
      plan('1 3 2027', ['18 3 2027', '22 4 2027', '1 7 2027']),
    ),
    'A publication before the start': said(plan('1 3 2027', ['17 2 2027'])),
    'A weekly publication that leaves no day to work': said(plan('1 3 2027', weekly)),
    'It leaves some with fewer days before': said(plan('1 3 2027', weekly, 8, 1)),
    'Days off, twice the same and one on a Saturday': off('22 April 2027\n22/4/2027\n24 4 2027'),
    'A day off with a publication': off('22 4 2027', '18 3 2027'),
    'A day off among the days kept free': off('17 3 2027', '18 3 2027'),
    'A day off that cannot be read': off('soon'),
    'A day off at the start': off('1 3 2027'),
    'A start at a weekend': said(plan('27 2 2027')),
    'A start on a bank holiday': said(plan('26 3 2027')),
    'A start on the day of a publication': said(plan('18 3 2027', ['18 3 2027'])),
    'A start in the days before one': said(plan('15 3 2027', ['18 3 2027'])),
    'A publication that disturbs the kick-off': said(plan('1 3 2027', ['10 3 2027'], 8, 1)),
    'More to publish than to rebuild': said(plan('1 3 2027', ['28 4 2027', '26 5 2027'], 6, 15)),
    'No start': march({ 'plan.start.day': '' }),
    'A start that there is not': said(planned(onDay('plan.start', '31 2 2027'))),
    'Weeks in words': march({ 'plan.weeks': 'some' }),
    'More weeks than a year': march({ 'plan.weeks': '53' }),
    'Fewer days than none': march({ 'plan.days-before': '-1' }),
    'Lines that cannot be read among those that can': march({
      'plan.publication-dates':
        '22 April 2027\n\nsoon\r\n18/3/2027\n 22 4 2027 \n30 2 2027\n<b>x</b>',
    }),
  })
})

test('A publication before the start moves phase 1 to earlier days, and nothing else', () => {
  const { due } = datesOf(plan('1 3 2027', ['17 2 2027']))
  const moved = [...due].filter(([, { around }]) => around.length > 0)
  const ids = engagement.phases[0]?.activities.map(({ id }) => id)
  expect(moved.length).toBeGreaterThan(0)
  expect(ids).toEqual(expect.arrayContaining(moved.map(([id]) => id)))
  expect(moved.filter(([, one]) => one.due >= one.without)).toEqual([])
})

// What an activity needs is due no later, and on an earlier day where a plan has room for it
test.each([
  ['draw-process-map', 'choose-thin-slice', false],
  ['measure-hours-before', 'hold-kick-off', false],
  ['choose-support-model', 'agree-end-point', false],
  ['answer-the-questionnaire', 'choose-support-model', false],
  ['pass-publishing-checks', 'publish-code', true],
  ['agree-register-row', 'hold-kick-off', true],
])('Our addition %s is due before %s, which needs it', (addition, activity, isEarlier) => {
  for (const weeks of [1, 4, 8, 12, 52]) {
    const { due } = datesOf(plan('1 3 2027', [], weeks))
    const [first = '', second = ''] = [due.get(addition)?.due, due.get(activity)?.due]
    const inTime = isEarlier && weeks > 1 ? first < second : first <= second
    expect(inTime, `${weeks} weeks: ${first}, ${second}`).toBe(true)
  }
})

test('The weeks of the phases are those of a plan in which nobody entered any', () => {
  const weeks = engagement.phases.reduce((sum, phase) => sum + phase.weeks, 0)
  expect(weeks).toBe(planned({}).weeks)
  let last = 0
  for (const phase of engagement.phases.filter((each) => each.weeks > 0)) {
    const numbers = [...phase.when.matchAll(/\d+/g)].map(Number)
    expect([numbers[0], numbers.at(-1)], phase.id).toEqual([last + 1, last + phase.weeks])
    last += phase.weeks
  }
})
