import { expect, test } from 'vitest'

import { outcomes } from '../../app/data/outcomes.ts'
import { withStarts } from '../../app/delius/nsi-starts.ts'
import { aContact, anNsi } from './samples.ts'

const nsi = anNsi({ id: 1, startDate: null })
const session = (date: string, outcome: string | null) => aContact({ nsiId: 1, date, outcome })
const startOf = (...contacts: readonly ReturnType<typeof session>[]) =>
  withStarts([nsi], contacts, outcomes).map(({ startDate }) => startDate)

test('An NSI starts with the first session that the person attended', () => {
  expect(startOf()).toEqual([null])
  expect(startOf(session('2021-10-13', null), session('2021-10-06', 'AFTA'))).toEqual([null])
  expect(startOf(session('2021-10-20', 'ATTC'), session('2021-10-13', 'ATTC'))).toEqual([
    '2021-10-13',
  ])
})

test('A session of another NSI starts nothing, and a start that is known stays', () => {
  const other = aContact({ nsiId: 2, date: '2021-10-13', outcome: 'ATTC' })
  expect(withStarts([nsi], [other], outcomes)).toEqual([nsi])
  const begun = anNsi({ id: 1, startDate: '2021-09-06' })
  expect(withStarts([begun], [session('2021-09-01', 'ATTC')], outcomes)).toEqual([begun])
})
