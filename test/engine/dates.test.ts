import { describe, expect, test } from 'vitest'

import {
  addDays,
  addMinutes,
  addMonths,
  ageOn,
  dateFromParts,
  dateFromText,
  dateOf,
  daysBetween,
  longDate,
  longDateWithYear,
  partsOfDate,
  shortDate,
  timeOf,
} from '../../app/engine/dates.ts'

describe('a date in three boxes', () => {
  test.each([
    ['20', '5', '2021', '2021-05-20'],
    ['01', '09', '2021', '2021-09-01'],
    [' 1 ', ' 9 ', ' 2021 ', '2021-09-01'],
    ['29', '2', '2024', '2024-02-29'],
    ['29', '2', '2000', '2000-02-29'],
    ['31', '12', '2030', '2030-12-31'],
  ])('%s, %s, %s is %s', (day, month, year, date) => {
    expect(dateFromParts(day, month, year)).toBe(date)
  })

  test.each([
    ['29', '2', '2021'],
    ['29', '2', '1900'],
    ['31', '6', '2021'],
    ['31', '4', '2021'],
    ['0', '5', '2021'],
    ['32', '5', '2021'],
    ['20', '0', '2021'],
    ['20', '13', '2021'],
    ['20', '5', '21'],
    ['20', '5', '02021'],
    ['20', 'May', '2021'],
    ['1.5', '5', '2021'],
    ['-1', '5', '2021'],
    ['2 0', '5', '2021'],
    ['', '5', '2021'],
    ['20', '', '2021'],
    ['20', '5', ''],
  ])('%s, %s, %s is no day', (day, month, year) => {
    expect(dateFromParts(day, month, year)).toBeUndefined()
  })

  test('goes back into its boxes without leading noughts, and out again the same', () => {
    expect(partsOfDate('2021-05-01')).toEqual({ day: '1', month: '5', year: '2021' })
    for (const date of ['2021-01-01', '2024-02-29', '2021-10-31', '2026-12-25']) {
      const { day, month, year } = partsOfDate(date)
      expect(dateFromParts(day, month, year)).toBe(date)
    }
  })
})

describe('a date in the browser’s own box', () => {
  test.each(['2021-05-20', '2024-02-29', '2000-02-29', ' 2030-12-31 '])('%s is a day', (text) => {
    expect(dateFromText(text)).toBe(text.trim())
  })

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2021-06-31',
    '2021-13-01',
    '2021-00-10',
    '2021-05-00',
    '2021-5-20',
    '20-05-2021',
    '2021-05-20T09:00',
    'tomorrow',
    '',
  ])('‘%s’ is no day', (text) => {
    expect(dateFromText(text)).toBeUndefined()
  })
})

test('the date of a moment is its first part', () => {
  expect(dateOf('2021-10-06T23:59')).toBe('2021-10-06')
})

describe('counting days', () => {
  test.each([
    // British Summer Time begins and ends.
    ['2021-03-27', 1, '2021-03-28'],
    ['2021-03-28', 1, '2021-03-29'],
    ['2021-10-30', 1, '2021-10-31'],
    ['2021-10-31', 1, '2021-11-01'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2021-11-01', -1, '2021-10-31'],
    ['2021-10-06', 0, '2021-10-06'],
    ['2021-10-06', 7, '2021-10-13'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2021-10-06', 1878, '2026-11-27'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  test('a year of single days reaches the same date as one jump, over both clock changes', () => {
    for (const year of [2021, 2026]) {
      let date = `${year}-01-01`
      for (let day = 0; day < 365; day += 1) date = addDays(date, 1)
      expect(date).toBe(`${year + 1}-01-01`)
      expect(daysBetween(`${year}-01-01`, date)).toBe(365)
    }
  })
})

describe('counting months', () => {
  test.each([
    ['2021-10-06', 1, '2021-11-06'],
    ['2021-12-31', 1, '2022-01-31'],
    ['2021-10-31', 1, '2021-11-30'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2021-01-31', 2, '2021-03-31'],
    ['2021-10-31', 4, '2022-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2021-03-31', -1, '2021-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  test('from the first date each time keeps to its day, from the last date would not', () => {
    const first = '2021-01-31'
    const fromFirst = [1, 2, 3].map((months) => addMonths(first, months))
    expect(fromFirst).toEqual(['2021-02-28', '2021-03-31', '2021-04-30'])
    expect(addMonths(addMonths(first, 1), 1)).toBe('2021-03-28')
  })
})

describe('moments', () => {
  test('have a time', () => {
    expect(timeOf('2021-10-06T09:05')).toBe('09:05')
  })

  test.each([
    ['2021-10-06T09:00', 30, '2021-10-06T09:30'],
    ['2021-12-31T23:45', 30, '2022-01-01T00:15'],
    ['2021-10-06T00:10', -20, '2021-10-05T23:50'],
  ])('%s and %i minutes is %s', (moment, minutes, later) => {
    expect(addMinutes(moment, minutes)).toBe(later)
  })
})

test.each([
  ['2000-10-06', '2021-10-05', 20],
  ['2000-10-06', '2021-10-06', 21],
  ['2000-02-29', '2021-02-28', 20],
  ['2000-02-29', '2021-03-01', 21],
])('born on %s, somebody is on %s this old: %i', (birth, day, age) => {
  expect(ageOn(birth, day)).toBe(age)
})

describe('dates in words', () => {
  test('a short date has no weekday, and a year only if it is another', () => {
    expect(shortDate('2021-10-04', '2021-10-06')).toBe('4 October')
    expect(shortDate('2022-01-01', '2021-12-31')).toBe('1 January 2022')
  })

  test('a long date with its year has it in any year', () => {
    expect(longDateWithYear('2021-06-12')).toBe('Saturday 12 June 2021')
  })

  test('a date of this year has no year', () => {
    expect(longDate('2021-12-01', '2021-10-06')).toBe('Wednesday 1 December')
  })

  test('a date of another year has its year', () => {
    expect(longDate('2022-01-01', '2021-12-31')).toBe('Saturday 1 January 2022')
    expect(longDate('2021-12-31', '2022-01-01')).toBe('Friday 31 December 2021')
  })
})
