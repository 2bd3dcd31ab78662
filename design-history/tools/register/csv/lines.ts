import Papa from 'papaparse'

/** A line of a table in a file: its cells, and the line of the file that it begins on, from 1. */
export interface CsvLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** The lines of a file that have anything in them, and where its quotation marks first go wrong. */
export interface CsvLines {
  readonly lines: readonly CsvLine[]
  readonly broken: number | undefined
}

/** Splits the text of a CSV file into lines of cells. */
export function linesOf(text: string, delimiter: string): CsvLines {
  const lines: CsvLine[] = []
  let line = 1
  let read = 0
  let broken: number | undefined
  Papa.parse<readonly string[]>(text, {
    delimiter,
    step({ data, errors, meta }) {
      if (errors.some(({ type }) => type === 'Quotes')) broken ??= line
      if (data.some((cell) => cell.trim() !== '')) lines.push({ line, cells: data })
      line += text.slice(read, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0
      read = meta.cursor
    },
  })
  return { lines, broken }
}
