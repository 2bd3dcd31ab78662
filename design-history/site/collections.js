import { isAbout, isGuidance, isPost } from './addresses.js'
import { newestFirst } from './order.js'

const byOrder = (a, b) =>
  (a.data.order ?? Infinity) - (b.data.order ?? Infinity) ||
  a.inputPath.localeCompare(b.inputPath, 'en')

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
        .filter(({ inputPath }) => belongs(inputPath))
        .sort(order),
    )
  }
}
