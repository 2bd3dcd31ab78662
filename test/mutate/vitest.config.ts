import { defineConfig } from 'vitest/config'
import { parts } from './parts.ts'

process.env['TZ'] = 'Europe/London'

// What goes thousands of ways would run again for each mutant that it meets and does not tell apart
const exhaustive = ['changing', 'walking', 'moments', 'faults']

const part = parts.find(({ name }) => name === process.env['MUTATED'])

/** What Stryker runs before and with each mutant: no builds, no projects. */
export default defineConfig({
  test: {
    env: { NODE_ENV: 'test' },
    include: (part?.tests ?? []).map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: exhaustive.map((name) => `test/journeys/${name}.test.ts`),
    isolate: false,
    pool: 'threads',
    // With all mutants in the code, everything takes several times as long
    testTimeout: 120_000,
  },
})
