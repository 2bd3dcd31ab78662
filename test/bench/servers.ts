import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { listen, portOf } from '../../app/server/listen.ts'
import { owned } from './cleanup.ts'
import { peakMemory } from './memory.ts'

/** A prototype that can be served. */
export interface Project {
  readonly name: 'ours' | 'kit'
  readonly folder: string
  /** What its `npm start` has Node run. */
  readonly command: readonly string[]
}

/** A server that runs, and what it took to start it. */
export interface Running {
  readonly url: string
  readonly pid: number
  readonly seconds: number
  /** The most memory during the start, in bytes, with the processes that it starts. */
  readonly startPeak: number
  readonly stop: () => Promise<void>
}

const patience = 120_000

/**
 * Starts a project as on a host, with the same settings for every one, and waits for the page at
 * `path`. Rejects with what the server says if it ends instead.
 */
export async function start({ folder, command }: Project, path: string): Promise<Running> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const began = performance.now()
  const server = owned(
    spawn(process.execPath, command, {
      cwd: folder,
      env: environment(port),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    }),
  )
  let said = ''
  server.stderr.on('data', (data: Buffer) => (said += data.toString()))
  const pid = server.pid ?? 0
  let startPeak = 0
  while (!(await answers(url + path))) {
    const late = performance.now() - began > patience
    if (server.exitCode !== null || late) {
      throw new Error(`The server in ${folder} does not start: ${said || 'it says nothing'}`)
    }
    startPeak = Math.max(startPeak, peakMemory(pid))
    await wait(10)
  }
  const seconds = (performance.now() - began) / 1000
  const stop = async () => {
    const ended = once(server, 'exit')
    server.kill()
    await ended
  }
  return { url, pid, seconds, startPeak: Math.max(startPeak, peakMemory(pid)), stop }
}

/** Nothing of the developer's own settings, such as NOW or REDIS_URL. */
function environment(port: number): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return {
    PATH,
    HOME,
    ...(TMPDIR ? { TMPDIR } : {}),
    PORT: String(port),
    NODE_ENV: 'production',
    USE_AUTH: 'false',
    USE_HTTPS: 'false',
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = await listen(createServer(), 0)
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}
