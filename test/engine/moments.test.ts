import { describe, expect, test } from 'vitest'

import { momentOf } from '../../app/engine/moments.ts'

const wednesday = '2021-10-06T09:00'

describe('a rule for a date and time', () => {
  test.each([
    ['today 3pm', '2021-10-06T15:00'],
    ['tomorrow 9:30am', '2021-10-07T09:30'],
    ['next Tuesday 10am', '2021-10-12T10:00'],
    ['next Thursday 10am', '2021-10-07T10:00'],
    ['Tuesday in 1 week 10am', '2021-10-12T10:00'],
    ['Tuesday in 2 weeks 10am', '2021-10-19T10:00'],
    ['Thursday in 6 weeks 12pm', '2021-11-11T12:00'],
    ['in 0 days 9am', '2021-10-06T09:00'],
    ['in 1 day 9am', '2021-10-07T09:00'],
    ['in 3 days 9am', '2021-10-09T09:00'],
    ['last Monday 2pm', '2021-10-04T14:00'],
    ['last Thursday 2pm', '2021-09-30T14:00'],
    ['1 day ago 9am', '2021-10-05T09:00'],
    ['3 days ago 9am', '2021-10-03T09:00'],
  ])('“%s” on Wednesday 6 October 2021 is %s', (rule, moment) => {
    expect(momentOf(rule, wednesday)).toBe(moment)
  })

  test('spaces around it make no difference', () => {
    expect(momentOf('  next Tuesday 10am ', wednesday)).toBe('2021-10-12T10:00')
  })

  test('the time on the clock makes no difference, not even a minute before midnight', () => {
    for (const time of ['00:00', '09:00', '23:59']) {
      expect(momentOf('tomorrow 9am', `2021-10-06T${time}`)).toBe('2021-10-07T09:00')
      expect(momentOf('today 9am', `2021-10-06T${time}`)).toBe('2021-10-06T09:00')
    }
  })
})

describe('the name of a weekday', () => {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  /** Monday 4 to Sunday 10 October 2021. */
  const week = names.map((name, index) => ({
    name,
    now: `2021-10-${String(4 + index).padStart(2, '0')}T09:00`,
  }))
  /** The name of the weekday of a moment, and how many days it is after another. */
  const from = (now: string, moment = '') => {
    const [then, day] = [now, moment].map((one) => Date.parse(`${one.slice(0, 10)}T00:00Z`))
    const days = ((day ?? 0) - (then ?? 0)) / 86_400_000
    return { days, name: names[(new Date(day ?? 0).getUTCDay() + 6) % 7] }
  }

  test.each(week)('on a $name, next is 1 to 7 days away, whichever is named', ({ now }) => {
    const days = names.map((name) => {
      const next = from(now, momentOf(`next ${name} 9am`, now))
      expect(next.name).toBe(name)
      return next.days
    })
    expect(days.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test.each(week)('on a $name, last was 1 to 7 days ago, whichever is named', ({ now }) => {
    const days = names.map((name) => {
      const last = from(now, momentOf(`last ${name} 9am`, now))
      expect(last.name).toBe(name)
      return -last.days
    })
    expect(days.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test.each(week)('on a $name, next $name is a week away, and never today', ({ name, now }) => {
    expect(from(now, momentOf(`next ${name} 9am`, now)).days).toBe(7)
    expect(from(now, momentOf(`${name} in 3 weeks 9am`, now)).days).toBe(21)
    expect(from(now, momentOf(`last ${name} 9am`, now)).days).toBe(-7)
  })
})

describe('the ends of months and years', () => {
  test.each([
    ['tomorrow 9am', '2021-12-31T09:00', '2022-01-01T09:00'],
    ['next Monday 9am', '2021-12-31T23:59', '2022-01-03T09:00'],
    ['Friday in 2 weeks 9am', '2021-12-31T09:00', '2022-01-14T09:00'],
    ['last Friday 9am', '2022-01-01T00:00', '2021-12-31T09:00'],
    ['5 days ago 9am', '2022-01-01T09:00', '2021-12-27T09:00'],
    ['tomorrow 9am', '2021-02-28T09:00', '2021-03-01T09:00'],
    ['tomorrow 9am', '2024-02-28T09:00', '2024-02-29T09:00'],
    ['in 366 days 9am', '2024-02-29T09:00', '2025-03-01T09:00'],
    ['next Wednesday 9am', '2021-06-30T09:00', '2021-07-07T09:00'],
  ])('“%s” at %s is %s', (rule, now, moment) => {
    expect(momentOf(rule, now)).toBe(moment)
  })
})

describe('the days on which the clocks change', () => {
  test.each([
    // Forward at 1am on Sunday 28 March 2021, a day of 23 hours.
    ['tomorrow 9am', '2021-03-27T23:59', '2021-03-28T09:00'],
    ['tomorrow 9am', '2021-03-28T00:30', '2021-03-29T09:00'],
    ['next Monday 12am', '2021-03-28T23:59', '2021-03-29T00:00'],
    ['next Sunday 9am', '2021-03-28T03:00', '2021-04-04T09:00'],
    ['1 day ago 11pm', '2021-03-29T00:30', '2021-03-28T23:00'],
    // Back at 2am on Sunday 31 October 2021, a day of 25 hours.
    ['tomorrow 9am', '2021-10-30T23:59', '2021-10-31T09:00'],
    ['tomorrow 9am', '2021-10-31T01:30', '2021-11-01T09:00'],
    ['today 11pm', '2021-10-31T23:59', '2021-10-31T23:00'],
    ['Sunday in 2 weeks 9am', '2021-10-31T01:30', '2021-11-14T09:00'],
    ['last Sunday 9am', '2021-11-01T00:00', '2021-10-31T09:00'],
    ['in 7 days 9am', '2021-10-27T23:59', '2021-11-03T09:00'],
  ])('“%s” at %s is %s by the clock on the wall', (rule, now, moment) => {
    expect(momentOf(rule, now)).toBe(moment)
  })
})

describe('nonsense', () => {
  test.each([
    '',
    ' ',
    'today',
    '10am',
    'yesterday 10am',
    'next 10am',
    'next Tuesday',
    'next tuesday 10am',
    'next Tuesdays 10am',
    'next week 10am',
    'last year 10am',
    'Tuesday 10am',
    'next Tuesday 10 am',
    'next Tuesday at 10am',
    'next  Tuesday 10am',
    'next Tuesday 25',
    'next Tuesday 13pm',
    'next Tuesday 0am',
    'next Tuesday 9:60am',
    'next Tuesday noon',
    'Tuesday in 0 weeks 10am',
    'Tuesday in -1 weeks 10am',
    'Tuesday in two weeks 10am',
    'Tuesday in 100 weeks 10am',
    'Someday in 2 weeks 10am',
    'in days 10am',
    'in 1.5 days 10am',
    'in 1000 days 10am',
    'in 99999999999999999999 days 10am',
    '99999999999999999999 days ago 10am',
    '3 days 10am',
    '2021-10-12 10am',
    'next Tuesday 10am and later',
  ])('“%s” is no date and time', (rule) => {
    expect(momentOf(rule, wednesday)).toBeUndefined()
  })
})
