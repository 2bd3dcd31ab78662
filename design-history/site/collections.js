import { isAbout, isGuidance, isPost } from './addresses.ts'
import { newestFirst } from './order.js'

const byOrder = (a, b) =>
  (a.data.order ?? Infinity) - (b.data.order ?? Infinity) ||
  a.inputPath.localeCompare(b.inputPath, 'en')

/** Gives the posts that have a page and are in lists: `permalink: false` takes one out of them. */
export const postsIn = (api) =>
  api.getAll().filter(({ inputPath, url }) => isPost(inputPath) && url !== false)

/**
 * Adds the lists of pages. Their names cannot be the names of tags, which
 * Eleventy also keeps as lists of pages.
 */
export function addCollections(eleventyConfig) {
  const lists = {
    historyPosts: [isPost, newestFirst],
    guidancePages: [isGuidance, byOrder],
    aboutPages: [isAbout, byOrder],
  }
  for (const [name, [belongs, order]] of Object.entries(lists)) {
    eleventyConfig.addCollection(name, (api) =>
      api
        .getAll()
        .filter(({ inputPath, url }) => url !== false && belongs(inputPath))
        .sort(order),
    )
  }
}
