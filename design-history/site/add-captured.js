import { passThrough, readCaptured } from './captured.js'
import { designsIn } from './designs.js'
import { picture, withIds } from './pictures.js'

/** Makes what was captured available to posts and pages, anew for each build, and copies its files. */
export function addCaptured(eleventyConfig) {
  let shown = { posts: new Map(), rounds: [], drafts: [] }
  eleventyConfig.on('eleventy.before', () => {
    shown = readCaptured()
  })
  passThrough(eleventyConfig, () => shown)
  eleventyConfig.addGlobalData('rounds', () => shown.rounds)

  // Straight to Nunjucks: Eleventy would say only which filter failed, not why
  const nunjucks = eleventyConfig.libraryOverrides.njk
  const slugify = eleventyConfig.getFilter('slugify')
  nunjucks.addFilter('pictures', (items, page) => {
    const record = shown.posts.get(page?.fileSlug)
    return withIds(
      items.map((item) => picture(item, page, record)),
      slugify,
    )
  })
  nunjucks.addFilter('designsOfPost', (slug) => designsIn(shown.posts.get(slug), slug, slugify))
  nunjucks.addFilter('designsOfRound', ({ id, record }) => designsIn(record, id, slugify))
}
