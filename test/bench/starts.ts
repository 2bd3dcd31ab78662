import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rounds } from './rounds.ts'
import { start } from './servers.ts'
import type { Project } from './servers.ts'

/** Seconds from the start to the first page, and memory in bytes, round by round. */
export interface Starts {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly firstPeak: readonly number[]
}

/** Starts both projects with nothing built, and again, in turn. */
export async function measureStarts(
  ours: Project,
  kit: Project,
  path: string,
  most: number,
  say: (line: string) => void,
): Promise<{ readonly ours: Starts; readonly kit: Starts }> {
  const starts = { ours: nothingYet(), kit: nothingYet() }
  for (const round of rounds(most, 45)) {
    for (const project of round % 2 === 1 ? [ours, kit] : [kit, ours]) {
      rmSync(join(project.folder, '.tmp'), { recursive: true, force: true })
      const first = await start(project, path)
      await first.stop()
      const second = await start(project, path)
      await second.stop()
      const so = starts[project.name]
      so.first.push(first.seconds)
      so.second.push(second.seconds)
      so.firstPeak.push(first.startPeak)
      const [one, two] = [first.seconds.toFixed(1), second.seconds.toFixed(1)]
      say(`  round ${round}, ${project.name}: first ${one} s, second ${two} s`)
    }
  }
  return starts
}

function nothingYet(): { first: number[]; second: number[]; firstPeak: number[] } {
  return { first: [], second: [], firstPeak: [] }
}
