import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readableDate } from '../dates.ts'
import { recordNameOf } from '../record-name.js'
import { withRelativeLinks } from '../relative-links.js'
import { foundBy } from '../threads/named.js'
import { slidesOf } from './slides.js'

/**
 * Gives the address of the presentation of a post.
 *
 * @param {string} url - The address of the post
 */
export const addressOfShow = (url) => `${String(url).replace(/(?:\/|\.html)?$/, '')}/show/`

/**
 * Makes what writes the presentation of each post that was built.
 *
 * @param {object} known
 * @param {import('nunjucks').Environment} known.nunjucks
 * @param {object[]} known.posts - All posts, as Eleventy keeps them
 * @param {(inputPath: string, picture: string) => readonly string[]} known.notesOf
 * @param {(slug: string) => { designs: object[] } | undefined} known.recordOf
 * @param {string} known.output - The folder of the site
 */
export function showWriter({ nunjucks, posts, notesOf, recordOf, output }) {
  const byFile = new Map(posts.map((post) => [post.inputPath, post]))
  const bySlug = Map.groupBy(posts, ({ fileSlug }) => fileSlug)
  const template = nunjucks.getTemplate('show.njk', true)

  return async ({ inputPath, url, content }) => {
    const post = byFile.get(inputPath)
    // One that is in no list is in no presentation
    if (!post) return
    const { data, fileSlug: slug, date } = post
    const { title, description } = data
    const slides = slidesOf({
      html: content,
      ...{ title, description, date, slug, url },
      record: recordOf(recordNameOf(post)),
      replaced: [data.replaces ?? []]
        .flat()
        .flatMap((name) => foundBy(name, post, bySlug).flatMap(replacedBy)),
      notesOf: (picture) => notesOf(inputPath, picture),
    })
    const html = template.render({ title, description, slides, url, date, day: readableDate(date) })
    const address = addressOfShow(url)
    const folder = join(output, address)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'index.html'), withRelativeLinks(html, address))
  }

  function replacedBy(post) {
    const { fileSlug: folder, date, data } = post
    return [{ folder, date, title: data.title, record: recordOf(recordNameOf(post)) }]
  }
}
