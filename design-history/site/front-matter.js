import { isGuidance, isPost } from './addresses.ts'
import { asDateTime, isRealDate } from './dates.ts'
import { isBroughtIn } from './drop-in/brought-in.ts'
import { onItsDay } from './drop-in/front-matter.js'
import { guidance, page, post } from './front-matter-shapes.js'
import { readFrontMatter, readText } from './front-matter/read.ts'
import { leftToWrite } from './to-write.js'

const kindOf = (file) => {
  if (isPost(file)) return { schema: post, dates: ['date', 'modified'] }
  if (isGuidance(file)) return { schema: guidance, dates: ['date', 'reviewed'] }
  return { schema: page, dates: ['date'] }
}

/**
 * Lists what is wrong with the front matter of a page, and what nobody has written yet in a post: where,
 * and what to write instead.
 *
 * @param {string} file
 * @param {object} data - The front matter, with whatever else the page knows
 * @returns {{ path: (string | number)[], line?: number, message: string }[]}
 */
export function problemsOf(file, data) {
  const { schema, dates } = kindOf(file)
  const { written: asWritten } = readFrontMatter(readText(file))
  const problems = schema.safeParse(data).error?.issues ?? []
  const notInCalendar = dates.flatMap((field) => {
    if (field === 'date' && data.date === undefined) return withoutDate(file)
    if ((data[field] ?? undefined) === undefined || problems.some(({ path }) => path[0] === field))
      return []
    const written = asWritten(field)
    if (isRealDate(data[field], written)) return []
    return [{ path: [field], message: `${notThere(written)}${realDate(field)}` }]
  })
  return [
    ...problems,
    ...notInCalendar,
    ...(isPost(file)
      ? [...tagsWithoutBrackets(file, asWritten('tags')), ...leftToWrite(file, data)]
      : []),
  ]
}

const realDate = (field) => `write a real date as year-month-day, for example ${field}: 2021-10-06`

// A post may have its date in its name or that of its folder, where Eleventy finds it too
const withoutDate = (file) =>
  isPost(file) && !/\d{4}-\d{2}-\d{2}/.test(file)
    ? [{ path: ['date'], message: realDate('date') }]
    : []

const notThere = (written = '') =>
  /^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written} is not a date in the calendar, ` : ''

// Eleventy takes words with commas apart itself, and keeps the spaces in them
function tagsWithoutBrackets(file, written = '') {
  if (isBroughtIn(file)) return []
  if (!written.includes(',')) return []
  const tags = written.replaceAll(/['"]/g, '').split(',')
  const list = tags.map((tag) => tag.trim()).filter((tag) => tag !== '')
  return [{ path: ['tags'], message: `write tags: [${list.join(', ')}]` }]
}

/**
 * Has Eleventy pass over a date that nobody can read: it would stop with neither the line nor the
 * remedy, before the check of the front matter.
 */
export function leaveDatesToTheCheck(eleventyConfig) {
  eleventyConfig.addDateParsing((date) => {
    if (date === undefined) return undefined
    return isRealDate(date) ? asDateTime(onItsDay(date)) : new Date(0)
  })
}

const nameOf = (path) =>
  path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : part)).join(', ')

/** Stops the build if a page’s front matter is wrong or a post is not written yet, with the file and the line of each problem. */
export function checkFrontMatter(data) {
  const file = data.page.inputPath.replace(/^\.\//, '')
  const problems = problemsOf(file, data)
  if (problems.length === 0) return
  const { lineOf } = readFrontMatter(readText(file))
  const list = problems.map(({ path, line, message }) => ({
    line: line ?? lineOf(path),
    says: `${nameOf(path)}: ${message}`,
  }))
  throw new Error(
    `${file} needs a change:\n${list
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, says }) => `${file}, line ${line}: ${says}`)
      .join('\n')}`,
  )
}
