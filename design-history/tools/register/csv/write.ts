import Papa from 'papaparse'

import { fieldWith, wordsOf } from '../fields.ts'
import { columnsOf, nameOfColumn } from './columns.ts'
import { escaped } from './escape.ts'
import type { Row } from '../../record/record.ts'

/**
 * Writes the register as the text of a CSV file: field titles in the header, choices by their
 * titles, lines that end in CRLF, and the mark that has Excel read it as UTF-8. `readCsv` reads it.
 */
export function writeCsv(rows: readonly Row[]): string {
  const columns = columnsOf(rows)
  const header = columns.map((key) => fieldWith(key)?.title ?? nameOfColumn(key))
  const lines = rows.map((row) =>
    columns.map((key) => {
      const entry = Object.hasOwn(row, key) ? (row[key] ?? '') : ''
      const field = fieldWith(key)
      return field ? wordsOf(field, entry) : entry
    }),
  )
  const cells = [header, ...lines].map((line) => line.map(escaped))
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
}
