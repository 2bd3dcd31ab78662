import { mostCharacters } from '../record/file-format.ts'
import { writeFile } from '../record/write-file.ts'
import { count, listed } from '../words/plain.ts'
import { allFields, choiceOf, entryOf } from './fields.ts'
import { filled, sameName, withAdded, withChanged, withIds } from './rows.ts'
import type { EngagementRecord, Row } from '../record/record.ts'

/** What to do with the rows of a file. */
export type Way = 'add' | 'update' | 'replace'

/**
 * Gives the record with the rows of a file added to its register, in place of it, or, to update,
 * each in the row that has its publication. What the file leaves empty stays then.
 */
export function taken(record: EngagementRecord, rows: readonly Row[], way: Way): EngagementRecord {
  const { register } = record
  if (way !== 'update')
    return { ...record, register: withAdded(way === 'add' ? register : [], rows) }
  const known = withIds(register)
  const there = (row: Row) => known.find((one) => sameName(...publications(one, row)))
  const updated = rows.reduce((all, row) => {
    const id = there(row)?.id
    return id === undefined ? all : withChanged(all, id, filled(row))
  }, known)
  return {
    ...record,
    register: withAdded(
      updated,
      rows.filter((row) => !there(row)),
    ),
  }
}

const publications = (one: Row, other: Row): [string, string] => [
  entryOf(one, 'publication'),
  entryOf(other, 'publication'),
]

/** Says which entries of a file are none of the choices of their field; '' if all are. */
export function notChoicesInWords(rows: readonly Row[]): string {
  const odd = allFields
    .filter(({ choices }) => choices.length > 0)
    .flatMap((field) =>
      rows
        .map((row) => entryOf(row, field.id))
        .filter((entry) => entry !== '' && choiceOf(field, entry) === undefined)
        .map((entry) => `${field.title} “${entry}”`),
    )
  if (odd.length === 0) return ''
  return `None of the choices of their field, kept as they are: ${shortened([...new Set(odd)], 10)}.`
}

/** Says whether a record still fits into a file of ours. A bigger one could not be read again. */
export function fits(record: EngagementRecord): boolean {
  return writeFile(record, new Date(0).toISOString()).length <= mostCharacters
}

/** The publications of a file that the register has already, each once. */
export function alreadyThere(register: readonly Row[], rows: readonly Row[]): readonly string[] {
  const names = register.map((row) => entryOf(row, 'publication'))
  const there = rows
    .map((row) => entryOf(row, 'publication'))
    .filter((name) => names.some((other) => sameName(name, other)))
  return [...new Set(there)]
}

/** Says which lines of a file were left out, and why; '' for none. */
export function leftOutInWords(lines: readonly number[]): string {
  if (lines.length === 0) return ''
  const some = shortened(lines.map(String), 10)
  return lines.length === 1
    ? `Line ${some} has no publication and is left out.`
    : `${count(lines.length, 'line')} have no publication and are left out: ${some}.`
}

/** Joins names as one says them, and only counts those after the first few. */
export function shortened(names: readonly string[], most: number): string {
  return names.length <= most
    ? listed(names)
    : listed([...names.slice(0, most), `${names.length - most} more`])
}
