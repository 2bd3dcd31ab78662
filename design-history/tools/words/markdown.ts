/**
 * Writes what somebody entered so that Markdown shows it as it is, with its lines: nothing in it
 * becomes a heading, a list, a link, a picture or HTML.
 */
export function asMarkdown(words: string): string {
  return linesOf(words)
    .map((line, index, lines) => {
      const next = lines[index + 1] ?? ''
      // A backslash at the end keeps the line; an empty line ends a paragraph by itself
      return line === '' || next === '' ? escaped(line) : `${escaped(line)}\\`
    })
    .join('\n')
}

/** Gives the lines of what somebody entered, without space at their ends or empty ones around. */
export function linesOf(words: string): readonly string[] {
  return words
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/^\n+|\n+$/g, '')
    .split('\n')
}

function escaped(line: string): string {
  return (
    line
      .replaceAll(/[\\`*_[\]<>|~$]/g, String.raw`\$&`)
      .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
      .replace(/^(\s*)([#+=-])/, String.raw`$1\$2`)
      .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
      // At the end of a heading they would go
      .replace(/#+$/, String.raw`\$&`)
      // Markdown takes ordinary space at the beginning of a line for an indent, and drops it
      .replace(/^\s+/, (space) => '\u00A0'.repeat(space.replaceAll('\t', '    ').length))
  )
}
