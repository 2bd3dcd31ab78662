import { readFileSync, readdirSync } from 'node:fs'

/**
 * The most memory that a process and the children it has now have held, in bytes; 0 where the
 * system does not tell (only Linux does).
 */
export function peakMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
    return childrenOf(pid).reduce((sum, child) => sum + peakMemory(child), own)
  } catch {
    // It has ended in the meantime.
    return 0
  }
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter((text) => text !== '')
      .map(Number),
  )
}
