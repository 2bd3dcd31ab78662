import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// WCAG 2.2 at level AA, which some rules of axe stand for only when asked, and good practice
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface WithAxe {
  readonly axe?: { readonly run: (options: object) => Promise<AxeResults> }
}

/** What axe finds wrong with the page that is open, a line each. What can be opened is open. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // A page whose content was replaced has axe already
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as WithAxe
    if (!axe) return ['axe does not load']
    for (const details of document.querySelectorAll('details')) details.open = true
    const { violations } = await axe.run({ runOnly, reporter: 'no-passes', preload: false })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, tags)
}

/** True if the page is wider than its window, so that people have to scroll sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}

/** Fails unless axe finds nothing in the page that is open, and it fits its window. */
export async function expectSound(page: Page, state = page.url()): Promise<void> {
  expect(await axeFindings(page), state).toEqual([])
  expect(await scrollsSideways(page), `${state} scrolls sideways`).toBe(false)
}

/** Fails if the page that is open is wider than a window of this width, to which it is set. */
export async function expectFits(page: Page, width: number, state = page.url()): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  const sizes = () =>
    page.evaluate(() => ({
      window: window.innerWidth,
      over: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    }))
  await expect.poll(sizes, `${state}, ${width} pixels wide`).toEqual({ window: width, over: 0 })
}
