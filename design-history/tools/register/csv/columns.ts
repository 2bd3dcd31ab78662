import { plain } from '../../words/plain.ts'
import { allFields, extraFieldsIn, fields, otherColumns } from '../fields.ts'
import type { Row } from '../../record/record.ts'

/** Keys with a meaning of their own, so that a column of that name is kept under another. */
const taken = ['id', '__proto__']

/** Gives the name of a column that is not one of ours, from its key in a row. */
export const nameOfColumn = (key: string): string =>
  key.startsWith(' ') && taken.includes(key.slice(1)) ? key.slice(1) : key

/** Gives the key for the name of a column: a field if it is the title or the id of one, in any case. */
export function keyOfColumn(name: string): string {
  const wanted = name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  const field = allFields.find(
    ({ id, title }) => id === wanted || plain(title).toLowerCase() === wanted,
  )
  if (field) return field.id
  return taken.includes(name.trim()) ? ` ${name.trim()}` : name.trim()
}

/** The columns of a file, by key: those that every register has, then what rows have besides. */
export function columnsOf(rows: readonly Row[]): readonly string[] {
  return [
    ...fields.map(({ id }) => id),
    ...extraFieldsIn(rows).map(({ id }) => id),
    ...otherColumns(rows),
  ]
}
