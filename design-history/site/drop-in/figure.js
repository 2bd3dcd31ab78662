import { isElsewhere, isVideo } from './hand-made.js'
import { fileOf, placeFor, sizeFor } from './files.js'
import { problemIn } from '../problem.js'

/**
 * Gives what a figure or an image in a post shows, from whichever of the names that design histories
 * use for it. Its alternative text is seen to on the page, where its heading is known.
 *
 * @param {string | object} params - A file name, or what the macro was given
 * @param {{ inputPath: string, fileSlug: string, url: string }} page
 */
export function figureOf(params, page) {
  const given = typeof params === 'string' ? { src: params } : (params ?? {})
  const inner = [given.image, given.img].find(Boolean) ?? {}
  const image = typeof inner === 'string' ? { src: inner } : inner
  const first = (...names) =>
    names.map((name) => image[name] ?? given[name]).find((value) => value !== undefined)

  const name = first('src', 'file', 'url')
  const shown = {
    alt: first('alt', 'altText') ?? '',
    caption: given.caption ?? image.caption ?? first('title'),
    href: first('href', 'link'),
    classes: [image.classes, given.classes].filter(Boolean).join(' '),
    attributes: { ...given.attributes, ...image.attributes },
    html: given.html ?? given.content,
    id: given.id ?? image.id,
    width: first('width'),
    height: first('height'),
  }
  if (!name) return shown
  return { ...shown, ...fileFor(String(name), page, shown) }
}

function fileFor(name, page, { width, height }) {
  if (isElsewhere(name)) return { src: name }
  const found = page && fileOf(name, page)
  if (!found) {
    if (!page || /^\/(?!images\/)/.test(name)) return { src: name }
    throw problemIn(
      page.inputPath,
      name,
      `the picture ${name} is missing. Put it at ${placeFor(name, page)}, or correct its name.`,
    )
  }
  const { path, address } = found
  if (isVideo(path)) return { src: address, video: true, width, height }
  const size = sizeFor(path, name, page)
  return { src: address, ...(width || height ? { width, height } : size) }
}
