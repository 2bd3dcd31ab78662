import { asSeen } from '../../../app/engine/pasted.ts'
import { entryOf } from './fields.ts'
import type { Row } from '../record/record.ts'

/** Stands for a row that there is not yet, so that no row may have it as its id. */
export const newRow = 'new'

/** Rows that each have an id of their own. */
export type Rows = readonly Row[]

/**
 * Gives an id to each row that has none, or one that an earlier row has: files that people edited
 * by hand hold such rows. The same rows get the same ids.
 */
export function withIds(rows: Rows): Rows {
  const used = new Set<string>()
  let last = lastNumber(rows)
  return rows.map((row) => {
    const id = entryOf(row, 'id')
    if (id !== '' && id !== newRow && !used.has(id)) {
      used.add(id)
      return row.id === id ? row : { ...row, id }
    }
    last += 1
    return { ...row, id: `row-${last}` }
  })
}

/** Adds rows at the end, with new ids. */
export function withAdded(rows: Rows, added: Rows): Rows {
  const known = withIds(rows)
  const start = lastNumber(known) + 1
  return [...known, ...added.map((row, place) => ({ ...row, id: `row-${start + place}` }))]
}

/** Changes a row, and adds it if somebody removed it meanwhile. Entries that are '' go. */
export function withChanged(rows: Rows, id: string, changes: Row): Rows {
  const known = withIds(rows)
  const changed = (row: Row) => filled({ ...row, ...changes, id })
  return known.some((row) => row.id === id)
    ? known.map((row) => (row.id === id ? changed(row) : row))
    : [...known, changed({})]
}

/** Takes rows out. */
export function without(rows: Rows, ids: ReadonlySet<string>): Rows {
  return withIds(rows).filter(({ id = '' }) => !ids.has(id))
}

/** Puts a row back where it was, unless it is there. */
export function withRestored(rows: Rows, row: Row, place: number): Rows {
  const known = withIds(rows)
  return known.some(({ id }) => id === row.id) ? known : known.toSpliced(place, 0, row)
}

/** Gives a row without its empty entries. */
export function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, entry]) => asSeen(entry).trim() !== ''))
}

/** What to call a row in a sentence. */
export function nameOf(row: Row): string {
  const name = entryOf(row, 'publication')
  return name === '' ? 'the row without a publication' : `“${name}”`
}

/** Two publications are the same when nothing but case and space tells them apart. */
export const sameName = (a: string, b: string): boolean => bare(a) !== '' && bare(a) === bare(b)

/** The publications that more than one row has, each named once. */
export function repeatedNames(rows: Rows): readonly string[] {
  const times = new Map<string, number>()
  const again = rows.filter((row) => {
    const name = bare(entryOf(row, 'publication'))
    times.set(name, (times.get(name) ?? 0) + 1)
    return name !== '' && times.get(name) === 2
  })
  return again.map((row) => entryOf(row, 'publication'))
}

const bare = (name: string) => asSeen(name).trim().replaceAll(/\s+/g, ' ').toLowerCase()

function lastNumber(rows: Rows): number {
  return rows.reduce((last, row) => {
    const [, digits = '0'] = /^row-(\d{1,9})$/.exec(entryOf(row, 'id')) ?? []
    return Math.max(last, Number(digits))
  }, 0)
}
