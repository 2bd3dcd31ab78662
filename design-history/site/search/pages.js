import { isAbout, isGuidance, isPost } from '../addresses.ts'
import { faceOf } from '../faces.js'

// What search finds beside posts, guidance and the pages about this repository. The other pages of
// the design history list these, or show them once more
const found = [
  { pattern: /^toolkits\/$/, place: 'toolkits' },
  { pattern: /^rounds\/[^/]+\/$/, place: 'round' },
  { pattern: /^journeys\/[^/]+\/current\/$/, place: 'page' },
  { pattern: /^journeys\/[^/]+\/[^/]+\/$/, place: 'map' },
  { pattern: /^questions\/[^/]+\/[^/]+\/$/, place: 'question' },
  { pattern: /^(?:pages|rules)\/[^/]+\/$/, place: 'topic' },
]

/**
 * Says what a page is to the search, or nothing if the search does not find it.
 *
 * @param {{ url: string, inputPath: string }} page
 * @returns {'page' | 'about' | 'decision' | 'toolkits' | 'round' | 'map' | 'question' | 'topic' | undefined}
 */
export function placeOf({ url, inputPath }) {
  if (isAbout(inputPath)) return inputPath.includes('/decisions/') ? 'decision' : 'about'
  if (isPost(inputPath) || isGuidance(inputPath)) return 'page'
  const address = String(url).replace('/design-history/', '')
  return found.find(({ pattern }) => pattern.test(address))?.place
}

/**
 * Gives the kind of a page, as people choose it beside what they found.
 *
 * @param {string} url
 */
export const kindOf = (url) => faceOf(url).short

/**
 * Gives the version of the design that a page is about, if its address says so, such as that of a
 * journey map.
 *
 * @param {string} url
 * @returns {string[]}
 */
export const versionsInAddress = (url) =>
  url.match(/^\/design-history\/journeys\/[^/]+\/(\d{4}-\d\d-\d\d|current)\/$/)?.slice(1, 2) ?? []
