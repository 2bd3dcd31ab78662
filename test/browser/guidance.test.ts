import { exhaustive, shuffled } from '../support/seed.ts'
import { expectSound } from './support/axe.ts'
import { follow, press } from './support/clicks.ts'
import { expect, test, wednesday, widths } from './support/fixtures.ts'
import type { Page } from '@playwright/test'

test.use({ now: wednesday })

const from = 'from=/cases/V410930/activity-log'
const addresses = [
  '/guidance',
  '/example-page',
  '/guidance/compare',
  `/guidance/compare?${from}`,
  '/guidance/compare?setting=custody&need=relationships',
  '/guidance/toolkits/connection-and-community',
  '/guidance/toolkits/nat1',
  `/guidance/toolkits/new-me-mot?${from}`,
  '/guidance/risk-flags',
  `/guidance/risk-flags?${from}`,
  '/guidance/risk-flags/hate-crime',
  `/guidance/risk-flags/mappa?${from}`,
]

/** The first column of the first table, from top to bottom. */
const names = (page: Page) => page.locator('table').first().locator('tbody th')

for (const [place, width] of [...widths, 320].entries()) {
  /** Each address at one of the widths, or at all. */
  const looked = shuffled(addresses, 'widths of Guidance').filter(
    (_address, index) => exhaustive || index % 3 === place,
  )

  test(`axe finds nothing in Guidance or on a page that somebody adds, and nothing scrolls sideways, ${width} pixels wide`, async ({
    open,
  }) => {
    const page = await open('/guidance', { width })
    for (const address of looked) {
      await page.goto(address)
      await expect(page.locator('h1')).toBeVisible()
      await expectSound(page)
    }
  })
}

for (const javaScript of [true, false]) {
  test(`A practitioner looks for toolkits that fit Kieran, sorts them, and clears the filters, ${javaScript ? 'with' : 'without'} JavaScript`, async ({
    open,
  }) => {
    const page = await open('/guidance/compare', { width: 375, javaScript })
    // A button prints the page only where it can
    const print = page.getByRole('button', { name: 'Print this page' })
    await expect(print).toHaveCount(javaScript ? 1 : 0)
    await page.getByLabel('Fits this person').selectOption('Kieran Osgood')
    await press(page, 'Show toolkits')
    await expect(names(page)).toHaveText([/Choices/, /Connection/, /Stepping/])
    await page.getByLabel('Sort by').selectOption('Setting')
    await press(page, 'Show toolkits')
    await expect(names(page)).toHaveText([/Connection/, /Stepping/, /Choices/])
    await follow(page, 'Clear filters')
    await expect(names(page)).toHaveCount(8)
  })
}

test('On a phone each fact of a toolkit has its heading beside it', async ({ open }) => {
  const page = await open('/guidance/compare', { width: 375 })
  await expect(page.locator('thead').first()).toBeHidden()
  const cells = page.locator('tbody tr').first().locator('td')
  await expect(cells).toHaveText([/^Purpose\n/, /^Needs it addresses\n/, /^Outcomes\n/], {
    useInnerText: true,
  })
  await expectInside(page)
})

for (const [paper, width] of [
  ['landscape', 1030],
  ['portrait', 700],
] as const) {
  test(`On paper, ${paper}, the tables are whole and what only works on a screen is gone`, async ({
    open,
  }) => {
    const page = await open('/guidance/compare', { width })
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.app-compare-form', 'footer', 'header', '[data-app-print]']) {
      await expect(page.locator(hidden)).toBeHidden()
    }
    await expect(page.locator('.app-compare thead th').filter({ visible: true })).toHaveCount(22)
    await expect(page.locator('.app-compare tbody tr')).toHaveCount(40)
    await expectInside(page)
  })
}

/** No cell of a table is cut off at the right. */
async function expectInside(page: Page): Promise<void> {
  const cut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('th, td')]
        .filter((cell) => cell.getBoundingClientRect().right > window.innerWidth)
        .map((cell) => cell.textContent),
    )
  await expect.poll(cut).toEqual([])
}

test('The comparison is printed on a few landscape pages', async ({ open }) => {
  const page = await open('/guidance/compare')
  await expect(names(page)).toHaveCount(8)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)]
  const landscape = boxes.filter(([, across, down]) => Number(across) > Number(down))
  expect(landscape.length).toBeGreaterThanOrEqual(3)
  expect(boxes.length).toBeLessThanOrEqual(10)
})
