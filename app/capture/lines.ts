/** The text between the two lines of --- at the top of a file, or undefined if it has not both. */
export function frontMatterOf(source: string): string | undefined {
  return /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source)?.[1]
}

interface Line {
  readonly text: string
  readonly number: number
}

/**
 * The line of a file, from 1, on which something stands in its front matter. `path` has keys, and
 * places in lists: `['capture', 0, 'pictures', '01-rar']`. What is not there itself is on the line of
 * what it would be in.
 */
export function lineOf(source: string, path: readonly PropertyKey[]): number {
  let line = 1
  let inside: readonly Line[] = (frontMatterOf(source) ?? '')
    .split('\n')
    .map((text, index) => ({ text, number: index + 2 }))
    .filter(({ text }) => /^\s*[^\s#]/.test(text))
  for (const part of path) {
    const found = typeof part === 'number' ? itemIn(inside, part) : entryIn(inside, String(part))
    if (!found) break
    line = found.line
    inside = found.inside
  }
  return line
}

interface Found {
  readonly line: number
  readonly inside: readonly Line[]
}

function entryIn(lines: readonly Line[], key: string): Found | undefined {
  const top = indentOf(lines[0])
  const at = lines.findIndex((line) => indentOf(line) === top && keyOf(line.text) === key)
  const first = lines[at]
  if (!first) return undefined
  const rest = lines.slice(at + 1)
  // A list may stand right under its key, no further in.
  const isNext = (line: Line) =>
    indentOf(line) < top || (indentOf(line) === top && !/^\s*-\s/.test(line.text))
  const end = rest.findIndex(isNext)
  return { line: first.number, inside: end < 0 ? rest : rest.slice(0, end) }
}

function itemIn(lines: readonly Line[], index: number): Found | undefined {
  const top = indentOf(lines[0])
  const starts = lines.flatMap(({ text }, at) =>
    indentOf({ text }) === top && /^\s*-(\s|$)/.test(text) ? [at] : [],
  )
  const start = starts[index]
  const [first, ...rest] = start === undefined ? [] : lines.slice(start, starts[index + 1])
  if (!first) return undefined
  const opened = { ...first, text: first.text.replace('-', ' ') }
  return { line: first.number, inside: /\S/.test(opened.text) ? [opened, ...rest] : rest }
}

function indentOf(line: Pick<Line, 'text'> | undefined): number {
  return line?.text.search(/\S/) ?? 0
}

function keyOf(text: string): string | undefined {
  const found = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s:'"#][^:]*?))\s*:(?:\s|$)/.exec(text)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}
