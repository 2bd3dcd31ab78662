import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { close, createIndex } from 'pagefind'

import { notSearched } from './document.js'

// Pagefind brings its own look, and languages that we do not write in
const notNeeded = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
]

/**
 * Begins an index. Pagefind works in a process of its own, so that it reads pages while others are
 * still being built.
 *
 * @returns {{ add: (url: string, content: string) => void, write: (folder: string) => Promise<void> }}
 */
export function beginIndex() {
  const begun = createIndex({
    rootSelector: 'main',
    excludeSelectors: notSearched,
    forceLanguage: 'en',
  }).then(({ index, errors }) => index ?? fail(errors))
  // Whoever writes the index hears of it
  begun.catch(() => {})
  const added = []
  return {
    add(url, content) {
      const adding = begun.then((index) => index.addHTMLFile({ url, content }))
      adding.catch(() => {})
      added.push(adding)
    },
    async write(folder) {
      const index = await begun
      const problems = (await Promise.all(added)).flatMap(({ errors }) => errors)
      // Files that Pagefind writes itself may be empty still when it says that they are written
      const { errors, files } = await index.getFiles()
      await close()
      if (problems.length + errors.length > 0) fail([...problems, ...errors])
      await rm(folder, { recursive: true, force: true })
      const needed = files.filter(({ path }) => !notNeeded.includes(path))
      const folders = new Set(needed.map(({ path }) => dirname(join(folder, path))))
      await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })))
      await Promise.all(needed.map(({ path, content }) => writeFile(join(folder, path), content)))
    },
  }
}

function fail(errors) {
  throw new Error(`The search of the site could not be made. Pagefind says: ${errors.join(' ')}`)
}
