import { readdirSync } from 'node:fs'
import { basename } from 'node:path'

import { readableDate } from '../dates.ts'
import { undated } from '../drop-in/brought-in.ts'
import { foundBy } from './named.js'
import { nearest } from './nearest.js'
import { namesIn } from './written.js'

const remedy =
  'write the name of the older post, for example replaces: recording-rar, or a list of names between square brackets'

/**
 * Joins posts to the older posts whose designs they replace.
 *
 * @param {object[]} posts - Every post of the build
 * @returns {{ links: { older: object, newer: object }[], problems: object[] }}
 */
export function replacements(posts) {
  const bySlug = Map.groupBy(posts, ({ fileSlug }) => fileSlug)
  const links = []
  const problems = []
  for (const post of posts) {
    const written = namesIn(post, 'replaces', remedy)
    problems.push(...written.problems)
    for (const { name, path } of written.names) {
      const found = foundBy(name, post, bySlug)
      const [older] = found
      const says = found.length > 1 ? several(name, found) : whyNot(post, name, older, bySlug)
      if (says) problems.push({ post, path, says })
      else links.push({ older, newer: post })
    }
  }
  return { links, problems: [...problems, ...circles(links)] }
}

function whyNot(post, name, older, bySlug) {
  if (older === post) {
    return 'the post names itself. Write the name of the older post, or take the line out.'
  }
  if (older === undefined) {
    const file = draftOf(name)
    return file ? becauseDraft(name, file) : unknown(post, name, bySlug)
  }
  if (older.data.draft === true && post.data.draft !== true) {
    return becauseDraft(name, older.inputPath.replace(/^\.\//, ''))
  }
  // A date that nobody can read is for the check of the front matter to report
  if (older.date > post.date && Number(post.date) !== 0) {
    return `‘${name}’ is of ${readableDate(older.date)}, and this post is of ${readableDate(post.date)}, before it. Correct one of the dates, or write replaces: ${post.fileSlug} in that post and take the line out here.`
  }
  return undefined
}

function several(name, found) {
  const files = found.map(({ inputPath }) => inputPath.replace(/^\.\//, ''))
  return `‘${name}’ is the name of ${files.join(' and ')}. Rename all of them but one, so that it is clear which post you mean.`
}

function unknown(post, name, bySlug) {
  const others = [...bySlug.keys()].filter((slug) => slug !== post.fileSlug)
  const bare = undated(name.replace(/^.*\/(?=.)|\/$/g, '')).replace(/\.md$/, '')
  const meant = nearest(bare, others)
  const advice = meant ? ` The nearest is ‘${meant}’.` : ''
  return `there is no post ‘${name}’.${advice} Write the name of a post’s file without its date and without .md.`
}

const becauseDraft = (name, file) =>
  `‘${name}’ is a draft, which readers cannot open. Take the line draft: true out of ${file}, or take ‘${name}’ out here until it is published.`

const folder = 'design-history/posts'

// Only drafts are posts that are not in the build
function draftOf(name) {
  const isIt = (file) => undated(basename(file)) === `${name}.md`
  const file = readdirSync(folder, { recursive: true }).find(isIt)
  return file && `${folder}/${file}`
}

/** Posts of one day can replace each other, and then nobody could say which came first. */
function circles(links) {
  const olderOf = Map.groupBy(links, ({ newer }) => newer)
  const left = new Map()
  for (const { older } of links) left.set(older, (left.get(older) ?? 0) + 1)
  const open = [...olderOf.keys()].filter((post) => !left.has(post))
  while (open.length > 0) {
    for (const { older } of olderOf.get(open.pop()) ?? []) {
      left.set(older, left.get(older) - 1)
      if (left.get(older) === 0) open.push(older)
    }
  }
  // From whatever is left over, every way to newer posts ends up in a circle
  const newerOf = new Map(
    links.filter(({ newer }) => left.get(newer) > 0).map(({ older, newer }) => [older, newer]),
  )
  const way = []
  let post = [...left].find(([, count]) => count > 0)?.[0]
  if (!post) return []
  while (!way.includes(post)) {
    way.push(post)
    post = newerOf.get(post)
  }
  const says = `this post and ‘${way.at(-1).fileSlug}’ replace each other, directly or through other posts, so neither is the older one. Take the line out of one of them.`
  return [{ post, path: ['replaces'], says }]
}
