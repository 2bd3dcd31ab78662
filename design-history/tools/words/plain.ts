/** Takes the links out of a line of Markdown, and makes its quotes curly: for lists of what is missing. */
export function plain(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(\w)'/g, '$1’')
}

/** Counts things in words: 1 item, 3 items, no items. */
export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${many}`
  return `${number} ${number === 1 ? one : many}`
}

/** Joins names as one says them: a, b and c. */
export function listed(names: readonly string[], last = 'and'): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`
}
