import sharp from 'sharp'
import { halved, paletteOf, recoloured, reduced } from './colours.ts'
import { contentHash } from './hashes.ts'
import { pngOf } from './png.ts'
import type { Pixels } from './colours.ts'
import type { Shot } from './record.ts'
import type { Screenshot } from './stage.ts'

/** A picture ready to be stored: what is recorded of it, and its files by their names. */
export interface Encoded {
  readonly shot: Shot
  readonly files: ReadonlyMap<string, Buffer>
}

/** The names of the files of a picture, in the folder of pictures. */
export function filesOf({ webp, png }: Pick<Shot, 'webp' | 'png'>): readonly [string, string] {
  return [`${webp}.webp`, `${png}.png`]
}

/**
 * Makes the two files of a picture: WebP at twice its size and, for what cannot show that, PNG at
 * once its size; both in few colours and with nothing else lost. The same screenshot always gives
 * the same bytes.
 */
export async function encoded({ png: screenshot, width, height }: Screenshot): Promise<Encoded> {
  const { data, info } = await sharp(screenshot)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels: Pixels = {
    data: new Uint32Array(data.buffer, data.byteOffset, info.width * info.height),
    width: info.width,
    height: info.height,
  }
  const palette = paletteOf(pixels)
  const [webp, png] = await Promise.all([
    webpOf(recoloured(pixels, palette)),
    pngOf(reduced(halved(pixels), palette)),
  ])
  const shot: Shot = {
    webp: contentHash(webp),
    png: contentHash(png),
    width,
    height,
    bytes: { webp: webp.length, png: png.length },
  }
  const [webpName, pngName] = filesOf(shot)
  return {
    shot,
    files: new Map([
      [webpName, webp],
      [pngName, png],
    ]),
  }
}

// More effort takes longer and makes no picture of few colours smaller; less quality does the
// opposite, as it is lossless whatever it says.
const settings = { lossless: true, effort: 1, quality: 76 }

async function webpOf({ data, width, height }: Pixels): Promise<Buffer> {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  return sharp(bytes, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .webp(settings)
    .toBuffer()
}
