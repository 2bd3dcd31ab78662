import { passThrough } from './captured-files.js'
import { capturedOfBuild, readAtStart, recordOfPost } from './captured.js'
import { designsIn } from './designs.js'
import { itemsOf } from './drop-in/front-matter.js'
import { picture, withIds } from './pictures.js'
import { recordNameOf } from './record-name.js'

/** Makes what was captured available to posts and pages, anew for each build, and copies its files. */
export function addCaptured(eleventyConfig) {
  readAtStart(eleventyConfig)
  passThrough(eleventyConfig)
  eleventyConfig.addGlobalData('rounds', () => capturedOfBuild().rounds)

  // Straight to Nunjucks: Eleventy would say only which filter failed, not why
  const nunjucks = eleventyConfig.libraryOverrides.njk
  const slugify = eleventyConfig.getFilter('slugify')
  const recordOf = (post) => recordOfPost(recordNameOf(post))
  nunjucks.addFilter('pictures', (items, page) => {
    const record = recordOf(page)
    return withIds(
      itemsOf(items).map((item) => picture(item, page, record, slugify)),
      slugify,
    )
  })
  nunjucks.addFilter('designsOfPost', (post) =>
    designsIn(recordOf(post), recordNameOf(post), slugify),
  )
  nunjucks.addFilter('versionsOfPost', (post) =>
    (recordOf(post)?.designs ?? []).map(({ version }) => version),
  )
  nunjucks.addFilter('designsOfRound', ({ id, record }) => designsIn(record, id, slugify))
}
