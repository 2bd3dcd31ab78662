import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { owned } from './cleanup.ts'
import { peakMemory } from './memory.ts'
import { nameOf } from './site-posts.ts'
import type { SiteProject } from './site-projects.ts'

/** Seconds that a build took, and the most memory in bytes with the processes that it started. */
export interface SiteBuild {
  readonly seconds: number
  readonly peak: number
}

/**
 * Builds a site with nothing built before but styles. Rejects with what Eleventy says if it does not
 * build, or if its posts are not in it.
 */
export async function buildSite({ folder, config }: SiteProject): Promise<SiteBuild> {
  const output = join(folder, 'built')
  rmSync(output, { recursive: true, force: true })
  const began = performance.now()
  const building = owned(
    spawn(
      process.execPath,
      [
        'node_modules/@11ty/eleventy/cmd.cjs',
        `--config=${config}`,
        '--quiet',
        `--output=${output}`,
      ],
      {
        cwd: folder,
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE_OUTPUT: output },
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      },
    ),
  )
  let said = ''
  building.stderr.on('data', (data: Buffer) => (said += data.toString()))
  let peak = 0
  const watching = setInterval(() => (peak = Math.max(peak, peakMemory(building.pid ?? 0))), 100)
  await once(building, 'exit')
  clearInterval(watching)
  const seconds = (performance.now() - began) / 1000
  const page = ['', 'design-history/'].map((where) =>
    join(output, `${where}${nameOf(0)}/index.html`),
  )
  if (building.exitCode !== 0 || !page.some((file) => existsSync(file))) {
    throw new Error(`The site in ${folder} does not build: ${said || 'it says nothing'}`)
  }
  return { seconds, peak }
}
