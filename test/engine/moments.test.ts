import { expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../app/engine/dates.ts'
import { momentOf } from '../../app/engine/moments.ts'
import { expectApproved } from '../support/approved-lines.ts'

const wednesday = '2021-10-06T09:00'
const rules = [
  ...['today 3pm', 'tomorrow 9:30am', 'next Tuesday 10am', '  next Thursday 10am '],
  ...['Tuesday in 1 week 10am', 'Tuesday in 2 weeks 10am', 'Thursday in 6 weeks 12pm'],
  ...['in 0 days 9am', 'in 1 day 9am', 'in 3 days 9am', 'last Monday 2pm', 'last Thursday 2pm'],
  ...['1 day ago 9am', '3 days ago 9am'],
]
const nonsense = [
  ...['', ' ', 'today', '10am', 'yesterday 10am', 'next 10am', 'next Tuesday'],
  ...['next tuesday 10am', 'next Tuesdays 10am', 'next week 10am', 'last year 10am'],
  ...['Tuesday 10am', 'next Tuesday 10 am', 'next Tuesday at 10am', 'next  Tuesday 10am'],
  ...['next Tuesday 25', 'next Tuesday 13pm', 'next Tuesday 0am', 'next Tuesday 9:60am'],
  ...['next Tuesday noon', 'Tuesday in 0 weeks 10am', 'Tuesday in -1 weeks 10am'],
  ...['Tuesday in two weeks 10am', 'Tuesday in 100 weeks 10am', 'Someday in 2 weeks 10am'],
  ...['in days 10am', 'in 1.5 days 10am', 'in 1000 days 10am', '3 days 10am', '2021-10-12 10am'],
  ...['in 99999999999999999999 days 10am', '99999999999999999999 days ago 10am'],
  'next Tuesday 10am and later',
]
/** Rules with moments at the ends of months and years, and on the days on which the clocks change. */
const ends = [
  ['tomorrow 9am', '2021-12-31T09:00'],
  ['next Monday 9am', '2021-12-31T23:59'],
  ['Friday in 2 weeks 9am', '2021-12-31T09:00'],
  ['last Friday 9am', '2022-01-01T00:00'],
  ['5 days ago 9am', '2022-01-01T09:00'],
  ['tomorrow 9am', '2021-02-28T09:00'],
  ['tomorrow 9am', '2024-02-28T09:00'],
  ['in 366 days 9am', '2024-02-29T09:00'],
  ['next Wednesday 9am', '2021-06-30T09:00'],
  // Forward at 1am on Sunday 28 March 2021, a day of 23 hours
  ['tomorrow 9am', '2021-03-27T23:59'],
  ['tomorrow 9am', '2021-03-28T00:30'],
  ['next Monday 12am', '2021-03-28T23:59'],
  ['next Sunday 9am', '2021-03-28T03:00'],
  ['1 day ago 11pm', '2021-03-29T00:30'],
  // Back at 2am on Sunday 31 October 2021, a day of 25 hours
  ['tomorrow 9am', '2021-10-30T23:59'],
  ['tomorrow 9am', '2021-10-31T01:30'],
  ['today 11pm', '2021-10-31T23:59'],
  ['Sunday in 2 weeks 9am', '2021-10-31T01:30'],
  ['last Sunday 9am', '2021-11-01T00:00'],
  ['in 7 days 9am', '2021-10-27T23:59'],
] as const

test('Rules for dates and times mean the moments that were approved', async () => {
  await expectApproved('approved/moments.txt', {
    'On Wednesday 6 October 2021': Object.fromEntries(
      rules.map((rule) => [`‘${rule}’`, momentOf(rule, wednesday)]),
    ),
    'At the ends of months and years, and when clocks change': Object.fromEntries(
      ends.map(([rule, now]) => [`‘${rule}’ at ${now}`, momentOf(rule, now)]),
    ),
  })
})

test.each(nonsense)('‘%s’ is no date and time', (rule) => {
  expect(momentOf(rule, wednesday)).toBeUndefined()
})

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

test.each(names.map((name, index) => [name, `2021-10-${String(4 + index).padStart(2, '0')}`]))(
  'On a %s, %s, next is 1 to 7 days away and last 1 to 7 days ago, whichever is named',
  (today, date) => {
    const days = [1, 2, 3, 4, 5, 6, 7]
    const dayOf = (rule: string) => momentOf(rule, `${date}T09:00`)?.slice(0, 10)
    // Each name means one of these days, and the day that has that name
    const next = names.map((name) => dayOf(`next ${name} 9am`) ?? '')
    const last = names.map((name) => dayOf(`last ${name} 9am`) ?? '')
    expect(next.toSorted()).toEqual(days.map((day) => addDays(date, day)))
    expect(last.toSorted()).toEqual(days.map((day) => addDays(date, -day)).toSorted())
    for (const found of [next, last]) {
      expect(found.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 0])
    }
    expect(dayOf(`${today} in 3 weeks 9am`)).toBe(addDays(date, 21))
  },
)
