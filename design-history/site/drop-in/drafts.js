import { posix } from 'node:path'

import { filesLeftOut } from '../drafts.ts'
import { inPosts, undated } from './brought-in.ts'

let slugs = new Set()

/** Has the drafts that are left out looked up in each build, as soon as the data of all pages are known. */
export function lookUpDrafts(eleventyConfig) {
  eleventyConfig.on('eleventy.contentMap', () => {
    const posts = filesLeftOut().filter((file) => inPosts(file) !== undefined)
    slugs = new Set(
      posts.map((file) => posix.basename(undated(file.replace(/(?:\/index)?\.\w+$/, '')))),
    )
  })
}

/** Says whether a name is the slug of a post that is left out of this build, because it is a draft. */
export const isSlugOfDraft = (name) => slugs.has(name)
