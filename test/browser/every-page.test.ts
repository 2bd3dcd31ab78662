import { expect, test } from 'vitest'
import { everyPage } from '../server/every-page.ts'
import { distinctBy, structureOf } from '../server/structure.ts'
import { axeFindings, faultsOf, scrollsSideways, widths } from '../support/browser.ts'
import { setServedStage } from '../support/stage.ts'
import type { Page } from 'playwright-core'

const { at, open } = setServedStage()

/** One page of each structure: two that are built alike are accessible, or neither is. */
const pages = distinctBy(everyPage(), structureOf)

const lateLimit = 300_000

/** Shows each page at a width and collects what is wrong, each thing once with where it was first. */
async function lookAtAll(
  width: number,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<void> {
  const began = performance.now()
  const page = await open(width)
  // Shown in place of a page of the server, a page finds its styles and keeps to its policy.
  await page.goto(at('/cases'))
  const findings = new Map<string, string>()
  for (const { where, html } of pages) {
    await page.setContent(html)
    for (const finding of await look(page)) {
      if (!findings.has(finding)) findings.set(finding, where)
    }
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${width} pixels: ${pages.length} pages, ${seconds} s`)
  expect([...findings]).toEqual([])
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
}

const sideways = async (page: Page) =>
  (await scrollsSideways(page)) ? [`scrolls sideways: ${await page.title()}`] : []

test('The pages to look at cover every version and every state', () => {
  expect(pages.length).toBeGreaterThan(300)
})

for (const width of widths) {
  test.concurrent(
    `axe finds nothing on any page in any state, ${width} pixels wide`,
    { timeout: lateLimit },
    () =>
      lookAtAll(width, async (page) => [...(await axeFindings(page)), ...(await sideways(page))]),
  )
}

test.concurrent(
  'No page in any state scrolls sideways on the smallest phone',
  { timeout: lateLimit },
  () => lookAtAll(320, sideways),
)
