import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from './encode.ts'
import { everyRecord } from './stores.ts'
import { namesIn } from './whole-files.ts'

/**
 * Removes from a folder of all that is captured what no record of a post or round names any more,
 * and the records of posts that show nothing now. Says how many files and folders went. Throws, and
 * removes nothing, if a record cannot be read.
 */
export function removeOrphans(folder: string, posts: readonly string[]): number {
  everyRecord(folder)
  const gone = namesIn(join(folder, 'posts')).filter(
    (name) => !posts.includes(name.replace(/\.json$/, '')),
  )
  const removed = gone.map((name) => remove(join(folder, 'posts', name)))
  const records = [...everyRecord(folder)]
  const designs = records.flatMap(([, record]) => record.designs)
  const pictures = designs.flatMap((design) => Object.values(design.pictures))
  const kept = {
    pictures: pictures.flatMap(({ desktop, phone }) => [...filesOf(desktop), ...filesOf(phone)]),
    copies: designs.map(({ copy }) => copy),
    designs: records.map(([file]) => nameOf(file)),
  }
  const below = records.flatMap(([file, record]) =>
    namesIn(join(folder, 'designs', nameOf(file)))
      .filter((id) => !record.designs.some((design) => design.id === id))
      .map((id) => join(folder, 'designs', nameOf(file), id)),
  )
  const orphans = Object.entries(kept).flatMap(([kind, names]) => {
    const known = new Set(names)
    return namesIn(join(folder, kind))
      .filter((name) => !known.has(name))
      .map((name) => join(folder, kind, name))
  })
  return removed.length + [...orphans, ...below].map(remove).length
}

function nameOf(file: string): string {
  return file.replace(/^\w+\//, '').replace(/\.json$/, '')
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}
