import { readFileSync } from 'node:fs'
import { isScalar, parseDocument } from 'yaml'
import { entryIn, placeIn } from './place.ts'
import { whyUnreadable } from './unreadable.ts'
import type { Document } from 'yaml'
import type { Fault } from './unreadable.ts'

/** What stands between the two lines of --- at the top of a file. */
export interface FrontMatter {
  /** As somebody wrote it; undefined if the file does not have both lines. */
  readonly text: string | undefined
  /** What it says; nothing where it cannot be read. */
  readonly data: Readonly<Record<string, unknown>>
  /** Why it cannot be read, on which line of the file, and what to write instead. */
  readonly problem: { readonly line: number; readonly message: string } | undefined
  /**
   * The line of the file, from 1, on which something stands, given keys and places in lists, such as
   * `['related', 'items', 0, 'href']`. What is not there is on the line of what it would be in.
   */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** A value as it was written, before YAML makes 2 March of 30 February. */
  readonly written: (field: string) => string | undefined
}

// What Eleventy takes for front matter, whether or not the mark of Notepad stands before it
const pattern =
  /^\uFEFF?---[ \t]*(?:ya?ml|json)?[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m

/** The words of a file, without the mark that Notepad puts before them, with plain line ends. */
export const readText = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')

/** Reads the front matter of a file, given all its words. Never throws. */
export function readFrontMatter(source: string): FrontMatter {
  const text = source.match(pattern)?.[1]
  const { document, data, fault } = parse(text ?? '')
  // The first line of all is that of the dashes
  const lineAt = (place: number) => (text ?? '').slice(0, place).split('\n').length + 1
  return {
    text,
    data,
    problem:
      text === undefined || fault
        ? whyUnreadable(source, fault && { ...fault, line: lineAt(fault.place) })
        : undefined,
    lineOf: (path) => {
      const place = placeIn(document, text ?? '', path)
      return place === undefined ? 1 : lineAt(place)
    },
    written: (field) => {
      const value = entryIn(document.contents, field)?.value
      return isScalar(value) ? (value.source ?? String(value.value)).trim() : undefined
    },
  }
}

function parse(text: string): {
  readonly document: Document
  readonly data: FrontMatter['data']
  readonly fault?: Omit<Fault, 'line'> & { readonly place: number }
} {
  const document = parseDocument(text, { merge: true, customTags: ['timestamp'] })
  const [error] = document.errors
  if (error) return { document, data: {}, fault: { code: error.code, place: error.pos[0] } }
  try {
    const data: unknown = document.toJS() ?? {}
    if (isRecord(data)) return { document, data }
  } catch {
    // A word that begins with * stands for another that has no such name
    return {
      document,
      data: {},
      fault: { code: 'ALIAS', place: Math.max(0, text.search(/[:-] *\*/)) },
    }
  }
  return { document, data: {}, fault: { code: 'NO_KEYS', place: Math.max(0, text.search(/\S/)) } }
}

const isRecord = (data: unknown): data is FrontMatter['data'] =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
