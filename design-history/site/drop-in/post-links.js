import { isPost } from '../addresses.ts'
import { problemIn } from '../problem.js'
import { inPosts, isBroughtIn, undated } from './brought-in.ts'
import { isSlugOfDraft } from './drafts.js'
import { prototypeAddresses } from './prototype-addresses.js'

const home = '/design-history'
const others = /^\/(?:rap|docs|assets|pagefind)(?:\/|$)/
// Copied as they are, so they are pages of no file
const copied = /^\/design-history\/(?:designs|pictures|copies|images|posts)\//

/**
 * Gives what is needed to find the page that a link means, once for each build.
 *
 * @param {Record<string, string[]>} pages - Addresses by file
 */
export function readPages(pages) {
  const addresses = new Set(Object.values(pages).flat())
  const posts = new Map()
  for (const [file, [address]] of Object.entries(pages)) {
    if (!isPost(file) || !address) continue
    for (const slug of new Set([slugOf(file), lastOf(address)])) {
      posts.set(slug, [...(posts.get(slug) ?? []), address])
    }
  }
  return { addresses, posts, prototype: prototypeAddresses() }
}

const slugOf = (file) => lastOf(undated(file.replace(/(?:\/index)?\.\w+$/, '')))
const lastOf = (path) => path.split('/').findLast((part) => part !== '')

/**
 * Gives the address of the page that a link from the root of a design history means: /a-post/ there
 * is /design-history/a-post/ here. Stops the build if a post links to a post that there is not.
 *
 * @param {string} link
 * @param {string} inputPath - The file that the link is in
 * @param {ReturnType<typeof readPages>} known
 * @returns {string} The link itself if it leads to anything but a page of the design history
 */
export function addressInHistory(link, inputPath, known) {
  const [, path, rest] = link.match(/^(\/(?!\/)[^?#]*)(.*)$/s) ?? []
  if (path === undefined || path === '/' || !isPost(inputPath)) return link

  // A post may say that its address ends in .html
  if (known.addresses.has(decoded(path))) return link
  const page = pathOf(path)
  if (known.addresses.has(page)) return page + rest
  if (others.test(path) || copied.test(path)) return link

  // Who wrote a post elsewhere did not know the prototype
  const prototypes = known.prototype.has(path.split('/')[1])
  if (prototypes && !isBroughtIn(inputPath)) return link
  const found = postAt(page, inputPath, known)
  if (found) return found + rest
  if (prototypes || isFileName(page) || isBelowPage(page, known)) return link
  throw problemIn(
    inputPath,
    link,
    `there is no post at ${link}. Correct the link, bring the post here too, or write the words without a link.`,
  )
}

/**
 * Says whether a link of a post leads to a post that is left out because it is a draft: its words
 * stand there without the link until that one is published.
 *
 * @param {string} link
 * @param {ReturnType<typeof readPages>} known
 */
export function leadsToDraft(link, { addresses, prototype }) {
  if (!/^\/(?!\/)/.test(link)) return false
  const page = pathOf(link.replace(/[?#].*$/s, ''))
  return (
    isSlugOfDraft(lastOf(page)) &&
    !addresses.has(page) &&
    !addresses.has(home + page) &&
    !prototype.has(page.split('/')[1])
  )
}

const isFileName = (path) => /\.\w+$/.test(path)

// With the slash at its end that addresses of pages have
const pathOf = (path) => {
  const plain = decoded(path).replace(/(?:\/index)?\.html$/, '/')
  return plain.endsWith('/') || isFileName(plain) ? plain : `${plain}/`
}

function postAt(page, inputPath, { addresses, posts }) {
  if (addresses.has(home + page)) return home + page
  const all = posts.get(lastOf(page)) ?? []
  if (all.length < 2) return all[0]
  // Of posts of one name, the one in the folder that the link names, or else in that of this post
  const folders = [page, `/${inPosts(inputPath) ?? ''}`].map((path) => path.split('/').at(1))
  return folders
    .map((folder) => all.find((address) => address.startsWith(`${home}/${folder}/`)))
    .find(Boolean)
}

// Written by other parts of the site, such as the presentation of a post
function isBelowPage(page, { addresses }) {
  const parts = page.split('/').slice(1, -1)
  return parts.slice(0, -1).some((_, index) => {
    const above = `/${parts.slice(0, index + 1).join('/')}`
    return index > 0 && (addresses.has(`${above}/`) || addresses.has(`${above}.html`))
  })
}

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
