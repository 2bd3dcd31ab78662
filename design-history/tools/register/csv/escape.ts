/** What spreadsheets may take for a formula, or leave out, at the start of a cell. */
const dangerous = /^'*[=+\-@\t\r\n]/

/**
 * Makes a cell that a spreadsheet shows as text: one that begins with = + - @, a tab or a line end
 * gets an apostrophe before it. So does one that would be taken for such a cell on the way back.
 */
export function escaped(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell
}

/** Takes back what `escaped` did. */
export function unescaped(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell
}
