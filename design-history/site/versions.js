import { readableDate } from './dates.ts'

/** Says whether a version has a day: 2021-10-06, and not the current one. */
export const isDated = (version) => /^\d{4}-\d\d-\d\d$/.test(version)

/** The order of versions: by date, and the current one last. */
export const byAge = (a, b) => Number(!isDated(a)) - Number(!isDated(b)) || a.localeCompare(b, 'en')

/** A version in a heading: ‘Design of 6 October 2021’. */
export const designName = (version) =>
  isDated(version) ? `Design of ${readableDate(version)}` : 'Current design'

const theCurrent = 'the current design'

/** What posts call the current version: they are our own. */
export const ourCurrent = 'our current design'

/**
 * A version in a sentence: ‘the design of 6 October 2021’.
 *
 * @param {string} version
 * @param {string} [current] - What the current one is called there
 */
export const theDesign = (version, current = theCurrent) =>
  isDated(version) ? `the design of ${readableDate(version)}` : current

/** A version among others of its journey: ‘6 October 2021’. */
export const dateOrCurrent = (version) => (isDated(version) ? readableDate(version) : theCurrent)

/**
 * Several versions in a sentence: ‘the designs of 25 May 2021 and 6 October 2021’. Of none, no words.
 *
 * @param {readonly string[]} versions
 * @param {string} [current] - What the current one is called there
 */
export function theDesigns(versions, current = theCurrent) {
  const dates = versions.filter(isDated).map(readableDate)
  return listed([
    ...(dates.length > 0 ? [`the design${dates.length > 1 ? 's' : ''} of ${listed(dates)}`] : []),
    ...(versions.length > dates.length ? [current] : []),
  ])
}

/** Several things in a sentence: a, b and c. */
const listed = (items) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
