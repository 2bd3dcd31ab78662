/**
 * Takes a long list apart into pages, each with its address and the addresses of its neighbours.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} size - How many items a page holds at most
 * @param {string} href - The address of the first page
 */
export function partsOf(items, size, href) {
  const count = Math.max(1, Math.ceil(items.length / size))
  const addressOf = (number) => (number === 1 ? href : `${href}${number}/`)
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1
    return {
      number,
      count,
      href: addressOf(number),
      items: items.slice(index * size, number * size),
      previous: number > 1 ? addressOf(number - 1) : undefined,
      next: number < count ? addressOf(number + 1) : undefined,
    }
  })
}

/**
 * Puts posts that are in the order of their dates under their years.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => Date} dateOf
 * @returns {{ year: number, items: Item[] }[]}
 */
export function byYear(items, dateOf = ({ date }) => date) {
  const years = Map.groupBy(items, (item) => dateOf(item).getUTCFullYear())
  return [...years].map(([year, items]) => ({ year, items }))
}
