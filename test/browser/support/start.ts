import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setup } from '../../support/build.ts'
import { forgetOld } from '../../support/old.ts'
import { temporary } from '../../../app/server/settings.ts'

/** Builds what is missing, and starts the desk of all browser tests; the answer stops it. */
export default async function start(): Promise<() => void> {
  forgetOld(join(temporary, 'test', 'browser'), /^\d+$/, 24)
  await setup()
  const desk = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [address] = (await once(desk.stdout, 'data')) as [Buffer]
  process.env['DESK'] = address.toString().trim()
  return () => desk.stdin.end()
}
