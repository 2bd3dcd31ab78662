import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

/** Where the captured pictures, copies and designs are. */
export const captured = 'design-history/captured'

const budget = 120
const hash = z.string().regex(/^[0-9a-f]{16}$/)

const shot = z.looseObject({
  webp: hash,
  png: hash,
  width: z.int().positive(),
  height: z.int().positive(),
})

const picture = z.looseObject({
  state: z.string(),
  title: z.string(),
  alt: z.string(),
  text: z.array(z.looseObject({ kind: z.string() })),
  desktop: shot,
  phone: shot,
})

const design = z.looseObject({
  id: z.string(),
  title: z.string(),
  scenario: z.string().nullable(),
  version: z.string(),
  now: z.string(),
  opens: z.looseObject({ title: z.string().min(1) }).optional(),
  made: z.string(),
  copy: hash,
  pictures: z.record(z.string(), picture),
})

const record = z.looseObject({ designs: z.array(design).min(1) })

/** The shape of what was captured for a round of research. */
export const round = z.looseObject({
  name: z.string().min(1),
  date: z.iso.date(),
  commit: z.string().regex(/^[0-9a-f]{7,40}$/),
  about: z.string().optional(),
  record,
})

/**
 * Reads a file of what was captured. Stops the build with the file and the remedy if it is not of
 * the shape that the site needs.
 *
 * @param {string} file
 * @param {z.ZodType} shape
 * @param {string} remedy - A sentence
 */
export function readShape(file, shape, remedy) {
  const fail = (why) => {
    throw new Error(`${file} ${why}. ${remedy}`)
  }
  let read
  try {
    read = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    fail('is not correct JSON')
  }
  const { data, error } = shape.safeParse(read)
  if (error) {
    const [{ path, message }] = error.issues
    fail(`is not what the site can show: ${path.join(', ')}: ${message}`)
  }
  return data
}

/** Reads what was captured for a post. Stops the build as `readShape` does. */
export const readRecord = (file, remedy) => readShape(file, record, remedy)

/**
 * Stops the build, naming the file, if a picture of a record is missing, is too large or has no
 * words, or if a design of it cannot be opened.
 *
 * @param {{ designs: object[] }} record
 * @param {string} name - The folder of its designs
 * @param {string} remedy - A sentence
 * @param {string} [folder] - Where the pictures, copies and designs are
 */
export function checkRecord({ designs }, name, remedy, folder = captured) {
  const fail = (what) => {
    throw new Error(`${what}. ${remedy}`)
  }
  for (const { id, copy, pictures } of designs) {
    for (const needed of [
      `${folder}/designs/${name}/${id}/index.html`,
      `${folder}/copies/${copy}`,
    ]) {
      if (!existsSync(needed)) fail(`${needed} is missing, so the design cannot be opened`)
    }
    for (const [picture, { alt, text, desktop, phone }] of Object.entries(pictures)) {
      if (alt.trim() === '' || text.length === 0) {
        fail(`The picture ${picture} of ${name} has no words for people who do not see it`)
      }
      for (const shot of [desktop, phone]) {
        for (const file of filesOf(shot)) {
          checkFile(join(folder, 'pictures', file), picture, fail)
        }
      }
    }
  }
}

/** The files of a picture at one width, in the folder of pictures. */
export const filesOf = ({ webp, png }) => [`${webp}.webp`, `${png}.png`]

function checkFile(file, picture, fail) {
  const bytes = statSync(file, { throwIfNoEntry: false })?.size
  if (bytes === undefined) fail(`${file}, a file of the picture ${picture}, is missing`)
  const size = Math.ceil(bytes / 1024)
  if (file.endsWith('.webp') && size > budget) {
    fail(
      `${file}, a file of the picture ${picture}, has ${size} KB. A picture may have ${budget} KB at most`,
    )
  }
}
