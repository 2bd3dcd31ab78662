import { readFileSync } from 'node:fs'

/**
 * Reads the size in pixels that a picture says it has, or nothing if it is no PNG or WebP.
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
  return undefined
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
