import { describe, expect, test } from 'vitest'

import {
  addDays,
  dateFromParts,
  dateOf,
  daysBetween,
  longDate,
  partsOfDate,
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

describe('dates in words', () => {
  test('a date of this year has no year', () => {
    expect(longDate('2021-12-01', '2021-10-06')).toBe('Wednesday 1 December')
  })

  test('a date of another year has its year', () => {
    expect(longDate('2022-01-01', '2021-12-31')).toBe('Saturday 1 January 2022')
    expect(longDate('2021-12-31', '2022-01-01')).toBe('Friday 31 December 2021')
  })
})
