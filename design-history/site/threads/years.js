import { byYear } from './parts.js'

const inFull = 20

/** The years in which there are posts, newest first, each with its address. */
export const yearsOf = (newest) =>
  byYear(newest).map(({ year, items }) => ({ year, items, href: `/design-history/${year}/` }))

/**
 * Gives what the home page lists: the newest posts, under their years. Of a year that does not fit,
 * it leads to the rest.
 *
 * @param {object[]} newest - Every post, newest first
 */
export function homeOf(newest) {
  const years = yearsOf(newest)
  const counts = new Map(years.map(({ year, items }) => [year, items.length]))
  return {
    count: newest.length,
    years: years.map(({ year, items, href }) => ({ year, href, count: items.length })),
    shown: byYear(newest.slice(0, inFull)).map(({ year, items }) => ({
      year,
      items,
      href: `/design-history/${year}/`,
      count: counts.get(year),
    })),
  }
}
