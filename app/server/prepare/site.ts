import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, temporary } from '../settings.ts'
import { hashOf, unlessDone } from './hash.ts'

/** Where the site is built. */
export const siteFolder = join(temporary, 'site')

/**
 * Builds the design history, the guidance and the pages about this repository with Eleventy, unless
 * they are built already from the same sources. Rejects with what Eleventy says is wrong.
 */
export async function buildSite(): Promise<void> {
  const inputs = [
    'design-history',
    'docs',
    'package-lock.json',
    'app/describe.ts',
    'app/data',
    'app/delius',
    'app/engine',
    'app/journeys',
  ]
  return unlessDone(join(temporary, 'site.hash'), hashOf(inputs), async () => {
    try {
      await promisify(execFile)(
        process.execPath,
        [
          join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
          '--config=design-history/eleventy.config.js',
          '--quiet',
        ],
        { cwd: root, env: { ...process.env, SITE_OUTPUT: siteFolder } },
      )
    } catch (error) {
      throw new Error(`The design history does not build.\n${outputOf(error)}`, { cause: error })
    }
  })
}

/** What Eleventy says is wrong, once and without the trace of calls that follows it. */
function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr : ''
  const [wrong = ''] = said.replaceAll('[11ty] ', '').split('Original error stack trace')
  return wrong.trim() || error.message
}
