import { defineConfig } from '@playwright/test'
import { flags } from './app/capture/chromium.ts'
import { testBrowser } from './test/browser/support/shell.ts'
import { seed } from './test/support/seed.ts'

process.env['TZ'] = 'Europe/London'
process.env['SEED'] = seed

// Two runs at once keep apart; workers have the number of the run that starts them
process.env['BROWSER_RUN'] ??= String(process.pid)

/** Where `npm test` looks for reports; none when somebody runs a file alone. */
const reports = process.env['REPORTS']

/** Tests in a real browser, in test/browser; Vitest runs everything else. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.test.ts',
  globalSetup: './test/browser/support/start.ts',
  outputDir: `.tmp/test/browser/${process.env['BROWSER_RUN']}`,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter:
    reports === undefined
      ? 'list'
      : [['line'], ['json', { outputFile: `${reports}/browser.json` }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    // A picture of the page at each step would take a fifth longer: --trace on has them
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    launchOptions: { executablePath: testBrowser(), args: [...flags] },
  },
})
