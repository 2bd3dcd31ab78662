import { posix } from 'node:path'

import { isPost } from './addresses.ts'
import { addressOfFile } from './drop-in/page-images.js'
import { addressInHistory, leadsToDraft, readPages } from './drop-in/post-links.js'

const isRelativeMarkdown = (address) =>
  /^(?![a-z][a-z\d+.-]*:|\/|#)[^?#]*\.md(?:[?#]|$)/i.test(address)

/**
 * Gives the address that a link in a Markdown file leads to. A link to another
 * Markdown file, as one writes it for an editor or a code host, leads to the
 * page which that file becomes. Stops the build if there is no such page.
 *
 * @param {string} link - For example ../levels.md#level-1
 * @param {string} inputPath - The file that the link is in
 * @param {Record<string, string[]>} pages - Addresses by file
 */
export function addressOfLink(link, inputPath, pages) {
  if (!isRelativeMarkdown(link)) return link

  const [file, rest] = link.split(/(?=[?#])(.*)/s)
  const target = posix.join(posix.dirname(inputPath), decodeURIComponent(file))
  const address = pages[`./${target}`]?.[0]
  if (!address) {
    throw new Error(
      `${inputPath.replace(/^\.\//, '')} links to ${link}, but ${target} is not a page of this site. Correct the link, or write the file’s name without one.`,
    )
  }
  return `${address}${rest ?? ''}`
}

/**
 * Turns the links between Markdown files into links between pages, and those of a post that was
 * written for another design history into links to its posts and its files here.
 */
export function linksToPages(eleventyConfig) {
  let pages = {}
  let known = readPages(pages)
  eleventyConfig.on('eleventy.contentMap', ({ inputPathToUrl }) => {
    pages = inputPathToUrl
    known = readPages(pages)
  })
  const leadTo = (link, tag, page) => {
    const address = addressOfLink(link, page.inputPath, pages)
    if (!isPost(page.inputPath)) return address
    const file = addressOfFile(address, page)
    if (file) return file
    return tag === 'a' ? addressInHistory(address, page.inputPath, known) : address
  }
  parseWhenNeeded(
    eleventyConfig,
    (html, page) =>
      (isPost(page.inputPath) && hasUnfinished(html)) ||
      linksIn(html).some((link) => leadsToDraft(link, known) || leadTo(link, 'a', page) !== link),
  )
  eleventyConfig.htmlTransformer.addPosthtmlPlugin('html', ({ page }) => (tree) => {
    if (!isPost(page.inputPath)) return tree
    return tree.match({ tag: 'a' }, (node) =>
      leadsToDraft(String(node.attrs?.href), known) ? withoutLink(node) : node,
    )
  })
  eleventyConfig.htmlTransformer.addUrlTransform('html', function (link, { tag } = {}) {
    return leadTo(link, tag, this.page)
  })
}

/**
 * Has pages taken apart and put together again only where something in them has to change: that
 * takes as long as all else that is done to a page.
 *
 * @param {object} eleventyConfig
 * @param {(html: string, page: object) => boolean} isNeeded
 */
function parseWhenNeeded({ htmlTransformer }, isNeeded) {
  const transform = htmlTransformer.transformContent.bind(htmlTransformer)
  htmlTransformer.transformContent = (outputPath, content, context) =>
    typeof content === 'string' && !isNeeded(content, context.page)
      ? content
      : transform(outputPath, content, context)
}

// A picture that a post brings, a list that [[toc]] makes, or an address as the site itself writes none
const hasUnfinished = (html) =>
  /<img(?![^>]*\bapp-screenshot__image\b)|<nav class="app-contents-list">|\s(?:href|src)=(?!")/.test(
    html,
  )

const linksIn = (html) =>
  [...html.matchAll(/\s(?:href|src|poster|data|cite)="([^"#][^"]*)"/g)].map(([, link]) => link)

const withoutLink = ({ content }) => ({ tag: 'span', content })
