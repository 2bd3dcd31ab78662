import { readableDate } from '../dates.js'

const isDated = (version) => /^\d{4}-\d\d-\d\d$/.test(version)

/** A version in a heading: ‘Design of 6 October 2021’. */
export const designName = (version) =>
  isDated(version) ? `Design of ${readableDate(version)}` : 'Current design'

/** A version in a sentence: ‘the design of 6 October 2021’. */
export const theDesign = (version) =>
  isDated(version) ? `the design of ${readableDate(version)}` : 'the current design'

/** A version among others of its journey: ‘6 October 2021’. */
export const dateOrCurrent = (version) =>
  isDated(version) ? readableDate(version) : 'the current design'

/** Several versions in a sentence. */
export function theDesigns(versions) {
  const dates = versions.filter(isDated).map(readableDate)
  const current = versions.length > dates.length ? ['the current design'] : []
  if (dates.length === 0) return current.join('')
  const [first, ...others] = dates
  const dated = others.length === 0 ? `the design of ${first}` : `the designs of ${listed(dates)}`
  return listed([dated, ...current])
}

/** Several things in a sentence: a, b and c. */
export const listed = (items) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
