import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { launchChromium } from '../../app/capture/chromium.ts'
import { buildCopy } from '../../app/copy/build.ts'
import { designOf } from '../../app/copy/design-of.ts'
import { writeFolder } from '../../app/copy/folder.ts'
import { copyPage } from '../../app/copy/page.ts'
import { faultsOf, openPage } from '../support/browser.ts'
import type { Browser, Page } from 'playwright-core'
import type { Design } from '../../app/browser/design.ts'

/** The day on which the copies of tests are made. */
export const made = '2026-11-21T10:30'

/** Where copies are opened from a disk: a browser without a network, and folders with copies. */
export interface CopyStage {
  readonly browser: () => Browser
  /** A folder with a copy, as the command writes it; with parts of its design changed, if given. */
  readonly copyOf: (name: string, changed?: Partial<Design>) => Promise<string>
  /** A tab of a visitor of their own, in which nothing may go wrong or ask for other files. */
  readonly open: (folder: string, options?: Opening) => Promise<Page>
}

/** How a copy is opened. */
export interface Opening {
  /** What stands after index.html. */
  readonly query?: string
  readonly width?: number
  readonly javaScript?: boolean
  /** A script that runs before any of the page. */
  readonly before?: () => void
}

/** Sets the stage for the tests of a file, and clears it after them. */
export function setCopyStage(): CopyStage {
  const above = mkdtempSync(join(tmpdir(), 'copies-'))
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(above, { recursive: true })
  })
  return {
    browser: () => browser,
    async copyOf(name, changed = {}) {
      const { hash, files } = await buildCopy()
      const design = designOf(name, made, hash)
      if (!design) throw new Error(`There is no ${name}.`)
      const folder = join(mkdtempSync(join(above, `${name}-`)), 'copy')
      writeFolder(
        folder,
        new Map([
          ['index.html', Buffer.from(copyPage({ ...design, ...changed }, 'files/'))],
          ...[...files].map(([file, content]) => [`files/${file}`, content] as const),
        ]),
      )
      return folder
    },
    async open(folder, { query = '', width = 1280, javaScript = true, before } = {}) {
      const page = await openPage(browser, width, javaScript)
      await page.context().setOffline(true)
      if (before) await page.context().addInitScript(before)
      watch(page, pathToFileURL(folder).href)
      await page.goto(addressOf(folder, query))
      return page
    },
  }
}

/** The address of a copy in a folder. */
export function addressOf(folder: string, query = ''): string {
  return `${pathToFileURL(join(folder, 'index.html')).href}${query}`
}

/** Fails at the end of the test if something went wrong in a tab, or it asked for something else. */
export function watch(page: Page, within: string): void {
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  const said: string[] = []
  page.context().on('console', (message) => {
    if (message.type() === 'error') said.push(message.text())
  })
  onTestFinished(async () => {
    await page.context().close()
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((url) => !url.startsWith(`${within}/`))).toEqual([])
    expect(said).toEqual([])
    expect(faultsOf(page)).toEqual([])
  })
}

/** Goes back or forward in the browser's history, to a page with this title. */
export async function travel(page: Page, way: 'back' | 'forward', title: string): Promise<void> {
  await page.evaluate((steps) => window.history.go(steps), way === 'back' ? -1 : 1)
  await page.waitForFunction((wanted) => document.title.startsWith(wanted), title)
  await page.waitForLoadState()
}
