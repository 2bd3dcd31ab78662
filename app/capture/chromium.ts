import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const isRoot = process.getuid?.() === 0

/** How Chromium is started: it asks nobody on the network for anything but our pages. */
export const flags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  ...(isRoot ? ['--no-sandbox'] : []),
]

/**
 * Where a Chrome or Chromium is on this machine: the one that CHROME_PATH names, one that is
 * installed, or Playwright's own. Where there is none, installs Debian's if it can (root, apt).
 * Throws one sentence that says what to do if there is none to be had.
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  if (isRoot && existsSync('/usr/bin/apt-get')) installFromDebian()
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'There is no Chrome or Chromium here. Install one, or set CHROME_PATH to where it is, then try again.',
  )
}

/**
 * Starts Chromium without a window. It ends with this process; with `staysOnInterrupt` it does not
 * end, and the process neither, when somebody presses Ctrl-C: the caller sees to both.
 */
export async function launchChromium(staysOnInterrupt = false): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [...flags],
    handleSIGINT: !staysOnInterrupt,
    handleSIGTERM: !staysOnInterrupt,
  })
}

function findChromium(): string | undefined {
  const named = process.env['CHROME_PATH']
  return [...(named ? [named] : []), ...usualPlaces, chromium.executablePath()].find((path) =>
    existsSync(path),
  )
}

function installFromDebian(): void {
  console.log('There is no Chrome or Chromium here. Installing Debian’s Chromium.')
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
  // Tests take half the time with it, and do without where Debian has none
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell')
}

function apt(...told: readonly string[]): void {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', told, { env, stdio: 'ignore' })
  } catch {
    // What matters is whether there is a browser now; the caller looks.
  }
}
