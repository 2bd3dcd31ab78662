import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChildProcess } from 'node:child_process'

const groups = new Set<number>()
const folders = new Set<string>()

/** A new folder that is gone when the bench ends, however it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  folders.add(folder)
  return folder
}

/**
 * Notes a process that was started `detached`, and so leads a group of its own: it and its children
 * end with the bench.
 */
export function owned<T extends ChildProcess>(child: T): T {
  const { pid } = child
  if (pid !== undefined) {
    groups.add(pid)
    child.once('exit', () => groups.delete(pid))
  }
  return child
}

/** From now on nothing is left behind: not at the end, not after a failure, not after Ctrl and C. */
export function cleanUpAtTheEnd(): void {
  process.on('exit', () => {
    for (const pid of groups) killGroup(pid)
    for (const folder of folders) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
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
