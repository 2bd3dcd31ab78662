import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const remembered = new Map()

/** Reads what was recorded with the pictures of a post, once for each change of the file. */
function recordOf(folder) {
  const file = join(folder, 'pictures.json')
  if (!existsSync(file)) return {}
  const { mtimeMs } = statSync(file)
  const known = remembered.get(file)
  if (known?.mtimeMs === mtimeMs) return known.record

  const record = JSON.parse(readFileSync(file, 'utf8'))
  remembered.set(file, { mtimeMs, record })
  return record
}

/**
 * Gives everything needed to show a picture of a post. Stops the build if the
 * picture is missing, or if nobody has said in words what it shows.
 *
 * @param {{ text?: string, src?: string, alt?: string, caption?: string, img?: { src: string, alt?: string } }} item
 * @param {{ inputPath: string, fileSlug: string }} page
 */
export function picture(item, page) {
  if (!page) {
    throw new Error(
      'Pictures need to know their post. Import the macro with this line: {% from "screenshots/macro.njk" import appScreenshots with context %}',
    )
  }

  const name = item?.img?.src ?? item?.src
  const file = page.inputPath.replace(/^\.\//, '')
  if (!name) {
    throw new Error(
      `${file}: the picture “${item?.text ?? ''}” has no file name. Write it as img: { src: "01-name-of-the-page.png" }.`,
    )
  }

  const folder = join('design-history', 'images', page.fileSlug)
  const path = `${folder}/${name}`
  if (!existsSync(path)) {
    throw new Error(
      `${file}: the picture ${path} is missing. Run npm run capture to make it, or take it out of the post.`,
    )
  }

  const recorded = recordOf(folder)[name] ?? {}
  const alt = item.img?.alt || item.alt || recorded.alt
  if (!alt) {
    throw new Error(
      `${file}: the picture ${path} has no alternative text. Run npm run capture to write it, or add alt: "One sentence that says what the picture shows" to the picture in the post.`,
    )
  }

  return {
    heading: item.text ?? name,
    caption: item.caption ?? item.img?.caption,
    src: `/design-history/images/${page.fileSlug}/${name}`,
    alt,
    width: recorded.width ?? sizeOf(path)?.width,
    height: recorded.height ?? sizeOf(path)?.height,
    text: recorded.text ?? [],
  }
}

/** Reads the size that a PNG says it has. Other kinds of picture have none. */
function sizeOf(path) {
  const start = readFileSync(path).subarray(0, 24)
  const isPng = start.toString('latin1', 1, 4) === 'PNG'
  return isPng ? { width: start.readUInt32BE(16), height: start.readUInt32BE(20) } : undefined
}
