import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../settings.ts'

/**
 * A hash of files and folders of the project: of what they hold, or only of their names. What does
 * not exist counts as empty.
 */
export function hashOf(paths: readonly string[], namesOnly: readonly string[] = []): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesIn(path))
      hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  for (const path of namesOnly) hash.update(filesIn(path).join('\n'))
  return hash.digest('hex')
}

/**
 * Does the work unless it was done before with the same hash. The hash is written down last, so
 * that work which was broken off is done again.
 */
export async function unlessDone(
  marker: string,
  hash: string,
  work: () => void | Promise<void>,
): Promise<void> {
  if (readIfThere(marker) === hash) return
  await work()
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, hash)
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function filesIn(path: string): readonly string[] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesIn(`${path}/${name}`))
}
