import { expect, test } from 'vitest'

import { outcomes } from '../../app/data/outcomes.ts'
import { needAttention } from '../../app/delius/attention.ts'
import { aContact } from './samples.ts'

const now = '2021-10-06T09:00'
const idsOf = (contacts: readonly { readonly id: number }[]) => contacts.map(({ id }) => id)

test('what has been and has no outcome needs attention, the oldest first', () => {
  const { withoutOutcome } = needAttention(
    [
      aContact({ id: 1, date: '2021-10-04' }),
      aContact({ id: 2, date: '2021-09-27' }),
      aContact({ id: 3, date: '2021-10-04', start: '09:00' }),
      aContact({ id: 4, date: '2021-10-06', start: '09:01' }),
      aContact({ id: 5, date: '2021-10-04', outcome: 'ATTC' }),
    ],
    outcomes,
    now,
  )
  expect(idsOf(withoutOutcome)).toEqual([2, 3, 1])
})

test('an absence without evidence needs attention until its outcome is changed', () => {
  const waiting = aContact({ id: 1, date: '2021-10-04', outcome: 'AFTA' })
  const changed = { ...waiting, id: 2, outcome: 'UAAB' }
  const { withoutOutcome, waitingForEvidence } = needAttention([waiting, changed], outcomes, now)
  expect(idsOf(waitingForEvidence)).toEqual([1])
  expect(withoutOutcome).toEqual([])
})

test('nothing waits for an outcome that was moved or cancelled', () => {
  const past = { date: '2021-10-04' }
  expect(
    needAttention(
      [
        aContact({ ...past, outcome: 'RSOF' }),
        aContact({ ...past, outcome: 'RSSR' }),
        aContact({ ...past, cancelledBy: 'staff' }),
      ],
      outcomes,
      now,
    ),
  ).toEqual({ withoutOutcome: [], waitingForEvidence: [], evidenceOverdue: [] })
})

test('evidence is overdue from the sixth working day', () => {
  const waiting = aContact({ id: 1, date: '2021-10-04', outcome: 'AFTA' })
  const at = (moment: string) => needAttention([waiting], outcomes, moment)
  expect(idsOf(at('2021-10-11T23:59').waitingForEvidence)).toEqual([1])
  expect(at('2021-10-11T23:59').evidenceOverdue).toEqual([])
  expect(at('2021-10-12T00:00').waitingForEvidence).toEqual([])
  expect(idsOf(at('2021-10-12T00:00').evidenceOverdue)).toEqual([1])
})
