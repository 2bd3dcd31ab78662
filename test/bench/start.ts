import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { atMost, inTurn } from './measure.ts'
import { serverOf } from './processes.ts'
import { bothProjects, questionPath } from './projects.ts'
import type { Bench, Row } from './measure.ts'
import type { Command } from './processes.ts'

/** Starts both projects with nothing built, and again. */
export async function start(bench: Bench): Promise<readonly Row[]> {
  const { ours, kit } = await bothProjects()
  const side = (project: Command) => async () => {
    rmSync(join(project.folder, '.tmp'), { recursive: true, force: true })
    const first = await serverOf(project, questionPath)
    await first.stop()
    const second = await serverOf(project, questionPath)
    await second.stop()
    return { first: first.seconds, second: second.seconds, peak: first.peak }
  }
  const found = await inTurn(bench, 45, { ours: side(ours), kit: side(kit) })
  const both = (figure: 'first' | 'second' | 'peak') => ({
    ours: found('ours', figure),
    beside: { text: 'the kit', numbers: found('kit', figure) },
  })
  const built = 'First start, nothing built (ours builds the site too), to first page'
  return [
    { text: built, unit: 'seconds', ...both('first') },
    {
      text: 'Second start to first page',
      unit: 'seconds',
      ...both('second'),
      target: atMost(0.25),
    },
    { text: 'Peak memory of the first start, builds included', unit: 'MB', ...both('peak') },
  ]
}
