import { existsSync } from 'node:fs'
import { ensureChromium } from '../../../app/capture/chromium.ts'
import { exhaustive } from '../../support/seed.ts'

/** Debian’s Chromium without all that belongs to a window: the same pages in half the time. */
const shell = '/usr/bin/chromium-headless-shell'

/**
 * Where the browser of the tests is: that shell where it is installed, or else the Chrome or Chromium
 * of this machine. Exhaustive tests take the one that people have.
 */
export function testBrowser(): string {
  const whole = ensureChromium()
  const isChosen = exhaustive || process.env['CHROME_PATH'] !== undefined
  return !isChosen && existsSync(shell) ? shell : whole
}
