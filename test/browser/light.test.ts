import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteFolder } from '../../app/server/prepare/site.ts'
import { setServedStage } from '../support/stage.ts'
import { sideBySide } from '../support/tabs.ts'
import type { Page } from 'playwright-core'

const { at, browser } = setServedStage()

const history = '/design-history'
const kilobyte = 1000

/** The addresses of the published posts. */
const posts = readdirSync('design-history/posts')
  .flatMap((file) => /^\d{4}-\d{2}-\d{2}-(.+)\.md$/.exec(file)?.[1] ?? [])
  .filter((slug) => existsSync(join(siteFolder, history, slug, 'index.html')))
  .map((slug) => `${history}/${slug}/`)

/** How many bytes a page may be, compressed and before anybody scrolls. */
const limits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(posts.map((post) => [post, 150 * kilobyte])),
  [`${history}/`]: 150 * kilobyte,
  [`${history}/journeys/arrange-appointment/2021-10-06/`]: 150 * kilobyte,
  // Small pictures of designs are what these two are for: the first are in sight at once
  [`${history}/pages/rar/`]: 200 * kilobyte,
  [`${history}/journeys/arrange-appointment/2021-10-06/pictures/`]: 200 * kilobyte,
  // The search itself is 110 KB. Only this page loads it
  [`${history}/search/?q=rar`]: 300 * kilobyte,
}

interface Visit {
  readonly address: string
  /** The bytes that came before anybody scrolled, compressed. */
  readonly weight: number
  /** How much moved without anybody’s doing, and what. */
  readonly moved: readonly string[]
  readonly pictures: number
}

/**
 * A first visit where fonts and scripts come late: only when the words are on screen. Whatever moves
 * when they come then moves here, on a fast machine too.
 */
async function visit(address: string, width: number, height: number): Promise<Visit> {
  const context = await browser().newContext({ viewport: { width, height } })
  const page = await context.newPage()
  const sizes: Promise<{ responseBodySize: number }>[] = []
  page.on('requestfinished', (request) => sizes.push(request.sizes()))
  const shown = Promise.withResolvers<unknown>()
  await page.route(/\.(?:woff2?|js)$/, async (route) => {
    await shown.promise
    await route.continue()
  })
  await page.goto(at(address), { waitUntil: 'commit' })
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  shown.resolve(true)
  await page.waitForLoadState('networkidle')
  const weight = (await Promise.all(sizes)).reduce((sum, each) => sum + each.responseBodySize, 0)
  const pictures = await scrollThrough(page)
  const moved = await page.evaluate(shifts)
  await context.close()
  return { address, weight, moved, pictures }
}

/** Scrolls to the end, and goes on only when the pictures in sight have come. Counts those. */
async function scrollThrough(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const come = async (image: HTMLImageElement) => {
      if (image.complete) return
      await new Promise((resolve, reject) => {
        image.addEventListener('load', resolve)
        image.addEventListener('error', () => reject(new Error(`${image.currentSrc} is not there`)))
      })
    }
    const seen = new Set<HTMLImageElement>()
    for (;;) {
      await frame()
      const inSight = [...document.images].filter((image) => {
        const { top, bottom } = image.getBoundingClientRect()
        return image.checkVisibility() && bottom > 0 && top < innerHeight
      })
      for (const image of inSight) seen.add(image)
      await Promise.all(inSight.map(come))
      await frame()
      const before = scrollY
      scrollBy({ top: innerHeight / 2, behavior: 'instant' })
      if (scrollY === before) return seen.size
    }
  })
}

/** Runs in the page: every shift of its layout, with the beginning of what moved. */
async function shifts(): Promise<readonly string[]> {
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords())))
  })
  return entries.map((entry) => {
    const { value, sources } = entry as PerformanceEntry & {
      value: number
      sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[]
    }
    const what = sources.map(({ node, previousRect: from, currentRect: to }) => {
      const name =
        node instanceof HTMLElement ? `<${node.localName} class="${node.className}">` : ''
      const words = (node?.textContent ?? '').trim().slice(0, 40)
      return `${name}${words} from ${from.x}, ${from.y} to ${to.x}, ${to.y}`
    })
    return `${value.toFixed(4)}: ${what.join(' | ')}`
  })
}

for (const [width, height] of [
  [1280, 800],
  [375, 667],
] as const) {
  test(`Pages are light, and nothing in them moves while they load, at ${width} by ${height}`, async () => {
    const addresses = Object.keys(limits)
    // A visit mostly waits, so there are more at a time than cores
    const visits = await sideBySide([1, 2, 3, 4], addresses, (_, address) =>
      visit(address, width, height),
    )
    const weights = visits.map(({ weight }) => Math.round(weight / kilobyte))
    console.log(
      `${width} pixels: ${posts.length} posts, ${Math.max(...weights.slice(0, posts.length))} KB at most`,
    )

    // What is measured has pictures, and they came
    expect(visits.filter(({ pictures }) => pictures >= 3).length).toBeGreaterThan(15)
    expect(visits.filter(({ address, weight }) => weight > (limits[address] ?? 0))).toEqual([])
    expect(visits.filter(({ moved }) => moved.length > 0)).toEqual([])
  })
}
