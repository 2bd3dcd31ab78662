import { expect, test } from 'vitest'

import { moved } from '../../app/data/moved.ts'

test('Every date and moment is moved, however deep, and nothing else', () => {
  const data = {
    id: 9100001,
    date: '2021-12-30',
    at: '2021-02-27T23:59',
    none: null,
    list: [{ startDate: '2021-03-28', notes: 'Seen on 2021-03-28.' }],
    time: '10:00',
    isIt: true,
  }
  expect(moved(data, 7)).toEqual({
    id: 9100001,
    date: '2022-01-06',
    at: '2021-03-06T23:59',
    none: null,
    list: [{ startDate: '2021-04-04', notes: 'Seen on 2021-03-28.' }],
    time: '10:00',
    isIt: true,
  })
  expect(moved(data, 0)).toEqual(data)
})
