import { readdirSync } from 'node:fs'

const read = new Set(['design-history', 'docs'])

/**
 * Lists what Eleventy must leave alone: everything in the project but the posts,
 * the pages and the guidance. A new folder is left alone without being named here.
 */
export function ignoredPaths(root = '.') {
  const others = readdirSync(root, { withFileTypes: true })
    .filter((entry) => !read.has(entry.name))
    .map((entry) => (entry.isFile() ? entry.name : `${entry.name}/**`))

  return [
    ...others,
    '**/node_modules/**',
    // A Mac keeps what it knows of a file beside it, on disks that are not its own
    '**/._*',
    // It may not be there yet when a build begins, and be there when pages are looked for
    '.tmp/**',
    'design-history/README.md',
    'design-history/assets/**',
    'design-history/captured/**',
    'design-history/dev/**',
    'design-history/images/**',
    'design-history/site/**',
  ]
}
