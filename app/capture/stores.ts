import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../server/settings.ts'
import { filesOf } from './encode.ts'
import { contentHash } from './hashes.ts'
import { CaptureRecord } from './record.ts'
import { namesIn, readIfThere, writeWhole } from './whole-files.ts'
import type { Picture, Shot } from './record.ts'

/** Where everything that is captured for posts, rounds and maps of journeys is kept. */
export const captured = join(root, 'design-history/captured')

/** Files to write, by their path below the folder of all that is captured. */
export type Files = ReadonlyMap<string, string | Buffer>

/** The file of the record of a post, below the folder of all that is captured. */
export function postRecord(slug: string): string {
  return `posts/${slug}.json`
}

/** The file of the record of a map, below the folder of all that is captured. */
export function mapRecord(name: string): string {
  return `maps/${name}.json`
}

/** The folder of the design of a map, among those of posts and rounds. */
export function mapFolder(name: string): string {
  return `map-${name}`
}

/** The folder of the designs of a record, by the name of its file. */
export function designsFolderOf(file: string): string {
  const [kind, name = ''] = file.replace(/\.json$/, '').split('/')
  return kind === 'maps' ? mapFolder(name) : name
}

/**
 * The record of a post; undefined if it has none yet. Throws a sentence that says what to do if it
 * cannot be read.
 */
export function readPostRecord(folder: string, slug: string): CaptureRecord | undefined {
  return readIfKept(join(folder, postRecord(slug)))
}

/** The record of a map; undefined if it has none yet. Throws as `readPostRecord` does. */
export function readMapRecord(folder: string, name: string): CaptureRecord | undefined {
  return readIfKept(join(folder, mapRecord(name)))
}

function readIfKept(file: string): CaptureRecord | undefined {
  const content = readIfThere(file)
  return content && readRecord(content, file, CaptureRecord)
}

const Round = z.object({ record: CaptureRecord })

/** Every record of posts, maps and rounds by the name of its file. Throws as `readPostRecord` does. */
export function everyRecord(folder: string): ReadonlyMap<string, CaptureRecord> {
  const files = (kind: string) =>
    namesIn(join(folder, kind)).filter((name) => name.endsWith('.json') && !name.startsWith('.'))
  const read = (path: string) => readIfThere(join(folder, path)) ?? Buffer.alloc(0)
  const own = ['posts', 'maps'].flatMap((kind) => files(kind).map((name) => `${kind}/${name}`))
  const rounds = files('rounds').map((name) => `rounds/${name}`)
  return new Map([
    ...own.map((path) => [path, readRecord(read(path), path, CaptureRecord)] as const),
    ...rounds.map((path) => [path, readRecord(read(path), path, Round).record] as const),
  ])
}

function readRecord<Value>(content: Buffer, file: string, shape: z.ZodType<Value>): Value {
  const broken = (why: string) =>
    new Error(`${file} ${why}. Bring it back as it was committed, or delete it and capture again.`)
  let parsed: unknown
  try {
    parsed = JSON.parse(content.toString())
  } catch {
    throw broken('is no JSON')
  }
  const { data, error } = shape.safeParse(parsed)
  if (data !== undefined) return data
  const [issue] = error?.issues ?? []
  throw broken(`is not a record of pictures: ${issue?.path.join(', ')}: ${issue?.message}`)
}

/** A record as it stands in its file: what is of the same shape has its parts in the same order. */
export function recordText<Value>(record: Value, shape: z.ZodType<Value>): string {
  return `${JSON.stringify(shape.parse(record), null, 2)}\n`
}

/** True if both files of both widths are in this folder and hold what they held. */
export function isWhole({ desktop, phone }: Picture, folder: string): boolean {
  return [desktop, phone].flatMap(filesOfShot).every(([name, hash]) => {
    const content = readIfThere(join(folder, name))
    return content !== undefined && contentHash(content) === hash
  })
}

function filesOfShot(shot: Shot): readonly (readonly [string, string])[] {
  const [webp, png] = filesOf(shot)
  return [
    [webp, shot.webp],
    [png, shot.png],
  ]
}

/** Writes files in their order, each as a whole. Says how many were not there like that already. */
export function save(folder: string, files: Files): number {
  return [...files].filter(([path, content]) => writeWhole(join(folder, path), content)).length
}
