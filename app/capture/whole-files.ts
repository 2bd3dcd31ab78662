import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const unfinished = '.unfinished'
let written = 0

/** What a file holds, or undefined if it is not there. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** The names in a folder, in their order; none if it is not there. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

/**
 * Writes a file as a whole or not at all, whatever breaks in. Does nothing if it holds the same
 * already; says whether it wrote.
 */
export function writeWhole(file: string, content: string | Buffer): boolean {
  const bytes = Buffer.from(content)
  if (readIfThere(file)?.equals(bytes)) return false
  mkdirSync(dirname(file), { recursive: true })
  const beside = join(
    dirname(file),
    `.${basename(file)}.${process.pid}-${(written += 1)}${unfinished}`,
  )
  try {
    writeFileSync(beside, bytes)
    renameSync(beside, file)
  } finally {
    rmSync(beside, { force: true })
  }
  return true
}
