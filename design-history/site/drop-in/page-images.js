import { isPost } from '../addresses.ts'
import { problemIn } from '../problem.js'
import { altFromHeading } from './alt.js'
import { isBroughtIn } from './brought-in.ts'
import { decoded, fileOf, isFile, placeFor, sizeFor } from './files.js'
import { isElsewhere } from './hand-made.js'

/**
 * Gives every picture in the words of a post its address, its size, so that nothing moves when it
 * arrives, and its alternative text.
 *
 * @param {{ page: { inputPath: string, fileSlug: string, url: string } }} context
 */
export function imagesOfPost({ page }) {
  return (tree) => {
    if (!isPost(page.inputPath)) return tree
    const seen = { heading: '' }
    for (const node of [tree].flat()) look(node, page, seen)
    return tree
  }
}

/** Goes through a page in reading order, with the last heading in mind. */
function look(node, page, seen) {
  if (Array.isArray(node)) {
    for (const each of node) look(each, page, seen)
    return
  }
  if (typeof node !== 'object' || node === null) return
  if (/^h[1-6]$/.test(node.tag)) seen.heading = wordsOf(node) || seen.heading
  if (node.tag === 'img') complete(node, page, seen.heading)
  if (isContents(node)) node.attrs['aria-label'] = 'Contents'
  if (node.content) look(node.content, page, seen)
}

// The list that [[toc]] makes has a heading, and no name
const isContents = ({ tag, attrs }) =>
  tag === 'nav' && attrs?.class === 'app-contents-list' && !attrs['aria-labelledby']

function complete(node, page, heading) {
  const attrs = (node.attrs ??= {})
  const { src = '' } = attrs
  // What the site made itself has everything already
  if (src === '' || isMadeHere(src)) return
  if (/(?:^|\s)app-screenshot__image(?:\s|$)/.test(attrs.class ?? '')) return

  const found = isElsewhere(src) ? undefined : fileOf(src, page)
  if (!found && !isElsewhere(src)) throw missing(src, page)
  if (found) {
    attrs.src = found.address
    const size = sizeFor(found.path, src, page)
    if (!attrs.width && !attrs.height) Object.assign(attrs, inWords(size))
  }
  attrs.loading ??= 'lazy'
  attrs.decoding ??= 'async'
  if (!attrs.alt && !/^(?:presentation|none)$/.test(attrs.role ?? '')) {
    attrs.alt = altFor(src, page, heading)
  }
}

const inWords = ({ width, height }) =>
  width ? { width: String(width), height: String(height) } : {}

// Captured pictures, icons and what other parts of the site draw
const isMadeHere = (src) => /^\/(?!images\/|design-history\/(?:images|posts)\/)/.test(src)

function altFor(src, { inputPath }, heading) {
  if (isBroughtIn(inputPath)) return escaped(altFromHeading(heading, src, inputPath))
  throw problemIn(
    inputPath,
    src,
    `the picture ${src} has no alternative text. Write between the square brackets what it shows, for example ![A page that asks where you will meet](${src}). If you did not write this post, put it in a folder of its own in design-history/posts.`,
  )
}

/** Says where a file that a post shows or links to should be. */
export const missing = (name, page) =>
  problemIn(
    page.inputPath,
    decoded(name),
    `the file ${decoded(name)} is missing. Put it at ${placeFor(decoded(name), page)}, or correct its name.`,
  )

const escaped = (text) => text.replaceAll('"', '&quot;')

function wordsOf(node) {
  if (typeof node === 'string') return node.replaceAll(/\s+/g, ' ')
  return [node.content ?? []].flat().map(wordsOf).join('').trim()
}

/**
 * Gives the address of a file that a post links to, or nothing if the link leads to something else.
 * Stops the build if a file of the post’s own is not there.
 *
 * @param {string} link
 * @param {object} page
 */
export function addressOfFile(link, page) {
  const asked = /^(?:\/images\/|\/design-history\/(?:images|posts)\/|[^/:?#][^:]*$)/.test(link)
  if (!asked || !isFile(link)) return undefined
  const found = fileOf(link, page)
  if (found) {
    sizeFor(found.path, link, page)
    return found.address + found.rest
  }
  throw missing(link, page)
}
