import { z } from 'zod'
import type { Tab } from '../support/practitioner.ts'

const Line = z.object({ text: z.string(), href: z.string().optional(), tag: z.string().optional() })
const Link = z.object({ text: z.string(), href: z.string() })
const Opened = z.object({
  summary: z.string(),
  parts: z
    .array(
      z.object({
        title: z.string().optional(),
        facts: z.array(z.object({ key: z.string(), value: z.string() })),
      }),
    )
    .optional(),
  table: z.object({ rows: z.array(z.array(z.array(Line))) }).optional(),
})
const Card = z.object({
  title: z.string(),
  level: z.number(),
  action: Link.optional(),
  rows: z.array(
    z.object({
      key: z.string(),
      lines: z.array(Line),
      opened: z.array(Opened).optional(),
      links: z.array(Link).optional(),
    }),
  ),
})
const Shown = z.object({
  cards: z.array(Card).optional(),
  sections: z
    .array(
      z.object({
        heading: z.string().optional(),
        text: z.string().optional(),
        cards: z.array(Card),
      }),
    )
    .optional(),
})

/** A card as somebody sees it. */
export type SeenCard = z.infer<typeof Card>

/** The cards of the page, in their order. */
export function cardsOf(tab: Tab): readonly SeenCard[] {
  const { cards = [], sections = [] } = Shown.parse(tab.page.model)
  return [...cards, ...sections.flatMap((section) => section.cards)]
}

/** The headings over the cards, with what stands there instead of any. */
export function headingsOf(tab: Tab): readonly string[] {
  const { sections = [] } = Shown.parse(tab.page.model)
  return sections.flatMap(({ heading = '', text }) => (text ? `${heading}: ${text}` : heading))
}

/** The card with this title, the first of them; fails the test if there is none. */
export function cardOf(tab: Tab, title: string): SeenCard {
  const found = cardsOf(tab).find((card) => card.title === title)
  if (!found) throw new Error(`There is no card ‘${title}’ at ${tab.path}`)
  return found
}

/** The rows of a card as labels and lines, those of one row joined by a slash. */
export function rowsOf(tab: Tab, title: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cardOf(tab, title).rows.map(({ key, lines }) => [
      key,
      lines.map(({ text }) => text).join(' / '),
    ]),
  )
}

/** What opens in a row: the summaries, each with its facts or with the lines of its table. */
export function openedIn(
  tab: Tab,
  title: string,
  key: string,
): Readonly<Record<string, readonly string[]>> {
  const found = cardOf(tab, title).rows.find((row) => row.key === key)
  return Object.fromEntries(
    (found?.opened ?? []).map(({ summary, parts = [], table }) => [
      summary,
      [
        ...parts.flatMap((part) => [
          ...(part.title === undefined ? [] : [part.title]),
          ...part.facts.map((fact) => `${fact.key}: ${fact.value}`),
        ]),
        ...(table?.rows ?? []).map((cells) =>
          cells.map((lines) => lines.map(({ text }) => text).join(' / ')).join(', '),
        ),
      ],
    ]),
  )
}

/** Every address that the cards link to. */
export function linksOf(tab: Tab): readonly string[] {
  return cardsOf(tab).flatMap(({ action, rows }) => [
    ...(action ? [action.href] : []),
    ...rows.flatMap(({ lines, links = [], opened = [] }) => [
      ...lines.flatMap(({ href }) => href ?? []),
      ...links.map(({ href }) => href),
      ...opened.flatMap(({ table }) =>
        (table?.rows ?? []).flat(2).flatMap(({ href }) => href ?? []),
      ),
    ]),
  ])
}
