import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { faultOfName, faultOfType, unknownKind } from './kinds.ts'
import { isTurned } from './turned.ts'
import { isWhole } from './whole.ts'

/** What a file holds: a picture that browsers show, or why they show none and what to do about it. */
export interface PictureFile {
  /** In CSS pixels, as it is shown; undefined if the picture does not say. */
  readonly size?: { readonly width: number; readonly height: number } | undefined
  /** The rest of a sentence that begins with the picture’s name, and the remedy. */
  readonly fault?: string | undefined
}

const shown = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'svg'])
const putAgain = 'Put the whole file there again.'
const notWhole = `is not whole: its end is missing. ${putAgain}`
const beginnings = /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF|.{4}ftypavif)/s
const webPage =
  'is a web page, perhaps one to sign in, and no picture. Open its address in a browser, sign in, and save the picture itself.'

/** Reads a picture as a browser does: what it is, not what it is called, all of it, the right way up. */
export function readPicture(path: string): PictureFile {
  const bytes = readFileSync(path)
  if (bytes.length === 0) return { fault: `is an empty file. ${putAgain}` }
  const text = bytes.toString('latin1')
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|head|body)\b/i.test(text)) {
    return { fault: webPage }
  }
  const { type = /<svg\b/.test(text) ? 'svg' : '', width, height } = sizeIn(bytes)
  if (type === '' && /^.{4}ftyp(?:hei|hev|mif1|msf1)/s.test(text))
    return { fault: faultOfType('heic') }
  if (type === '' && beginnings.test(text)) return { fault: notWhole }
  const fault =
    faultOfType(type) ?? faultOfName(path) ?? (shown.has(type) ? undefined : unknownKind)
  if (fault) return { fault }
  if (!isWhole(type, bytes)) return { fault: notWhole }
  if (!width || !height) return {}
  return { size: isTurned(type, bytes) ? { width: height, height: width } : { width, height } }
}

function sizeIn(bytes: Uint8Array): {
  readonly type?: string | undefined
  readonly width?: number
  readonly height?: number
} {
  try {
    return imageSize(bytes)
  } catch {
    return {}
  }
}
