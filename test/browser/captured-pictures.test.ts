import { createServer } from 'node:http'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../app/capture/chromium.ts'
import { listen, portOf } from '../../app/server/listen.ts'
import { contentSecurityPolicy } from '../../app/server/security.ts'
import { site } from '../../app/server/site.ts'
import { buildSite } from '../site/build.ts'
import { capturedPost, capturedRound, fixtureOf } from '../site/fixture.ts'
import { axeFindings, faultsOf, openPage, scrollsSideways, widths } from '../support/browser.ts'
import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import type { RecordedDesign } from '../../app/capture/record.ts'

let browser: Browser
let server: Server
let url: string
let shots: RecordedDesign['pictures'][string]
beforeAll(async () => {
  const [{ record }, build] = await Promise.all([fixtureOf('captured-post'), builtWithFixtures()])
  expect(build.ok, build.said).toBe(true)
  shots = record.designs[0]?.pictures['01-rar'] ?? expect.unreachable()
  browser = await launchChromium()
  // In a folder, as on static hosting, under the policy of our own server.
  const app = express().use('/x', contentSecurityPolicy(), site(build.folder))
  server = await listen(createServer(app), 0)
  url = `http://localhost:${portOf(server)}/x/design-history`
})
afterAll(async () => {
  await browser.close()
  server.close()
})

async function builtWithFixtures() {
  const add = {
    ...(await capturedPost()),
    ...(await capturedRound('First', '2026-11-21', '2026-11-21-first')),
  }
  return buildSite({ add })
}

/** The post, with the pictures that it asked for so far, by file name. */
async function openPost(
  width: number,
  javaScript = true,
): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const page = await openPage(browser, width, javaScript)
  const asked: string[] = []
  page.on('request', (request) => {
    const [name] = /[0-9a-f]{16}\.(?:webp|png)$/.exec(request.url()) ?? []
    if (name !== undefined) asked.push(name)
  })
  await page.goto(`${url}/captured-post/`)
  return { page, asked }
}

const first = (page: Page) => page.locator('figure img').first()

async function showFirst(page: Page): Promise<void> {
  await first(page).scrollIntoViewIfNeeded()
  await first(page).evaluate((image: HTMLImageElement) => image.decode())
}

describe('a captured picture', () => {
  test('is the wide one on a desktop, once it is near, and the one of a phone is not asked for', async () => {
    const { page, asked } = await openPost(1280)
    await showFirst(page)
    await page.locator('.govuk-footer').scrollIntoViewIfNeeded()
    expect([...new Set(asked)]).toEqual([`${shots.desktop.webp}.webp`])

    const phone = page.getByText('This page on a phone').first()
    const loads = page.waitForResponse((response) => response.url().includes(shots.phone.webp))
    await phone.click()
    expect((await loads).ok()).toBe(true)
    const { width } = (await page.locator('details[open] img').boundingBox()) ?? {}
    expect(width).toBe(375)
    expect(faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('is the narrow one on a phone, which has it once', async () => {
    const { page, asked } = await openPost(375)
    await showFirst(page)
    expect([...new Set(asked)]).toEqual([`${shots.phone.webp}.webp`])
    expect(await page.getByText('This page on a phone').first().isVisible()).toBe(false)
    await page.context().close()
  })

  test.each(widths)('moves nothing when it comes, at %i pixels', async (width) => {
    const page = await openPage(browser, width)
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/\.(?:webp|png)$/, async (route) => {
      await released
      await route.continue()
    })
    await page.goto(`${url}/captured-post/`, { waitUntil: 'domcontentloaded' })
    const before = await first(page).boundingBox()
    const below = await page.locator('.govuk-footer').boundingBox()
    release()
    await showFirst(page)
    await page.evaluate(() => window.scrollTo(0, 0))
    expect(await first(page).boundingBox()).toEqual(before)
    expect(await page.locator('.govuk-footer').boundingBox()).toEqual(below)
    const { height, width: wide } = width < 641 ? shots.phone : shots.desktop
    expect((before?.height ?? 0) / (before?.width ?? 1)).toBeCloseTo(height / wide, 1)
    await page.context().close()
  })

  test('leads to the very page in its design, which runs under our policy', async () => {
    const { page } = await openPost(1280)
    const name = /^Open this page in the design.*Will this be a RAR toolkit session\?$/
    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { name: 'Opened: 01-rar' }).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Try this design' }).first().click()
    await page.getByRole('heading', { name: 'Opened: the first page' }).waitFor()
    expect(faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('is there without JavaScript, with its text, and the post says what needs JavaScript', async () => {
    const { page } = await openPost(1280, false)
    await first(page).scrollIntoViewIfNeeded()
    expect(await first(page).isVisible()).toBe(true)
    const text = page.locator('.app-page-text').first()
    await page.getByText('Text of this page').first().click()
    expect(await text.innerText()).toContain('Yes, it will count towards RAR')
    expect(await page.locator('noscript p').isVisible()).toBe(true)
    await page.context().close()
  })
})

test('files that are called after what they hold are kept for good; pages are not', async () => {
  const kept = async (path: string) =>
    (await fetch(`${url}/${path}`)).headers.get('cache-control') ?? ''
  expect(await kept(`pictures/${shots.desktop.webp}.webp`)).toContain('immutable')
  expect(await kept('designs/captured-post/toolkit-session/')).not.toContain('immutable')
  expect(await kept('captured-post/')).not.toContain('immutable')
})

describe.each(widths)('at %i pixels', (width) => {
  test.each(['captured-post/', 'rounds/', 'rounds/2026-11-21-first/'])(
    'axe finds nothing in %s, with everything opened',
    async (path) => {
      const page = await openPage(browser, width)
      await page.goto(`${url}/${path}`)
      expect(await axeFindings(page)).toEqual([])
      expect(await scrollsSideways(page)).toBe(false)
      expect(faultsOf(page)).toEqual([])
      await page.context().close()
    },
  )
})
