import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { siteFolder } from '../../app/server/prepare/site.ts'
import { axeFindings, faultsOf, scrollsSideways, widths } from '../support/browser.ts'
import { setServedStage } from '../support/stage.ts'
import type { Page } from 'playwright-core'

const { at, open } = setServedStage()

/** The address of every map, with pictures and without. */
function mapAddresses(): readonly string[] {
  return readdirSync(join(siteFolder, 'design-history/journeys'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => `/design-history/journeys/${join(file, '..')}/`)
    .toSorted()
}

/** The pages of the map that is open whose words do not fit into them. */
function tooTight(page: Page): Promise<readonly string[]> {
  return page.locator('.app-journey-map__page').evaluateAll((all) =>
    all.flatMap((one) => {
      const room = one.querySelector('.app-journey-map__outline')?.getBoundingClientRect()
      const words = one.querySelector('text')?.getBoundingClientRect()
      const isInside =
        room !== undefined &&
        words !== undefined &&
        words.left > room.left &&
        words.right < room.right &&
        words.top > room.top &&
        words.bottom < room.bottom
      return isInside ? [] : [one.textContent]
    }),
  )
}

const map = '/design-history/journeys/arrange-appointment/2021-10-06/'

describe.each(widths)('At %i pixels', (width) => {
  test('the words of every map are inside its pages, in the font of the site and in Arial', async () => {
    const page = await open(width)
    expect(mapAddresses()).toContain(map)
    for (const address of mapAddresses()) {
      await page.goto(at(address))
      await page.evaluate(() => document.fonts.ready)
      expect(await tooTight(page), address).toEqual([])
      await page
        .locator('.app-journey-map__drawing')
        .evaluateAll((all) => all.map((one) => one.setAttribute('font-family', 'arial')))
      expect(await tooTight(page), `${address} in Arial`).toEqual([])
      expect(await scrollsSideways(page), address).toBe(false)
    }
    await page.context().close()
  })

  test('axe finds nothing on a map with pictures, and every picture comes', async () => {
    const page = await open(width)
    await page.goto(at(`${map}pictures/`))
    const pictures = page.locator('.app-journey-map__picture')
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      await picture.evaluate((image: HTMLImageElement) => image.decode())
    }
    expect(await pictures.count()).toBe(12)
    expect(await axeFindings(page)).toEqual([])
    expect(faultsOf(page)).toEqual([])
    await page.context().close()
  })
})

test('A map that is wider than a phone opens where the journey starts', async () => {
  const page = await open(375)
  for (const address of mapAddresses()) {
    await page.goto(at(address))
    const start = await page.locator('.app-journey-map__start').boundingBox()
    expect(start?.x, address).toBeGreaterThanOrEqual(0)
    expect((start?.x ?? 0) + (start?.width ?? 375), address).toBeLessThanOrEqual(375)
  }
  await page.context().close()
})

test('A map that is wider than a phone can be moved with the keyboard, and its pages are links', async () => {
  const page = await open(375)
  await page.goto(at(map))
  const region = page.getByRole('region', { name: /^Map of/ })
  const place = () => region.evaluate(({ scrollLeft }) => scrollLeft)
  const before = await place()
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(place, { timeout: 5000 }).toBeGreaterThan(before)
  await page.keyboard.press('Tab')
  const first = page.getByRole('link', { name: /^Question: What type of appointment/ })
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.context().close()
})

test('A page of a map opens in the design, which leads back to the map', async () => {
  const page = await open(1280)
  await page.goto(at(map))
  await page.getByRole('link', { name: 'Question: Which RAR toolkit will you use?' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Which RAR toolkit will you use?' }).waitFor()
  expect(page.url()).toContain('/design-history/designs/map-arrange-appointment-2021-10-06/')
  await page.getByRole('link', { name: 'Back to the map' }).click()
  await page.getByRole('heading', { level: 2, name: 'Map' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(map)
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})
