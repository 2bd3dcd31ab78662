import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../../app/server/prepare/hash.ts'
import { temporary } from '../../app/server/settings.ts'
import { everyCasePage } from '../server/case-pages.ts'
import { everyPage } from '../server/every-page.ts'
import { distinctBy, structureOf } from '../server/structure.ts'
import { elementsIn } from './elements.ts'
import { covering, exhaustive, seed } from './seed.ts'
import type { ShownPage } from '../server/structure.ts'

const folder = join(temporary, 'test')
const makers = ['every-page', 'structure'].map((name) => `server/${name}`)
const sources = ['families', 'journeys', 'outcomes', 'people', 'rearrangements', 'seed', 'ways']
const inputs = [
  'app',
  'package-lock.json',
  ...[...makers, ...sources.map((name) => `support/${name}`)].map((name) => `test/${name}.ts`),
]

let once: readonly ShownPage[] | undefined

/** What `everyPage` finds, found once for all tests and processes of the same sources and seed. */
export function everyPageOnce(): readonly ShownPage[] {
  once ??= readOrFind()
  return once
}

function readOrFind(): readonly ShownPage[] {
  const hash = hashOf(inputs).slice(0, 16)
  const file = join(folder, `pages-${hash}-${exhaustive ? 'all' : seed}.json`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const part = `${file}.${process.pid}`
    writeFileSync(part, JSON.stringify(everyPage()))
    renameSync(part, file)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as readonly ShownPage[]
}

/** Which pages are looked at: those that people come to on their ways, or those of their cases. */
export const kinds = ['ways', 'cases'] as const

/** Pages to look at in a browser, of how many that are built alike in nothing. */
export interface ChosenPages {
  readonly structures: number
  readonly pages: readonly ShownPage[]
}

/** Pages of a kind that together have all elements, and one in sixty of those built otherwise. */
export function pagesToLookAt(kind: (typeof kinds)[number]): ChosenPages {
  const all = distinctBy(kind === 'ways' ? everyPageOnce() : everyCasePage(), structureOf)
  const others = Math.floor(all.length / 60)
  const pages = covering(all, ({ html }) => elementsIn(html), { others, name: kind })
  return { structures: all.length, pages }
}
