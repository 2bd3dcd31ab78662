import { readFileSync, utimesSync } from 'node:fs'

import Eleventy from '@11ty/eleventy'

import { isPost } from './site/addresses.js'
import { frontMatterOf } from './site/lines.js'

// What `npm run dev` runs: builds the site, then the page of each post that is saved, and tells
// whoever started it how that went. Other pages say of a post only what stands at its top: when that
// changes, all of them are built anew, right after its own.
const everyPage = 'design-history/layouts/base.njk'
const quiet = 30
const topOf = new Map()

let said = ''
const write = process.stderr.write.bind(process.stderr)
process.stderr.write = (text, ...rest) => {
  said += text
  return write(text, ...rest)
}
const tell = (message) => process.send?.(message)

const eleventy = new Eleventy('.', process.env.SITE_OUTPUT, {
  configPath: 'design-history/eleventy.config.js',
  quietMode: true,
  runMode: 'watch',
  config(eleventyConfig) {
    let built = false
    let saved = []
    eleventyConfig.setChokidarConfig({
      awaitWriteFinish: { stabilityThreshold: quiet, pollInterval: 10 },
    })
    eleventyConfig.on('eleventy.beforeWatch', (files) => {
      said = ''
      built = false
      saved = [...files]
    })
    eleventyConfig.on('eleventy.after', () => {
      built = true
    })
    eleventyConfig.on('eleventy.afterwatch', () => {
      tell(built ? { built: true } : { broken: said })
      if (built && saved.some(hasNewTop)) utimesSync(everyPage, new Date(), new Date())
    })
  },
})
eleventy.setIncrementalBuild(true)

try {
  await eleventy.init()
  await eleventy.watch()
  tell({ built: true })
} catch (error) {
  tell({ broken: said || String(error) })
  process.exitCode = 1
}

/** True of a post whose front matter is not what it was when it was saved before. */
function hasNewTop(file) {
  if (!isPost(file) || !file.endsWith('.md')) return false
  const top = frontMatterOf(readFileSync(file, 'utf8'))
  const before = topOf.get(file)
  topOf.set(file, top)
  return top !== before
}
