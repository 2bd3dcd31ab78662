import { z } from 'zod'

import { planOf } from './capture-plan.js'

const words = (message) => z.string({ error: message }).trim().min(1, message)

const date = (field) => {
  const message = `write a real date as year-month-day, for example ${field}: 2021-10-06`
  return z.union([z.date(), z.string()], { error: message })
}

const author = z.union(
  [z.string(), z.looseObject({ name: z.string(), url: z.string().nullish() })],
  {
    error: 'write a name, or a name and a url',
  },
)
const authors = z.union([author, z.array(author)], { error: 'write a name, or a name and a url' })

const link = z.looseObject(
  {
    text: words('write the words of the link, for example text: Trello card'),
    href: words('write where the link leads, for example href: https://trello.com/c/1pzR5ENB'),
  },
  { error: 'write a link as text and href' },
)

const links = z.array(link, { error: 'write a list of links, each with text and href' })
const underItems = 'write items: and under it a list of links, each with text and href'
const withItems = z.looseObject({ items: links }, { error: underItems })
const section = z
  .looseObject({ items: links.nullish(), subsections: z.array(withItems).nullish() })
  .refine(({ items, subsections }) => items ?? subsections, { error: underItems, path: ['items'] })
const withSections = z.looseObject({
  sections: z.array(section, {
    error: 'write a list of sections, each with title and items',
  }),
})

const relatedForm = (value) => {
  if (Array.isArray(value)) return links
  return Object.hasOwn(value ?? {}, 'sections') ? withSections : withItems
}

// A union would say only that none of its forms fits. This says what is wrong with the one meant
const formOf = (choose) =>
  z
    .unknown()
    .superRefine((value, context) => {
      if (value === null) return
      for (const issue of choose(value).safeParse(value).error?.issues ?? []) {
        for (const path of pathsOf(issue)) {
          context.addIssue({ code: 'custom', path, message: issue.message })
        }
      }
    })
    .optional()

const pathsOf = (issue) =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]

const title = words('write a short title, for example title: Pick a location')
const description = words(
  'write one sentence that says what the page is about, for example description: Practitioners can now choose where to meet',
)

const pictureItem = z.union([z.string(), z.looseObject({})], {
  error: 'write each picture as text: and src:',
})
const pictureItems = z.array(pictureItem, { error: 'write a list of pictures' })

/**
 * What stands at the top of a post, in any of the shapes of GOV.UK design histories. A field with
 * nothing after it is as good as none.
 */
export const post = z.looseObject({
  title,
  description: description.nullish(),
  date: date('date').optional(),
  modified: date('modified').nullish(),
  draft: z
    .boolean({ error: 'write draft: true for a post that is not finished, or leave the line out' })
    .optional(),
  tags: z
    .union([z.string(), z.array(z.union([z.string(), z.number(), z.null()]))], {
      error: 'write a list of words, for example tags: [rar, appointments]',
    })
    .nullish(),
  author: authors.nullish(),
  authors: authors.nullish(),
  related: formOf(relatedForm),
  screenshots: formOf((value) =>
    Array.isArray(value)
      ? pictureItems
      : z.looseObject(
          { items: pictureItems.nullish() },
          { error: 'write items: and under it a list of pictures' },
        ),
  ),
  capture: formOf(planOf),
})

/** What stands at the top of a page of the RAP guidance. */
export const guidance = z.looseObject({
  title,
  description,
  reviewed: date('reviewed'),
  owner: words('write the role that keeps the page right, for example owner: RAP lead'),
  order: z.number({
    error: 'write a number that gives the page its place, for example order: 20',
  }),
  section: words('write the name of a section, or leave the line out').optional(),
})

/** What any other page needs to say of itself. */
export const page = z.looseObject({
  title: words(
    'write title: at the top between two lines of ---, or start the page with a heading such as # How to run a research session',
  ),
})
