import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { listen, portOf } from '../../app/server/listen.ts'
import type { ChildProcess } from 'node:child_process'

const groups = new Set<number>()
const folders = new Set<string>()

/** From now on nothing is left behind: not at the end, not after a failure, not after Ctrl and C. */
export function cleanUpAtTheEnd(): void {
  process.on('exit', () => {
    for (const pid of groups) killGroup(pid)
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(130))
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** A new folder that is gone when the bench ends, however it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  folders.add(folder)
  return folder
}

/** What Node is to run, where, and with what beside PATH, HOME and TMPDIR. */
export interface Command {
  readonly folder: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

/** A process, when it has ended, and what it has said is wrong. */
interface Started {
  readonly child: ChildProcess
  readonly pid: number
  readonly ended: Promise<unknown>
  readonly said: () => string
}

/**
 * Starts what leads a group of its own, so that it ends with the bench, and its children with it.
 * Nothing of the developer's own settings, such as NOW or REDIS_URL, comes with it.
 */
function started({ folder, args, env = {} }: Command): Started {
  const { PATH, HOME, TMPDIR } = process.env
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const pid = child.pid ?? 0
  groups.add(pid)
  let said = ''
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  const ended = once(child, 'exit').finally(() => groups.delete(pid))
  return { child, pid, ended, said: () => said || 'it says nothing' }
}

/** What came of something that has ended: its seconds, and the most memory with what it started, in MB. */
export interface Ended {
  readonly code: number | null
  readonly said: () => string
  readonly seconds: number
  readonly peak: number
}

/** Runs something to its end. */
export async function ranToEnd(command: Command): Promise<Ended> {
  const began = performance.now()
  const { child, pid, ended, said } = started(command)
  let peak = 0
  const watching = setInterval(() => (peak = Math.max(peak, peakMemory(pid))), 100)
  await ended
  clearInterval(watching)
  return { code: child.exitCode, said, seconds: (performance.now() - began) / 1000, peak }
}

/** A server that runs, and what it took to start it. */
export interface Running {
  readonly url: string
  readonly pid: number
  readonly seconds: number
  /** The most memory during the start, in MB. */
  readonly peak: number
  readonly stop: () => Promise<unknown>
}

const patience = 120_000

/** Starts a server as on a host and waits for a page. Rejects with what it says if it ends instead. */
export async function serverOf(command: Command, path: string): Promise<Running> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const settings = { NODE_ENV: 'production', USE_AUTH: 'false', USE_HTTPS: 'false' }
  const began = performance.now()
  const server = started({ ...command, env: { PORT: String(port), ...settings } })
  const { child, pid, ended, said } = server
  let peak = 0
  while (!(await answers(url + path))) {
    if (child.exitCode !== null || performance.now() - began > patience) {
      throw new Error(`The server in ${command.folder} does not start: ${said()}`)
    }
    peak = Math.max(peak, peakMemory(pid))
    await wait(10)
  }
  const seconds = (performance.now() - began) / 1000
  const stop = () => {
    child.kill()
    return ended
  }
  return { url, pid, seconds, peak: Math.max(peak, peakMemory(pid)), stop }
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

/**
 * The most memory that a process and the children it has now have held, in MB; 0 where the system
 * does not tell (only Linux does).
 */
export function peakMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = (Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024) / 1_000_000
    return childrenOf(pid).reduce((sum, child) => sum + peakMemory(child), own)
  } catch {
    // It has ended in the meantime.
    return 0
  }
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    (readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').match(/\d+/g) ?? []).map(Number),
  )
}
