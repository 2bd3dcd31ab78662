import { existsSync, statSync } from 'node:fs'
import { posix } from 'node:path'

import { inPosts, undated } from './brought-in.js'
import { isSlugOfDraft } from './drafts.js'

const posts = 'design-history/posts'
const images = 'design-history/images'
const shown = /\.(?:png|jpe?g|gif|svg|webp|avif|mp4|webm|mov|pdf|csv|od[pst]|docx|xlsx|pptx)$/i
const pictures = ['.png', '.jpg', '.jpeg', '.gif', '.svg', '.webp']

/** Says whether an address is of a file beside pages: a picture, a video or a document. */
export const isFile = (address) => shown.test(address.replace(/[?#].*$/s, ''))

/**
 * Finds the file that a post means: by its address, /images/a-post/01-start.png, or by a name alone,
 * which is that of a file in the folder of the post or beside it.
 *
 * @param {string} name - As it is written in the post
 * @param {{ inputPath: string, fileSlug: string, url: string }} page
 * @returns {{ path: string, address: string } | undefined} Nothing if there is no such file
 */
export function fileOf(name, page) {
  const wanted = decoded(name.replace(/[?#].*$/s, ''))
  for (const path of placesOf(wanted, page)) {
    if (isThere(path)) return { path, address: addressOf(path) }
  }
  return undefined
}

/**
 * Gives the address that the file of a picture has if nothing is said but its words: 'Start page' is
 * start-page.png in the folder of the post.
 *
 * @param {string} text
 * @param {object} page
 * @param {(text: string) => string} slugify
 */
export function nameFromWords(text, page, slugify) {
  const names = pictures.map((kind) => `${slugify(text)}${kind}`)
  return names.find((name) => fileOf(name, page)) ?? names[0]
}

/** Says where a post’s own pictures belong, for a message. */
export const placeFor = (name, { fileSlug }) =>
  name.startsWith('/')
    ? `design-history${posix.join('/', name.replace(/^\/design-history(?=\/)/, ''))}`
    : `${images}/${fileSlug}/${name.replace(/^\.\//, '')}`

function placesOf(name, page) {
  if (name.startsWith('/')) {
    const path = name.replace(/^\/design-history(?=\/)/, '')
    return /^\/(?:images|posts)\//.test(path) ? [posix.join('design-history', path)] : []
  }
  const post = inPosts(page.inputPath)
  if (post === undefined) return []
  const stem = post.replace(/(?:\/index)?\.\w+$/, '')
  const address = String(page.url).replace(/^\/design-history\/|\/$/g, '')
  const folders = [page.fileSlug, address, undated(stem), stem, '', posix.dirname(stem)]
  return [
    ...folders.map((folder) => posix.join(images, folder, name)),
    posix.join(images, '..', name),
    posix.join(posts, posix.dirname(post), name),
    posix.join(posts, stem, name),
  ].filter((path) => path.startsWith(`${images}/`) || path.startsWith(`${posts}/`))
}

const addressOf = (path) => `/${path.split('/').map(encodeURIComponent).join('/')}`

const isThere = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Copies the pictures, videos and documents of posts: those in design-history/images, and those that
 * lie beside posts. Those of drafts stay behind with their posts.
 */
export function copyFiles(eleventyConfig) {
  for (const folder of [images, posts]) {
    if (!existsSync(folder)) continue
    eleventyConfig.addPassthroughCopy(
      { [folder]: folder },
      { filter: (path) => path === '' || isCopied(path.split(/[\\/]/)) },
    )
  }
}

function isCopied(parts) {
  if (parts.some((part) => isSlugOfDraft(undated(part)))) return false
  const name = parts.at(-1)
  return !/\.[a-z]\w*$/i.test(name) || shown.test(name)
}
