import { isLike } from './like.js'
import { wordsOf } from './words.js'

/**
 * How Pagefind orders what it finds. A page whose name has the words comes first; the names of pages
 * that are made of the journeys count for less, as they repeat each other.
 */
export const ranking = {
  termFrequency: 1,
  pageLength: 0.75,
  termSaturation: 1.4,
  termSimilarity: 4,
  metaWeights: { title: 5, name: 0.3, date: 0 },
}

const mostWords = 8

/**
 * Finds pages. Where no page has every word, finds those that have some of them.
 *
 * @param {{ search: Function }} pagefind
 * @param {string} typed
 * @param {Record<string, string>} filters
 * @returns {Promise<{ results: { data: () => Promise<object> }[], some: boolean }>}
 */
export async function find(pagefind, typed, filters) {
  const search = async (words) => (await pagefind.search(words, { filters })).results
  const { exact, words } = wordsOf(typed)
  if (words.length === 0) {
    const listed = typed.trim() === '' && Object.keys(filters).length > 0
    return { results: listed ? await search(null) : [], some: false }
  }
  if (exact) return { results: await search(`"${words.join(' ')}"`), some: false }

  const results = await search(words.join(' '))
  const known = await knownIn(results[0], words)
  if (known.length === words.length) return { results, some: false }
  const fewer = results.length > 0 ? known : words
  return { results: await withSome(search, fewer.slice(0, mostWords)), some: words.length > 1 }
}

/**
 * Gives the words that a page was found by. In place of a word that is nowhere, Pagefind looks for
 * its beginning, down to its first letter: what that finds is not what was asked for.
 */
async function knownIn(result, words) {
  if (!result) return []
  const { content, locations } = await result.data()
  const all = content.split(/\s+/)
  return words.filter((word) => locations.some((place) => isLike(word, all[place] ?? '')))
}

/** Pages with more of the words come before those with fewer. */
async function withSome(search, words) {
  const found = await Promise.all(
    words.map(async (word) => {
      const results = await search(word)
      return (await knownIn(results[0], [word])).length > 0 ? results : []
    }),
  )
  const pages = new Map()
  for (const result of found.flat()) {
    const { result: first = result, times = 0, score = 0 } = pages.get(result.id) ?? {}
    pages.set(result.id, { result: first, times: times + 1, score: score + result.score })
  }
  return [...pages.values()]
    .sort((a, b) => b.times - a.times || b.score - a.score)
    .map(({ result }) => result)
}
