import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publish } from '../../app/publish/publish.ts'
import { hashOf } from '../../app/server/prepare/hash.ts'
import { buildAll } from '../../app/server/prepare/all.ts'
import { renderer } from '../../app/server/render.ts'
import { temporary } from '../../app/server/settings.ts'
import { forgetOld } from './old.ts'

/** What publishing made. */
export interface Published {
  /** The folder with everything, in place of one from before. */
  readonly folder: string
  /** What was said of it. */
  readonly said: string
}

/** What publishing makes in place of a folder with `old.html`, once for all tests and processes. */
export async function publishedOnce(): Promise<Published> {
  const above = join(temporary, 'test')
  const inputs = ['app', 'package.json', 'package-lock.json']
  const hash = createHash('sha256')
    .update(hashOf(inputs))
    .update(await buildAll())
  const place = join(above, `published-${hash.digest('hex').slice(0, 16)}`)
  if (!existsSync(place)) {
    forgetOld(above, /^published-/)
    await publishAt(mkdtempSync(join(above, 'published-part-')), place)
  }
  return { folder: join(place, 'dist'), said: readFileSync(join(place, 'said.txt'), 'utf8') }
}

/** Written beside its place first, so that nobody meets half of it. */
async function publishAt(part: string, place: string): Promise<void> {
  const folder = join(part, 'dist')
  mkdirSync(folder)
  writeFileSync(join(folder, 'old.html'), 'old')
  const said = await publish('2021-10-06', renderer(false), folder)
  writeFileSync(join(part, 'said.txt'), said)
  try {
    renameSync(part, place)
  } catch (error) {
    rmSync(part, { recursive: true })
    // Another process may have published the same a moment earlier; its own will do
    if (!existsSync(place)) throw error
  }
}
