import { expect, test } from 'vitest'
import { z } from 'zod'

import { compliancePage } from '../../../app/pages/case/compliance.ts'
import { aContact } from '../../delius/samples.ts'
import { aBreach, anOrder } from '../../delius/log-samples.ts'
import { kieran, shown, visitTo } from './log-visit.ts'
import type { Instead } from './log-visit.ts'

const Model = z.object({
  status: z.string(),
  serious: z.boolean(),
  warning: z.string().nullable(),
  startBreach: z.object({ text: z.string(), href: z.string() }),
  sections: z.array(
    z.object({
      cards: z.array(
        z.object({
          title: z.string(),
          rows: z.array(
            z.object({
              key: z.string(),
              lines: z.array(z.object({ text: z.string(), href: z.string().optional() })),
            }),
          ),
        }),
      ),
    }),
  ),
})

const model = (instead: Instead) =>
  Model.parse(shown(compliancePage(visitTo(instead), kieran)).model)
const cards = (instead: Instead) =>
  model(instead)
    .sections.flatMap((section) => section.cards)
    .map(({ title, rows }) => [
      title,
      ...rows.map(({ key, lines }) => `${key}: ${lines.map(({ text }) => text).join(', ')}`),
    ])
const cardOf = (instead: Instead, title: string) =>
  cards(instead).find(([heading]) => heading?.startsWith(title))

const missed = (id: number, date: string) => aContact({ id, date, outcome: 'UAAB' })

test('The status says how many failures there are, and two of them stand out', () => {
  const contacts = [missed(1, '2021-09-01'), missed(2, '2021-09-08')]
  expect(model({ contacts: [] })).toMatchObject({
    status: 'No failures to comply within 12 months',
    serious: false,
  })
  expect(model({ contacts: contacts.slice(1) })).toMatchObject({
    status: '1 failure to comply within 12 months',
    serious: false,
  })
  expect(model({ contacts })).toMatchObject({
    status: '2 failures to comply within 12 months',
    serious: true,
  })
})

test('A breach in progress has its details, and the one before it its end', () => {
  const ended = aBreach({ id: 2, startDate: '2021-06-14', endDate: '2021-07-26', status: 'Proven' })
  const instead = { sentence: { breaches: [ended, aBreach()] } }
  expect(model(instead)).toMatchObject({ status: 'Breach in progress', serious: true })
  expect(cardOf(instead, 'Sentence')).toContain(
    'Breaches: In progress since 1 September 2021, Ended on 26 July 2021 (Proven)',
  )
  expect(cardOf(instead, 'Breach details')).toEqual([
    'Breach details',
    'Started: 1 September 2021',
    'Status: Breach initiated',
  ])
  expect(cardOf({}, 'Sentence')).toContain('Breaches: None')
  expect(cardOf({}, 'Breach details')).toBeUndefined()
})

test('More than one breach in progress is a fault to correct on Delius', () => {
  const breaches = [aBreach({ id: 1 }), aBreach({ id: 2 })]
  expect(model({ sentence: { breaches } }).warning).toMatch(/multiple breach NSIs/)
  expect(model({ sentence: { breaches: breaches.slice(1) } }).warning).toBeNull()
})

test('Every number leads to the appointments that it counts; nought leads nowhere', () => {
  const contacts = [
    missed(1, '2021-09-01'),
    aContact({ id: 2, date: '2021-09-02', outcome: 'ATTC' }),
    aContact({ id: 3, date: '2021-09-03', outcome: 'AAME' }),
  ]
  const counts = model({ contacts }).sections[0]?.cards.find(({ title }) => title.includes('RAR'))
  expect(counts?.rows.flatMap(({ lines }) => lines)).toEqual([
    { text: '3 national standard appointments', href: '/cases/V410022/activity-log/appointments' },
    { text: 'None' },
    { text: '1 complied', href: '/cases/V410022/activity-log/complied' },
    { text: '1 failure to comply', href: '/cases/V410022/activity-log/failures-to-comply' },
    { text: '1 acceptable absence', href: '/cases/V410022/activity-log/acceptable-absences' },
  ])
})

test('The RAR days of several requirements are one title that says how many there are', () => {
  const [first] = anOrder().requirements
  if (!first) throw new Error('Kieran has no requirement')
  const rar = { ...first, length: 20 }
  const contacts = [aContact({ date: '2021-09-02', rarActivity: true, requirementId: rar.id })]
  const requirements = [rar, { ...rar, id: 2, length: 24 }]
  const titles = cards({ contacts, sentence: { requirements } }).map(([title]) => title)
  expect(titles).toContain('44 days RAR, 1 completed (2 requirements)')
  expect(cards({ sentence: { requirements: [rar] } }).map(([title]) => title)).toContain(
    '20 days RAR, none completed',
  )
  expect(cards({ sentence: { requirements: [] } }).map(([title]) => title)).toContain(
    'No requirements',
  )
})

test('Orders of the last two years are there with their breaches', () => {
  const order = (endDate: string, breaches: number) => ({
    description: '12 month Community Order',
    offence: 'Theft',
    startDate: '2018-01-01',
    endDate,
    breaches,
  })
  const previousOrders = [order('2020-01-31', 0), order('2021-01-31', 1), order('2019-01-31', 3)]
  expect(cardOf({ previousOrders }, 'Previous orders')?.[1]).toBe(
    'Previous orders: 12 month Community Order, ended on 31 January 2021 (1 breach), 12 month Community Order, ended on 31 January 2020 (no breaches)',
  )
  expect(cardOf({}, 'Previous orders')?.[1]).toBe('Previous orders: None')
})

test('A breach is started on Delius', () => {
  expect(model({}).startBreach).toEqual({
    text: 'Start a breach',
    href: '/national-delius/V410022',
  })
})
