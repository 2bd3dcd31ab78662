const indentOf = ({ text }) => text.search(/\S/)
const isItem = ({ text }) => /^\s*-(?:\s|$)/.test(text)
const key = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s:'"#][^:]*?))\s*:(?:\s|$)/

/**
 * Gives the text between the two lines of --- at the top of a file, if it has both.
 *
 * @param {string} source - The whole file
 */
export function frontMatterOf(source) {
  return source.match(/^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m)?.[1]
}

/**
 * Finds the line on which something stands in the front matter of a file. What is not there itself
 * is on the line of what it would be in, and on line 1 if that is the file.
 *
 * @param {string} source - The whole file
 * @param {(string | number)[]} path - Keys, and places in lists: ['related', 'items', 0, 'href']
 * @returns {number} The first line is 1
 */
export function lineOf(source, path) {
  let line = 1
  let inside = linesIn(source)
  for (const part of path) {
    const found = typeof part === 'number' ? itemIn(inside, part) : entryIn(inside, String(part))
    if (!found) break
    line = found.line
    inside = found.inside
  }
  return line
}

/** The lines that hold something, with their numbers in the file. */
function linesIn(source) {
  return (frontMatterOf(source) ?? '')
    .split('\n')
    .map((text, index) => ({ text, line: index + 2 }))
    .filter(({ text }) => /^\s*[^\s#]/.test(text))
}

function entryIn(lines, wanted) {
  const top = lines[0] && indentOf(lines[0])
  const start = lines.findIndex((each) => {
    const [, ...names] = (indentOf(each) === top && each.text.match(key)) || []
    return names.includes(wanted)
  })
  if (start < 0) return undefined
  const after = lines.slice(start + 1)
  // A list may begin right under its key, no further in
  const end = after.findIndex(
    (each) => indentOf(each) < top || (indentOf(each) === top && !isItem(each)),
  )
  return { line: lines[start].line, inside: end < 0 ? after : after.slice(0, end) }
}

function itemIn(lines, number) {
  const top = lines[0] && indentOf(lines[0])
  const starts = lines.flatMap((each, index) =>
    indentOf(each) === top && isItem(each) ? [index] : [],
  )
  const start = starts[number]
  if (start === undefined) return undefined
  const [first, ...others] = lines.slice(start, starts[number + 1])
  const inItem = { ...first, text: first.text.replace('-', ' ') }
  const inside = indentOf(inItem) < 0 ? others : [inItem, ...others]
  return { line: first.line, inside }
}
