import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCopy, copyHash } from '../../app/copy/build.ts'
import { hashOf } from '../../app/server/prepare/hash.ts'
import { temporary } from '../../app/server/settings.ts'
import { forgetOld } from './old.ts'
import type { BuiltCopy } from '../../app/copy/build.ts'

const folder = join(temporary, 'test')
const inputs = ['app', 'package.json', 'package-lock.json']

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
    forgetOld(folder, /^(?:copy|desk|pages)-/)
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
