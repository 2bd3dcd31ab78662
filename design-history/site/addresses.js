import { inPosts, undated } from './drop-in/brought-in.js'

/**
 * Gives the address of the page that a file becomes, or nothing if the file
 * must say for itself.
 *
 * @param {string} inputPath - For example ./docs/rap/training/index.md
 * @returns {string | undefined} For example /rap/training/
 */
export function addressOf(inputPath) {
  const path = inputPath.replace(/^\.\//, '')
  const [, folder, name] = path.match(/^(.*)\/([^/]+)\.(?:md|njk)$/) ?? []
  if (name === undefined) return undefined

  const slug = name === 'index' ? '' : `${name}/`
  const within = inPosts(`${folder}/${slug}`)
  if (within !== undefined) return `/design-history/${undated(within)}`
  if (folder === 'design-history/pages') return `/design-history/${slug}`
  if (folder.startsWith('docs/rap/') || folder === 'docs/rap') {
    return `/${folder.slice('docs/'.length)}/${slug}`
  }
  return `/${folder}/${slug}`
}

/** Says whether a file is a post of the design history. */
export const isPost = (inputPath = '') => inputPath.includes('design-history/posts/')

/** Says whether a file is a page of the RAP guidance. */
export const isGuidance = (inputPath = '') => inputPath.includes('docs/rap/')

/** Says whether a file is a page about this repository. */
export const isAbout = (inputPath = '') => inputPath.includes('docs/') && !isGuidance(inputPath)
