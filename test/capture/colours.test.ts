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

/** A white picture with patches of colour: where they begin, and how large they are. */
function picture(
  width: number,
  height: number,
  patches: readonly (readonly [number, number, number, number, number])[],
): Pixels {
  const data = new Uint32Array(width * height).fill(white)
  for (const [left, top, wide, high, colour] of patches) {
    for (let row = top; row < top + high; row += 1) {
      data.fill(colour, row * width + left, row * width + left + wide)
    }
  }
  return { data, width, height }
}

test('A flat colour stays as it is, however small its patch is beside the whole', () => {
  // A hundredth of a hundredth of the picture.
  const large = picture(2000, 1600, [
    [0, 0, 2000, 200, black],
    [900, 900, 20, 16, pink],
  ])
  const palette = paletteOf(large)
  expect(palette.slice(0, 3)).toEqual([white, black, pink])
  const { indexes } = reduced(large, palette)
  expect(palette[indexes[905 * 2000 + 905] ?? 0]).toBe(pink)
})

test('The soft edge of a letter is no colour of its own: it becomes the nearest grey', () => {
  const letter = picture(400, 40, [
    [10, 10, 1, 20, edge],
    [11, 10, 6, 20, black],
  ])
  const palette = paletteOf(letter)
  expect(palette).not.toContain(edge)
  const { indexes } = reduced(letter, palette)
  const drawn = palette[indexes[15 * 400 + 10] ?? 0] ?? 0
  expect(Math.abs((drawn & 255) - 120)).toBeLessThan(25)
})

test('A picture with no more colours than its palette loses nothing', () => {
  const simple = picture(64, 48, [
    [4, 4, 30, 20, pink],
    [8, 30, 40, 10, black],
  ])
  const palette = paletteOf(simple)
  const { indexes } = reduced(simple, palette)
  expect(Uint32Array.from(indexes, (index) => palette[index] ?? 0)).toEqual(simple.data)
})

test('At half the size a pixel is the mean of four', () => {
  const small = halved(
    picture(4, 2, [
      [0, 0, 1, 1, pixelOf(0, 0, 0)],
      [1, 1, 1, 1, pixelOf(0, 0, 0)],
    ]),
  )
  expect([...small.data]).toEqual([pixelOf(128, 128, 128), white])
  expect([small.width, small.height]).toEqual([2, 1])
})

test.each([4, 40])(
  'A PNG of %i colours holds the very pixels, with an odd width too',
  async (count) => {
    const palette = Array.from({ length: count }, (_, at) => pixelOf(at, 2 * at, 255 - at))
    const indexes = Uint8Array.from({ length: 7 * 5 }, (_, at) => at % count)
    const png = await pngOf({ palette, indexes, width: 7, height: 5 })
    const { data, info } = await sharp(png)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([7, 5])
    const pixels = new Uint32Array(data.buffer, data.byteOffset, 35)
    expect([...pixels]).toEqual([...indexes].map((index) => palette[index]))
  },
)

test('The two files of a picture show the same, one at twice the size of the other', async () => {
  const source = picture(200, 100, [
    [20, 20, 100, 40, pink],
    [20, 80, 150, 8, black],
  ])
  const raw = { width: 200, height: 100, channels: 4 as const }
  const png = await sharp(Buffer.from(source.data.buffer), { raw }).png().toBuffer()
  const { shot, files } = await encoded({ png, width: 100, height: 50, isCut: false })
  expect([...files.keys()]).toEqual([`${shot.webp}.webp`, `${shot.png}.png`])
  const [webp, small] = [...files.values()]
  const decoded = await sharp(webp).ensureAlpha().raw().toBuffer()
  expect(decoded.equals(Buffer.from(source.data.buffer))).toBe(true)
  const shrunk = await sharp(small).ensureAlpha().raw().toBuffer()
  expect(shrunk.equals(Buffer.from(halved(source).data.buffer))).toBe(true)
})
