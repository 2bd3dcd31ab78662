import { z } from 'zod'

import { isGuidance, isPost } from './addresses.js'
import { asWritten, isRealDate } from './dates.js'

const words = (message) => z.string({ error: message }).trim().min(1, message)

const date = (field) => {
  const message = `write a real date as year-month-day, for example ${field}: 2021-10-06`
  return z.union([z.date(), z.string()], { error: message })
}

const author = z.union(
  [z.string(), z.looseObject({ name: z.string(), url: z.string().optional() })],
  { error: 'write a name, or a name and a url' },
)

const link = z.looseObject(
  {
    text: words('write the words of the link, for example text: Trello card'),
    href: words('write where the link leads, for example href: https://trello.com/c/1pzR5ENB'),
  },
  { error: 'write a link as text and href' },
)

const linksMessage = 'write a list of links, each with text and href'
const links = z.array(link, { error: linksMessage })

const related = z.union(
  [
    z.looseObject({ items: links }),
    z.looseObject({ sections: z.array(z.looseObject({ items: links })) }),
  ],
  { error: 'write items: and under it a list of links, each with text and href' },
)

const title = words('write a short title, for example title: Pick a location')
const description = words(
  'write one sentence that says what the page is about, for example description: Practitioners can now choose where to meet',
)

const post = z.looseObject({
  title,
  description,
  date: date('date'),
  modified: date('modified').optional(),
  tags: z
    .union([z.string(), z.array(z.string())], {
      error: 'write a list of words, for example tags: [rar, appointments]',
    })
    .optional(),
  author: z.union([author, z.array(author)]).optional(),
  authors: z.array(author).optional(),
  related: related.optional(),
  screenshots: z
    .looseObject(
      { items: z.array(z.looseObject({}), { error: 'write a list of pictures' }) },
      { error: 'write items: and under it a list of pictures' },
    )
    .optional(),
  // What else it holds is for the capture to check
  capture: z
    .looseObject(
      {
        pictures: z.record(z.string(), z.string(), {
          error: 'write each picture as file-name.png: name-of-the-step',
        }),
      },
      { error: 'write pictures: and under it a list of pictures' },
    )
    .optional(),
})

const guidance = z.looseObject({
  title,
  description,
  reviewed: date('reviewed'),
  owner: words('write the role that keeps the page right, for example owner: RAP lead'),
  order: z.number({
    error: 'write a number that gives the page its place, for example order: 20',
  }),
  section: words('write the name of a section, or leave the line out').optional(),
})

const page = z.looseObject({
  title: words(
    'write title: at the top between two lines of ---, or start the page with a heading such as # How to run a research session',
  ),
})

const kindOf = (file) => {
  if (isPost(file)) return { schema: post, dates: ['date', 'modified'] }
  if (isGuidance(file)) return { schema: guidance, dates: ['reviewed'] }
  return { schema: page, dates: [] }
}

/**
 * Lists what is wrong with the front matter of a page, as the field and what
 * to write instead.
 *
 * @param {string} file
 * @param {object} data - The front matter, with whatever else the page knows
 * @returns {string[]}
 */
export function problemsOf(file, data) {
  const { schema, dates } = kindOf(file)
  const found = schema.safeParse(data).error?.issues ?? []
  const problems = found.map(({ path, message }) => `${nameOf(path)}: ${message}`)

  for (const field of dates) {
    if (data[field] === undefined || found.some(({ path }) => path[0] === field)) continue
    const written = asWritten(file, field)
    if (!isRealDate(data[field], written)) {
      problems.push(
        `${field}: ${written ?? data[field]} is not a date in the calendar, write a real date as year-month-day, for example ${field}: 2021-10-06`,
      )
    }
  }
  return problems
}

const nameOf = (path) =>
  path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : part)).join(', ')

/** Stops the build if a page’s front matter is wrong. */
export function checkFrontMatter(data) {
  const file = data.page.inputPath.replace(/^\.\//, '')
  const problems = problemsOf(file, data)
  if (problems.length === 0) return
  const list = problems.map((problem) => `  - ${problem}`).join('\n')
  throw new Error(`The lines at the top of ${file} need a change:\n${list}`)
}
