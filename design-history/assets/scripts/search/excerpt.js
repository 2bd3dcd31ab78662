const wordsOf = (text) => text.split(/\s+/).filter(Boolean)

/**
 * Gives the words around what was found, without the name of the page, which stands above them. They
 * say so if they begin in the middle of a sentence.
 *
 * @param {{ excerpt: string, content: string }} found - What Pagefind says about the page
 * @param {string} title
 * @returns {string} With the words that were found in mark elements
 */
export function excerptOf({ excerpt, content }, title) {
  const words = wordsOf(excerpt)
  const plain = words.join(' ').replaceAll(/<\/?mark>/g, '')
  const all = wordsOf(content.replaceAll('<', '&lt;').replaceAll('>', '&gt;')).join(' ')
  const place = all.indexOf(plain)
  if (place < 0) return excerpt
  const before = wordsOf(all.slice(0, place))
  // The name of a page is the first that is read of it
  const rest = words.slice(Math.max(0, wordsOf(title).length - before.length))
  if (rest.length < words.length) return rest.length > 0 ? rest.join(' ') : excerpt
  const isCut = before.length > wordsOf(title).length && !/[.?!:]$/.test(before.at(-1))
  return isCut ? `… ${words.join(' ')}` : excerpt
}
