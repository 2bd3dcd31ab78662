import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../../app/capture/chromium.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { everyCasePage } from '../server/case-pages.ts'
import { distinctBy, structureOf } from '../server/structure.ts'
import { axeFindings, faultsOf, openPage, scrollsSideways, widths } from '../support/browser.ts'
import { people } from '../support/people.ts'
import type { Browser, Page } from 'playwright-core'
import type { RunningServer } from '../../app/server/in-process.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startInProcess('2021-10-06T09:00'), launchChromium()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const all = everyCasePage()

/** One page of each structure: two that are built alike are accessible, or neither is. */
const pages = distinctBy(all, structureOf)

const lateLimit = 300_000

/** Shows pages at a width and collects what is wrong, each thing once with where it was first. */
async function lookAt(
  shown: typeof all,
  width: number,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<void> {
  const page = await openPage(browser, width)
  // Shown in place of a page of the server, a page finds its styles and keeps to its policy.
  await page.goto(`${server.url}/cases`)
  const findings = new Map<string, string>()
  for (const { where, html } of shown) {
    await page.setContent(html)
    for (const finding of await look(page)) {
      if (!findings.has(finding)) findings.set(finding, where)
    }
  }
  expect([...findings]).toEqual([])
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
}

const sideways = async (page: Page) =>
  (await scrollsSideways(page)) ? [`scrolls sideways: ${await page.title()}`] : []

test('The pages to look at are those of all ten people', () => {
  expect(all.length).toBeGreaterThan(people.length * 12)
  for (const { crn } of people) {
    expect(all.some(({ where }) => where.startsWith(`/cases/${crn} (200`))).toBe(true)
  }
})

for (const width of widths) {
  test.concurrent(
    `axe finds nothing on any page of a case, ${width} pixels wide`,
    { timeout: lateLimit },
    () =>
      lookAt(pages, width, async (page) => [
        ...(await axeFindings(page)),
        ...(await sideways(page)),
      ]),
  )
}

test.concurrent(
  'No page of a case scrolls sideways on the smallest phone, with all that opens open',
  { timeout: lateLimit },
  () =>
    lookAt(pages, 320, async (page) => {
      await page.locator('details').evaluateAll((found) => {
        for (const details of found) details.setAttribute('open', '')
      })
      return sideways(page)
    }),
)

test('Without JavaScript a practitioner searches the cases and sorts what was found', async () => {
  const page = await openPage(browser, 375, false)
  await page.goto(`${server.url}/cases`)
  await page.getByLabel('Search by name or CRN').fill('v4107')
  await page.getByRole('button', { name: 'Search' }).click()
  expect(await page.locator('tbody a').allInnerTexts()).toEqual(['Paul Ravindran'])
  await page.getByRole('link', { name: 'Sort by RAR days' }).click()
  expect(await page.getByLabel('Search by name or CRN').inputValue()).toBe('v4107')
  expect(await page.locator('tbody a').allInnerTexts()).toEqual(['Paul Ravindran'])
  await page.getByRole('link', { name: 'See all your cases' }).click()
  expect(await page.locator('tbody a').count()).toBe(people.length)
  await page.context().close()
})
