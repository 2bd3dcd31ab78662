import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'

import { isLeftOut } from '../drafts.js'
import { undated } from './brought-in.js'

const posts = 'design-history/posts'
let slugs = new Set()

/** Has the drafts that are left out looked up at the start of each build. */
export function lookUpDrafts(eleventyConfig) {
  eleventyConfig.on('eleventy.before', () => {
    slugs = new Set(existsSync(posts) ? draftsIn(posts) : [])
  })
}

/** Says whether a name is the slug of a post that is left out of this build, because it is a draft. */
export const isSlugOfDraft = (name) => slugs.has(name)

const draftsIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|njk)$/.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .filter(isLeftOut)
    .map((path) => posix.basename(undated(path.replace(/(?:\/index)?\.\w+$/, ''))))
