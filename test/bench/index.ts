import { loadavg } from 'node:os'
import { capture } from './capture.ts'
import { engine } from './engine.ts'
import { memory } from './memory.ts'
import { pages } from './pages.ts'
import { cleanUpAtTheEnd } from './processes.ts'
import { tableOf } from './measure.ts'
import { sessions } from './sessions.ts'
import { site } from './site.ts'
import { start } from './start.ts'
import type { Bench, Row } from './measure.ts'

// Compares ours with the plain kit and the design history template, in one run and as ratios: what
// else the machine does, and how fast it is, falls on both.

const parts = { start, pages, sessions, memory, engine, capture, site } satisfies Readonly<
  Record<string, (bench: Bench) => Promise<readonly Row[]>>
>

cleanUpAtTheEnd()
try {
  await bench(process.argv.slice(2), console.log)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
process.exit()

/** The whole bench, or these parts of it; with `quick` a little of each, to see that it runs. */
async function bench(words: readonly string[], say: (line: string) => void): Promise<void> {
  const names = Object.keys(parts)
  const unknown = words.find((word) => word !== 'quick' && !names.includes(word))
  if (unknown !== undefined) {
    throw new Error(
      `The bench has no part ‘${unknown}’. Say ${names.join(', ')}, quick, or nothing.`,
    )
  }
  const began = performance.now()
  const busyBefore = loadavg()[0] ?? 0
  const wanted = words.filter((word) => word !== 'quick')
  const much = words.includes('quick') ? { rounds: 1, share: 0.02 } : { rounds: 5, share: 1 }
  const rows: Row[] = []
  for (const [name, measured] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    say(`Measuring ${name} …`)
    rows.push(...(await measured({ say, ...much })))
  }
  if (much.share < 1) say('\nWith so little of each, figures say only that it runs:')
  const busy = `${busyBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`
  const seconds = Math.round((performance.now() - began) / 1000)
  say(`
${tableOf(rows)}

Load of the machine: ${busy}. The bench took ${seconds} s.`)
}
