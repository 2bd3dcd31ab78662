import { readFileSync } from 'node:fs'

import { frontMatterOf } from './lines.js'

/**
 * Says in plain words why the lines at the top of a file cannot be read, on which line, and what to
 * write instead.
 *
 * @param {string} source - The whole file
 * @param {{ reason?: string, mark?: { line: number } }} error - What the parser says; it counts lines from 0
 * @returns {{ line: number, message: string }}
 */
export function whyUnreadable(source, { reason = '', mark }) {
  const lines = source.split(/\r?\n/)
  if (frontMatterOf(source) === undefined) {
    return {
      line: 1,
      message:
        'the lines at the top have no end. Write --- on a line of its own after the last of them.',
    }
  }
  if (/quoted scalar/.test(reason)) {
    const line = lines.findIndex((text) => /[:-]\s+(?:"[^"]*|'[^']*)$/.test(text)) + 1
    return {
      line: line || lineAt(mark),
      message: 'a quotation mark opens here and none closes it. Write one at the end of the words.',
    }
  }
  const line = lineAt(mark)
  const written = (lines[line - 1] ?? '').trim()
  if (/duplicated mapping key/.test(reason)) {
    const [name] = written.split(':')
    return { line, message: `‘${name}’ is written twice. Keep one of the two.` }
  }
  if (/\t/.test(lines[line - 1]?.match(/^\s*/)?.[0] ?? '')) {
    return { line, message: 'the line begins with a tab. Begin it with spaces.' }
  }
  return {
    line,
    message: `‘${written}’ cannot be read. Put words that hold a colon, a # or quotation marks between quotation marks, for example title: "RAR: what changes". Begin lines that belong together at the same place.`,
  }
}

const lineAt = (mark) => (mark?.line ?? 0) + 1

/** Has every page say on which line its front matter cannot be read, in place of a parser’s words. */
export function plainYamlErrors(eleventyConfig) {
  const { yaml } = eleventyConfig.frontMatterParsingOptions.engines
  const read = (text, { filePath }) => {
    const { data, error } = attempt(() => yaml(text))
    if (!error) return data
    const { line, message } = whyUnreadable(readFileSync(filePath, 'utf8'), error)
    // Without what the parser said: Eleventy would print that too
    throw new Error(`${filePath.replace(/^\.\//, '')}, line ${line}: ${message}`)
  }
  eleventyConfig.setFrontMatterParsingOptions({ engines: { yaml: read } })
}

function attempt(work) {
  try {
    return { data: work() }
  } catch (error) {
    return { error }
  }
}
