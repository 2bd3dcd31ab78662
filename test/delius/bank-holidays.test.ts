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

test('The bank holidays of 2020 to 2027 are those that GOV.UK published', async () => {
  const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
  const published = years.map((year) => [year, ...holidaysOf(year)].join('\n'))
  await expect(`${published.join('\n\n')}\n`).toMatchFileSnapshot('published/bank-holidays.txt')
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
