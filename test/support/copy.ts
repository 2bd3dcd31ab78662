import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCopy, copyHash } from '../../app/copy/build.ts'
import { hashOf } from '../../app/server/prepare/hash.ts'
import { temporary } from '../../app/server/settings.ts'
import type { BuiltCopy } from '../../app/copy/build.ts'

const folder = join(temporary, 'test')
const inputs = ['app', 'package.json', 'package-lock.json']
const anHour = 60 * 60 * 1000

let once: Promise<BuiltCopy> | undefined

/**
 * What buildCopy answers, built once for all tests of the same sources: it stays on the disk, by
 * the hash of what it is built from. Any number of processes may ask at once.
 */
export function builtCopy(): Promise<BuiltCopy> {
  once ??= readOrBuild()
  return once
}

async function readOrBuild(): Promise<BuiltCopy> {
  const place = join(folder, `copy-${hashOf(inputs).slice(0, 16)}`)
  if (!existsSync(place)) {
    mkdirSync(folder, { recursive: true })
    forgetOld()
    putInPlace(await buildCopy(), place)
  }
  const names = readdirSync(place).toSorted()
  const files = new Map(names.map((name) => [name, readFileSync(join(place, name))]))
  return { hash: copyHash(files), files }
}

/** Written beside its place first, so that nobody meets half of it. */
function putInPlace({ files }: BuiltCopy, place: string): void {
  const part = mkdtempSync(join(folder, 'copy-part-'))
  for (const [name, content] of files) writeFileSync(join(part, name), content)
  try {
    renameSync(part, place)
  } catch (error) {
    rmSync(part, { recursive: true })
    // Another process may have built the same a moment earlier; its own will do
    if (!existsSync(place)) throw error
  }
}

/** Takes away what earlier sources made, an hour after they did. */
function forgetOld(): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('copy-')) continue
    const path = join(folder, name)
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (made < Date.now() - anHour) rmSync(path, { recursive: true, force: true })
  }
}
