/**
 * Lines of values as CSV that every program reads (RFC 4180, with plain line ends): a value with a
 * comma, a quotation mark or a line end in it is put between quotation marks.
 */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((values) => `${values.map(quoted).join(',')}\n`).join('')
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

const value = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

/** The lines of values in a CSV, without empty lines. Throws, naming the line, at a stray quotation mark. */
export function fromCsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '')
  const lines: string[][] = [[]]
  value.lastIndex = 0
  while (value.lastIndex < source.length) {
    const found = value.exec(source)
    if (!found) throw new Error(`Line ${lines.length} has a quotation mark that does not belong.`)
    const [, inQuotes, plain = '', end] = found
    lines.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain)
    if (end !== ',') lines.push([])
  }
  return lines.filter((line) => line.some((each) => each !== ''))
}
