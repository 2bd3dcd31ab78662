import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../app/capture/chromium.ts'
import { publish } from '../../app/publish/publish.ts'
import { renderer } from '../../app/server/render.ts'
import { serveStatic } from '../copy/serve.ts'
import { axeFindings, openPage, scrollsSideways, widths } from '../support/browser.ts'
import type { Browser, Page } from 'playwright-core'
import type { StaticHost } from '../copy/serve.ts'

const above = mkdtempSync(join(tmpdir(), 'published-'))
const folder = join(above, 'dist')
let browser: Browser
let root: StaticHost
let below: StaticHost

beforeAll(async () => {
  await publish('2021-10-06', renderer(false), folder)
  ;[browser, root, below] = await Promise.all([
    launchChromium(),
    serveStatic(folder, '/'),
    serveStatic(folder, '/design-history/'),
  ])
})
afterAll(async () => {
  root.close()
  below.close()
  await browser.close()
  rmSync(above, { recursive: true, force: true })
})

/** From the start page to a post, its picture, the design, and the prototype itself. */
async function walkThrough(page: Page, start: string) {
  await page.goto(start)
  await page.getByRole('navigation').getByRole('link', { name: 'Design history' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'Manage supervisions design history' })
    .waitFor()
  await page.goto(new URL('design-history/a-new-rar-process-in-delius/index.html', start).href)
  await page.getByRole('link', { name: /^Open this page in the design.*Which RAR toolkit/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Which RAR toolkit will you use?' }).waitFor()
  await page.goto(start)
  await page.getByRole('link', { name: 'Try our current design' }).click()
  await page.getByRole('link', { name: 'Osgood' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Kieran Osgood' }).waitFor()
  await page.goto(new URL('design-history/toolkits/index.html', start).href)
  await page.getByRole('main').locator('a[href*="at=/guidance"]').first().click()
  await page.waitForURL(/prototype\/(?:index\.html)?\?at=\/guidance/)
  await page.getByRole('heading', { level: 1, name: 'Guidance' }).waitFor()
}

describe('The folder that npm run build writes', () => {
  test('works at the root of a web server', async () => {
    const page = await openPage(browser, 1280)
    await walkThrough(page, root.url)
    await page.context().close()
  })

  test('works as it is below a path', async () => {
    const page = await openPage(browser, 1280)
    await walkThrough(page, below.url)
    expect(new URL(page.url()).pathname).toMatch(/^\/design-history\/prototype\//)
    await page.context().close()
  })

  test('works from disk with no network', async () => {
    const page = await openPage(browser, 1280)
    await page.context().setOffline(true)
    await walkThrough(page, pathToFileURL(join(folder, 'index.html')).href)
    await page.context().close()
  })

  test('has a start page in which axe finds nothing', async () => {
    for (const width of widths) {
      const page = await openPage(browser, width)
      await page.goto(root.url)
      expect(await axeFindings(page)).toEqual([])
      expect(await scrollsSideways(page)).toBe(false)
      await page.context().close()
    }
  })
})
