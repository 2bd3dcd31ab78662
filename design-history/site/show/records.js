import { existsSync, readFileSync } from 'node:fs'

import { captured } from '../record.js'

/**
 * Reads what was captured for posts, each once. This build has checked it all before.
 *
 * @returns {(slug: string) => { designs: object[] } | undefined}
 */
export function recordReader() {
  const known = new Map()
  return (slug) => {
    if (!known.has(slug)) {
      const file = `${captured}/posts/${slug}.json`
      known.set(slug, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
    }
    return known.get(slug)
  }
}

/**
 * Finds a captured picture of a post.
 *
 * @param {{ designs: object[] } | undefined} record
 * @param {{ href?: string, src: string }} part - As the page of the post shows it: the file of the
 *   picture, and the link to its page in a design
 * @returns {{ design: object, name: string, picture: object } | undefined}
 */
export function capturedIn(record, { href = '', src }) {
  const all = (record?.designs ?? []).flatMap((design) =>
    Object.entries(design.pictures).map(([name, picture]) => ({ design, name, picture })),
  )
  const [, id, linked] = href.match(/([^/]+)\/\?picture=([^&#]+)/) ?? []
  const file = src.match(/\/pictures\/([0-9a-f]{16})\.\w+$/)?.[1]
  return (
    all.find(({ design, name }) => design.id === id && name === linked) ??
    all.find(({ picture }) => file && Object.values(picture.desktop).includes(file))
  )
}
