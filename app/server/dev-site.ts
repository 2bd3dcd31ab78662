import { fork } from 'node:child_process'
import { join } from 'node:path'
import { designedSiteFolder, plainWords } from './prepare/site.ts'
import { root } from './settings.ts'
import type { ChildProcess } from 'node:child_process'

/** The site while somebody writes posts. */
export interface DesignedSite {
  /** What is wrong with it, in sentences; undefined while it builds. */
  readonly wrong: () => string | undefined
  /** Says that a file of it was saved: starts building again where that had ended. */
  readonly saved: () => void
  readonly stop: () => void
}

/**
 * Builds the site with its drafts, and then, in a process that goes on, what is saved. Resolves when
 * it is built for the first time, or when it turns out that it cannot be. `shown` is called whenever
 * there is something new to look at.
 */
export async function designSite(shown: () => void): Promise<DesignedSite> {
  let wrong: string | undefined
  let child: ChildProcess | undefined
  const begin = (): Promise<void> =>
    new Promise((resolve) => {
      const building = fork(join(root, 'design-history/watch.js'), [], {
        cwd: root,
        env: { ...process.env, SITE_DRAFTS: 'yes', SITE_OUTPUT: designedSiteFolder },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      child = building
      building.on('message', (message: { readonly broken?: string }) => {
        wrong = message.broken === undefined ? undefined : plainWords(message.broken)
        shown()
        resolve()
      })
      building.once('exit', () => {
        if (child === building) child = undefined
        resolve()
      })
    })
  await begin()
  return {
    wrong: () => wrong,
    saved: () => {
      if (!child) void begin()
    },
    stop: () => child?.kill(),
  }
}
