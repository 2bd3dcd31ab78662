import { z } from 'zod'

import type { Tab } from '../support/practitioner.ts'

const Log = z.object({
  filters: z.array(z.object({ text: z.string(), count: z.number(), href: z.string() })),
  days: z.array(
    z.object({
      heading: z.string(),
      cards: z.array(
        z.object({
          title: z.string(),
          href: z.string(),
          tag: z.object({ text: z.string() }).nullable(),
          record: z.string().nullable(),
          rows: z.array(z.object({ key: z.string(), line: z.object({ text: z.string() }) })),
        }),
      ),
    }),
  ),
  pages: z.object({ older: z.string().nullable() }).nullable(),
})

/** One page of the log that a tab is at. */
export function logIn(tab: Tab): z.infer<typeof Log> {
  return Log.parse(tab.page.model)
}

/** The cards of the log that a tab is at, of all its pages. It leaves the tab at the last one. */
export function allCards(
  tab: Tab,
): readonly z.infer<typeof Log>['days'][number]['cards'][number][] {
  const { days, pages } = logIn(tab)
  const cards = days.flatMap((day) => day.cards)
  if (!pages || pages.older === null) return cards
  tab.open(pages.older)
  return [...cards, ...allCards(tab)]
}

const Cards = z.array(
  z.object({
    title: z.string(),
    rows: z.array(
      z.object({
        key: z.string(),
        lines: z.array(z.object({ text: z.string(), href: z.string().optional() })),
        notes: z.array(z.string()).optional(),
        change: z.object({ href: z.string() }).optional(),
      }),
    ),
  }),
)

const Appointment = z.object({
  heading: z.string(),
  tag: z.object({ text: z.string() }).nullable(),
  next: z.object({ text: z.string(), href: z.string() }).nullish(),
  updated: z.string().nullable(),
  cards: Cards,
})

/** The page of an appointment that a tab is at: what it says, and its rows by their names. */
export function appointmentIn(tab: Tab): Omit<z.infer<typeof Appointment>, 'cards'> & {
  readonly rows: Readonly<Record<string, readonly string[]>>
  /** Where Change and Add notes lead, by the names of their rows. */
  readonly changes: Readonly<Record<string, string>>
} {
  const { cards, ...rest } = Appointment.parse(tab.page.model)
  const changes = cards.flatMap(({ rows }) =>
    rows.flatMap(({ key, change }) => (change ? [[key, change.href] as const] : [])),
  )
  return { ...rest, rows: rowsOf(cards), changes: Object.fromEntries(changes) }
}

/** The rows of the Compliance tab by their names, of all its cards. */
export function complianceIn(tab: Tab): Readonly<Record<string, readonly string[]>> {
  const { sections } = z
    .object({ sections: z.array(z.object({ cards: Cards })) })
    .parse(tab.page.model)
  return rowsOf(sections.flatMap(({ cards }) => cards))
}

function rowsOf(cards: z.infer<typeof Cards>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    cards.flatMap(({ rows }) =>
      rows.map(({ key, lines, notes }) => [key, notes ?? lines.map(({ text }) => text)]),
    ),
  )
}
