import { asSeen } from '../../../../app/engine/pasted.ts'
import { choiceOf, fieldWith } from '../fields.ts'
import { filled } from '../rows.ts'
import { count } from '../../words/plain.ts'
import { keyOfColumn } from './columns.ts'
import { unescaped } from './escape.ts'
import { linesOf } from './lines.ts'
import type { Row } from '../../record/record.ts'
import type { CsvLine, CsvLines } from './lines.ts'

/** No file may be bigger than this, in bytes. */
export const mostCsvBytes = 2_000_000

/** No file may have more engagements than this. */
const mostRows = 5_000

/** What a CSV file holds: rows without ids, or why it is of no use, in a sentence. */
export type CsvRead =
  | {
      readonly rows: readonly Row[]
      /** The lines of the file that have no publication, from 1. */
      readonly leftOut: readonly number[]
      /** The names of columns that are not ours. */
      readonly others: readonly string[]
    }
  | { readonly problem: string }

/** What spreadsheets put between cells, in different countries. */
const delimiters = [',', ';', '\t']

/**
 * Reads the text of a CSV file: a header in any order and any case, then a line for each
 * engagement. Columns that are not ours are kept under their name. Choices become ids.
 */
export function readCsv(content: string): CsvRead {
  // What some programs take for the end of a line is none in a CSV
  const text = asSeen(content.replaceAll(/[\u2028\u2029]/g, ' '))
  if (text.trim() === '') return { problem: 'is empty.' }
  const read = delimiters.map((each) => linesOf(text, each)).find(isRegister)
  if (!read) return { problem: 'has no column called Publication in its first line.' }
  if (read.broken !== undefined) {
    return {
      problem: `has a quotation mark on line ${read.broken} that does not end as it should.`,
    }
  }
  const [header, ...lines] = read.lines
  const names = (header?.cells ?? []).map((name) => unescaped(name).trim())
  const problem = wrongHeader(names, lines) ?? wrongLines(names, lines)
  if (problem !== undefined) return { problem }
  const keys = names.map(keyOfColumn)
  const rows = lines.map(({ cells, line }) => ({ line, row: rowOf(keys, cells) }))
  const named = rows.filter(({ row }) => row.publication !== undefined)
  if (named.length === 0) return { problem: 'has a publication on none of its lines.' }
  return {
    rows: named.map(({ row }) => row),
    leftOut: rows.filter(({ row }) => row.publication === undefined).map(({ line }) => line),
    others: names.filter((name) => name !== '' && !fieldWith(keyOfColumn(name))),
  }
}

/** Only with the right character between cells is there a column of that name. */
const isRegister = ({ lines: [header] }: CsvLines) =>
  (header?.cells ?? []).some((name) => keyOfColumn(unescaped(name)) === 'publication')

function wrongHeader(names: readonly string[], lines: readonly CsvLine[]): string | undefined {
  const keys = names.map((name) => keyOfColumn(name).toLowerCase())
  const twice = names.find((name, place) => name !== '' && keys.indexOf(keys[place] ?? '') < place)
  if (twice !== undefined) {
    return `has more than one column called “${twice}”. Rename or delete one of them.`
  }
  const nameless = names.findIndex(
    (name, place) => name === '' && lines.some(({ cells }) => (cells[place] ?? '').trim() !== ''),
  )
  if (nameless >= 0) return `has no name for column ${nameless + 1}. Give it one.`
  return undefined
}

function wrongLines(names: readonly string[], lines: readonly CsvLine[]): string | undefined {
  if (lines.length === 0) return 'has a header, and no engagements.'
  if (lines.length > mostRows) {
    return `has ${lines.length.toLocaleString('en-GB')} lines. A register has no more than ${mostRows.toLocaleString('en-GB')}.`
  }
  const long = lines.find(({ cells }) =>
    cells.slice(names.length).some((cell) => cell.trim() !== ''),
  )
  return long
    ? `has more on line ${long.line} than its ${count(names.length, 'column')}. Look for a comma that needs quotation marks around it.`
    : undefined
}

function rowOf(keys: readonly string[], cells: readonly string[]): Row {
  const entries = keys.map((key, place) => {
    const entry = unescaped(cells[place] ?? '')
    return [key, choiceOf(fieldWith(key), entry)?.id ?? entry] as const
  })
  return filled(Object.fromEntries(entries.filter(([key]) => key !== '')))
}
