import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { excludedMutations, parts } from './parts.ts'
import { samplePlaces } from './sample.ts'
import { root } from '../../app/server/settings.ts'

/**
 * Changes the product a little in one place after another and says what no test notices:
 * `npm run mutate`, or `npm run mutate -- --part delius --seed 7`. What has not changed since the
 * last time is not tried again.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: parts.map(({ name }) => name) },
    seed: { type: 'string', default: '1' },
  },
})

process.chdir(root)
for (const { name, modules, sample } of parts.filter((part) => values.part.includes(part.name))) {
  process.env['MUTATED'] = name
  const mutate =
    sample === undefined
      ? [modules]
      : await samplePlaces(modules, { size: sample, seed: values.seed })
  const files = `.tmp/mutate/${name}`
  const stryker = new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutate/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What runs once, while modules load, would take every test to tell
    ignoreStatic: true,
    mutator: { excludedMutations, plugins: null },
    ignorePatterns: ['design-history', 'docs', 'dist', 'copies'],
    tempDirName: '.tmp/mutate/sandbox',
    incremental: true,
    incrementalFile: `${files}.incremental.json`,
    jsonReporter: { fileName: `${files}.report.json` },
    htmlReporter: { fileName: `${files}.report.html` },
    reporters: ['json', 'html', 'progress-append-only', 'clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    allowConsoleColors: false,
    concurrency: 2,
    timeoutFactor: 4,
  })
  await stryker.runMutationTest()
}
