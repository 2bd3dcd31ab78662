/** Pixels row by row, four bytes each: red, green, blue, opaque. */
export interface Pixels {
  readonly data: Uint32Array
  readonly width: number
  readonly height: number
}

/** A picture of few colours: the number of a colour for each pixel. */
export interface FewColours {
  /** Each as its four bytes stand in `Pixels`. */
  readonly palette: readonly number[]
  readonly indexes: Uint8Array
  readonly width: number
  readonly height: number
}

// A tag, a line and the stroke of a letter are patches of one colour; the soft edges of letters are
// not. Twenty of these squares are less than a full stop has.
const leastSquares = 20
const mostFlat = 28
const mostGreys = 5
const leastGreys = 3
// So many are stored with half the bits of more.
const fewEnough = 16
const black = 0x0b
const white = 0xff

/**
 * The colours of a picture: those of its flat parts, however small they are beside the whole, most
 * common first, and greys between black and white for the edges of letters. It has 31 at most.
 */
export function paletteOf({ data, width, height }: Pixels): readonly number[] {
  const squares = new Map<number, number>()
  let colour = 0
  let count = 0
  const end = (next: number) => {
    if (count > 0) squares.set(colour, (squares.get(colour) ?? 0) + count)
    colour = next
    count = 0
  }
  // Every other row is enough: whatever is flat has several.
  for (let row = 0; row < height - 1; row += 2) {
    const last = (row + 1) * width - 1
    for (let at = row * width; at < last; at += 1) {
      const here = data[at] ?? 0
      const isFlat =
        here === data[at + 1] && here === data[at + width] && here === data[at + width + 1]
      if (!isFlat) continue
      if (here !== colour) end(here)
      count += 1
    }
  }
  end(0)
  const flat = [...squares]
    .filter(([, found]) => found >= leastSquares)
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostFlat)
    .map(([found]) => found)
  const room = Math.max(leastGreys, Math.min(mostGreys, fewEnough - flat.length))
  return [...new Set([...flat, ...greys(room)])]
}

function greys(steps: number): readonly number[] {
  return Array.from({ length: steps }, (_, step) => {
    const level = Math.round(black + ((white - black) * (step + 1)) / (steps + 1))
    return pixelOf(level, level, level)
  })
}

/** A pixel of this colour, as it stands in `Pixels`. */
export function pixelOf(red: number, green: number, blue: number): number {
  return ((0xff << 24) | (blue << 16) | (green << 8) | red) >>> 0
}

/** The picture with each pixel in the nearest colour of the palette, by its number in there. */
export function reduced({ data, width, height }: Pixels, palette: readonly number[]): FewColours {
  const indexes = new Uint8Array(data.length)
  mapRows({ data, width, height }, indexes, nearestIn(palette))
  return { palette, indexes, width, height }
}

/** The picture with each pixel in the nearest colour of the palette. */
export function recoloured({ data, width, height }: Pixels, palette: readonly number[]): Pixels {
  const changed = new Uint32Array(data.length)
  const nearest = nearestIn(palette)
  mapRows({ data, width, height }, changed, (colour) => palette[nearest(colour)] ?? 0)
  return { data: changed, width, height }
}

/** Writes something for each colour. Much of a page is rows like the one above, and runs of a colour. */
function mapRows(
  { data, width, height }: Pixels,
  to: Uint8Array | Uint32Array,
  valueOf: (colour: number) => number,
): void {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const stride = width * 4
  for (let row = 0; row < height; row += 1) {
    const start = row * width
    const [above, here] = [(row - 1) * stride, row * stride]
    if (row > 0 && bytes.compare(bytes, above, here, here, here + stride) === 0) {
      to.copyWithin(start, start - width, start)
      continue
    }
    let colour = data[start] ?? 0
    let value = valueOf(colour)
    for (let at = start; at < start + width; at += 1) {
      const next = data[at] ?? 0
      if (next !== colour) {
        colour = next
        value = valueOf(next)
      }
      to[at] = value
    }
  }
}

/** The picture at half the size: each pixel is what four were. Width and height are even. */
export function halved({ data, width, height }: Pixels): Pixels {
  const small = new Uint32Array((width / 2) * (height / 2))
  let to = 0
  for (let row = 0; row < height; row += 2) {
    for (let at = row * width; at < (row + 1) * width; at += 2) {
      const a = data[at] ?? 0
      const b = data[at + 1] ?? 0
      const c = data[at + width] ?? 0
      const d = data[at + width + 1] ?? 0
      small[to] = a === b && a === c && a === d ? a : between(a, b, c, d)
      to += 1
    }
  }
  return { data: small, width: width / 2, height: height / 2 }
}

function between(a: number, b: number, c: number, d: number): number {
  // Red and blue are added at once: each has room for the sum beside the other.
  const outer = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x020002
  const green = (a & 0xff00) + (b & 0xff00) + (c & 0xff00) + (d & 0xff00) + 0x0200
  return (0xff000000 | ((outer >>> 2) & 0xff00ff) | ((green >>> 2) & 0xff00)) >>> 0
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]))
  return (colour) => {
    const found = known.get(colour)
    if (found !== undefined) return found
    const distances = palette.map((other) => distance(colour, other))
    const index = distances.indexOf(Math.min(...distances))
    known.set(colour, index)
    return index
  }
}

/** How far apart two colours are: eyes see green best. */
function distance(one: number, other: number): number {
  const part = (shift: number) => ((one >>> shift) & 255) - ((other >>> shift) & 255)
  return 2 * part(0) ** 2 + 4 * part(8) ** 2 + 3 * part(16) ** 2
}
