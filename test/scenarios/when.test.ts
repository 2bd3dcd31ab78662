import { expect, test } from 'vitest'

import { bankHoliday } from '../../app/delius/bank-holidays.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { whenOf } from '../../app/scenarios/when.ts'
import { moments } from './moments.ts'

test('A rule means the day that it says', () => {
  expect(whenOf('next Monday 9am', '2022-04-08T10:00')).toBe('2022-04-11T09:00')
})

test('A bank holiday moves on by a week, and over Christmas and New Year by two', () => {
  expect(whenOf('next Monday 9am', '2022-04-14T10:00')).toBe('2022-04-25T09:00')
  expect(whenOf('next Friday 2pm', '2022-04-14T10:00')).toBe('2022-04-22T14:00')
  expect(whenOf('next Monday 9am', '2021-12-22T10:00')).toBe('2022-01-10T09:00')
})

test('What is past stays where it was, and what means nothing means nothing', () => {
  expect(whenOf('last Monday 9am', '2022-04-20T10:00')).toBe('2022-04-18T09:00')
  expect(whenOf('the day after 9am', '2022-04-20T10:00')).toBeUndefined()
})

test('No scenario asks for a day on which nobody works', () => {
  for (const { id, now: fixed, dates = {} } of scenarios) {
    for (const now of fixed === null ? moments : [fixed]) {
      for (const rule of Object.values(dates)) {
        expect([id, now, bankHoliday(dateOf(whenOf(rule, now) ?? ''))]).toEqual([
          id,
          now,
          undefined,
        ])
      }
    }
  }
})
