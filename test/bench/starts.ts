import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rounds } from './figures.ts'
import { atMost, megabytes } from './report.ts'
import { start } from './servers.ts'
import type { Row } from './report.ts'
import type { Project } from './servers.ts'

/** Starts both projects with nothing built, and again, in turn. */
export async function measureStarts(
  ours: Project,
  kit: Project,
  {
    path,
    most,
    say,
  }: { readonly path: string; readonly most: number; readonly say: (line: string) => void },
): Promise<readonly Row[]> {
  const side = () => ({ ours: [] as number[], kit: [] as number[] })
  const [first, second, peak] = [side(), side(), side()]
  for (const [round, projects] of rounds([ours, kit], { most, seconds: 45 })) {
    for (const project of projects) {
      const { name } = project
      rmSync(join(project.folder, '.tmp'), { recursive: true, force: true })
      const one = await start(project, path)
      await one.stop()
      const other = await start(project, path)
      await other.stop()
      first[name].push(one.seconds)
      second[name].push(other.seconds)
      peak[name].push(megabytes(one.startPeak))
      const [took, then] = [one.seconds.toFixed(1), other.seconds.toFixed(1)]
      say(`  round ${round}, ${name}: first ${took} s, second ${then} s`)
    }
  }
  const firstStart = 'First start, nothing built (ours builds the site too), to first page'
  return [
    { text: firstStart, unit: 'seconds', ...first },
    { text: 'Second start to first page', unit: 'seconds', ...second, target: atMost(0.25) },
    { text: 'Peak memory of the first start, builds included', unit: 'MB', ...peak },
  ]
}
