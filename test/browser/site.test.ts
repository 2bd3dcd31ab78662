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

test('From the post, “Try this design” opens the design on the day it was made, with no server', async () => {
  const page = await openPage(browser, 1280)
  await page.goto(`${server.url}/design-history/a-new-rar-process-in-delius/`)
  await page.getByRole('link', { name: 'Try this design' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kieran Osgood' }).waitFor()
  expect(page.url()).toContain('/design-history/designs/a-new-rar-process-in-delius/')
  expect(await page.getByRole('main').innerText()).toContain('Monday 18 October')
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('From a picture of the post, the very page opens in the design', async () => {
  const page = await openPage(browser, 1280)
  await page.goto(`${server.url}/design-history/a-new-rar-process-in-delius/`)
  const name = /^Open this page in the design.*Which RAR toolkit/
  await page.getByRole('link', { name }).click()
  const heading = 'Which RAR toolkit will you use?'
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('The pictures of the post load, each with words for those who do not see it', async () => {
  const page = await openPage(browser, 1280)
  await page.goto(`${server.url}/design-history/a-new-rar-process-in-delius/`)
  const pictures = page.locator('main figure img')
  expect(await pictures.count()).toBeGreaterThan(2)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await picture.evaluate((image: HTMLImageElement) => image.decode())
    expect(await picture.getAttribute('alt')).toMatch(/\w+ \w+ \w+.*\.$/)
  }
  await page.context().close()
})
