import { expect, test } from 'vitest'
import { z } from 'zod'

import { compliancePage } from '../../../app/pages/case/compliance.ts'
import { aContact } from '../../delius/samples.ts'
import { aBreach, anOrder } from '../../delius/log-samples.ts'
import { kieran, shown, visitTo } from './log-visit.ts'
import type { Instead } from './log-visit.ts'

const Line = z.object({ text: z.string(), href: z.string().optional() })
const Row = z.object({ key: z.string(), lines: z.array(Line) })
const Card = z.object({ title: z.string(), rows: z.array(Row) })
const Model = z.looseObject({ sections: z.array(z.object({ cards: z.array(Card) })) })

const model = (instead: Instead) =>
  Model.parse(shown(compliancePage(visitTo(instead), kieran)).model)
const cardsOf = (instead: Instead) => model(instead).sections.flatMap(({ cards }) => cards)
const titlesOf = (instead: Instead) => cardsOf(instead).map(({ title }) => title)
/** The rows of the card whose title begins so; nothing if there is no such card. */
const rowsOf = (instead: Instead, title: string) =>
  cardsOf(instead)
    .find((card) => card.title.startsWith(title))
    ?.rows.map(({ key, lines }) => `${key}: ${lines.map(({ text }) => text).join(', ')}`)

const missed = (id: number, date: string) => aContact({ id, date, outcome: 'UAAB' })

test.each([
  [[], 'No failures to comply within 12 months', false],
  [['2021-09-01'], '1 failure to comply within 12 months', false],
  [['2021-09-01', '2021-09-08'], '2 failures to comply within 12 months', true],
])(
  'The status after failures on %j is ‘%s’, and two of them stand out',
  (dates, status, serious) => {
    const contacts = dates.map((date, index) => missed(index, date))
    expect(model({ contacts })).toMatchObject({ status, serious })
  },
)

test('A breach in progress has its details, and the one before it its end', () => {
  const ended = aBreach({ id: 2, startDate: '2021-06-14', endDate: '2021-07-26', status: 'Proven' })
  const instead = { sentence: { breaches: [ended, aBreach()] } }
  expect(model(instead)).toMatchObject({ status: 'Breach in progress', serious: true })
  expect(rowsOf(instead, 'Sentence')).toContain(
    'Breaches: In progress since 1 September 2021, Ended on 26 July 2021 (Proven)',
  )
  const details = ['Started: 1 September 2021', 'Status: Breach initiated']
  expect(rowsOf(instead, 'Breach details')).toEqual(details)
  expect(rowsOf({}, 'Sentence')).toContain('Breaches: None')
  expect(rowsOf({}, 'Breach details')).toBeUndefined()
})

test('A breach is started on Delius, and more than one in progress is a fault to correct there', () => {
  const breaches = [aBreach({ id: 1 }), aBreach({ id: 2 })]
  const warning = (count: number) =>
    model({ sentence: { breaches: breaches.slice(0, count) } })['warning']
  expect(warning(2)).toMatch(/multiple breach NSIs/)
  expect(warning(1)).toBeNull()
  const start = { text: 'Start a breach', href: '/national-delius/V410022' }
  expect(model({})['startBreach']).toEqual(start)
})

test('Every number leads to the appointments that it counts; nought leads nowhere', () => {
  const contacts = [
    missed(1, '2021-09-01'),
    aContact({ id: 2, date: '2021-09-02', outcome: 'ATTC' }),
    aContact({ id: 3, date: '2021-09-03', outcome: 'AAME' }),
  ]
  const counts = cardsOf({ contacts }).find(({ title }) => title.includes('RAR'))
  const log = '/cases/V410022/activity-log'
  expect(counts?.rows.flatMap(({ lines }) => lines)).toEqual([
    { text: '3 national standard appointments', href: `${log}/appointments` },
    { text: 'None' },
    { text: '1 complied', href: `${log}/complied` },
    { text: '1 failure to comply', href: `${log}/failures-to-comply` },
    { text: '1 acceptable absence', href: `${log}/acceptable-absences` },
  ])
})

test('The RAR days of several requirements are one title that says how many there are', () => {
  const [first] = anOrder().requirements
  if (!first) throw new Error('Kieran has no requirement')
  const rar = { ...first, length: 20 }
  const contacts = [aContact({ date: '2021-09-02', rarActivity: true, requirementId: rar.id })]
  const requirements = [rar, { ...rar, id: 2, length: 24 }]
  const both = titlesOf({ contacts, sentence: { requirements } })
  expect(both).toContain('44 days RAR, 1 completed (2 requirements)')
  const one = titlesOf({ sentence: { requirements: [rar] } })
  expect(one).toContain('20 days RAR, none completed')
  expect(titlesOf({ sentence: { requirements: [] } })).toContain('No requirements')
})

test('Orders of the last two years are there with their breaches', () => {
  const description = '12 month Community Order'
  const order = (endDate: string, breaches: number) => ({
    ...{ description, offence: 'Theft', startDate: '2018-01-01' },
    endDate,
    breaches,
  })
  const previousOrders = [order('2020-01-31', 0), order('2021-01-31', 1), order('2019-01-31', 3)]
  expect(rowsOf({ previousOrders }, 'Previous orders')).toEqual([
    'Previous orders: 12 month Community Order, ended on 31 January 2021 (1 breach), 12 month Community Order, ended on 31 January 2020 (no breaches)',
  ])
  expect(rowsOf({}, 'Previous orders')).toEqual(['Previous orders: None'])
})
