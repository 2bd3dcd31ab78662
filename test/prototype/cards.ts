import { z } from 'zod'
import type { Page } from '../../app/pages/types.ts'

const Line = z.object({ text: z.string(), href: z.string().optional() })
const Link = z.object({ text: z.string(), href: z.string() })
const Fact = z.object({ key: z.string(), value: z.string() })
const Opened = z.object({
  summary: z.string(),
  parts: z.array(z.object({ title: z.string().optional(), facts: z.array(Fact) })).default([]),
  table: z.object({ rows: z.array(z.array(z.array(Line))) }).default({ rows: [] }),
})
const Row = z.object({
  key: z.string(),
  lines: z.array(Line),
  opened: z.array(Opened).default([]),
  links: z.array(Link).default([]),
})
const Card = z.object({
  title: z.string(),
  level: z.number(),
  action: Link.optional(),
  rows: z.array(Row),
})
const Shown = z.object({
  cards: z.array(Card).default([]),
  sections: z
    .array(
      z.object({
        heading: z.string().default(''),
        text: z.string().default(''),
        cards: z.array(Card),
      }),
    )
    .default([]),
})

/** A page, as a tab has one. */
interface At {
  readonly page: Pick<Page, 'model'>
}

const words = (lines: readonly { readonly text: string }[]) =>
  lines.map(({ text }) => text).join(' / ')

/** The cards of the page, in their order. */
export function cardsOf({ page }: At): readonly z.infer<typeof Card>[] {
  const { cards, sections } = Shown.parse(page.model)
  return [...cards, ...sections.flatMap((section) => section.cards)]
}

/** The headings over the cards, with what stands there instead of any. */
export function headingsOf({ page }: At): readonly string[] {
  const { sections } = Shown.parse(page.model)
  return sections.map(({ heading, text }) => (text ? `${heading}: ${text}` : heading))
}

/** The card with this title, the first of them; fails the test if there is none. */
export function cardOf(tab: At, title: string): z.infer<typeof Card> {
  const found = cardsOf(tab).find((card) => card.title === title)
  if (!found) throw new Error(`There is no card ‘${title}’`)
  return found
}

/** The rows of a card as labels and lines, those of one row joined by a slash. */
export function rowsOf(tab: At, title: string): Readonly<Record<string, string>> {
  return Object.fromEntries(cardOf(tab, title).rows.map(({ key, lines }) => [key, words(lines)]))
}

/** What opens in a row: the summaries, each with its facts or with the lines of its table. */
export function openedIn(
  tab: At,
  title: string,
  key: string,
): Readonly<Record<string, readonly string[]>> {
  const { opened = [] } = cardOf(tab, title).rows.find((row) => row.key === key) ?? {}
  return Object.fromEntries(
    opened.map(({ summary, parts, table }) => {
      const facts = parts.flatMap((part) => [
        ...(part.title === undefined ? [] : [part.title]),
        ...part.facts.map((fact) => `${fact.key}: ${fact.value}`),
      ])
      return [summary, [...facts, ...table.rows.map((cells) => cells.map(words).join(', '))]]
    }),
  )
}

/** Every address that the cards link to. */
export function linksOf(tab: At): readonly string[] {
  return cardsOf(tab).flatMap(({ action, rows }) => {
    const inRows = rows.flatMap(({ lines, links, opened }) => [
      ...lines,
      ...links,
      ...opened.flatMap(({ table }) => table.rows.flat(2)),
    ])
    return [action, ...inRows].flatMap((link) => link?.href ?? [])
  })
}
