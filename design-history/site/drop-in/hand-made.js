import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readText } from '../front-matter/read.ts'
import { problemIn } from '../problem.js'
import { altFromHeading } from './alt.js'
import { isBroughtIn } from './brought-in.ts'
import { fileOf, nameFromWords, placeFor, sizeFor } from './files.js'

/** Says whether a picture is on another server: we show it, and know nothing else of it. */
export const isElsewhere = (name) => /^(?:https?:)?\/\/|^data:/.test(name)

/**
 * Gives the file name of a picture in a list of pictures, in whichever shape it is written. One that
 * has only words goes by them: 'Start page' is start-page.png.
 *
 * @param {object} item
 * @param {{ inputPath: string }} page
 * @param {(text: string) => string} slugify
 */
export function nameOfPicture(item, page, slugify) {
  const { img, image, src, file, text } = item ?? {}
  const named = [img, image].map((each) =>
    typeof each === 'string' ? each : (each?.src ?? each?.file),
  )
  const name = named.find(Boolean) ?? src ?? file
  if (name) return String(name)
  if (text) return nameFromWords(text, page, slugify)
  throw problemIn(
    page.inputPath,
    /appScreenshots\(|^screenshots:/m,
    'a picture has no file name. Write it as img: { src: "01-name-of-the-page.png" }.',
  )
}

/**
 * Gives what is needed to show an image that somebody made. Stops the build if its file is not there
 * or, in a post that was written here, if nobody has said in words what it shows.
 *
 * @param {string} name - The file name, as it is written
 * @param {object} item - The picture in its list
 * @param {{ inputPath: string, fileSlug: string, url: string }} page
 */
export function handMadePicture(name, item, page) {
  const heading = item.text ?? name
  const alt = item.img?.alt || item.image?.alt || item.alt
  if (isElsewhere(name)) return { heading, alt: alt || altOf(name, heading, page), src: name }

  const found = fileOf(name, page)
  if (!found) {
    throw problemIn(
      page.inputPath,
      placeOf(name, item, page),
      `the picture ${name} is missing. If it is a page of the prototype, name it under capture: at the top of the post and run npm run capture -- ${page.fileSlug}. If you made it yourself, put it at ${placeFor(name, page)}.`,
    )
  }
  const { path, address } = found
  const known = alt || recordedAlt(name, page) || altOf(name, heading, page)
  if (isVideo(path)) return { heading, alt: known, src: address, video: true }
  return { heading, alt: known, src: address, ...sizeFor(path, name, page) }
}

// One that is written with words alone has no file name in the post
function placeOf(name, { text }, { inputPath }) {
  if (!text || readText(inputPath).includes(name)) return name
  const words = String(text).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<=(?:-|\\btext:)\\s+["']?)${words}`)
}

/** Says whether a file is a video that browsers play. */
export const isVideo = (path) => /\.(?:mp4|webm|mov)$/i.test(path)

function recordedAlt(name, { fileSlug }) {
  const list = join('design-history', 'images', fileSlug, 'pictures.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8'))[name]?.alt : undefined
}

function altOf(name, heading, page) {
  if (isBroughtIn(page.inputPath)) return altFromHeading(heading, name, page.inputPath)
  throw problemIn(
    page.inputPath,
    name,
    `the picture ${name} has no alternative text. Add alt: "One sentence that says what the picture shows" to the picture in the post.`,
  )
}
