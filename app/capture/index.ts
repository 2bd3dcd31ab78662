import { join } from 'node:path'
import { takeFlags } from '../server/flags.ts'
import { root } from '../server/settings.ts'
import { openWorkshop } from './open-workshop.ts'
import { postFiles } from './plans.ts'
import { run } from './run.ts'
import { captured, everyRecord } from './stores.ts'
import { summaryOf } from './summary.ts'
import { wantedFrom } from './wanted.ts'
import type { Progress } from './run.ts'

const began = performance.now()
const { workshop, isStopped, close } = openWorkshop()

/** `npm run capture`: takes the pictures that posts ask for, with their words, and makes their designs run. */
async function capture(): Promise<number> {
  const wanted = wantedFrom(takeFlags(process.argv.slice(2), process.env), postFiles())
  const report = await run(wanted, await workshop(), join(root, 'pictures'), progress)
  clearLine()
  const seconds = (performance.now() - began) / 1000
  const { lines, isWell } = summaryOf(report, [...everyRecord(captured).values()], seconds)
  console.log(lines.join('\n'))
  return report.isStopped ? 130 : isWell ? 0 : 1
}

const progress: Progress = (name, done, all) => {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${name}: ${done} of ${all}`)
  else if (done === all) console.log(`${name}: ${all} pictures`)
}

function clearLine(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K')
}

try {
  process.exitCode = await capture()
} catch (error) {
  clearLine()
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = isStopped() ? 130 : 1
} finally {
  await close()
}
