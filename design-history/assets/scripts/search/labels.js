/**
 * Gives the words for what results can be filtered by: dates and ‘current’ are versions.
 *
 * @param {string} name
 * @param {string} value
 */
export function labelOf(name, value) {
  if (name !== 'version') return value
  if (value === 'current') return 'Our current design'
  const date = new Date(value)
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(date.getTime())) return value
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
  return date.toLocaleDateString('en-GB', style)
}

/**
 * Puts what can be chosen in order: newest first for versions and years, and A to Z.
 *
 * @param {string} name
 * @param {string[]} values
 */
export function inOrder(name, values) {
  const alphabetical = [...values].sort((a, b) => a.localeCompare(b, 'en'))
  // ‘current’ comes after the digits of dates, so it is the newest
  return name === 'version' || name === 'year' ? alphabetical.reverse() : alphabetical
}

/**
 * Says how many pages were found, and how.
 *
 * @param {number} count
 * @param {{ typed: string, filters: Record<string, string> }} asked
 * @param {boolean} some - Whether the pages have only some of the words
 */
export function countOf(count, { typed, filters }, some) {
  const chosen = Object.entries(filters).map(([name, value]) => labelOf(name, value))
  const words = typed === '' ? '' : `‘${shortened(typed)}’`
  const where = chosen.length === 0 ? '' : ` in ${chosen.join(', ')}`
  const what = `${words && ` for ${words}`}${where}`
  if (count === 0) return `Nothing found${what}`
  const results = count === 1 ? '1 result' : `${count} results`
  return some
    ? `No page has all of ${words}${where}. ${results} for some of the words`
    : `${results}${what}`
}

const shortened = (text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
