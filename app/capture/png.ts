import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import type { FewColours } from './colours.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const compressed = promisify<Buffer, object, Buffer>(deflate)

/** A picture of few colours as a PNG with a palette: four bits a pixel if sixteen colours are enough. */
export async function pngOf(picture: FewColours): Promise<Buffer> {
  const { palette, width, height } = picture
  const bits = palette.length <= 16 ? 4 : 8
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Bits, then: with a palette, compressed, without filters, not interlaced.
  head.set([bits, 3, 0, 0, 0], 8)
  const colours = palette.flatMap((pixel) => [
    pixel & 255,
    (pixel >>> 8) & 255,
    (pixel >>> 16) & 255,
  ])
  const data = await compressed(rowsOf(picture, bits), { level: 8, memLevel: 9 })
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function rowsOf({ indexes, width, height }: FewColours, bits: 4 | 8): Buffer {
  const stride = 1 + Math.ceil((width * bits) / 8)
  const rows = Buffer.alloc(stride * height)
  for (let row = 0; row < height; row += 1) {
    const from = row * width
    const to = row * stride + 1
    if (bits === 8) {
      rows.set(indexes.subarray(from, from + width), to)
      continue
    }
    for (let at = 0; at < width; at += 2) {
      const right = at + 1 < width ? (indexes[from + at + 1] ?? 0) : 0
      rows[to + at / 2] = ((indexes[from + at] ?? 0) << 4) | right
    }
  }
  return rows
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
