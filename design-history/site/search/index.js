import { join } from 'node:path'

import { postsIn } from '../collections.js'
import { readTopics } from '../threads/topics.js'
import { searchable } from './document.js'
import { factsOfPage, factsOfPost, factsOfRound, topicNames } from './facts.js'
import { beginIndex } from './indexing.js'
import { placeOf } from './pages.js'

// While designing one process builds again and again
let made = false

/**
 * Makes what is built searchable, once in a process: what is saved while designing is found after the
 * next start.
 */
export function addSearch(eleventyConfig) {
  let index
  let facts = new Map()

  eleventyConfig.on('eleventy.before', () => {
    if (!made) index = beginIndex()
  })

  eleventyConfig.addCollection('historyPages', (api) => {
    const all = api.getAll()
    const topics = readTopics()
    const versionsOf = eleventyConfig.libraryOverrides.njk.getFilter('versionsOfPost')
    facts = new Map()
    const posts = postsIn(api)
    const names = topicNames(
      topics,
      posts.flatMap(({ data }) => data.tags ?? []),
    )
    for (const item of posts) {
      facts.set(item.url, factsOfPost(item, topics, versionsOf(item), names))
    }
    for (const round of all[0]?.data.rounds ?? []) {
      const url = `/design-history/rounds/${round.id}/`
      facts.set(url, factsOfRound(url, round))
    }
    return all.filter(isOverview).toSorted(byTitle)
  })

  eleventyConfig.addTransform('search', function (content) {
    const { url, outputPath } = this.page
    if (!index || !String(outputPath).endsWith('.html')) return content
    const place = placeOf(this.page)
    const read = place && searchable(content, place, facts.get(url) ?? factsOfPage(url))
    if (read !== undefined) index.add(url, read)
    return content
  })

  eleventyConfig.on('eleventy.after', async ({ directories }) => {
    if (!index) return
    await index.write(join(directories.output, 'pagefind'))
    index = undefined
    made = true
  })
}

const elsewhere = ['/design-history/', '/design-history/search/']

/** Says whether a page is one of those that lead into the design history, other than its posts. */
const isOverview = ({ inputPath, url, data }) =>
  inputPath.startsWith('./design-history/pages/') &&
  String(url).startsWith('/design-history/') &&
  !data.pagination &&
  !elsewhere.includes(url)

const byTitle = (a, b) => String(a.data.title).localeCompare(String(b.data.title), 'en')
