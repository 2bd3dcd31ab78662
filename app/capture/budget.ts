import { filesOf } from './encode.ts'
import type { CaptureRecord } from './record.ts'

/** The most that one picture may have as WebP, in bytes: the longest pages have a little less. */
export const mostBytes = 120 * 1024

/** The most that the middle one of all pictures may have, in bytes, as WebP and as PNG. */
export const medianBytes = 30 * 1024

interface Stored {
  readonly file: string
  readonly bytes: number
  /** The names of the pictures that show it. */
  readonly names: readonly string[]
}

/**
 * What is too large in these records, a sentence each with the file and what to do; nothing if all
 * is well. A picture that is in several records is stored once, and counts once.
 */
export function overBudget(records: readonly CaptureRecord[]): readonly string[] {
  const { webp, png } = storedIn(records)
  const large = webp
    .filter(({ bytes }) => bytes > mostBytes)
    .map(
      ({ file, bytes, names }) =>
        `${file} (${names.join(', ')}) has ${kilobytes(bytes)}; a picture may have ${kilobytes(mostBytes)}. Show another page, or make this one shorter.`,
    )
  return [...large, ...heavy('WebP', webp), ...heavy('PNG', png)]
}

function heavy(kind: string, stored: readonly Stored[]): readonly string[] {
  const middle = median(stored.map(({ bytes }) => bytes))
  if (middle <= medianBytes) return []
  const largest = stored.toSorted((one, other) => other.bytes - one.bytes).slice(0, 3)
  const names = largest.map(({ file, names }) => `${file} (${names.join(', ')})`)
  return [
    `The middle one of all ${kind} pictures has ${kilobytes(middle)}; it may have ${kilobytes(medianBytes)}. Show fewer long pages; the longest are ${names.join(', ')}.`,
  ]
}

/** Every file of these records once, with its size. */
export function storedIn(records: readonly CaptureRecord[]): {
  readonly webp: readonly Stored[]
  readonly png: readonly Stored[]
} {
  const webp = new Map<string, Stored>()
  const png = new Map<string, Stored>()
  const add = (to: Map<string, Stored>, file: string, bytes: number, name: string) => {
    const names = new Set([...(to.get(file)?.names ?? []), name])
    to.set(file, { file, bytes, names: [...names] })
  }
  for (const { pictures } of records.flatMap(({ designs }) => designs)) {
    for (const [name, { desktop, phone }] of Object.entries(pictures)) {
      for (const shot of [desktop, phone]) {
        const [webpFile, pngFile] = filesOf(shot)
        add(webp, `design-history/captured/pictures/${webpFile}`, shot.bytes.webp, name)
        add(png, `design-history/captured/pictures/${pngFile}`, shot.bytes.png, name)
      }
    }
  }
  return { webp: [...webp.values()], png: [...png.values()] }
}

/** The middle one, or the mean of the two in the middle; 0 if there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (lower + upper) / 2
}

/** Bytes in words: "19 KB", as file systems count them. */
export function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024).toLocaleString('en-GB')} KB`
}
