import { recordNameOf } from '../record-name.js'
import { ourCurrent, theDesigns } from '../versions.js'

/**
 * Gives what the timeline of a page or of a rule says of each post, oldest first.
 *
 * @param {{ kind: string, id: string, posts: object[] }} topic
 * @param {object} known
 * @param {(slug: string) => object} known.picturesOf
 * @param {{ between: (older: object, newer: object) => object | undefined }} known.comparisons
 * @param {Map<object, { next: object[] }>} known.threads
 */
export function timelineOf({ kind, id, posts }, { picturesOf, comparisons, threads }) {
  const isOfTopic = ({ topic }) => kind === 'pages' && topic === id
  let before
  return posts.map((post) => {
    const { versions, pictures } = picturesOf(recordNameOf(post))
    const shown = pictures.find(isOfTopic)
    const compared = before && comparisons.between(before, post)
    const pair = kind === 'pages' ? compared?.pairs.find(isOfTopic) : compared?.pairs[0]
    const entry = {
      post,
      date: post.date,
      picture: shown ?? pictures[0],
      designs: theDesigns(versions, ourCurrent),
      replacedBy: threads.get(post)?.next ?? [],
      compared: pair && { post: before, href: `${compared.href}#${pair.id}` },
    }
    // A post without a picture of the page does not stand between two that have one
    if (kind === 'pages' ? shown : pictures.length > 0) before = post
    return entry
  })
}
