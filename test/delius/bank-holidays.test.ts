import { describe, expect, test } from 'vitest'

import { bankHoliday } from '../../app/delius/bank-holidays.ts'
import { addDays } from '../../app/engine/dates.ts'

/** Every bank holiday of a year, as "MM-DD Name". */
function holidaysOf(year: number): readonly string[] {
  return Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day))
    .filter((date) => date.startsWith(String(year)))
    .flatMap((date) => {
      const name = bankHoliday(date)
      return name === undefined ? [] : [`${date.slice(5)} ${name}`]
    })
}

/** Those that GOV.UK has published for England and Wales. */
const published: readonly (readonly [number, readonly string[]])[] = [
  [
    2020,
    [
      '01-01 New Year’s Day',
      '04-10 Good Friday',
      '04-13 Easter Monday',
      '05-08 Early May bank holiday',
      '05-25 Spring bank holiday',
      '08-31 Summer bank holiday',
      '12-25 Christmas Day',
      '12-28 Boxing Day (substitute day)',
    ],
  ],
  [
    2021,
    [
      '01-01 New Year’s Day',
      '04-02 Good Friday',
      '04-05 Easter Monday',
      '05-03 Early May bank holiday',
      '05-31 Spring bank holiday',
      '08-30 Summer bank holiday',
      '12-27 Christmas Day (substitute day)',
      '12-28 Boxing Day (substitute day)',
    ],
  ],
  [
    2022,
    [
      '01-03 New Year’s Day (substitute day)',
      '04-15 Good Friday',
      '04-18 Easter Monday',
      '05-02 Early May bank holiday',
      '06-02 Spring bank holiday',
      '06-03 Platinum Jubilee bank holiday',
      '08-29 Summer bank holiday',
      '09-19 Bank Holiday for the State Funeral of Queen Elizabeth II',
      '12-26 Boxing Day',
      '12-27 Christmas Day (substitute day)',
    ],
  ],
  [
    2023,
    [
      '01-02 New Year’s Day (substitute day)',
      '04-07 Good Friday',
      '04-10 Easter Monday',
      '05-01 Early May bank holiday',
      '05-08 Bank holiday for the coronation of King Charles III',
      '05-29 Spring bank holiday',
      '08-28 Summer bank holiday',
      '12-25 Christmas Day',
      '12-26 Boxing Day',
    ],
  ],
  [
    2024,
    [
      '01-01 New Year’s Day',
      '03-29 Good Friday',
      '04-01 Easter Monday',
      '05-06 Early May bank holiday',
      '05-27 Spring bank holiday',
      '08-26 Summer bank holiday',
      '12-25 Christmas Day',
      '12-26 Boxing Day',
    ],
  ],
  [
    2025,
    [
      '01-01 New Year’s Day',
      '04-18 Good Friday',
      '04-21 Easter Monday',
      '05-05 Early May bank holiday',
      '05-26 Spring bank holiday',
      '08-25 Summer bank holiday',
      '12-25 Christmas Day',
      '12-26 Boxing Day',
    ],
  ],
  [
    2026,
    [
      '01-01 New Year’s Day',
      '04-03 Good Friday',
      '04-06 Easter Monday',
      '05-04 Early May bank holiday',
      '05-25 Spring bank holiday',
      '08-31 Summer bank holiday',
      '12-25 Christmas Day',
      '12-28 Boxing Day (substitute day)',
    ],
  ],
  [
    2027,
    [
      '01-01 New Year’s Day',
      '03-26 Good Friday',
      '03-29 Easter Monday',
      '05-03 Early May bank holiday',
      '05-31 Spring bank holiday',
      '08-30 Summer bank holiday',
      '12-27 Christmas Day (substitute day)',
      '12-28 Boxing Day (substitute day)',
    ],
  ],
]

test.each(published)('the bank holidays of %i are those that were published', (year, holidays) => {
  expect(holidaysOf(year)).toEqual(holidays)
})

describe('a bank holiday', () => {
  test('of spring 2012 gave way to the Diamond Jubilee', () => {
    expect(bankHoliday('2012-05-28')).toBeUndefined()
    expect(bankHoliday('2012-06-04')).toBe('Spring bank holiday')
    expect(bankHoliday('2012-06-05')).toBe('Queen’s Diamond Jubilee')
  })

  test.each([
    ['the Monday that early May 2020 was moved from', '2020-05-04'],
    ['the Monday that spring 2022 was moved from', '2022-05-30'],
    ['a Christmas Day on a Saturday', '2021-12-25'],
    ['a Boxing Day on a Sunday', '2021-12-26'],
    ['a Christmas Day on a Sunday', '2022-12-25'],
    ['a New Year’s Day on a Saturday', '2022-01-01'],
    ['Easter Sunday', '2021-04-04'],
    ['an ordinary day', '2021-10-06'],
    ['a day before 2012', '2011-12-26'],
    ['no date', ''],
  ])('is not %s', (_, date) => {
    expect(bankHoliday(date)).toBeUndefined()
  })

  test('follows the earliest and the latest Easter of this century', () => {
    expect(bankHoliday('2008-03-24')).toBeUndefined()
    expect(bankHoliday('2035-03-26')).toBe('Easter Monday')
    expect(bankHoliday('2038-04-26')).toBe('Easter Monday')
    expect(bankHoliday('2049-04-19')).toBe('Easter Monday')
  })

  test('comes eight times in every ordinary year', () => {
    for (let year = 2028; year <= 2060; year += 1) {
      expect(holidaysOf(year), String(year)).toHaveLength(8)
    }
  })
})
