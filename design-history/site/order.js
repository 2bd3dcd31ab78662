/** The order of posts wherever the newest come first. Of one day, the names of their files decide. */
export const newestFirst = (a, b) => b.date - a.date || a.inputPath.localeCompare(b.inputPath, 'en')

const places = new WeakMap()

/**
 * Gives the pages before and after a page in a list of pages.
 *
 * @param {{ url: string }[]} pages
 * @param {string} address
 */
export function neighbours(pages, address) {
  // A search for each of a thousand posts would look at half a million
  if (!places.has(pages)) places.set(pages, new Map(pages.map(({ url }, place) => [url, place])))
  const place = places.get(pages).get(address)
  return place === undefined ? {} : { previous: pages[place - 1], next: pages[place + 1] }
}

/**
 * Puts pages under the names of their sections, in the order of the first page
 * of each. Pages with no section come first, under no name.
 *
 * @param {{ data: { section?: string } }[]} pages
 * @returns {{ name: string, pages: object[] }[]}
 */
export function sections(pages) {
  const named = new Map([['', []]])
  for (const page of pages) {
    const name = page.data.section ?? ''
    named.set(name, [...(named.get(name) ?? []), page])
  }
  return [...named]
    .filter(([, pages]) => pages.length > 0)
    .map(([name, pages]) => ({ name, pages }))
}
