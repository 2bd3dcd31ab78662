import { asSeen } from '../../../app/engine/pasted.ts'
import reporting from '../../../docs/rap/data/reporting.json' with { type: 'json' }
import { plain } from '../words/plain.ts'
import type { Row } from '../record/record.ts'

/** One of the choices of a field. Its id is what a row keeps. */
export interface Choice {
  readonly id: string
  readonly title: string
}

/** A field of the register: the id is its key in a row. */
export interface Field {
  readonly id: string
  readonly title: string
  readonly records: string
  readonly kind: string
  /** In their own order, such as low, medium, high. Nothing for a field of free words. */
  readonly choices: readonly Choice[]
}

interface Written {
  readonly id: string
  readonly title: string
  readonly records: string
  readonly kind?: string
  readonly choices?: readonly Choice[]
}

const fieldOf = (written: Written): Field => ({
  id: written.id,
  title: written.title,
  records: plain(written.records),
  kind: written.kind ?? 'text',
  choices: written.choices ?? [],
})

/** The fields that every register has, in the order of the guidance. */
export const fields: readonly Field[] = reporting.fields.map(fieldOf)

/** The fields that the guidance suggests besides. */
export const extraFields: readonly Field[] = reporting.extraFields.map(fieldOf)

/** All fields that a row is asked for. */
export const allFields: readonly Field[] = [...fields, ...extraFields]

/** Finds a field by its id. */
export const fieldWith = (id: string): Field | undefined =>
  allFields.find((field) => field.id === id)

/** Gives what a row has in a field, without the space around it; nothing is ''. */
export function entryOf(row: Row, id: string): string {
  return Object.hasOwn(row, id) ? asSeen(row[id] ?? '').trim() : ''
}

/** Finds the choice that an entry stands for, by its id or its title in any case. */
export function choiceOf(field: Field | undefined, entry: string): Choice | undefined {
  const wanted = asSeen(entry).trim().toLowerCase()
  return field?.choices.find(
    ({ id, title }) => id === wanted || plain(title).toLowerCase() === wanted,
  )
}

/** Gives an entry as people read it. One that is not a choice stays as it is. */
export function wordsOf(field: Field, entry: string): string {
  return choiceOf(field, entry)?.title ?? entry
}

/** The keys of what rows hold beyond the fields, in the order in which they turn up. */
export function otherColumns(rows: readonly Row[]): readonly string[] {
  const known = new Set(['id', ...allFields.map(({ id }) => id)])
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !known.has(key))
}

/** The suggested fields in which at least one row has something. */
export function extraFieldsIn(rows: readonly Row[]): readonly Field[] {
  return extraFields.filter(({ id }) => rows.some((row) => entryOf(row, id) !== ''))
}
