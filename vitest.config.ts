import { defineConfig } from 'vitest/config'

// The fast tests first; the real browser last, one file at a time: it has the machine to itself.
export default defineConfig({
  test: {
    env: { TZ: 'Europe/London', NODE_ENV: 'test' },
    globalSetup: './test/support/build.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'product',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // Some go hundreds of ways over HTTP, on machines that may be busy
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
