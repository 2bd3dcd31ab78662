import { posix } from 'node:path'

import { copyAfterwards } from '../copied.ts'
import { problemIn } from '../problem.js'
import { faultOfName } from '../picture-file/kinds.ts'
import { readPicture } from '../picture-file/index.ts'
import { inPosts, undated } from './brought-in.ts'
import { isSlugOfDraft } from './drafts.js'
import { fileOnDisk } from './on-disk.ts'

const posts = 'design-history/posts'
const images = 'design-history/images'
const pictureEnding = /\.(?:a?png|jpe?g|jfif|pjpe?g|pjp|gif|svg|webp|avif|ico)$/i
const otherEnding =
  /\.(?:mp4|m4v|webm|mov|mp3|m4a|wav|ogg|vtt|pdf|csv|od[pst]|docx?|xlsx?|pptx?|txt|zip)$/i
const shown = { test: (name) => pictureEnding.test(name) || otherEnding.test(name) }
const pictures = ['.png', '.jpg', '.jpeg', '.gif', '.svg', '.webp']

/** Says whether an address is of a file beside pages: a picture, a video or a document. */
export const isFile = (address) => {
  const names = [address, address.replace(/[?#].*$/s, '')]
  return names.some((name) => shown.test(name) || faultOfName(name) !== undefined)
}

/**
 * Finds the file that a post means: by its address, /images/a-post/01-start.png, or by a name alone,
 * which is that of a file in the folder of the post or beside it.
 *
 * @param {string} name - As it is written in the post
 * @param {{ inputPath: string, fileSlug: string, url: string }} page
 * @returns {{ path: string, address: string, rest: string } | undefined} Nothing if there is no such
 *   file; rest is what follows the name, such as #page=2
 */
export function fileOf(name, page) {
  // What looks like the part of a page may belong to the name: sketch #2.png
  for (const rest of new Set(['', name.match(/[?#].*$/s)?.[0] ?? ''])) {
    const stem = decoded(name.slice(0, name.length - rest.length))
    const path = fileOnDisk(placesOf(stem, page))
    if (path) return { path, address: addressOf(path), rest }
  }
  return undefined
}

/**
 * Gives the size of a picture that a post shows, or nothing if it does not say one or is no picture.
 * Stops the build if no browser would show it.
 *
 * @param {string} path - The file
 * @param {string} name - As it is written in the post
 * @param {{ inputPath: string }} page
 * @returns {{ width?: number, height?: number }}
 */
export function sizeFor(path, name, page) {
  if (!pictureEnding.test(path) && faultOfName(path) === undefined) return {}
  const { size, fault } = readPicture(path)
  if (fault) throw problemIn(page.inputPath, decoded(name), `the picture ${path} ${fault}`)
  return size ?? {}
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

/** Gives a name as people write it, from one that is written as an address. */
export function decoded(text) {
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
    copyAfterwards(eleventyConfig, {
      from: folder,
      to: folder,
      isShown: (path) => isCopied(path.split(/[\\/]/)),
    })
  }
}

function isCopied(parts) {
  if (parts.some((part) => isSlugOfDraft(undated(part)))) return false
  const name = parts.at(-1)
  return !/\.[a-z]\w*$/i.test(name) || shown.test(name)
}
