import { existsSync } from 'node:fs'

import { readableDate } from '../dates.js'
import { captured, readRecord } from '../record.js'

/**
 * Gives the pictures of posts that can stand for their designs: those of the newest design that was
 * captured for a post, as a post may show what was there before too.
 *
 * @param {Record<string, string[]>} [topicPictures] - Names of pages by the id of a topic
 * @returns {(slug: string) => { version?: string, versions: string[], pictures: object[] }}
 */
export function pictureReader(topicPictures = {}) {
  const topicOf = new Map(
    Object.entries(topicPictures).flatMap(([id, names]) => names.map((name) => [name, id])),
  )
  const known = new Map()
  return (slug) => {
    if (!known.has(slug)) known.set(slug, picturesOf(slug, topicOf))
    return known.get(slug)
  }
}

function picturesOf(slug, topicOf) {
  const file = `${captured}/posts/${slug}.json`
  if (!existsSync(file)) return { versions: [], pictures: [] }
  const { designs } = readRecord(file, `Run npm run capture -- ${slug} again.`)
  const versions = [...new Set(designs.map(({ version }) => version))].toSorted(byAge)
  const version = versions.at(-1)
  const pictures = designs
    .filter((design) => design.version === version)
    .flatMap((design) =>
      Object.entries(design.pictures).map(
        ([name, { page, state, address = '', desktop, alt }]) => ({
          design,
          name,
          page,
          state,
          alt,
          shot: desktop,
          topic: topicOf.get(page) ?? page,
          place: placeOf(address),
        }),
      ),
    )
  return { version, versions, pictures }
}

/** The order of versions: by date, and the current one last. */
export const byAge = (a, b) =>
  Number(a === 'current') - Number(b === 'current') || a.localeCompare(b, 'en')

/** Where a page is, whoever it is about: the same question stands in more than one journey. */
const placeOf = (address) =>
  address
    .split('/')
    .filter((part) => part !== '' && !/^[A-Z]?\d+$/.test(part))
    .slice(0, -1)
    .join('/')

/**
 * Says which designs a post shows.
 *
 * @param {readonly string[]} versions
 */
export function designsInWords(versions) {
  if (versions.length === 0) return undefined
  const dates = versions.filter((version) => version !== 'current').map(readableDate)
  const current = versions.length > dates.length ? ['our current design'] : []
  const dated =
    dates.length > 0 ? [`the design${dates.length > 1 ? 's' : ''} of ${listed(dates)}`] : []
  return listed([...dated, ...current])
}

const listed = (words) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
