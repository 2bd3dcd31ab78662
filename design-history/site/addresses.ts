import { inPosts, isBroughtIn, undated } from './drop-in/brought-in.ts'
import { withoutSigns } from './file-names.ts'

/**
 * Gives the address of the page that a file becomes, or nothing if the file
 * must say for itself.
 *
 * @param inputPath - For example ./docs/rap/training/index.md
 * @returns For example /rap/training/
 */
export function addressOf(inputPath: string): string | undefined {
  const path = inputPath.replace(/^\.\//, '')
  const [, folder, name] = path.match(/^(.*)\/([^/]+)\.(?:md|njk)$/) ?? []
  if (folder === undefined || name === undefined) return undefined

  const slug = name === 'index' ? '' : `${name}/`
  const within = inPosts(`${folder}/${slug}`)
  if (within !== undefined) {
    const address = undated(within)
    return `/design-history/${isBroughtIn(inputPath) ? withoutSigns(address) : address}`
  }
  if (folder === 'design-history/pages') return `/design-history/${slug}`
  if (folder.startsWith('docs/rap/') || folder === 'docs/rap') {
    return `/${folder.slice('docs/'.length)}/${slug}`
  }
  return `/${folder}/${slug}`
}

/** Says whether a file is a post of the design history. */
export const isPost = (inputPath = ''): boolean => inputPath.includes('design-history/posts/')

/** Says whether a file is a page of the RAP guidance. */
export const isGuidance = (inputPath = ''): boolean => inputPath.includes('docs/rap/')

/** Says whether a file is a page about this repository. */
export const isAbout = (inputPath = ''): boolean =>
  inputPath.includes('docs/') && !isGuidance(inputPath)
