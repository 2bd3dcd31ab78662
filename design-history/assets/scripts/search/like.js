/**
 * Says whether a word in a page can be what somebody looked for: another form of it, or a longer
 * word with it inside.
 *
 * @param {string} word - What somebody looked for
 * @param {string} found - What is in the page
 */
export function isLike(word, found) {
  const sought = letters(word)
  return letters(found).includes(sought.slice(0, Math.max(2, Math.floor(sought.length / 2))))
}

const letters = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
