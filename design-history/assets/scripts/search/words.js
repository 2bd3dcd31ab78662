// Words of questions that say nothing about what is asked. Pagefind gives only pages that have every
// word, and few pages have these
const small = new Set(
  `a about an and any are as at be been being but by can could did do does for from had has have how
  i if in into is it its just me my of on or our out shall should so than that the their them
  then there these they this those to us was we were what when where which who whose why will with
  would you your`.split(/\s+/),
)

const longest = 200

/**
 * Gives the words to look for in what somebody typed, without those that say nothing. Words between
 * quotation marks are looked for together, as they are.
 *
 * @param {string} typed
 * @returns {{ exact: boolean, words: string[] }}
 */
export function wordsOf(typed) {
  const text = typed.length > longest ? typed.slice(0, longest).replace(/\s\S*$/, '') : typed
  const exact = /^\s*["“][^"“”]*[\p{L}\p{N}][^"“”]*["”]\s*$/u.test(text)
  const all = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  if (exact) return { exact, words: all }

  // Written twice, a word would count twice
  const once = [...new Map(all.map((word) => [word.toLowerCase(), word])).values()]
  const telling = once.filter((word) => !small.has(word.toLowerCase()))
  return { exact, words: telling.length > 0 ? telling : once }
}
