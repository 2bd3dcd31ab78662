import { fork } from 'node:child_process'
import { join } from 'node:path'
import { designedSiteFolder, plainWords } from './prepare/site.ts'
import { root } from './settings.ts'
import type { ChildProcess } from 'node:child_process'

/** The site while somebody writes posts. */
export interface DesignedSite {
  /** What is wrong with it, in sentences; undefined while it builds. */
  readonly wrong: () => string | undefined
  /** Builds what a file that was saved changes, by its path from the root of the project. */
  readonly saved: (file: string) => void
  readonly stop: () => void
}

/** What a process that builds the site says after each build. */
interface Told {
  readonly broken: string | null
}

/**
 * Builds the site with its drafts in a process that goes on, and then what is saved. Resolves when it
 * is built for the first time, or when it turns out that it cannot be. `shown` is called whenever
 * there is something new to look at.
 */
export async function designSite(shown: () => void): Promise<DesignedSite> {
  let wrong: string | undefined
  let child: ChildProcess | undefined
  const begin = (): Promise<void> =>
    new Promise((resolve) => {
      const building = fork(join(root, 'design-history/dev/index.js'), [], {
        cwd: root,
        env: { ...process.env, SITE_DRAFTS: 'yes', SITE_OUTPUT: designedSiteFolder },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      child = building
      building.on('message', ({ broken }: Told) => {
        if (child !== building) return
        wrong = broken === null ? undefined : plainWords(broken)
        shown()
        resolve()
      })
      building.once('exit', () => {
        if (child === building) {
          child = undefined
          wrong ??= 'Its code does not run. The terminal says why.'
          shown()
        }
        resolve()
      })
    })
  const end = () => {
    const ending = child
    child = undefined
    ending?.kill()
  }
  await begin()
  return {
    wrong: () => wrong,
    saved: (file) => {
      // A process keeps the modules with which it began.
      if (/\.(?:js|ts)$/.test(file)) end()
      if (child) child.send({ saved: [file] })
      else void begin()
    },
    stop: end,
  }
}
