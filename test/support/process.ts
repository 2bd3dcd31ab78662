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

function run(env: Readonly<Record<string, string>>, args: readonly string[]) {
  const { PATH, HOME } = process.env
  const server = spawn(process.execPath, args, { env: { PATH, HOME, NO_COLOR: '1', ...env } })
  const said: string[] = []
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  }
  return { server, ended: once(server, 'close'), said: () => said.join('').trim() }
}

/** Starts the server on a free port with these settings, and waits until it says its addresses. */
export async function startProcess(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const { server, ended, said } = run({ PORT: '0', ...env }, [start])
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', () => {
      const [address] = /http:\/\/localhost:\d+/.exec(said()) ?? []
      if (address && said().includes('To stop')) resolve(address)
    })
    server.once('exit', () => reject(new Error(said())))
  })
  const stop = async () => {
    server.kill()
    await ended
  }
  return { url, said, stop }
}

/** Runs the start-up until it ends by itself; gives its exit code and what it said. */
export async function runToEnd(
  env: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
  script = start,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const { server, ended, said } = run(env, [...nodeOptions, script])
  await ended
  return { code: server.exitCode, said: said() }
}
