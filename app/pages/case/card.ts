/** A link whose words make sense alone, with those in `hidden`, which are read out. */
export interface Link {
  readonly text: string
  readonly href: string
  readonly hidden?: string
}

/** One line of what a row or a cell says. */
export interface Line {
  readonly text: string
  readonly href?: string
  /** The colour of the tag that it stands in. */
  readonly tag?: string
  /** Typed by somebody, so that its lines are kept; or a phone number, which stays on one. */
  readonly as?: 'typed' | 'phone'
}

/** A row of something that opens. */
export interface Fact {
  readonly key: string
  readonly value: string
}

/** A table, with its words in rows of cells of lines. */
export interface Table {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (readonly Line[])[])[]
}

/** More about a row, behind a summary: parts with their facts, or a table. */
export interface Opened {
  readonly summary: string
  readonly parts?: readonly { readonly title?: string; readonly facts: readonly Fact[] }[]
  readonly table?: Table
}

/** One row of a card. */
export interface Row {
  readonly key: string
  readonly lines: readonly Line[]
  readonly numbered?: boolean
  readonly opened?: readonly Opened[]
  readonly links?: readonly Link[]
}

/** A card with its rows. `level` is that of its heading. */
export interface Card {
  readonly title: string
  readonly level: 3 | 4
  readonly action?: Link
  readonly rows: readonly Row[]
}

/** Cards, under a heading of their own or right below that of the page. */
export interface Section {
  readonly heading?: string
  /** What it says instead of cards. */
  readonly text?: string
  readonly cards: readonly Card[]
}

/** A row of plain lines: those that are there, or `otherwise` if none is. */
export function row(
  key: string,
  text: string | null | readonly (string | null)[],
  otherwise = 'Not known',
): Row {
  const given = [text].flat().filter((line) => line !== null && line !== '')
  const lines = given.length === 0 ? [otherwise] : given
  return { key, lines: lines.map((line) => ({ text: line ?? otherwise })) }
}

/** A row of a phone number. */
export function phoneRow(key: string, phone: string | null): Row {
  return phone === null
    ? row(key, null, 'No phone number')
    : { key, lines: [{ text: phone, as: 'phone' }] }
}

/** A row of notes as they were typed; "No notes" without any. */
export function notesRow(notes: string, key = 'Notes'): Row {
  return { key, lines: [{ text: notesOrNone(notes), as: 'typed' }] }
}

/** The notes, or "No notes". */
export function notesOrNone(notes: string): string {
  return notes.trim() === '' ? 'No notes' : notes
}
