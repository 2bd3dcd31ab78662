import { byAge } from '../versions.js'

/**
 * Gives the pictures of posts that can stand for their designs: those of the newest design that was
 * captured for a post, as a post may show what was there before too.
 *
 * @param {(slug: string) => { designs: object[] } | undefined} recordOf
 * @param {Record<string, string[]>} [topicPictures] - Names of pages by the id of a topic
 * @returns {(slug: string) => { version?: string, versions: string[], pictures: object[] }}
 */
export function pictureReader(recordOf, topicPictures = {}) {
  const topicOf = new Map(
    Object.entries(topicPictures).flatMap(([id, names]) => names.map((name) => [name, id])),
  )
  const known = new Map()
  return (slug) => {
    if (!known.has(slug)) known.set(slug, picturesOf(recordOf(slug)?.designs ?? [], topicOf))
    return known.get(slug)
  }
}

function picturesOf(designs, topicOf) {
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

/** Where a page is, whoever it is about: the same question stands in more than one journey. */
const placeOf = (address) =>
  address
    .split('/')
    .filter((part) => part !== '' && !/^[A-Z]?\d+$/.test(part))
    .slice(0, -1)
    .join('/')
