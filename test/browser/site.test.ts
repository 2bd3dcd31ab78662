import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { siteFolder } from '../../app/server/prepare/site.ts'
import { axeFindings, faultsOf, scrollsSideways, widths } from '../support/browser.ts'
import { setServedStage } from '../support/stage.ts'
import { sideBySide } from '../support/tabs.ts'
import type { Page } from 'playwright-core'

const [desktop] = widths
const height = 800

const { at, open } = setServedStage()

const wrongAddress = '/design-history/no-such-page/'

/**
 * The addresses of every page of the built site. The page of a runnable design is the prototype: it
 * is looked at in each of its states by every-page.test.ts, and is the same for all designs until
 * its script runs, so that one of them is enough.
 */
function pages(): readonly string[] {
  const all = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => (file === '404.html' ? wrongAddress : `/${file.replace(/index\.html$/, '')}`))
    .toSorted()
  const [, ...sameAgain] = all.filter((address) => address.startsWith('/design-history/designs/'))
  return all.filter((address) => !sameAgain.includes(address))
}

// With more tabs than cores they only wait for each other
const tabs = Math.min(4, availableParallelism())

async function openTab(): Promise<Page> {
  const page = await open(desktop)
  // Slides fade in, and what is half there has little contrast
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return page
}

test(
  'axe finds nothing on any page of the site, and none scrolls sideways, at any width',
  { timeout: 600_000 },
  async () => {
    const addresses = pages()
    for (const part of [
      '/rap/',
      '/docs/',
      '/design-history/questions/',
      '/design-history/designs/',
    ]) {
      expect(addresses.some((address) => address.startsWith(part))).toBe(true)
    }
    const began = performance.now()
    const opened = await Promise.all(Array.from({ length: tabs }, openTab))
    const findings = await sideBySide(opened, addresses, lookAt)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`${addresses.length} pages of the site at ${widths.join(' and ')} px: ${seconds} s`)
    expect([...findings.flat(), ...opened.flatMap(faultsOf)]).toEqual([])
    await Promise.all(opened.map((page) => page.context().close()))
  },
)

/**
 * What is wrong with a page at each width. It is loaded once: its styles and its scripts follow the
 * width of the window, as when somebody turns a phone.
 */
async function lookAt(page: Page, address: string): Promise<readonly string[]> {
  const wrong: string[] = []
  await page.setViewportSize({ width: desktop, height })
  await page.goto(at(address))
  // The search loads on, and calls it a fault if somebody leaves before it has its filters
  if (address === '/design-history/search/') await page.locator('#search-filters').waitFor()
  for (const width of widths) {
    if (width !== desktop) await page.setViewportSize({ width, height })
    const found = [...(await axeFindings(page))]
    if (await scrollsSideways(page)) found.push('scrolls sideways')
    wrong.push(...found.map((one) => `${address} at ${width} px: ${one}`))
  }
  return wrong
}

test('From the post, “Try this design” opens the design on the day it was made, with no server', async () => {
  const page = await open(1280)
  await page.goto(at('/design-history/a-new-rar-process-in-delius/'))
  await page.getByRole('link', { name: 'Try this design' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kieran Osgood' }).waitFor()
  expect(page.url()).toContain('/design-history/designs/a-new-rar-process-in-delius/')
  expect(await page.getByRole('main').innerText()).toContain('Monday 18 October')
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('From a picture of the post, the very page opens in the design', async () => {
  const page = await open(1280)
  await page.goto(at('/design-history/a-new-rar-process-in-delius/'))
  const name = /^Open this page in the design.*Which RAR toolkit/
  await page.getByRole('link', { name }).click()
  const heading = 'Which RAR toolkit will you use?'
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('The pictures of the post load, each with words for those who do not see it', async () => {
  const page = await open(1280)
  await page.goto(at('/design-history/a-new-rar-process-in-delius/'))
  const pictures = page.locator('main figure img')
  expect(await pictures.count()).toBeGreaterThan(2)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await picture.evaluate((image: HTMLImageElement) => image.decode())
    expect(await picture.getAttribute('alt')).toMatch(/\w+ \w+ \w+.*\.$/)
  }
  await page.context().close()
})
