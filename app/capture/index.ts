import { join } from 'node:path'
import { clockAt } from '../clock.ts'
import { buildCopy } from '../copy/build.ts'
import { dateOf } from '../engine/dates.ts'
import { renderer } from '../server/render.ts'
import { readSettings, root } from '../server/settings.ts'
import { cameraWhenNeeded, stylesheet } from './camera.ts'
import { once } from './in-turn.ts'
import { postFiles } from './plans.ts'
import { run } from './run.ts'
import { captured, everyRecord } from './stores.ts'
import { summaryOf } from './summary.ts'
import { wantedFrom } from './wanted.ts'
import type { Progress } from './run.ts'

const began = performance.now()
const stop = new AbortController()
const camera = cameraWhenNeeded()

// Whoever presses Ctrl-C once waits for the file that is being written; twice, for nothing.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
    void camera.close()
  })
}

/** `npm run capture`: takes the pictures that posts ask for, with their words, and makes their designs run. */
async function capture(): Promise<number> {
  const wanted = wantedFrom(process.argv.slice(2), postFiles())
  const now = clockAt(readSettings(process.env).now)()
  const workshop = {
    camera,
    render: renderer(false),
    styles: await stylesheet(),
    signal: stop.signal,
    folder: captured,
    copy: once(buildCopy),
    today: dateOf(now),
  }
  const report = await run(wanted, workshop, join(root, 'pictures'), progress)
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
  process.exitCode = stop.signal.aborted ? 130 : 1
} finally {
  await camera.close()
}
