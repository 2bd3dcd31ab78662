import { recordNameOf } from '../record-name.js'
import { byAge } from '../versions.js'

const exactly = ({ place, page, state }) => `${place} ${page} ${state}`
const roughly = ({ place, topic, state }) => `${place} ${topic} ${state}`

/**
 * Pairs the pictures of one page, or of the pages that one topic stands for, in two designs. There
 * are none if the second design is no later one, and none of two pictures of one design.
 *
 * @param {{ version?: string, pictures: object[] }} older
 * @param {{ version?: string, pictures: object[] }} newer
 * @returns {{ topic: string, before: object, after: object }[]}
 */
export function pairsOf(older, newer) {
  if (!older.version || !newer.version || byAge(older.version, newer.version) >= 0) return []
  const open = new Set(older.pictures)
  // A post may show designs of several versions. Of one version, only the person is another
  const isOlder = (one, other) => byAge(one.design.version, other.design.version) < 0
  const firstBy = (name, picture) =>
    [...open].find((each) => name(each) === name(picture) && isOlder(each, picture))
  const pairs = new Map()
  for (const name of [exactly, roughly]) {
    for (const after of newer.pictures) {
      const before = pairs.has(after) ? undefined : firstBy(name, after)
      if (!before) continue
      open.delete(before)
      pairs.set(after, before)
    }
  }
  return newer.pictures
    .filter((after) => pairs.has(after))
    .map((after) => ({ topic: after.topic, before: pairs.get(after), after }))
}

/**
 * Keeps the comparisons of posts: each is made once, however many places lead to it.
 *
 * @param {(slug: string) => object} picturesOf
 */
export function comparer(picturesOf) {
  const known = new Map()
  return {
    /** The comparison of two posts, or nothing if there is nothing to put side by side. */
    between(older, newer) {
      const [first, second] = [recordNameOf(older), recordNameOf(newer)]
      if (first === undefined || second === undefined) return undefined
      const key = `${first}/${second}`
      if (!known.has(key)) {
        const pairs = pairsOf(picturesOf(first), picturesOf(second))
        const href = `/design-history/before-and-after/${key}/`
        known.set(key, pairs.length > 0 ? { older, newer, href, pairs: withIds(pairs) } : undefined)
      }
      return known.get(key)
    },
    /** Every comparison that something leads to. */
    all: () => [...known.values()].filter((each) => each !== undefined),
  }
}

function withIds(pairs) {
  const times = new Map()
  return pairs.map((pair) => {
    const time = (times.get(pair.topic) ?? 0) + 1
    times.set(pair.topic, time)
    return { ...pair, id: time === 1 ? pair.topic : `${pair.topic}-${time}` }
  })
}
