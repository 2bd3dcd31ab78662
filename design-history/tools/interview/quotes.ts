import { linesOf } from '../words/markdown.ts'

/** Lines of notes that belong together: what somebody said word for word, or what was noted. */
interface NotedLines {
  readonly quoted: boolean
  readonly words: string
}

const mark = /^\s*(?:["“]|>)/

/**
 * Tells direct quotations from other notes: a line that begins with a quotation mark, or with >, is
 * what somebody said word for word. Lines of a kind that follow each other stay together.
 */
export function notedIn(notes: string): readonly NotedLines[] {
  return linesOf(notes).reduce<readonly NotedLines[]>((blocks, line) => {
    const quoted = mark.test(line)
    const words = quoted ? spoken(line) : line
    const last = blocks.at(-1)
    // Each quotation is one by itself
    if (!last || quoted || last.quoted) return line === '' ? blocks : [...blocks, { quoted, words }]
    return [...blocks.slice(0, -1), { quoted, words: `${last.words}\n${words}` }]
  }, [])
}

/** Gives the direct quotations, each with quotation marks. */
export function quotationsIn(notes: string): readonly string[] {
  return notedIn(notes)
    .filter(({ quoted }) => quoted)
    .map(({ words }) => words)
}

/** The marks stay as they were typed: exact words are what this is for. */
function spoken(line: string): string {
  const said = line.replace(/^\s*>\s*/, '').trim()
  return /^["“]/.test(said) ? said : `“${said}”`
}
