import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from './encode.ts'
import { designsFolderOf, everyRecord } from './stores.ts'
import { namesIn } from './whole-files.ts'

/**
 * Removes from a folder of all that is captured what no record of a post, map or round names any
 * more, and the records of posts that show nothing now; with the names of maps, those of others too.
 * Says how many files and folders went. Throws, and removes nothing, if a record cannot be read.
 */
export function removeOrphans(
  folder: string,
  posts: readonly string[],
  maps?: readonly string[],
): number {
  everyRecord(folder)
  const gone = (kind: string, names: readonly string[] | undefined) =>
    namesIn(join(folder, kind))
      .filter((name) => names && !names.includes(name.replace(/\.json$/, '')))
      .map((name) => join(folder, kind, name))
  const removed = [...gone('posts', posts), ...gone('maps', maps)].map(remove)
  const records = [...everyRecord(folder)]
  const designs = records.flatMap(([, record]) => record.designs)
  const pictures = designs.flatMap((design) => Object.values(design.pictures))
  const kept = {
    pictures: pictures.flatMap(({ desktop, phone }) => [...filesOf(desktop), ...filesOf(phone)]),
    copies: designs.map(({ copy }) => copy),
    designs: records.map(([file]) => designsFolderOf(file)),
  }
  const below = records.flatMap(([file, record]) =>
    namesIn(join(folder, 'designs', designsFolderOf(file)))
      .filter((id) => !record.designs.some((design) => design.id === id))
      .map((id) => join(folder, 'designs', designsFolderOf(file), id)),
  )
  const orphans = Object.entries(kept).flatMap(([kind, names]) => {
    const known = new Set(names)
    return namesIn(join(folder, kind))
      .filter((name) => !known.has(name))
      .map((name) => join(folder, kind, name))
  })
  return removed.length + [...orphans, ...below].map(remove).length
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}
