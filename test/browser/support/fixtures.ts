import { test as base, expect } from '@playwright/test'
import { ask } from './desk.ts'
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test'

export { expect } from '@playwright/test'

/** The clock of scenarios that take place on the day of the design: a Wednesday. */
export const wednesday = '2021-10-06T09:00'

/** Another day, of another year: a Monday. */
export const laterMonday = '2026-11-23T09:00'

/** A desktop and a phone. */
export const widths = [1280, 375] as const

/** How a page is opened: at a width, and as Playwright has the rest. */
export interface Opening extends BrowserContextOptions {
  readonly width?: number
  readonly javaScript?: boolean
  /** A script that runs before any of the page. */
  readonly before?: string
  /** The address below which everything is that the pages ask for, such as that of a copy. */
  readonly within?: string
}

/** What a test may ask for. */
export interface Fixtures {
  /** The moment at which the clock of the server stands; empty for the real one. */
  readonly now: string
  /**
   * Opens an address, such as /cases or a whole one, as a new visitor. At the end of the test it is
   * closed, and the test fails if anything in its pages broke.
   */
  readonly open: (address: string, opening?: Opening) => Promise<Page>
}

/**
 * A test in a browser. `page` is a visitor with a desktop and JavaScript before the server whose
 * clock stands at `now`; `open` gives other visitors. Each fails if anything in its pages broke.
 */
export const test = base.extend<Fixtures>({
  now: ['', { option: true }],

  baseURL: async ({ now }, use) => use(await ask('/server', now === '' ? {} : { now })),

  page: async ({ page }, use) => {
    const faults = watch(page.context())
    await use(page)
    expect(faults).toEqual([])
  },

  open: async ({ browser, baseURL }, use) => {
    const visitors: { readonly close: () => Promise<void>; readonly faults: readonly string[] }[] =
      []
    await use(async (address, opening = {}) => {
      const { width = 1280, javaScript = true, before, within, ...others } = opening
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        javaScriptEnabled: javaScript,
        ...(baseURL === undefined ? {} : { baseURL }),
        ...others,
      })
      visitors.push({ close: () => context.close(), faults: watch(context, within) })
      if (before) await context.addInitScript(before)
      const page = await context.newPage()
      await page.goto(address)
      return page
    })
    for (const { close } of visitors) await close()
    for (const { faults } of visitors) expect(faults).toEqual([])
  },
})

/**
 * What goes wrong in the pages of a visitor from now on, a line each: a script that throws or is not
 * allowed, a style or picture that is not there; with an address, anything that is asked for outside
 * it, or written to the console as an error. The list grows as it happens.
 */
function watch(context: BrowserContext, within?: string): readonly string[] {
  const faults: string[] = []
  if (within !== undefined) {
    context.on('request', (request) => {
      if (!request.url().startsWith(within)) faults.push(`asks for ${request.url()}`)
    })
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
  }
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text())
  })
  context.on('response', (response) => {
    // A page may be missing on purpose; what a page is made of may not
    const isPage = response.request().resourceType() === 'document'
    if (response.status() >= 400 && !isPage) faults.push(`${response.url()} is not there`)
  })
  return faults
}
