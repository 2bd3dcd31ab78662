import { readFileSync } from 'node:fs'

/**
 * Reads the size in pixels that a picture says it has, or nothing if it is no PNG, WebP, JPEG, GIF or
 * SVG.
 *
 * @returns {{ width: number, height: number } | undefined}
 */
export function sizeOf(path) {
  const bytes = readFileSync(path)
  if (bytes.length < 30) return undefined
  if (bytes.toString('latin1', 1, 4) === 'PNG') {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  }
  if (bytes.toString('latin1', 8, 12) === 'WEBP') return webpSize(bytes)
  if (bytes.toString('latin1', 0, 4) === 'GIF8') {
    return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
  }
  if (bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes)
  return /\.svg$/i.test(path) ? svgSize(bytes.toString('utf8')) : undefined
}

// The 3 kinds of WebP say it in 3 ways
function webpSize(bytes) {
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8 ') {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  }
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (kind === 'VP8X') {
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  }
  return undefined
}

// A JPEG is a row of segments, each with its length. The one that begins a frame has the size
function jpegSize(bytes) {
  let place = 2
  while (place + 9 < bytes.length && bytes[place] === 0xff) {
    const kind = bytes[place + 1]
    const beginsFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)
    if (beginsFrame) {
      return { width: bytes.readUInt16BE(place + 7), height: bytes.readUInt16BE(place + 5) }
    }
    place += 2 + bytes.readUInt16BE(place + 2)
  }
  return undefined
}

function svgSize(text) {
  const tag = text.match(/<svg\b[^>]*>/)?.[0] ?? ''
  const [, , , boxWidth, boxHeight] =
    tag.match(/\sviewBox=["']\s*(\S+?)[\s,]+(\S+?)[\s,]+(\S+?)[\s,]+([^\s"']+)/) ?? []
  const [width, height] = ['width', 'height'].map(
    (side) => tag.match(new RegExp(`\\s${side}=["']([\\d.]+)(?:px)?["']`))?.[1],
  )
  const [wide, high] = width && height ? [width, height] : [boxWidth, boxHeight]
  return wide > 0 && high > 0
    ? { width: Math.round(Number(wide)), height: Math.round(Number(high)) }
    : undefined
}
