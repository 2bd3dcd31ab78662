import { expect, test } from 'vitest'
import { z } from 'zod'
import { newSession } from '../../app/session.ts'
import { aMorning } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'

const Row = z.object({ name: z.string(), href: z.string() })
const Head = z.object({ label: z.string(), href: z.string().optional(), sort: z.string() })
const Compared = z.object({
  count: z.string(),
  clear: z.string().optional(),
  tables: z.array(z.object({ head: z.array(Head), rows: z.array(Row) })),
  others: z.array(Row.extend({ words: z.string() })),
})

const at = (path: string) => tabAt({ session: newSession, now: aMorning }, path)
const compared = (query: string) =>
  Compared.parse(at(`/guidance/compare${query.replace('/guidance/compare', '')}`).page.model)

const choices = 'Choices and Changes'
const connection = 'Connection and Community'
const stepping = 'Stepping Stones'
const all = [
  ...[choices, connection, 'Developing Dialogues', 'Maps for Change', 'New Me MOT'],
  ...['Non-Approved Transition Toolkit (NAT1)', 'Skills for Relationships', stepping],
]

test.each([
  ['', all],
  ['?setting=custody', [choices, 'Developing Dialogues', 'New Me MOT']],
  ['?person=V410022', [choices, connection, stepping]],
  ['?person=V410022&setting=custody', [choices]],
  ['?setting=custody&need=maturity', [choices]],
  ['?setting=custody&need=relationships', []],
  ['?person=V410471', ['Non-Approved Transition Toolkit (NAT1)']],
  ['?setting=moon&need=cheese&person=V999999&sort=none&order=up', all],
  ['?sort=__proto__', all],
  ['?sort=constructor&setting=toString', all],
  ['?order=z-a', all.toReversed()],
  ['?person=V410022&sort=setting', [connection, stepping, choices]],
])('Comparing toolkits at ‘%s’ finds %j in each of its tables', (query, names) => {
  for (const { rows } of compared(query).tables) {
    expect(rows.map(({ name }) => name)).toEqual(names)
  }
})

test('It names those that might not fit the person, with the reasons, and not as ruled out', () => {
  const { count, others, clear } = compared('?person=V410022')
  expect(count).toBe('3 of 8 toolkits, with nothing known that speaks against them for Kieran')
  expect(others).toHaveLength(5)
  for (const { words } of others) expect(words).toMatch(/^Might not fit Kieran: .+\.$/)
  expect(clear).toBe('/guidance/compare')
  const one = compared('?person=V410022&setting=custody').count
  expect(one).toBe('1 of 8 toolkits, with nothing known that speaks against it for Kieran')
  expect(compared('')).toMatchObject({ count: '8 of 8 toolkits', others: [] })
})

test('It sorts by what a heading leads to, and turns the order round', () => {
  const headsAt = (to: string) => compared(to).tables.flatMap(({ head }) => head)
  for (const { label, href } of headsAt('?person=V410930')) {
    if (href === undefined) continue
    const at = (to = '') => headsAt(to).find((one) => one.label === label)
    // It is sorted by name at first.
    const once = at(label === 'Toolkit' ? at('?sort=who')?.href : href)
    expect(once?.sort, label).toBe('ascending')
    expect(once?.href, label).toContain('order=z-a')
    expect(at(once?.href)?.sort, label).toBe('descending')
  }
})

test('It keeps whom it is for, the filters and the way back, and clears them for good', () => {
  const { tables, clear } = compared('?from=/cases/V410022/risk&setting=custody')
  const who = tables[1]?.head[1]?.href ?? ''
  expect(who).toContain('setting=custody')
  expect(compared(who).tables[0]?.rows.map(({ name }) => name)).toEqual([choices])
  const cleared = at(clear ?? '')
  expect(Compared.parse(cleared.page.model).count).toBe('8 of 8 toolkits')
  const toolkit = at(tables[0]?.rows[0]?.href ?? '')
  expect(toolkit.page.model['person']).toMatchObject({ firstName: 'Kieran' })
  for (const { seen } of [cleared, toolkit]) expect(seen.back?.href).toBe('/cases/V410022/risk')
})
