import { z } from 'zod'

import { readShape } from '../record.js'
import { nearest } from './nearest.js'
import { namesIn } from './written.js'

const file = 'design-history/_data/topics.json'
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const names = z.record(id, z.string().min(1))
const shape = z.object({
  pages: names,
  rules: names,
  pictures: z.record(id, z.array(z.string())).optional(),
})

/** What posts can be about, by kind, each in the order in which it is listed. */
export const kinds = { pages: 'page', rules: 'rule' }

/** Reads the pages and rules that posts can be about. Stops the build if they cannot be read. */
export const readTopics = () =>
  readShape(
    file,
    shape,
    'Write "pages" and "rules", each with ids in small letters and hyphens and a name for each id, and "pictures" with a list of names of pages for an id.',
  )

/**
 * Puts posts under the pages and rules that they are about.
 *
 * @param {object[]} posts - Oldest first
 * @param {ReturnType<typeof readTopics>} topics
 * @returns {{ topics: object[], about: Map<object, object>, problems: object[] }}
 */
export function postsByTopic(posts, topics) {
  const found = new Map()
  for (const [kind, one] of Object.entries(kinds)) {
    for (const [id, name] of Object.entries(topics[kind])) {
      const href = `/design-history/${kind}/${id}/`
      found.set(`${kind}/${id}`, { kind, one, id, name, href, posts: [] })
    }
  }
  const about = new Map()
  const problems = []
  for (const post of posts) {
    const of = { pages: [], rules: [] }
    for (const kind of Object.keys(kinds)) {
      const written = listIn(post, kind)
      problems.push(...written.problems)
      for (const { name, path } of written.names) {
        const topic = found.get(`${kind}/${name}`)
        if (!topic) {
          problems.push({ post, path, says: unknown(kind, name, topics) })
          continue
        }
        topic.posts.push(post)
        of[kind].push(topic)
      }
    }
    if (of.pages.length > 0 || of.rules.length > 0) about.set(post, of)
  }
  return { topics: [...found.values()], about, problems }
}

// Others read these lines too, so they are always lists
function listIn(post, kind) {
  const value = post.data[kind]
  if (typeof value !== 'string') return namesIn(post, kind, remedyFor(kind))
  return { names: [], problems: [{ post, path: [kind], says: `write ${kind}: [${value}]` }] }
}

const remedyFor = (kind) =>
  `write a list of ids from ${file}, for example ${kind}: [${kind === 'pages' ? 'rar, toolkit' : 'rar-days, duplicate-nsis'}]`

function unknown(kind, name, topics) {
  const other = Object.keys(kinds).find(
    (each) => each !== kind && Object.hasOwn(topics[each], name),
  )
  if (other) return `‘${name}’ is a ${kinds[other]}. Write it under ${other}: instead.`
  const meant = nearest(name, Object.keys(topics[kind]))
  const advice = meant ? ` The nearest is ‘${meant}’.` : ''
  return `there is no ${kinds[kind]} ‘${name}’.${advice} All ids are in ${file}, where you can add one.`
}
