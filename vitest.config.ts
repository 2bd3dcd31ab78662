import { defineConfig } from 'vitest/config'
import { progress } from './test/run/progress.ts'
import { seed } from './test/support/seed.ts'

// Threads take the time zone of the process that starts them
process.env['TZ'] = 'Europe/London'
process.env['SEED'] = seed

/** Where `npm test` looks for reports; none when somebody runs a file alone. */
const reports = process.env['REPORTS']

/** Folders whose tests look at what is built: the site, a copy, the assets of a server. */
const built = ['capture', 'copy', 'post', 'publish', 'round', 'server', 'site']

/** Tests of everything but what needs a browser before pages: that is in test/browser. */
export default defineConfig({
  test: {
    env: { NODE_ENV: 'test' },
    // What a file imports, starts or works out stays for the next file of its worker
    isolate: false,
    pool: 'threads',
    maxWorkers: 2,
    // Some go hundreds of ways over HTTP, on machines that may be busy
    testTimeout: 180_000,
    hookTimeout: 120_000,
    ...(reports === undefined
      ? {}
      : {
          reporters: ['minimal', progress(() => performance.now()), 'json'],
          outputFile: { json: `${reports}/vitest.json` },
        }),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...built, 'browser'].map((folder) => `test/${folder}/**`),
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: [`test/{${built.join()}}/**/*.test.ts`],
          globalSetup: './test/support/build.ts',
        },
      },
    ],
  },
})
