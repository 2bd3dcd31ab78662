import { expect, test } from 'vitest'
import { bankHoliday } from '../../app/delius/bank-holidays.ts'
import { addDays } from '../../app/engine/dates.ts'

/** Every bank holiday of a year, as "MM-DD Name". */
const holidaysOf = (year: number) =>
  Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day))
    .filter((date) => date.startsWith(String(year)))
    .flatMap((date) => {
      const name = bankHoliday(date)
      return name === undefined ? [] : [`${date.slice(5)} ${name}`]
    })

test('The bank holidays of 2020 to 2027 are those that GOV.UK published', async () => {
  const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
  const published = years.map((year) => [year, ...holidaysOf(year)].join('\n'))
  await expect(`${published.join('\n\n')}\n`).toMatchFileSnapshot('published/bank-holidays.txt')
})

test.each([
  // In 2012 spring gave way to the Diamond Jubilee; before it nothing is known
  ['2012-05-28', undefined],
  ['2012-06-04', 'Spring bank holiday'],
  ['2012-06-05', 'Queen’s Diamond Jubilee'],
  ['2011-12-26', undefined],
  ['2008-03-24', undefined],
  ['', undefined],
  // The earliest and the latest Easters of this century
  ['2035-03-26', 'Easter Monday'],
  ['2038-04-26', 'Easter Monday'],
  ['2049-04-19', 'Easter Monday'],
])('On ‘%s’ there is %s', (date, name) => {
  expect(bankHoliday(date)).toBe(name)
})

test('A bank holiday comes eight times in every ordinary year', () => {
  const years = Array.from({ length: 33 }, (_, index) => 2028 + index)
  expect(years.filter((year) => holidaysOf(year).length !== 8)).toEqual([])
})
