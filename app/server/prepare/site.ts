import { execFile } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, temporary } from '../settings.ts'
import { hashOf } from './hash.ts'

/** Where the site is built. */
export const siteFolder = join(temporary, 'site')

/** Where it is built, with its drafts, while somebody is designing. */
export const designedSiteFolder = join(temporary, 'site-designed')

const inputs = [
  'design-history',
  'docs',
  'package-lock.json',
  'app/describe.ts',
  'app/data',
  'app/delius',
  'app/engine',
  'app/journeys',
  'app/pipeline',
  'app/scenarios',
  'app/session.ts',
]

let builds = 0

/** The file in the built site that says what it was built from. */
export const siteInputs = '.inputs'

/**
 * Builds the design history, the guidance and the pages about this repository with Eleventy, unless
 * they are built already from the same sources. Posts that are drafts are in it only where
 * SITE_DRAFTS is yes. Answers what it was built from, as the site itself says. Rejects with what
 * Eleventy says is wrong; the site from before then stays.
 */
export async function buildSite(): Promise<string> {
  const kind = process.env['SITE_DRAFTS'] === 'yes' ? 'with drafts' : 'without drafts'
  const hash = `${hashOf(inputs)} ${kind} ${process.env['SITE_URL'] ?? ''}`
  if (inputsOf(siteFolder) === hash) return hash
  // In a folder of its own: nobody meets half a site, and no page stays that is in it no more.
  const part = `${siteFolder}-${process.pid}-${(builds += 1)}`
  rmSync(part, { recursive: true, force: true })
  try {
    await promisify(execFile)(
      process.execPath,
      [
        join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
        '--config=design-history/eleventy.config.js',
        '--quiet',
      ],
      { cwd: root, env: { ...process.env, SITE_OUTPUT: part } },
    )
    // It moves with the site: two builds side by side never leave one with the word of the other.
    writeFileSync(join(part, siteInputs), hash)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw new Error(`The design history does not build.\n${outputOf(error)}`, { cause: error })
  }
  putInPlace(part)
  return hash
}

/** What the site in a folder was built from; undefined if there is none. */
export function inputsOf(folder: string): string | undefined {
  const file = join(folder, siteInputs)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function putInPlace(part: string): void {
  rmSync(siteFolder, { recursive: true, force: true })
  try {
    renameSync(part, siteFolder)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    // Another process may have built the same site a moment earlier; its own will do.
    if (!existsSync(siteFolder)) throw error
  }
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr : ''
  return plainWords(said) || error.message
}

/** What Eleventy says is wrong, once and without the trace of calls that follows it. */
export function plainWords(said: string): string {
  const [wrong = ''] = said.replaceAll('[11ty] ', '').split('Original error stack trace')
  return wrong.replaceAll(/ \(via [^)\n]*\)/g, '').trim()
}
