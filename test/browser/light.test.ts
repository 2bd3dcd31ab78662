import { readdirSync, readFileSync } from 'node:fs'
import { sample } from '../support/seed.ts'
import { expect, test } from './support/fixtures.ts'
import type { Page, Request } from '@playwright/test'

const history = '/design-history'
const kilobyte = 1000

/** A page, and how many bytes it may be, compressed and before anybody scrolls. */
type Light = readonly [address: string, limit: number]

/** The published posts, the newest first. */
const posts: readonly Light[] = readdirSync('design-history/posts')
  .filter((file) => !/^draft: true$/m.test(readFileSync(`design-history/posts/${file}`, 'utf8')))
  .toSorted()
  .toReversed()
  .flatMap((file) => /^\d{4}-\d{2}-\d{2}-(.+)\.md$/.exec(file)?.[1] ?? [])
  .map((slug) => [`${history}/${slug}/`, 150 * kilobyte])

/** Pages of other kinds. */
const others: readonly Light[] = [
  [`${history}/`, 150 * kilobyte],
  [`${history}/journeys/arrange-appointment/2021-10-06/`, 150 * kilobyte],
  // Small pictures of designs are what these two are for: the first are in sight at once
  [`${history}/pages/rar/`, 200 * kilobyte],
  [`${history}/journeys/arrange-appointment/2021-10-06/pictures/`, 200 * kilobyte],
  // The search itself is 110 KB. Only this page loads it
  [`${history}/search/?q=rar`, 300 * kilobyte],
]

/**
 * A first visit where fonts and scripts come late: only when the words are on screen. Whatever moves
 * when they come then moves here, on a fast machine too. Gives the bytes that came, compressed.
 */
async function visit(page: Page, address: string): Promise<number> {
  const requests: Request[] = []
  page.on('requestfinished', (request) => requests.push(request))
  const shown = Promise.withResolvers<undefined>()
  await page.route(/\.(?:woff2?|js)$/, async (route) => {
    await shown.promise
    await route.continue()
  })
  const answer = await page.goto(address, { waitUntil: 'commit' })
  expect(answer?.status()).toBe(200)
  const paints = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
  await expect.poll(paints).toBe(1)
  shown.resolve(undefined)
  await page.waitForLoadState('load')
  // A search goes on after that
  if (address.includes('?q=')) await expect(page.locator('#search-results > li')).toHaveCount(10)
  await page.evaluate(() => document.fonts.ready.then(() => true))
  await page.evaluate(picturesInSight)
  const early = await page.evaluate(picturesBelow)
  const counted = requests.filter((request) => !early.includes(request.url()))
  const weights = await Promise.all(counted.map((request) => request.sizes()))
  return weights.reduce((sum, each) => sum + each.responseBodySize, 0)
}

/** Runs in the page: pictures that may wait and are not in sight. Browsers differ in how early they come. */
function picturesBelow(): readonly string[] {
  return [...document.images]
    .filter((image) => image.loading === 'lazy' && image.getBoundingClientRect().top > innerHeight)
    .map((image) => image.currentSrc)
}

/** Runs in the page: waits until the pictures in sight have come. Fails if one is not there. */
async function picturesInSight(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const inSight = [...document.images].filter((image) => {
    const { top, bottom } = image.getBoundingClientRect()
    return image.checkVisibility() && bottom > 0 && top < innerHeight
  })
  await Promise.all(inSight.map((image) => image.decode()))
  await new Promise((resolve) => requestAnimationFrame(resolve))
}

/** Scrolls to the end, and goes on only when the pictures in sight have come. */
async function scrollThrough(page: Page): Promise<void> {
  const further = () => {
    const before = scrollY
    scrollBy({ top: innerHeight / 2, behavior: 'instant' })
    return scrollY > before
  }
  while (await page.evaluate(further)) await page.evaluate(picturesInSight)
}

/** Runs in the page: every shift of its layout, with the beginning of what moved. */
async function shifts(): Promise<readonly string[]> {
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords())))
  })
  return entries.flatMap((entry) => {
    const { sources } = entry as PerformanceEntry & {
      sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[]
    }
    return sources.map(({ node, previousRect: from, currentRect: to }) => {
      const words = (node?.textContent ?? '').trim().slice(0, 40)
      return `‘${words}’ from ${from.x}, ${from.y} to ${to.x}, ${to.y}`
    })
  })
}

const anyOf = (pages: readonly Light[], count: number, name: string) =>
  sample(
    pages.flatMap((page) => [[...page, 1280, 800] as const, [...page, 375, 667] as const]),
    count,
    `light pages: ${name}`,
  )

for (const [kind, visits] of [
  ['The newest post', anyOf(posts.slice(0, 1), 1, 'newest')],
  ['An older post', anyOf(posts.slice(1), 1, 'older')],
  ['A page of another kind', anyOf(others, 2, 'others')],
] as const) {
  for (const [index, [address, limit, width, height]] of visits.entries()) {
    const number = `${index + 1} of ${visits.length}`

    test(`${kind} is light, and nothing moves while it loads, ${number}`, async ({ open }) => {
      const page = await open('about:blank', { viewport: { width, height } })
      expect(await visit(page, address), `bytes of ${address}`).toBeLessThanOrEqual(limit)
      await scrollThrough(page)
      expect(await page.evaluate(shifts), `${address}, ${width} pixels wide`).toEqual([])
    })
  }
}
