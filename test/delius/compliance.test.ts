import { expect, test } from 'vitest'
import { needAttention } from '../../app/delius/attention.ts'
import { complianceOf, inProgress } from '../../app/delius/compliance.ts'
import { evidenceDueBy } from '../../app/delius/evidence.ts'
import { activeOrders, orderWithProgress, timeElapsed } from '../../app/delius/order-progress.ts'
import { recentOrders } from '../../app/delius/recent-orders.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { caseAt } from '../support/people.ts'
import { aBreach, aContact, anOrder, lists } from './samples.ts'
import type { Contact } from '../../app/data/schema.ts'

const now = '2021-10-06T09:00'
const standing = ['appointments', 'withoutOutcome', 'complied'] as const
const kinds = [...standing, 'failures', 'acceptableAbsences'] as const

const on = (date: string, outcome: string | null = 'UAAB', rest: Partial<Contact> = {}) =>
  aContact({ id: Number(date.replaceAll('-', '')), date, outcome, ...rest })
const counted = (contacts: readonly Contact[], sentences = [anOrder()], at = now) => {
  const found = complianceOf({ contacts, sentences }, lists, at)
  return [
    [found.status, ...(found.warning === null ? [] : [found.warning])].join(' '),
    ...found.breachesInProgress.map(({ id }) => `breach ${id} in progress`),
    ...kinds
      .filter((kind) => found[kind].length > 0)
      .map((kind) => `${kind} of ${found[kind].map(({ date }) => date).join(' ')}`),
  ]
}
const breached = (...breaches: readonly ReturnType<typeof aBreach>[]) => [
  anOrder({ breaches: [...breaches] }),
]

test('National standard appointments, failures and breaches count as approved', async () => {
  const today = on('2021-10-06', null, { start: '09:00' })
  const ended = breached(aBreach({ endDate: '2021-09-20' }))
  const aYearAgo = breached(aBreach({ startDate: '2020-01-01', endDate: '2020-10-06' }))
  const twice = breached(
    aBreach({ id: 1, startDate: '2021-05-01', endDate: '2021-09-20' }),
    aBreach({ id: 2, startDate: '2021-01-01', endDate: '2021-03-01' }),
  )
  const ofTwo = [on('2021-09-10'), on('2021-09-09', 'UAAB', { eventId: 7 })]
  const otherOrder = anOrder({ eventId: 7, breaches: [aBreach({ endDate: '2021-09-20' })] })
  await expectApproved('approved/compliance.txt', {
    'Appointments by what became of them': {
      each: counted([
        on('2021-09-01', 'ATTC'),
        on('2021-09-02', 'AAME'),
        on('2021-09-03'),
        on('2021-09-06', null),
        on('2021-09-07', 'ATSH'),
      ]),
      'from the minute that they start': counted([today]),
      'a minute earlier': counted([today], [anOrder()], '2021-10-06T08:59'),
      'another type': counted([on('2021-09-01', 'ABNS', { type: 'C031' })]),
      'moved or called off': counted([
        on('2021-09-01', 'RSOF'),
        on('2021-09-02', 'RSSR'),
        on('2021-09-03', 'AASD', { cancelledBy: 'staff' }),
      ]),
      'under an order that is over': counted([on('2021-09-01')], [anOrder({ active: false })]),
    },
    'A failure to comply': {
      'while evidence is awaited': counted([on('2021-10-05', 'AFTA')]),
      'no more once it is accepted': counted([on('2021-10-05', 'AAME')]),
      'for twelve months to the day': counted([on('2020-10-05'), on('2020-10-06')]),
      'from the day on which a breach ended': counted([on('2021-09-19'), on('2021-09-20')], ended),
      'none since a breach': counted([], ended),
      'from the last of two breaches': counted([on('2021-04-01'), on('2021-10-01')], twice),
      'after a breach that ended a year ago': counted([on('2020-10-06')], aYearAgo),
      'of one order, when a breach of another ended': counted(ofTwo, [anOrder(), otherOrder]),
    },
    'A breach': {
      'in progress': counted([on('2021-10-01')], breached(aBreach())),
      'beside another': counted([], breached(aBreach({ id: 1 }), aBreach({ id: 2 }))),
    },
  })
})

test('A breach is in progress from its first day, and no more on its last', () => {
  const breach = aBreach({ startDate: '2021-10-01', endDate: '2021-10-06' })
  const days = ['2021-09-30', '2021-10-01', '2021-10-05', '2021-10-06']
  expect(days.map((day) => inProgress(breach, day))).toEqual([false, true, true, false])
})

test('What has no outcome, or no evidence, needs attention, the oldest first', () => {
  const ids = (contacts: readonly Contact[], at = now) =>
    Object.entries(needAttention(contacts, lists.outcomes, at)).flatMap(
      ([kind, all]: [string, readonly Contact[]]) => all.map(({ id }) => `${kind} ${id}`),
    )
  const past = { date: '2021-10-04' }
  const contacts = [
    aContact({ id: 1, ...past }),
    aContact({ id: 2, date: '2021-09-27' }),
    aContact({ id: 3, ...past, start: '09:00' }),
    aContact({ id: 4, date: '2021-10-06', start: '09:01' }),
    aContact({ id: 5, ...past, outcome: 'ATTC' }),
    aContact({ id: 6, ...past, outcome: 'RSOF' }),
    aContact({ id: 7, ...past, outcome: 'RSSR' }),
    aContact({ id: 8, ...past, cancelledBy: 'staff' }),
    aContact({ id: 9, ...past, outcome: 'UAAB' }),
    aContact({ id: 10, ...past, outcome: 'AFTA' }),
  ]
  const without = ['withoutOutcome 2', 'withoutOutcome 3', 'withoutOutcome 1']
  expect(ids(contacts)).toEqual([...without, 'waitingForEvidence 10'])
  expect(ids(contacts.slice(9), '2021-10-11T23:59')).toEqual(['waitingForEvidence 10'])
  expect(ids(contacts.slice(9), '2021-10-12T00:00')).toEqual(['evidenceOverdue 10'])
})

test.each([
  ['2021-10-04', '2021-10-11'],
  ['2021-10-01', '2021-10-08'],
  ['2021-10-02', '2021-10-08'],
  // Christmas Day and Boxing Day were at a weekend, and given back on Monday and Tuesday
  ['2021-12-23', '2022-01-04'],
])('Evidence for an absence on %s is due by the fifth working day after it, %s', (date, due) => {
  expect(evidenceDueBy(date)).toBe(due)
})

test('How far an order has got is told as approved', async () => {
  const description = '12 month Community Order'
  const order = (startDate: string, months: number | null = 12) => ({
    description,
    startDate,
    months,
  })
  const elapsed = (...asked: Parameters<typeof order>) => timeElapsed(order(...asked), '2021-10-06')
  await expectApproved('approved/order-progress.txt', {
    'On 6 October 2021, an order': {
      'from 6 April': orderWithProgress(order('2021-04-06'), '2021-10-06'),
      'from 7 April': elapsed('2021-04-07'),
      'of a month, from 6 September': elapsed('2021-09-06', 1),
      'from 7 September': elapsed('2021-09-07'),
      'from today': elapsed('2021-10-06'),
      'from next year': elapsed('2022-01-01'),
      'that is over': elapsed('2019-04-06'),
      'without an end, from 1998': elapsed('1998-03-09', null),
      'without an end, from 2020': elapsed('2020-03-09', null),
    },
  })
})

test('Of several orders the last to begin comes first, and one that is over is left out', () => {
  const { sentences } = caseAt('Derek')
  const ids = (all: typeof sentences) => activeOrders(all).map(({ eventId }) => eventId)
  const oneOver = sentences.map((one) => ({ ...one, active: one.eventId === 7100585 }))
  expect([ids(sentences.toReversed()), ids(oneOver)]).toEqual([[7100586, 7100585], [7100585]])
})

test('Orders that ended within two years, to the day, are recent, the last first', () => {
  const order = { description: 'Community Order', offence: 'Theft', startDate: '2018-01-01' }
  const ends = ['2019-10-05', '2019-10-06', '2021-01-01']
  const previousOrders = ends.map((endDate) => ({ ...order, endDate, breaches: 0 }))
  const recent = recentOrders({ previousOrders }, '2021-10-06').map(({ endDate }) => endDate)
  expect(recent).toEqual(['2021-01-01', '2019-10-06'])
})
