/** What a parser of YAML found: its code for it, and the line of the file, from 1. */
export interface Fault {
  readonly code: string
  readonly line: number
}

const ends = 'Write --- on a line of its own after the last of them.'

/**
 * Says in plain words why the lines at the top of a file cannot be read, on which line, and what to
 * write instead. Without a fault, the lines of dashes are missing.
 */
export function whyUnreadable(
  source: string,
  fault: Fault | undefined,
): { readonly line: number; readonly message: string } {
  if (fault === undefined) {
    return /^\uFEFF?---/.test(source)
      ? { line: 1, message: `the lines at the top have no end. ${ends}` }
      : {
          line: 1,
          message: `the file does not begin with ---. Write --- on its first line, then title:, description: and date:. ${ends}`,
        }
  }
  const lines = source.split(/\r?\n/)
  const { code, line } = fault
  const written = lines[line - 1] ?? ''
  const unseen = lines.findIndex((text, index) => index < line && oddSpace.test(text))
  if (unseen >= 0) {
    const [, name = ''] = lines[unseen]?.match(oddSpace) ?? []
    return {
      line: unseen + 1,
      message: `after ‘${name}:’ stands a sign that looks like a space and is none. Delete it and write a space with the space bar.`,
    }
  }
  if (code === 'MISSING_CHAR') {
    const open = lines.findIndex((text) => /[:-]\s+(?:"[^"]*|'[^']*)$/.test(text)) + 1
    return {
      line: open || line,
      message: 'a quotation mark opens here and none closes it. Write one at the end of the words.',
    }
  }
  if (code === 'DUPLICATE_KEY') {
    const [name = ''] = written.trim().split(/\s*:/)
    return { line, message: `‘${name}’ is written twice. Keep one of the two.` }
  }
  if (/^\s*\t/.test(written)) {
    return { line, message: 'the line begins with a tab. Begin it with spaces.' }
  }
  return {
    line,
    message: `‘${written.trim()}’ cannot be read. Put words that hold a colon, a # or quotation marks between quotation marks, for example title: "RAR: what changes". Begin lines that belong together at the same place.`,
  }
}

/** A name and its colon, with one of the spaces after it that YAML takes for a letter. */
const oddSpace = /^\s*([\w-]+)\s*:(?=[^\S \t])/
