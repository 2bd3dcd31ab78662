import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { buildAll } from '../../../app/server/prepare/all.ts'

/** Builds what is missing, and starts the server of all browser tests; the answer stops it. */
export default async function start(): Promise<() => void> {
  await buildAll()
  const server = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [address] = (await once(server.stdout, 'data')) as [Buffer]
  process.env['DESK'] = address.toString().trim()
  return () => server.stdin.end()
}
