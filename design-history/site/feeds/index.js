import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isPost } from '../addresses.ts'
import { recordOfPost } from '../captured.js'
import { newestFirst } from '../order.js'
import { recordNameOf } from '../record-name.js'
import { absolute, siteUrl } from '../site-url.js'
import { atom } from './atom.js'
import { cardOf, cardSize, writeCards } from './cards.js'
import { sitemap } from './sitemap.js'

const longest = 20

/** Adds feeds, the list of pages for search engines and what a link to a page shows elsewhere. */
export function addFeeds(eleventyConfig) {
  siteUrl()
  eleventyConfig.addFilter('atom', atomOf)
  eleventyConfig.addFilter('absolute', absolute)
  addCards(eleventyConfig)
  addSitemap(eleventyConfig)
}

/** The newest posts alone: a reader of feeds has the others from before. */
function atomOf(posts, title, page, feed) {
  const newest = posts
    .filter(({ data }) => data.draft !== true)
    .toSorted(newestFirst)
    .slice(0, longest)
  return atom({
    title,
    path: feed,
    page: absolute(page),
    feed: absolute(feed),
    posts: newest.map(({ data, date, url }) => ({
      title: data.title,
      path: url,
      summary: data.description,
      url: absolute(url),
      date,
      modified: data.modified ? new Date(data.modified) : undefined,
      authors: [data.authors ?? data.author ?? []].flat().map((each) => each.name ?? each),
      tags: [data.tags ?? []].flat(),
    })),
  })
}

/** Lists every page that was written. Pages that change with others have no date of their own. */
function addSitemap(eleventyConfig) {
  let changed = new Map()
  eleventyConfig.addCollection('dated', (api) => {
    const dated = api.getAll().flatMap(({ url, inputPath, date, data }) => {
      const day = data.modified ?? data.reviewed ?? (isPost(inputPath) ? date : undefined)
      return day === undefined ? [] : [{ url, day: new Date(day) }]
    })
    changed = new Map(dated.map(({ url, day }) => [url, day]))
    return dated
  })
  eleventyConfig.on('eleventy.after', async ({ dir, results }) => {
    const pages = results
      .filter(({ outputPath, url }) => /\.html$/.test(outputPath) && !/\.html$/.test(url))
      .map(({ url }) => ({ url, changed: changed.get(url) }))
      .toSorted((a, b) => a.url.localeCompare(b.url, 'en'))
    await writeFile(join(dir.output, 'sitemap.xml'), sitemap(pages))
  })
}

/** Each post has a card of its own if it has a picture. It is made when the post asks for it. */
function addCards(eleventyConfig) {
  let asked = new Map()
  eleventyConfig.on('eleventy.before', () => {
    asked = new Map()
  })
  eleventyConfig.libraryOverrides.njk.addFilter('card', (page) => {
    const card = cardOf(recordOfPost(recordNameOf(page)))
    if (!card) return undefined
    asked.set(card.name, card)
    return { src: absolute(`/design-history/cards/${card.name}`), alt: card.alt, ...cardSize }
  })
  eleventyConfig.on('eleventy.after', ({ dir }) =>
    writeCards([...asked.values()], join(dir.output, 'design-history', 'cards')),
  )
}
