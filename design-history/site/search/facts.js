import { readFileSync } from 'node:fs'

import { readableDate } from '../dates.js'
import { kindOf, versionsInAddress } from './pages.js'

/** Reads the names of the pages and rules of the service that a post may be about. */
export const readTopics = () => JSON.parse(readFileSync('design-history/_data/topics.json', 'utf8'))

/**
 * Gives what a post can be filtered by, and its date.
 *
 * @param {{ url: string, date: Date, data: object }} post
 * @param {{ pages: Record<string, string>, rules: Record<string, string> }} topics
 * @param {string[]} versions - Of the designs in its pictures
 */
export function factsOfPost({ url, date, data }, topics, versions) {
  const { pages = [], rules = [], tags = [] } = data
  return {
    ...factsOfPage(url),
    ...factsOfDate(date.toISOString().slice(0, 10)),
    version: versions,
    topic: named(
      [...pages.map((id) => topics.pages[id]), ...rules.map((id) => topics.rules[id])],
      tags,
    ),
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

// A tag is often the name of a page in other letters: people would see it twice
function named(names, tags) {
  const found = new Map()
  for (const name of [...names, ...tags]) {
    const key = String(name).toLowerCase()
    if (name !== undefined && !found.has(key)) found.set(key, String(name))
  }
  return [...found.values()]
}
