import { extname } from 'node:path'
import { inTurn } from './in-turn.ts'
import { greatestHeight } from './sizes.ts'
import type { Browser, Page } from 'playwright-core'

/** A picture as Chromium takes it: a PNG with twice as many pixels as its CSS pixels. */
export interface Screenshot {
  readonly png: Buffer
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** The page goes on below the picture. */
  readonly isCut: boolean
}

/** An open page of one width in which others are shown. */
export interface Stage {
  /** Shows a page, takes its picture and runs a script in it, whose value it gives. */
  readonly show: <Value>(html: string, script: string) => Promise<readonly [Screenshot, Value]>
}

const origin = 'http://pictures.localhost'
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const shell = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/public/stylesheets/application.css"></head><body></body></html>`

/** Opens a page of this width. What pages are made of comes from `assetAt`, by path; nothing else does. */
export async function openStage(
  browser: Browser,
  width: number,
  assetAt: (path: string) => Buffer | undefined,
): Promise<Stage> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  })
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: shell })
    const body = assetAt(pathname)
    if (!body) return route.abort()
    return route.fulfill({ body, contentType: types[extname(pathname)] ?? '' })
  })
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  const devtools = await context.newCDPSession(page)
  const shoot = async (): Promise<Screenshot> => {
    const whole = await heightOf(page)
    const height = Math.min(whole, greatestHeight)
    const { data } = await devtools.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width, height, scale: 2 },
    })
    return { png: Buffer.from(data, 'base64'), width, height, isCut: height < whole }
  }
  return {
    show: inTurn(async (html: string, script: string) => {
      await page.evaluate(putInPlace, html)
      const value = await page.evaluate<never>(script)
      return [await shoot(), value] as const
    }),
  }
}

/** Down to where the main part of the page ends: the footer is the same on every page. */
async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body
    return Math.max(1, Math.round(main.getBoundingClientRect().bottom + window.scrollY))
  })
}

/** Runs in the browser. Scripts of a page that is put in place in this way do not run. */
async function putInPlace(html: string): Promise<void> {
  const shown = new DOMParser().parseFromString(html, 'text/html')
  document.title = shown.title
  for (const { name, value } of shown.documentElement.attributes) {
    document.documentElement.setAttribute(name, value)
  }
  document.body.replaceWith(document.adoptNode(shown.body))
  window.scrollTo(0, 0)
  document.body.style.caretColor = 'transparent'
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}
