import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../../app/capture/chromium.ts'
import { siteFolder } from '../../app/server/prepare/site.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { axeFindings, faultsOf, openPage, scrollsSideways, widths } from '../support/browser.ts'
import type { Browser } from 'playwright-core'
import type { RunningServer } from '../../app/server/in-process.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startInProcess(), launchChromium()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** The addresses of every page of the built site. */
function pages(): readonly string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${join(file, '..')}/`)
    .toSorted()
}

for (const width of widths) {
  test(`axe finds nothing on any page of the site, ${width} pixels wide`, async () => {
    const page = await openPage(browser, width)
    const findings: string[] = []
    expect(pages()).toContain('/rap/typical-engagement-flow/')
    for (const address of pages()) {
      await page.goto(server.url + address)
      const found = await axeFindings(page)
      const wide = (await scrollsSideways(page)) ? ['scrolls sideways'] : []
      findings.push(...[...found, ...wide].map((one) => `${address}: ${one}`))
    }
    expect(findings).toEqual([])
    expect(faultsOf(page)).toEqual([])
    await page.context().close()
  })
}

test('From the post, “Try this design” opens the design on the day it was made', async () => {
  const page = await openPage(browser, 1280)
  await page.goto(`${server.url}/design-history/a-new-rar-process-in-delius/`)
  await page.getByRole('link', { name: 'Try this design' }).click()
  expect(await page.locator('h1').innerText()).toContain('Kieran Osgood')
  expect(await page.getByRole('main').innerText()).toContain('Monday 18 October')
  await page.context().close()
})

test('The pictures of the post load, each with words for those who do not see it', async () => {
  const page = await openPage(browser, 1280)
  await page.goto(`${server.url}/design-history/a-new-rar-process-in-delius/`)
  const pictures = page.locator('main img')
  expect(await pictures.count()).toBe(3)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await picture.evaluate((image: HTMLImageElement) => image.decode())
    expect(await picture.getAttribute('alt')).toMatch(/^The page ‘.+’, with .+\.$/)
  }
  await page.context().close()
})

test('The pictures have their room before they load, so that nothing moves and links lead right', async () => {
  const page = await openPage(browser, 1280)
  // Asked for, and never answered.
  await page.route('**/*.png', () => undefined)
  const post = `${server.url}/design-history/a-new-rar-process-in-delius/`
  await page.goto(post, { waitUntil: 'domcontentloaded' })
  for (const picture of await page.locator('main img').all()) {
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {}
    const [realWidth, realHeight] = ['width', 'height'].map((name) => picture.getAttribute(name))
    expect(width).toBeGreaterThan(600)
    expect(height / width).toBeCloseTo(Number(await realHeight) / Number(await realWidth), 1)
  }
  await page.context().close()
})
