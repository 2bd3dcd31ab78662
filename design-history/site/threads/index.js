import { postsIn } from '../collections.js'
import { slugFor } from '../slug.ts'
import { picturePair } from './picture-pair.js'
import { workOut } from './work-out.js'

// No tag will ever be called one of these: tags are collections too
const collections = [
  'historyHome',
  'historyYears',
  'historyTags',
  'historyTagParts',
  'historyTopics',
  'historyTopicParts',
  'historyComparisons',
]

/** Joins posts about one design, and lists posts by page, by rule, by tag and by date. */
export function addThreads(eleventyConfig) {
  const slugify = eleventyConfig.getFilter('slugify')
  let known
  eleventyConfig.on('eleventy.before', () => {
    known = undefined
  })
  const workedOut = (api) => {
    const posts = () => postsIn(api)
    known ??= workOut(posts(), slugify, console.warn)
    return known
  }
  for (const name of collections) {
    eleventyConfig.addCollection(name, (api) => workedOut(api)[name])
  }
  eleventyConfig.addFilter('thread', ({ inputPath }) => known?.ofPost.get(inputPath) ?? {})
  eleventyConfig.addFilter('picturePair', picturePair)
  eleventyConfig.addFilter('tagSlug', (name) => slugFor(String(name), slugify))
}
