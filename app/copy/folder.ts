import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes these files, by their paths, as the whole content of a folder. They are written beside it
 * first, and two renames put them in its place. Where that fails, the folder is put back as it was.
 * A process that is ended between the two leaves no folder: what was in it is then in `old`, in the
 * hidden folder beside it.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, Buffer | string>): void {
  const above = dirname(folder)
  mkdirSync(above, { recursive: true })
  const unfinished = mkdtempSync(join(above, `.${basename(folder)}-`))
  try {
    const written = join(unfinished, 'new')
    for (const [path, content] of files) {
      const file = join(written, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    const before = join(unfinished, 'old')
    const isReplaced = moved(folder, before)
    try {
      renameSync(written, folder)
    } catch (error) {
      if (isReplaced) renameSync(before, folder)
      throw error
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** Moves a folder if it is there. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
