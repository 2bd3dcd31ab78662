import { readableDate } from '../dates.ts'
import { kindOf, versionsInAddress } from './pages.js'

/**
 * Gives what a post can be filtered by, and its date.
 *
 * @param {{ url: string, date: Date, data: object }} post
 * @param {{ pages: Record<string, string>, rules: Record<string, string> }} topics
 * @param {string[]} versions - Of the designs in its pictures
 * @param {Map<string, string>} names - As topicNames gives them
 */
export function factsOfPost({ url, date, data }, topics, versions, names) {
  const { pages = [], rules = [], tags = [] } = data
  return {
    ...factsOfPage(url),
    ...factsOfDate(date.toISOString().slice(0, 10)),
    version: versions,
    topic: [
      ...new Set(
        [
          ...pages.map((id) => topics.pages[id]),
          ...rules.map((id) => topics.rules[id]),
          ...tags,
        ].flatMap((name) => names.get(keyOf(name)) ?? []),
      ),
    ],
  }
}

/**
 * Gives what a round of research can be filtered by, and its date.
 *
 * @param {string} url
 * @param {{ date: string, record: { designs: { version: string }[] } }} round
 */
export const factsOfRound = (url, { date, record }) => ({
  ...factsOfPage(url),
  ...factsOfDate(date),
  version: record.designs.map(({ version }) => version),
})

/**
 * Gives what every other page can be filtered by.
 *
 * @param {string} url
 */
export const factsOfPage = (url) => ({ kind: [kindOf(url)], version: versionsInAddress(url) })

const factsOfDate = (day) => ({ date: readableDate(day), year: [day.slice(0, 4)] })

/**
 * Gives one name to each topic. A tag is often the name of a page in other letters, or another form
 * of the same words: people would see it twice.
 *
 * @param {{ pages: Record<string, string>, rules: Record<string, string> }} topics
 * @param {string[]} tags - Of all posts
 * @returns {Map<string, string>}
 */
export function topicNames({ pages, rules }, tags) {
  const names = new Map()
  for (const name of [...Object.values(pages), ...Object.values(rules), ...tags]) {
    const key = keyOf(name)
    if (!names.has(key)) names.set(key, String(name))
  }
  return names
}

/** Appointments and Appointment, or repeating and repeat, are the same. */
const keyOf = (name) =>
  String(name)
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/(?<=\w{3})(?:ing|s)$/, ''))
    .join(' ')
