import { join } from 'node:path'
import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkFolder } from '../../app/server/project-folder.ts'
import { root } from '../../app/server/settings.ts'
import { seed as ownSeed } from '../support/seed.ts'
import { runParts } from './lanes.ts'
import { partsFor, reports } from './parts.ts'
import { testFiles } from './report.ts'

/**
 * Runs all tests: `npm test`, or with everything in place of samples, `npm run test:all`. Options:
 * --seed and a seed to repeat a run, --shard 1/4, --shuffle, --exhaustive, --checks for style, types
 * and format alone, --every-pair for changes of every way into every other alone.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: ownSeed },
    shard: { type: 'string' },
    shuffle: { type: 'boolean', default: false },
    exhaustive: { type: 'boolean', default: false },
    checks: { type: 'boolean', default: false },
    'every-pair': { type: 'boolean', default: false },
  },
})
const { seed, exhaustive, checks, shuffle, shard, 'every-pair': everyPair } = values

try {
  checkFolder(root)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
process.chdir(root)
mkdirSync(reports, { recursive: true })
for (const name of ['vitest.json', 'browser.json']) rmSync(join(reports, name), { force: true })

const now = () => performance.now()
const began = now()
if (!checks) console.log(`Seed ${seed}${exhaustive ? ', everything' : ', a sample'}`)
const results = await runParts(partsFor({ seed, exhaustive, shard, shuffle, checks, everyPair }), {
  // Two of them wait for each other’s cores less than for pages, files and processes of their own
  lanes: 2,
  env: {
    ...process.env,
    SEED: seed,
    REPORTS: reports,
    ...(exhaustive ? { EXHAUSTIVE: 'yes' } : {}),
    ...(everyPair ? { EVERY_PAIR: 'yes' } : {}),
  },
  now,
  say: (line) => console.log(line),
})

const files = testFiles()
const total = (key: 'passed' | 'failed' | 'skipped') =>
  files.reduce((sum, file) => sum + file[key], 0)

if (files.length > 0) {
  console.log('\nThe slowest ten files, in seconds:')
  for (const { file, seconds } of files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)) {
    console.log(`${seconds.toFixed(1).padStart(7)}  ${file}`)
  }
}
console.log('\nThe parts, in seconds:')
for (const { name, seconds, ok } of results) {
  console.log(`${String(seconds).padStart(5)}    ${name}${ok ? '' : ' (failed)'}`)
}
console.log(`${String(Math.round((now() - began) / 1000)).padStart(5)}    in all`)
if (!checks) {
  console.log(`\nSeed ${seed}. To repeat this run: npm test -- --seed ${seed}`)
  console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
