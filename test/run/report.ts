import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { root } from '../../app/server/settings.ts'
import { reports } from './parts.ts'

/** One file of tests: how long it took, and how its tests went. */
export interface TestFile {
  readonly file: string
  readonly seconds: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      startTime: z.number(),
      endTime: z.number(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

interface Suite {
  readonly file: string
  readonly specs: readonly {
    readonly ok: boolean
    readonly tests: readonly {
      readonly status: string
      readonly results: readonly { readonly duration: number }[]
    }[]
  }[]
  readonly suites?: readonly Suite[] | undefined
}

const suite: z.ZodType<Suite> = z.object({
  file: z.string(),
  specs: z.array(
    z.object({
      ok: z.boolean(),
      tests: z.array(
        z.object({ status: z.string(), results: z.array(z.object({ duration: z.number() })) }),
      ),
    }),
  ),
  suites: z.array(z.lazy(() => suite)).optional(),
})

const playwrightReport = z.object({ suites: z.array(suite) })

/** The files that this run tested, of both runners. */
export function testFiles(): readonly TestFile[] {
  return [...vitestFiles(), ...playwrightFiles()]
}

function vitestFiles(): readonly TestFile[] {
  const report = vitestReport.parse(read('vitest.json') ?? { testResults: [] })
  return report.testResults.map(({ name, startTime, endTime, status, assertionResults }) => {
    const count = (...states: readonly string[]) =>
      assertionResults.filter((one) => states.includes(one.status)).length
    const failed = count('failed')
    return {
      file: relative(root, name),
      seconds: (endTime - startTime) / 1000,
      passed: count('passed'),
      // A file that cannot be read has no tests that could fail
      failed: failed === 0 && status === 'failed' ? 1 : failed,
      skipped: count('skipped', 'pending', 'todo'),
    }
  })
}

function playwrightFiles(): readonly TestFile[] {
  const report = playwrightReport.parse(read('browser.json') ?? { suites: [] })
  return report.suites.map((one) => {
    const tests = specs(one).flatMap((spec) => spec.tests)
    const count = (status: string) => tests.filter((test) => test.status === status).length
    const milliseconds = tests.flatMap(({ results }) => results.map(({ duration }) => duration))
    return {
      file: join('test/browser', one.file),
      seconds: milliseconds.reduce((sum, each) => sum + each, 0) / 1000,
      passed: count('expected'),
      failed: count('unexpected') + count('flaky'),
      skipped: count('skipped'),
    }
  })
}

const specs = ({ specs: own, suites = [] }: Suite): Suite['specs'] => [
  ...own,
  ...suites.flatMap(specs),
]

function read(name: string): unknown {
  const path = join(root, reports, name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
