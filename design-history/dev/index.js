import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import Eleventy from '@11ty/eleventy'

import { isPost } from '../site/addresses.ts'
import { readFrontMatter, readText } from '../site/front-matter/read.ts'
import { buildSavedPost } from './saved-post.js'

// What `npm run dev` runs for the site: builds all of it, and then what it is told was saved. Of a
// post other pages say only what stands at its top: while that stays as it was, the page of the post
// is all there is to build. Answers each time with how that went.

let eleventy
let topOf = new Map()
let outputs = new Set()
let saved = []
let isBuilding = false

let said = ''
const write = process.stderr.write.bind(process.stderr)
process.stderr.write = (text, ...rest) => {
  said += text
  return write(text, ...rest)
}

process.on('message', (message) => {
  saved.push(...message.saved)
  void buildSaved()
})
await buildAndTell(buildAll)
await buildSaved()

/** What is saved during a build waits for it, and is then built in one go. */
async function buildSaved() {
  while (!isBuilding && saved.length > 0) {
    const files = saved
    saved = []
    await buildAndTell(() => build(files))
  }
}

async function buildAndTell(work) {
  isBuilding = true
  said = ''
  try {
    await work()
    process.send({ broken: null })
  } catch (error) {
    // What stopped the build of all is known better when it was said than from what was thrown
    if (said === '') write(`${wordsOf(error)}\n`)
    process.send({ broken: said || wordsOf(error) })
  }
  isBuilding = false
}

/** What an error says, and then what it came of: Eleventy’s own says only in which file. */
function wordsOf({ message, originalError }) {
  return originalError ? `${message}\n${wordsOf(originalError)}` : message
}

async function build(files) {
  const posts = files.filter((file) => isPost(file) && file.endsWith('.md') && existsSync(file))
  if (eleventy === undefined || posts.length < files.length) return buildAll()
  for (const file of posts) {
    if (!(await buildSavedPost(eleventy, `./${file}`))) return buildAll()
  }
  if (posts.some(hasNewTop)) {
    process.send({ broken: null })
    return buildAll()
  }
}

async function buildAll() {
  eleventy = undefined
  const all = new Eleventy('.', process.env.SITE_OUTPUT, {
    configPath: 'design-history/eleventy.config.js',
    quietMode: true,
    config: (eleventyConfig) => {
      eleventyConfig.setUseTemplateCache(false)
      eleventyConfig.on('eleventy.after', ({ results }) => {
        removeGone(new Set(results.map(({ outputPath }) => outputPath)))
      })
      eleventyConfig.on('eleventy.contentMap', ({ inputPathToUrl }) => {
        const posts = Object.keys(inputPathToUrl).filter((file) => isPost(file))
        topOf = new Map(posts.map((file) => [file.replace(/^\.\//, ''), topIn(file)]))
      })
    },
  })
  await all.init()
  await all.write()
  eleventy = all
}

/** Pages of posts that were deleted or have another name now. */
function removeGone(written) {
  for (const file of outputs) {
    if (written.has(file)) continue
    rmSync(file, { force: true })
    rmSync(join(dirname(file), 'show'), { recursive: true, force: true })
  }
  outputs = written
}

function topIn(file) {
  return readFrontMatter(readText(file)).text
}

function hasNewTop(file) {
  const top = topIn(file)
  const before = topOf.get(file)
  topOf.set(file, top)
  return top !== before
}
