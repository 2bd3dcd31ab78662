import { readFileSync } from 'node:fs'

import Eleventy from '@11ty/eleventy'

import { isPost } from '../site/addresses.js'
import { frontMatterOf } from '../site/lines.js'
import { buildSavedPost } from './saved-post.js'

// What `npm run dev` runs for the site: builds all of it, and then what it is told was saved. Of a
// post other pages say only what stands at its top: while that stays as it was, the page of the post
// is all there is to build. Answers each time with how that went.

let eleventy
let topOf = new Map()
let work = Promise.resolve()

let said = ''
const write = process.stderr.write.bind(process.stderr)
process.stderr.write = (text, ...rest) => {
  said += text
  return write(text, ...rest)
}

process.on('message', ({ saved }) => inTurn(() => build(saved)))
await inTurn(buildAll)

/** One after the other: what is saved during a build waits for it. */
function inTurn(build) {
  work = work.then(() => told(build))
  return work
}

async function told(build) {
  said = ''
  try {
    await build()
    process.send({ broken: null })
  } catch (error) {
    // What stopped the build of all is known better when it was said than from what was thrown
    if (said === '') write(`${error.message}\n`)
    process.send({ broken: said || error.message })
  }
}

async function build(saved) {
  const posts = saved.filter((file) => isPost(file) && file.endsWith('.md'))
  if (eleventy === undefined || posts.length < saved.length) return buildAll()
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

function topIn(file) {
  return frontMatterOf(readFileSync(file, 'utf8'))
}

function hasNewTop(file) {
  const top = topIn(file)
  const before = topOf.get(file)
  topOf.set(file, top)
  return top !== before
}
