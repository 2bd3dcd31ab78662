import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCopy, copyHash } from '../../app/copy/build.ts'
import { hashOf } from '../../app/server/prepare/hash.ts'
import { temporary } from '../../app/server/settings.ts'
import { forgetOld } from './old.ts'
import type { BuiltCopy } from '../../app/copy/build.ts'

const folder = join(temporary, 'test')
const inputs = ['app', 'package.json', 'package-lock.json']

let once: Promise<BuiltCopy> | undefined

/** What buildCopy answers, built once for all tests and processes of the same sources. */
export function builtCopy(): Promise<BuiltCopy> {
  once ??= readOrBuild()
  return once
}

async function readOrBuild(): Promise<BuiltCopy> {
  const place = join(folder, `copy-${hashOf(inputs).slice(0, 16)}.json`)
  if (!existsSync(place)) {
    forgetOld(folder, /^(?:copy|desk|pages)-/)
    const { files } = await buildCopy()
    const texts = [...files].map(([name, content]) => [name, content.toString('base64')])
    // Beside its place first, so that nobody meets half of it
    const part = `${place}.${process.pid}`
    writeFileSync(part, JSON.stringify(Object.fromEntries(texts)))
    renameSync(part, place)
  }
  const texts = JSON.parse(readFileSync(place, 'utf8')) as Readonly<Record<string, string>>
  const contents = Object.entries(texts).map(
    ([name, text]) => [name, Buffer.from(text, 'base64')] as const,
  )
  const files = new Map(contents)
  return { hash: copyHash(files), files }
}
