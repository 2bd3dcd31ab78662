import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../../app/server/prepare/hash.ts'
import { temporary } from '../../app/server/settings.ts'
import { everyCasePage } from '../server/case-pages.ts'
import { everyPage } from '../server/every-page.ts'
import { distinctBy, structureOf } from '../server/structure.ts'
import { exhaustive, seed } from './seed.ts'
import type { EveryPage, ShownPage } from '../server/page-collection.ts'

const folder = join(temporary, 'test')
const makers = ['every-page', 'page-collection', 'structure'].map((name) => `server/${name}`)
const sources = ['families', 'outcomes', 'people', 'rearrangements', 'seed', 'ways']
const inputs = [
  'app',
  'package-lock.json',
  ...[...makers, ...sources.map((name) => `support/${name}`)].map((name) => `test/${name}.ts`),
]

let once: EveryPage | undefined

/**
 * What `everyPage` finds, found once for all tests and processes of the same sources and seed: it
 * stays on the disk.
 */
export function everyPageOnce(): EveryPage {
  once ??= readOrFind()
  return once
}

function readOrFind(): EveryPage {
  const hash = hashOf(inputs).slice(0, 16)
  const file = join(folder, `pages-${hash}-${exhaustive ? 'all' : seed}.json`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const part = `${file}.${process.pid}`
    writeFileSync(part, JSON.stringify(everyPage()))
    renameSync(part, file)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as EveryPage
}

/** One page of each structure: two that are built alike are accessible, or neither is. */
export function pagesToLookAt(): Promise<readonly ShownPage[]> {
  return Promise.resolve(distinctBy(everyPageOnce().pages, structureOf))
}

/** The same of the pages of cases. */
export function casePagesToLookAt(): Promise<readonly ShownPage[]> {
  return Promise.resolve(distinctBy(everyCasePage(), structureOf))
}
