import { handMadePicture, nameOfPicture } from './drop-in/hand-made.js'
import { nameOfPage, outlined } from './page-text.js'
import { filesOf } from './record.js'

// Pictures stand under headings of this level
const headingLevel = 3
const phones = '(max-width: 40.0525em)'

/**
 * Gives everything needed to show a picture that a post names: one that was captured, or else an
 * image that somebody made. Stops the build if there is neither.
 *
 * @param {{ text?: string, src?: string, alt?: string, caption?: string, id?: string, img?: { src: string, alt?: string } }} item
 * @param {{ inputPath: string, fileSlug: string }} page
 * @param {{ designs: object[] } | undefined} record - What was captured for the post
 * @param {(text: string) => string} slugify
 */
export function picture(item, page, record, slugify) {
  if (!page) {
    throw new Error(
      'Pictures need to know their post. Import the macro with this line: {% from "screenshots/macro.njk" import appScreenshots with context %}',
    )
  }
  const file = nameOfPicture(item, page, slugify)
  const name = file.replace(/\.\w+$/, '')
  const design = record?.designs.find(({ pictures }) => Object.hasOwn(pictures, name))
  const shown = design
    ? capturedPicture(design, name, page.fileSlug)
    : handMadePicture(file, item, page)
  return {
    ...shown,
    heading: item.text ?? shown.heading,
    caption: item.caption ?? item.img?.caption ?? item.image?.caption,
    ...(item.id ? { id: item.id } : {}),
  }
}

/**
 * Gives everything needed to show a captured picture, with its words and the way to the very page in
 * its design.
 *
 * @param {{ id: string, pictures: Record<string, object> }} design
 * @param {string} name - The name of the picture
 * @param {string} folder - The folder of the design: the slug of a post, or a round
 */
export function capturedPicture(design, name, folder) {
  const { alt, text, title, state, desktop, phone } = design.pictures[name]
  const [phoneWebp, phonePng] = sourcesOf(phone)
  const [webp, png] = sourcesOf(desktop)
  return {
    heading: nameOfPage(title) + (stateInWords[state] ?? ''),
    alt,
    src: png.src,
    width: desktop.width,
    height: desktop.height,
    // A browser takes the first that fits
    sources: [{ ...phoneWebp, media: phones }, { ...phonePng, media: phones }, webp],
    phone: { ...phonePng, sources: [phoneWebp] },
    text: outlined(text, headingLevel),
    href: `/design-history/designs/${folder}/${design.id}/?picture=${name}`,
  }
}

const stateInWords = { answered: ', answered', error: ', with errors' }

function sourcesOf(shot) {
  const { width, height } = shot
  return filesOf(shot).map((file) => ({
    src: `/design-history/pictures/${file}`,
    type: `image/${file.split('.')[1]}`,
    width,
    height,
  }))
}

/**
 * Gives pictures the ids of their headings: no two on a page are the same.
 *
 * @param {{ heading: string, id?: string }[]} pictures
 * @param {(text: string) => string} slugify
 * @param {string} [prefix] - What the ids begin with
 */
export function withIds(pictures, slugify, prefix = 'screenshot') {
  const times = new Map()
  return pictures.map((each) => {
    const id = each.id ?? `${prefix}-${slugify(each.heading)}`
    times.set(id, (times.get(id) ?? 0) + 1)
    return { ...each, id: times.get(id) === 1 ? id : `${id}-${times.get(id)}` }
  })
}
