import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../app/capture/chromium.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { wednesday } from '../support/answers.ts'
import { axeFindings, faultsOf, openPage, scrollsSideways, widths } from '../support/browser.ts'
import { follow, heading, press } from '../support/clicks.ts'
import type { Browser, Page } from 'playwright-core'
import type { RunningServer } from '../../app/server/in-process.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startInProcess(wednesday), launchChromium()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const from = 'from=/cases/V410930/activity-log'
const addresses = [
  '/guidance',
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

/** The names in the first column of the first table, from top to bottom. */
const namesOf = (page: Page) => page.locator('table').first().locator('tbody th').allInnerTexts()

for (const width of [...widths, 320]) {
  test(`axe finds nothing on any page of Guidance, and none scrolls sideways, ${width} pixels wide`, async () => {
    const page = await openPage(browser, width)
    for (const address of addresses) {
      await page.goto(`${server.url}${address}`)
      expect(await axeFindings(page), address).toEqual([])
      expect(await scrollsSideways(page), address).toBe(false)
    }
    expect(faultsOf(page)).toEqual([])
    await page.context().close()
  })
}

for (const javaScript of [true, false]) {
  describe(`${javaScript ? 'With' : 'Without'} JavaScript`, () => {
    test('a practitioner looks for toolkits that fit Kieran, sorts them, and clears the filters', async () => {
      const page = await openPage(browser, 1280, javaScript)
      await page.goto(`${server.url}/guidance`)
      await follow(page, 'Compare the RAR toolkits')
      expect(await namesOf(page)).toHaveLength(8)
      await page.getByLabel('Fits this person').selectOption('Kieran Osgood')
      await press(page, 'Show toolkits')
      const fitting = ['Choices and Changes', 'Connection and Community', 'Stepping Stones']
      expect(await namesOf(page)).toEqual(fitting)
      await follow(page, 'Setting (sort A to Z, How it is delivered)')
      expect(await namesOf(page)).toEqual([
        'Connection and Community',
        'Stepping Stones',
        'Choices and Changes',
      ])
      const sorted = page.getByRole('columnheader').and(page.locator('[aria-sort=ascending]'))
      expect(await sorted.allInnerTexts()).toEqual([expect.stringMatching(/^Setting/)])
      expect(await page.getByLabel('Sort by').inputValue()).toBe('setting')
      await follow(page, 'Clear filters')
      expect(await namesOf(page)).toHaveLength(8)
      await page.context().close()
    })

    test('on a phone, whoever finds nothing is told what to do', async () => {
      const page = await openPage(browser, 375, javaScript)
      await page.goto(`${server.url}/guidance/compare`)
      await page.getByLabel('Setting', { exact: true }).selectOption('Custody')
      await page.getByLabel('Needs it addresses').selectOption('Relationships')
      await press(page, 'Show toolkits')
      expect(await page.getByText('0 of 8 toolkits').isVisible()).toBe(true)
      await follow(page, 'see all toolkits')
      expect(await namesOf(page)).toHaveLength(8)
      await page.context().close()
    })

    test('a button prints the page only where it can', async () => {
      const page = await openPage(browser, 1280, javaScript)
      await page.goto(`${server.url}/guidance/compare`)
      const button = page.getByRole('button', { name: 'Print this page' })
      expect(await button.count()).toBe(javaScript ? 1 : 0)
      await page.context().close()
    })

    test('the page of a toolkit leads back to the case that one came from', async () => {
      const page = await openPage(browser, 375, javaScript)
      await page.goto(`${server.url}/guidance/toolkits/new-me-mot?from=/cases/V410930`)
      await follow(page, 'Compare the RAR toolkits')
      await follow(page, 'Back to Glyn’s case')
      expect(await heading(page)).toMatch(/^Glyn Harker/)
      await page.context().close()
    })
  })
}

test('On a phone each fact of a toolkit has its heading beside it', async () => {
  const page = await openPage(browser, 375)
  await page.goto(`${server.url}/guidance/compare`)
  expect(await page.locator('thead').first().isVisible()).toBe(false)
  const cells = await page.locator('tbody tr').first().locator('td').allInnerTexts()
  expect(cells.map((cell) => cell.split('\n')[0])).toEqual([
    'Purpose',
    'Needs it addresses',
    'Outcomes',
  ])
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('td')].filter(
      (cell) => cell.getBoundingClientRect().right > window.innerWidth,
    ),
  )
  expect(wide).toEqual([])
  await page.context().close()
})

for (const [paper, width] of [
  ['landscape', 1030],
  ['portrait', 700],
] as const) {
  test(`On paper, ${paper}, the tables are whole and what only works on a screen is gone`, async () => {
    const page = await openPage(browser, width)
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${server.url}/guidance/compare`)
    for (const hidden of [
      '.app-compare-form',
      '.govuk-footer',
      '.app-header',
      '[data-app-print]',
    ]) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false)
    }
    const heads = page.locator('.app-compare thead th')
    expect(await heads.count()).toBe(22)
    for (const head of await heads.all()) expect(await head.isVisible()).toBe(true)
    expect(await page.locator('.app-compare tbody tr').count()).toBe(40)
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('.app-compare th, .app-compare td')]
        .filter((cell) => cell.getBoundingClientRect().right > window.innerWidth)
        .map((cell) => cell.textContent),
    )
    expect(outside).toEqual([])
    await page.context().close()
  })
}

test('The comparison is printed on a few landscape pages', async () => {
  const page = await openPage(browser, 1280)
  await page.goto(`${server.url}/guidance/compare`)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)]
  const landscape = boxes.filter(([, across, down]) => Number(across) > Number(down))
  expect(landscape.length).toBeGreaterThanOrEqual(3)
  expect(boxes.length).toBeLessThanOrEqual(10)
  await page.context().close()
})
