import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const axeSource = readFileSync(axePath, 'utf8')

/** A desktop and a phone. */
export const widths = [1280, 375] as const

const brokenParts = new WeakMap<Page, readonly string[]>()

/**
 * What went wrong in a page since it was opened: a script that threw or was not allowed, a style or
 * picture that is not there.
 */
export function faultsOf(page: Page): readonly string[] {
  return brokenParts.get(page) ?? []
}

/** A page of a visitor of their own, at a width, with or without JavaScript. */
export async function openPage(browser: Browser, width: number, javaScript = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: javaScript,
  })
  const page = await context.newPage()
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text())
  })
  page.on('response', (response) => {
    // A page may be missing on purpose; what a page is made of may not.
    const isPage = response.request().resourceType() === 'document'
    if (response.status() >= 400 && !isPage) broken.push(`${response.url()} is not there`)
  })
  brokenParts.set(page, broken)
  return page
}

// WCAG 2.2 at level AA, which some rules of axe stand for only when asked, and good practice.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page that is open, a line each. What can be opened is open. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // A page whose content was replaced has axe already.
  const found = await axeHere(page)
  if (found) return found
  await page.evaluate(axeSource)
  return (await axeHere(page)) ?? ['axe does not load']
}

async function axeHere(page: Page): Promise<readonly string[] | undefined> {
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe?: {
        run: (options: object) => Promise<{
          violations: { id: string; nodes: { html: string }[] }[]
        }>
      }
    }
    if (!axe) return undefined
    for (const details of document.querySelectorAll('details')) details.open = true
    const { violations } = await axe.run({ runOnly, reporter: 'no-passes', preload: false })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, tags)
}

/** True if the page is wider than its window, so that people have to scroll sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}
