import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { siteFolder } from '../../app/server/prepare/site.ts'
import { exhaustive, sample } from '../support/seed.ts'
import { expectFits } from './support/axe.ts'
import { expect, test, widths } from './support/fixtures.ts'
import type { Page } from '@playwright/test'

const map = '/design-history/journeys/arrange-appointment/2021-10-06/'

/** The address of every map, with pictures and without. */
const addresses = readdirSync(join(siteFolder, 'design-history/journeys'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => `/design-history/journeys/${join(file, '..')}/`)

/** The pages of the map that is open whose words do not fit into them. */
function tooTight(page: Page): Promise<readonly string[]> {
  return page.locator('.app-journey-map__page').evaluateAll((all) =>
    all.flatMap((one) => {
      const room = one.querySelector('.app-journey-map__outline')?.getBoundingClientRect()
      const words = one.querySelector('text')?.getBoundingClientRect()
      const isInside =
        room &&
        words &&
        words.left > room.left &&
        words.right < room.right &&
        words.top > room.top &&
        words.bottom < room.bottom
      return isInside ? [] : [one.textContent]
    }),
  )
}

/** Sets the drawing in Arial, if this machine has that or a font of its widths. */
async function setInArial(page: Page): Promise<void> {
  await page.locator('.app-journey-map__drawing').evaluateAll((all) => {
    const pen = document.createElement('canvas').getContext('2d')
    if (pen) pen.font = '100px arial'
    if (Math.round(pen?.measureText('Question').width ?? 0) !== 400) return
    for (const one of all) one.setAttribute('font-family', 'arial')
  })
}

/** Whether somebody sees where the journey starts, if they only scroll down. */
function startsInside(page: Page): Promise<boolean> {
  return page.locator('.app-journey-map__start').evaluate((start) => {
    const { left, right } = start.getBoundingClientRect()
    return left >= 0 && right <= window.innerWidth
  })
}

// A drawing is as large on a phone as on a desktop, where it is shown whole or scrolls in its frame
for (const width of exhaustive ? widths : [375]) {
  test(`The words of every map are inside its pages, and it opens where the journey starts, at ${width} pixels`, async ({
    open,
  }) => {
    expect(addresses).toContain(map)
    const page = await open(map, { width })
    for (const address of addresses) {
      await page.goto(address)
      await expect.poll(() => startsInside(page), address).toBe(true)
      await page.evaluate(() => document.fonts.ready)
      await expect.poll(() => tooTight(page), address).toEqual([])
      await setInArial(page)
      await expect.poll(() => tooTight(page), `${address} in Arial`).toEqual([])
      await expectFits(page, width, address)
    }
  })
}

for (const width of sample(widths, 1, 'map with pictures')) {
  test(`Every picture of a map comes, at ${width} pixels`, async ({ open }) => {
    const page = await open(`${map}pictures/`, { width })
    const pictures = page.locator('.app-journey-map__picture')
    await expect(pictures).toHaveCount(12)
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect(picture).toHaveJSProperty('complete', true)
      await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
    }
  })
}

test('A map that is wider than a phone can be moved with the keyboard, and its pages are links', async ({
  open,
}) => {
  const page = await open(map, { width: 375 })
  const region = page.getByRole('region', { name: /^Map of/ })
  await region.focus()
  await expect(region).toBeFocused()
  await expect.poll(() => startsInside(page)).toBe(true)
  const place = () => region.evaluate(({ scrollLeft }) => scrollLeft)
  const before = await place()
  await page.keyboard.press('ArrowRight')
  await expect.poll(place).toBeGreaterThan(before)
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('link', { name: /^Question: What type of appointment/ }),
  ).toBeFocused()
})

test('A page of a map opens in the design, which leads back to the map', async ({ page }) => {
  await page.goto(map)
  const question = 'Which RAR toolkit will you use?'
  await page.getByRole('link', { name: `Question: ${question}` }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible()
  await expect(page).toHaveURL(/\/design-history\/designs\/map-arrange-appointment-2021-10-06\//)
  await page.getByRole('link', { name: 'Back to the map' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Map' })).toBeVisible()
  await expect(page).toHaveURL(map)
})
