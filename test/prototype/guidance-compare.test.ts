import { describe, expect, test } from 'vitest'
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
const Person = z.object({ firstName: z.string() })

const at = (path: string) => tabAt({ session: newSession, now: aMorning }, path)
const compared = (query: string) => Compared.parse(at(`/guidance/compare${query}`).page.model)
const namesAt = (query: string) => compared(query).tables[0]?.rows.map(({ name }) => name) ?? []

const all = [
  'Choices and Changes',
  'Connection and Community',
  'Developing Dialogues',
  'Maps for Change',
  'New Me MOT',
  'Non-Approved Transition Toolkit (NAT1)',
  'Skills for Relationships',
  'Stepping Stones',
]

describe('comparing toolkits', () => {
  test('has all of them, A to Z, in each of its tables', () => {
    const { tables, count, clear } = compared('')
    expect(count).toBe('8 of 8 toolkits')
    expect(clear).toBeUndefined()
    for (const { rows } of tables) expect(rows.map(({ name }) => name)).toEqual(all)
  })

  test.each([
    ['?setting=custody', ['Choices and Changes', 'Developing Dialogues', 'New Me MOT']],
    ['?need=attitudes', ['Stepping Stones']],
    ['?person=V410022', ['Choices and Changes', 'Connection and Community', 'Stepping Stones']],
    ['?person=V410022&setting=custody', ['Choices and Changes']],
    ['?setting=custody&need=maturity', ['Choices and Changes']],
    ['?person=V410022&setting=community&need=attitudes', ['Stepping Stones']],
    ['?setting=custody&need=relationships', []],
    ['?person=V410471', ['Non-Approved Transition Toolkit (NAT1)']],
    ['?setting=moon&need=cheese&person=V999999&sort=none&order=up', all],
    ['?sort=__proto__', all],
    ['?sort=constructor&setting=toString', all],
    ['?order=z-a', all.toReversed()],
    [
      '?person=V410022&sort=setting',
      ['Connection and Community', 'Stepping Stones', 'Choices and Changes'],
    ],
  ])('%s finds %j', (query, names) => {
    expect(namesAt(query)).toEqual(names)
  })

  test('names those that might not fit the person, with the reasons, and not as ruled out', () => {
    const { count, others, clear } = compared('?person=V410022')
    expect(count).toBe('3 of 8 toolkits, with nothing known that speaks against them for Kieran')
    expect(others).toHaveLength(5)
    for (const { words } of others) expect(words).toMatch(/^Might not fit Kieran: .+\.$/)
    expect(clear).toBe('/guidance/compare')
    expect(compared('?person=V410022&setting=custody').count).toBe(
      '1 of 8 toolkits, with nothing known that speaks against it for Kieran',
    )
  })

  const heads = compared('?person=V410930').tables.flatMap(({ head }) => head)
  const links = heads.filter(({ href }) => href !== undefined)
  test.each(links)(
    'sorts by what its heading leads to, and turns the order round: $label',
    ({ label, href = '' }) => {
      const at = (to: string) => {
        const { tables } = compared(to.replace('/guidance/compare', ''))
        return tables.flatMap(({ head }) => head).find((one) => one.label === label)
      }
      // It is sorted by name at first.
      const once = label === 'Toolkit' ? (at('?sort=who')?.href ?? '') : href
      expect(at(once)?.sort).toBe('ascending')
      expect(at(once)?.href).toContain('order=z-a')
      expect(at(at(once)?.href ?? '')?.sort).toBe('descending')
    },
  )

  test('keeps whom it is for and the filters when it sorts, and clears them for good', () => {
    const { tables, clear } = compared('?from=/cases/V410022/risk&setting=custody')
    const who = tables[1]?.head[1]?.href ?? ''
    expect(who).toContain('setting=custody')
    expect(namesAt(who.replace('/guidance/compare', ''))).toEqual(['Choices and Changes'])
    const cleared = at(clear ?? '')
    expect(Compared.parse(cleared.page.model).count).toBe('8 of 8 toolkits')
    expect(cleared.seen.back?.href).toBe('/cases/V410022/risk')
  })

  test('keeps the person and the way back on the way to a toolkit', () => {
    const [row] = compared('?person=V410022&from=/cases/V410022/risk').tables[0]?.rows ?? []
    const tab = at(row?.href ?? '')
    expect(tab.seen.back?.href).toBe('/cases/V410022/risk')
    expect(Person.parse(tab.page.model['person']).firstName).toBe('Kieran')
  })
})
