import { loadavg } from 'node:os'
import { root } from '../../app/server/settings.ts'
import { measuredCapture } from './capture.ts'
import { cleanUpAtTheEnd } from './cleanup.ts'
import { measuredEngine } from './engine.ts'
import { copyOfOurs, plainKit, versionIn } from './folders.ts'
import { openClient } from './load.ts'
import { measureLoads } from './loads.ts'
import { addQuestion, questionPath } from './pages.ts'
import { noiseOf, tableOf } from './report.ts'
import { measuredSite } from './site.ts'
import { measureStarts } from './starts.ts'
import type { Project } from './servers.ts'

// Compares our server with the plain kit, in one run and as ratios: what else the machine does, and
// how fast it is, falls on both.

const startRounds = 3
const loadRounds = 5

cleanUpAtTheEnd()
try {
  await benchOf(process.argv[2], console.log)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
process.exit()

/** The whole bench, or one part of it, such as `npm run bench -- engine`. */
async function benchOf(part: string | undefined, say: (line: string) => void): Promise<void> {
  if (part === undefined) return bench(say)
  if (part === 'engine') say(`\n${enginePart(say)}`)
  else if (part === 'capture') say(`\n${await measuredCapture(say)}`)
  else if (part === 'site') say(`\n${await measuredSite(say)}`)
  else throw new Error(`The bench has no part ‘${part}’. Say engine, capture or site, or nothing.`)
}

function enginePart(say: (line: string) => void): string {
  say('Walking the journey in the engine …')
  return measuredEngine(loadRounds)
}

async function bench(say: (line: string) => void): Promise<void> {
  const began = performance.now()
  const busyBefore = loadavg()[0] ?? 0
  say(`Making a prototype with the plain kit ${versionIn(root)}, and a copy of ours …`)
  const kit: Project = {
    name: 'kit',
    folder: await plainKit(),
    command: ['node_modules/govuk-prototype-kit/bin/cli', 'start'],
  }
  const ours: Project = { name: 'ours', folder: copyOfOurs(), command: ['app/server/start.js'] }
  addQuestion(ours.folder)
  addQuestion(kit.folder)

  say('Starting both with nothing built, and again …')
  const starts = await measureStarts(ours, kit, { path: questionPath, most: startRounds, say })
  const client = openClient()
  const loads = await measureLoads(client, ours, kit, loadRounds, say)
  client.close()
  const engine = enginePart(say)
  say('Taking pictures …')
  const pictures = await measuredCapture(say)
  say('Building the site …')
  const site = await measuredSite(say)

  const rows = [...loads.rates, ...starts, loads.memory]
  const busyAfter = loadavg()[0] ?? 0
  const seconds = Math.round((performance.now() - began) / 1000)
  say(`
${tableOf(rows)}

${engine}

${pictures}

${site}

${loads.stored}
${noiseOf(rows)}
Load of the machine: ${busyBefore.toFixed(1)} before, ${busyAfter.toFixed(1)} after. The bench took ${seconds} s.`)
}
