import { slugFor } from '../slug.ts'

/**
 * Puts posts under their tags. Tags with the same address are one, under the name that most posts
 * give it.
 *
 * @param {object[]} posts - Newest first
 * @param {(text: string) => string} slugify
 * @returns {{ slug: string, name: string, href: string, posts: object[] }[]}
 */
export function postsByTag(posts, slugify) {
  const bySlug = new Map()
  for (const post of posts) {
    for (const name of namesOf(post)) {
      const slug = slugFor(name, slugify)
      if (!bySlug.has(slug)) bySlug.set(slug, { slug, posts: new Set(), spellings: new Map() })
      const tag = bySlug.get(slug)
      tag.posts.add(post)
      if (!tag.spellings.has(name)) tag.spellings.set(name, [])
      tag.spellings.get(name).push(post)
    }
  }
  const tags = [...bySlug.values()].map(({ slug, posts, spellings }) => ({
    slug,
    name: [...spellings].reduce(usedMore)[0],
    href: `/design-history/tags/${slug}/`,
    posts: [...posts],
    spellings,
  }))
  return tags.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

const namesOf = ({ data }) => (Array.isArray(data.tags) ? data.tags : []).map(String)

const usedMore = (one, other) => {
  const more = other[1].length - one[1].length || one[0].localeCompare(other[0], 'en')
  return more > 0 ? other : one
}

/**
 * Says in a sentence each which tags are probably one tag in two spellings, and which posts to change.
 *
 * @param {ReturnType<typeof postsByTag>['tags']} tags
 */
export function nearVariants(tags) {
  const alike = Map.groupBy(
    tags.flatMap(({ slug, spellings }) =>
      [...spellings].map((spelling) => ({ spelling, core: coreOf(slug) })),
    ),
    ({ core }) => core,
  )
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const spellings = group.map(({ spelling }) => spelling)
      const [wanted] = spellings.reduce(usedMore)
      const others = spellings.filter(([name]) => name !== wanted)
      const quoted = others.map(([name]) => `‘${name}’`).join(', ')
      const files = [...new Set(others.flatMap(([, posts]) => posts))].map(fileOf).toSorted()
      return `The tags ${quoted} and ‘${wanted}’ are probably one: write ‘${wanted}’ in ${files.join(', ')}.`
    })
}

const fileOf = ({ inputPath }) => inputPath.replace(/^\.\//, '')

// Singular and plural, with or without hyphens, are the same to people
const coreOf = (slug) =>
  slug
    .split('-')
    .map((word) => (word.length > 3 ? word.replace(/(?:(?<=s|x|ch|sh)es|(?<!s)s)$/, '') : word))
    .join('')
