import sharp from 'sharp'
import { expect, test } from 'vitest'
import { halved, paletteOf, pixelOf, reduced } from '../../app/capture/colours.ts'
import { encoded } from '../../app/capture/encode.ts'
import { pngOf } from '../../app/capture/png.ts'
import type { Pixels } from '../../app/capture/colours.ts'

const white = pixelOf(255, 255, 255)
const black = pixelOf(11, 12, 12)
const pink = pixelOf(244, 215, 215)
const edge = pixelOf(120, 121, 119)

type Patch = readonly [left: number, top: number, wide: number, high: number, colour: number]

/** A white picture with patches of colour. */
function picture(width: number, height: number, ...patches: readonly Patch[]): Pixels {
  const data = new Uint32Array(width * height).fill(white)
  for (const [left, top, wide, high, colour] of patches) {
    for (let row = top; row < top + high; row += 1) {
      data.fill(colour, row * width + left, row * width + left + wide)
    }
  }
  return { data, width, height }
}

const read = async (file: Buffer | undefined) =>
  (await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true })).data

/** The colours of a picture that is reduced to its palette. */
function drawn(source: Pixels) {
  const palette = paletteOf(source)
  const { indexes } = reduced(source, palette)
  return { palette, pixels: Uint32Array.from(indexes, (index) => palette[index] ?? 0) }
}

test('A flat colour stays as it is, however small its patch is beside the whole', () => {
  // A hundredth of a hundredth of the picture.
  const { palette, pixels } = drawn(
    picture(2000, 1600, [0, 0, 2000, 200, black], [900, 900, 20, 16, pink]),
  )
  expect(palette.slice(0, 3)).toEqual([white, black, pink])
  expect(pixels[905 * 2000 + 905]).toBe(pink)
})

test('The soft edge of a letter is no colour of its own: it becomes the nearest grey', () => {
  const letter = picture(400, 40, [10, 10, 1, 20, edge], [11, 10, 6, 20, black])
  const { palette, pixels } = drawn(letter)
  expect(palette).not.toContain(edge)
  expect(Math.abs(((pixels[15 * 400 + 10] ?? 0) & 255) - 120)).toBeLessThan(25)
})

test('A picture with no more colours than its palette loses nothing', () => {
  const simple = picture(64, 48, [4, 4, 30, 20, pink], [8, 30, 40, 10, black])
  expect(drawn(simple).pixels).toEqual(simple.data)
})

test('At half the size a pixel is the mean of four', () => {
  const none = pixelOf(0, 0, 0)
  const small = halved(picture(4, 2, [0, 0, 1, 1, none], [1, 1, 1, 1, none]))
  const data = Uint32Array.from([pixelOf(128, 128, 128), white])
  expect(small).toEqual({ data, width: 2, height: 1 })
})

test.each([4, 40])(
  'A PNG of %i colours holds the very pixels, with an odd width too',
  async (count) => {
    const palette = Array.from({ length: count }, (_, at) => pixelOf(at, 2 * at, 255 - at))
    const indexes = Uint8Array.from({ length: 7 * 5 }, (_, at) => at % count)
    const png = await pngOf({ palette, indexes, width: 7, height: 5 })
    expect(await sharp(png).metadata()).toMatchObject({ width: 7, height: 5 })
    const data = await read(png)
    const pixels = new Uint32Array(data.buffer, data.byteOffset, 35)
    expect([...pixels]).toEqual([...indexes].map((index) => palette[index]))
  },
)

test('The two files of a picture show the same, one at twice the size of the other', async () => {
  const source = picture(200, 100, [20, 20, 100, 40, pink], [20, 80, 150, 8, black])
  const raw = { width: 200, height: 100, channels: 4 as const }
  const png = await sharp(Buffer.from(source.data.buffer), { raw }).png().toBuffer()
  const { shot, files } = await encoded({ png, width: 100, height: 50, isCut: false })
  expect([...files.keys()]).toEqual([`${shot.webp}.webp`, `${shot.png}.png`])
  const [webp, small] = [...files.values()]
  expect((await read(webp)).equals(Buffer.from(source.data.buffer))).toBe(true)
  expect((await read(small)).equals(Buffer.from(halved(source).data.buffer))).toBe(true)
})
