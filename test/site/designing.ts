import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { plainWords } from '../../app/server/prepare/site.ts'
import { copyOfProject } from './build.ts'
import type { BuildOptions } from './build.ts'

/** A project that somebody designs: the site goes on being built, as by `npm run dev`. */
export interface Designing {
  /** Saves a file, and answers what the next build says is wrong; null if nothing is. */
  readonly save: (path: string, text: string) => Promise<string | null>
  /** Deletes a file, and answers the same. */
  readonly remove: (path: string) => Promise<string | null>
  /** What the next build says is wrong. */
  readonly told: () => Promise<string | null>
  /** The file of a page. */
  readonly page: (address: string) => string
  /** A page that was built; undefined if there is none. */
  readonly read: (address: string) => string | undefined
  /** A file of the project. */
  readonly source: (path: string) => string
  readonly stop: () => Promise<void>
}

/** Begins to design a project, and waits until it is built for the first time. */
export async function designing(options: BuildOptions): Promise<Designing> {
  const folder = copyOfProject(options)
  const built = join(folder, 'built')
  const site = fork('design-history/dev/index.js', [], {
    cwd: folder,
    env: { ...process.env, SITE_DRAFTS: 'yes', SITE_OUTPUT: built },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const told = async () => {
    const [{ broken }] = (await once(site, 'message')) as [{ broken: string | null }]
    return broken === null ? null : plainWords(broken)
  }
  const saved = (path: string) => {
    site.send({ saved: [path] })
    return told()
  }
  const page = (address: string) => join(built, address, 'index.html')
  const wrong = await told()
  if (wrong !== null) throw new Error(wrong)
  return {
    told,
    page,
    save: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
      return saved(path)
    },
    remove: (path) => {
      rmSync(join(folder, path))
      return saved(path)
    },
    read: (address) =>
      existsSync(page(address)) ? readFileSync(page(address), 'utf8') : undefined,
    source: (path) => readFileSync(join(folder, path), 'utf8'),
    stop: async () => {
      const ended = once(site, 'exit')
      site.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
