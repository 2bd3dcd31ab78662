import { readFileSync } from 'node:fs'

import { isGuidance, isPost } from './addresses.js'
import { asWritten, isRealDate } from './dates.js'
import { guidance, page, post } from './front-matter-shapes.js'
import { lineOf } from './lines.js'

const kindOf = (file) => {
  if (isPost(file)) return { schema: post, dates: ['date', 'modified'] }
  if (isGuidance(file)) return { schema: guidance, dates: ['reviewed'] }
  return { schema: page, dates: [] }
}

/**
 * Lists what is wrong with the front matter of a page: where, and what to write instead.
 *
 * @param {string} file
 * @param {object} data - The front matter, with whatever else the page knows
 * @returns {{ path: (string | number)[], message: string }[]}
 */
export function problemsOf(file, data) {
  const { schema, dates } = kindOf(file)
  const problems = schema.safeParse(data).error?.issues ?? []
  const notInCalendar = dates.flatMap((field) => {
    if (data[field] === undefined || problems.some(({ path }) => path[0] === field)) return []
    const written = asWritten(file, field)
    if (isRealDate(data[field], written)) return []
    return [
      {
        path: [field],
        message: `${written ?? data[field]} is not a date in the calendar, write a real date as year-month-day, for example ${field}: 2021-10-06`,
      },
    ]
  })
  return [...problems, ...notInCalendar]
}

const nameOf = (path) =>
  path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : part)).join(', ')

/** Stops the build if a page’s front matter is wrong, with the file and the line of each problem. */
export function checkFrontMatter(data) {
  const file = data.page.inputPath.replace(/^\.\//, '')
  const problems = problemsOf(file, data)
  if (problems.length === 0) return
  const source = readFileSync(file, 'utf8')
  const list = problems.map(({ path, message }) => ({
    line: lineOf(source, path),
    says: `${nameOf(path)}: ${message}`,
  }))
  throw new Error(
    `The lines at the top of ${file} need a change:\n${list
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, says }) => `${file}, line ${line}: ${says}`)
      .join('\n')}`,
  )
}
