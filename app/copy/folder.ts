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
    put(written, folder, unfinished)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function put(written: string, folder: string, beside: string): void {
  for (let attempt = 1; ; attempt += 1) {
    const before = join(beside, attempt === 1 ? 'old' : `old-${attempt}`)
    const isReplaced = moved(folder, before)
    try {
      renameSync(written, folder)
      return
    } catch (error) {
      // Somebody else put theirs there in between: it is what was there before
      if (!isReplaced && isFull(error) && attempt < 5) continue
      if (isReplaced) renameSync(before, folder)
      throw error
    }
  }
}

const isFull = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST'].includes(String(error.code))

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
