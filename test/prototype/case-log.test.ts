import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { facts } from '../support/approved.ts'
import { people } from '../support/people.ts'
import { visit } from '../support/practitioner.ts'
import type { Tab } from '../support/practitioner.ts'

const Card = z.object({
  href: z.string(),
  tag: z.object({ text: z.string() }).nullable(),
  record: z.string().nullable(),
})
const Log = z.object({
  filters: z.array(z.object({ text: z.string(), count: z.number(), href: z.string() })),
  days: z.array(z.object({ cards: z.array(Card) })),
  pages: z.object({ older: z.string().nullable() }).nullable(),
})

/** The cards of the log at an address, of all its pages. */
function cardsAt(tab: Tab, address: string): readonly z.infer<typeof Card>[] {
  tab.open(address)
  const { days, pages } = Log.parse(tab.page.model)
  const older = pages?.older
  return [...days.flatMap(({ cards }) => cards), ...(older ? cardsAt(tab, older) : [])]
}

describe.each(people)('The activity log of $name', ({ first, crn }) => {
  const tab = visit(first)
  const log = `/cases/${crn}/activity-log`
  const cards = cardsAt(tab, log)

  test('shows as much under every filter as it says, and as the Compliance tab counts', () => {
    tab.open(log)
    const { filters } = Log.parse(tab.page.model)
    tab.open(`/cases/${crn}/compliance`)
    const counts = facts(tab.page.model['sections']).join('\n')
    const told = filters.filter(
      ({ text, href }) => counts.includes(`→ ${href}`) || counts.includes(`, ${text}`),
    )
    expect([filters.length, told.length]).toEqual([7, 5])
    for (const { text, count, href } of filters) {
      expect(cardsAt(tab, href), text).toHaveLength(count)
      const counted = new RegExp(`: (\\d+) .* → ${href}$`, 'm').exec(counts)
      if (counted) expect(Number(counted[1]), text).toBe(count)
      else if (counts.includes(`, ${text}`)) expect(count, text).toBe(0)
    }
  })

  test('leads to a page for everything in it, and from there to each thing that can be changed', () => {
    expect(new Set(cards.map(({ href }) => href)).size).toBe(cards.length)
    // Those that change are one of each kind, which differ by what became of them.
    const kinds = new Map(cards.map((card) => [card.tag?.text ?? card.record, card.href]))
    const ofEachKind = new Set(kinds.values())
    for (const { href } of cards) {
      tab.open(href)
      expect(tab.page.status, href).toBe(200)
      if (!ofEachKind.has(href) || !href.includes('/appointments/')) continue
      const { next, cards: parts } = tab.page.model
      const ways = JSON.stringify([next, parts]).matchAll(
        /"href":"([^"]*\/appointments\/\d+\/.*?)"/g,
      )
      for (const [, to = ''] of ways) {
        tab.open(to)
        expect(tab.page.status, to).toBe(200)
        expect(tab.seen.controls, to).not.toEqual([])
      }
    }
  })
})

test('There is no page of a log for a form, nor of nobody, nor of nonsense', () => {
  const tab = visit('Kieran')
  tab.post('/cases/V410022/activity-log', { page: '1' })
  expect(tab.page.status).toBe(405)
  for (const path of ['X000000/activity-log', 'X000000/entries/1', 'V410022/entries/nonsense']) {
    tab.open(`/cases/${path}`)
    expect(tab.page.status, path).toBe(404)
  }
})
