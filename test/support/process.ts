import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const start = join(import.meta.dirname, '../../app/server/start.js')

/** A server in a process of its own, as `npm start` starts it. */
export interface ServerProcess {
  readonly url: string
  readonly said: () => string
  readonly stop: () => Promise<void>
}

/** Starts the server on a free port with these settings, and waits until it says its addresses. */
export async function startProcess(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const server = spawn(process.execPath, [start], { env: { ...cleanEnv(), PORT: '0', ...env } })
  let said = ''
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const port = /localhost:(\d+)/.exec(said)?.[1]
      if (port && said.includes('To stop')) resolve(`http://localhost:${port}`)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('exit', () => reject(new Error(said)))
  })
  const stop = async () => {
    const ended = once(server, 'exit')
    server.kill()
    await ended
  }
  return { url: await ready, said: () => said, stop }
}

/** Runs the start-up until it ends by itself; gives its exit code and what it said. */
export async function runToEnd(
  env: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
  script = start,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const run = spawn(process.execPath, [...nodeOptions, script], { env: { ...cleanEnv(), ...env } })
  let said = ''
  run.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  run.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = (await once(run, 'exit')) as [number | null]
  return { code, said: said.trim() }
}

function cleanEnv(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return { PATH, HOME, NO_COLOR: '1' }
}
