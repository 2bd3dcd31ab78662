import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setup } from '../../support/build.ts'
import { temporary } from '../../../app/server/settings.ts'

const aDay = 24 * 60 * 60 * 1000

/** Builds what is missing, and starts the desk of all browser tests; the answer stops it. */
export default async function start(): Promise<() => void> {
  forgetOldTraces()
  await setup()
  const desk = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [address] = (await once(desk.stdout, 'data')) as [Buffer]
  process.env['DESK'] = address.toString().trim()
  return () => desk.stdin.end()
}

/** Takes away what runs of yesterday left of tests that failed. */
function forgetOldTraces(): void {
  const folder = join(temporary, 'test', 'browser')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const run = join(folder, name)
    const left = statSync(run, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - left > aDay) rmSync(run, { recursive: true, force: true })
  }
}
