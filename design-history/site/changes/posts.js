import { recordNameOf } from '../record-name.js'
import { pairOf } from './compared.js'
import { theDesign, theDesigns } from '../versions.js'

const shortcode = /\{%-?\s*(whatChanged|question)\s([^%]*)%\}/g

/**
 * Finds the posts that are about each question, and the pages in runnable designs that ask it: from
 * the pictures that were captured for a post, from its shortcodes and from the pages that it is
 * about. Looks at each post once.
 *
 * @param {object[]} posts - Newest first, as Eleventy keeps them in a collection
 * @param {Map<string, object>} journeys
 * @param {Record<string, string[]>} topicPages - Ids of pages by the id of a topic, besides its own
 * @param {(slug: string) => { designs: object[] } | undefined} recordOf
 * @returns {Map<string, { posts: object[], designs: Map<string, object> }>} By `keyOf`
 */
export function postsByQuestion(posts, journeys, topicPages, recordOf) {
  const asking = questionsByPage(journeys)
  const found = new Map()
  const of = (key) => {
    if (!found.has(key)) found.set(key, { posts: new Map(), designs: new Map() })
    return found.get(key)
  }
  for (const post of posts) {
    const why = (key, reason) => {
      const { posts: about } = of(key)
      if (!about.has(post)) about.set(post, new Set())
      about.get(post).add(reason)
    }
    const pictures = picturesOf(post, journeys, recordOf)
    for (const { journey, version, step, href, state } of pictures) {
      for (const { id } of journey.versions.get(version)?.pages.get(step)?.questions ?? []) {
        const key = keyOf(journey.id, id)
        why(key, `shows it in ${theDesign(version)}`)
        const { designs } = of(key)
        // The page as it opens is the best one to look at
        if (!designs.has(version) || (state === 'opened' && designs.get(version).state !== state)) {
          designs.set(version, { href, state, post })
        }
      }
    }
    for (const [key, reason] of written(post, journeys)) why(key, reason)
    const shown = new Set(pictures.map(({ journey }) => journey.id))
    for (const page of pagesOf(post, topicPages)) {
      for (const { journey, key } of asking.get(page) ?? []) {
        // Journeys have pages of the same name: pictures say which of them a post means
        if (shown.size === 0 || shown.has(journey)) why(key, 'is about its page')
      }
    }
  }
  return new Map(
    [...found].map(([key, { posts: about, designs }]) => [
      key,
      { posts: [...about].map(([post, reasons]) => ({ post, reasons: [...reasons] })), designs },
    ]),
  )
}

/** What a question is looked up by. */
export const keyOf = (journey, question) => `${journey} ${question}`

/** The questions that a page of some version asks, by the id of the page. */
function questionsByPage(journeys) {
  const asking = new Map()
  for (const { id: journey, versions } of journeys.values()) {
    const seen = new Set()
    for (const { pages } of versions.values()) {
      for (const { id: page, questions } of pages.values()) {
        for (const { id } of questions) {
          const key = keyOf(journey, id)
          if (seen.has(`${page} ${key}`)) continue
          seen.add(`${page} ${key}`)
          asking.set(page, [...(asking.get(page) ?? []), { journey, key }])
        }
      }
    }
  }
  return asking
}

function picturesOf(post, journeys, recordOf) {
  const folder = recordNameOf(post)
  return (recordOf(folder)?.designs ?? []).flatMap((design) =>
    Object.entries(design.pictures).flatMap(([name, { address = '', state }]) => {
      const place = address.match(/\/([a-z-]+)\/\d+\/([\w-]+)(?:\?|$)/)
      const journey = place && journeyAt(place[1], journeys)
      if (!journey) return []
      const version = journey.inService[design.version]
      const href = `/design-history/designs/${folder}/${design.id}/?picture=${name}`
      return [{ journey, version, step: place[2], href, state }]
    }),
  )
}

// The address of a journey is its id, or how it begins
const journeyAt = (part, journeys) =>
  journeys.get(part) ?? [...journeys.values()].find(({ id }) => id.startsWith(`${part}-`))

/** The questions that the shortcodes of a post are about. What they get wrong stops the build later. */
function written({ rawInput = '' }, journeys) {
  return [...rawInput.matchAll(shortcode)].flatMap(([, name, written]) => {
    const [id, ...others] = [...written.matchAll(/["']([^"']*)["']/g)].map(([, text]) => text)
    const journey = journeys.get(id)
    if (!journey) return []
    if (name === 'question') return [[keyOf(id, others[0]), 'links to it']]
    const [a, b] = others
    const comparison =
      journey.comparisons.get(pairOf(a, b)) ?? journey.comparisons.get(pairOf(b, a))
    if (!comparison) return []
    const reason = `compares ${theDesigns([comparison.before, comparison.after])}`
    return comparison.questions.map((question) => [keyOf(id, question), reason])
  })
}

const pagesOf = ({ data }, topicPages) =>
  [data.pages ?? []].flat().flatMap((topic) => [topic, ...(topicPages[topic] ?? [])])
