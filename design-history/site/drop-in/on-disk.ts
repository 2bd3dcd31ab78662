import { readdirSync, statSync } from 'node:fs'
import { posix } from 'node:path'

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/**
 * Finds the first of these files that is on the disk, under the name that it has there, however
 * capitals and accents are written: a Mac takes them for the same, and the server of the site does
 * not. Paths are from the project’s folder, with slashes.
 */
export function fileOnDisk(paths: readonly string[]): string | undefined {
  // To ask for a file is quick; to look through folders is not
  const exact = paths.find(isFile)
  if (exact !== undefined) return named(exact)
  return paths.map(named).find((path) => path !== undefined)
}

function named(path: string): string | undefined {
  let found = ''
  for (const part of path.split('/')) {
    const name = nameIn(found === '' ? '.' : found, part)
    if (name === undefined) return undefined
    found = posix.join(found, name)
  }
  return isFile(found) ? found : undefined
}

function nameIn(folder: string, name: string): string | undefined {
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder)
    : []
  if (names.includes(name)) return name
  return names.find((other) => plain(other) === plain(name))
}

const plain = (name: string) => name.normalize('NFC').toLowerCase()
