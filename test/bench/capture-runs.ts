import { cameraWhenNeeded, stylesheet } from '../../app/capture/camera.ts'
import { greatestHeight, widths } from '../../app/capture/sizes.ts'
import { takePictures } from '../../app/capture/take-pictures.ts'
import { renderer } from '../../app/server/render.ts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Place, Way } from '../../app/walks/types.ts'

/** Pages to take, of one way: a plain script goes them in one session, as a person does. */
export interface WayToTake {
  readonly way: Way
  readonly places: readonly Place[]
}

/** One side of the comparison: takes all pictures once and says how many and in how many seconds. */
export type TakeAll = () => Promise<{ readonly pictures: number; readonly seconds: number }>

/** Ours, with everything: pages rendered, words read, both files made and named by their hash. */
export async function ours(
  ways: readonly WayToTake[],
): Promise<{ readonly take: TakeAll; readonly close: () => Promise<void> }> {
  const camera = cameraWhenNeeded()
  const styles = await stylesheet()
  const signal = new AbortController().signal
  const named = ways.flatMap(({ way, places }) =>
    places.map((place) => [`${way.id} ${place.id}`, place] as const),
  )
  const take: TakeAll = () =>
    timed(async () => {
      // A renderer of its own each time: none of the pages has been kept.
      const studio = { camera, styles, signal, render: renderer(false) }
      const known = { folder: '', pictures: {}, keep: false }
      const outcomes = [...(await takePictures(new Map(named), known, studio)).values()]
      const failed = outcomes.filter(({ what }) => what !== 'taken').length
      if (failed > 0) throw new Error(`${failed} pictures were not taken.`)
      return outcomes.length * 2
    })
  return { take, close: camera.close }
}

/** A plain script: for each address a new page in a session that has come so far, and a picture. */
export async function plainScript(
  browser: Browser,
  url: string,
  ways: readonly WayToTake[],
): Promise<TakeAll> {
  const jobs: { readonly context: BrowserContext; readonly address: string }[] = []
  for (const width of Object.values(widths)) {
    for (const one of ways) {
      const context = await contextOf(browser, width)
      await bringThere(context, url, one)
      for (const { address } of one.places) jobs.push({ context, address })
    }
  }
  return () =>
    timed(async () => {
      for (const { context, address } of jobs) {
        const page = await context.newPage()
        const answer = await page.goto(url + address)
        if (answer?.status() !== 200 || new URL(page.url()).pathname !== address.split('?')[0]) {
          throw new Error(`The plain script does not come to ${address} but to ${page.url()}.`)
        }
        await page.screenshot({ fullPage: true })
        await page.close()
      }
      return jobs.length
    })
}

/** Takes the picture of the page that is open. */
export type Shoot = (page: Page) => Promise<unknown>

/** As any script does: Playwright's own call for the whole page. */
export const wholePage: Shoot = (page) => page.screenshot({ fullPage: true })

/** The very call that ours makes, which is the fastest that we know: cut, and hardly compressed. */
export const sameCall: Shoot = async (page) => {
  const devtools = await page.context().newCDPSession(page)
  const bottom = await page.evaluate(
    () => (document.querySelector('main') ?? document.body).getBoundingClientRect().bottom,
  )
  const { width = 0 } = page.viewportSize() ?? {}
  const height = Math.min(Math.round(bottom), greatestHeight)
  await devtools.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 2 },
  })
}

/** The screenshots alone, of pages that are there already: only the time of Chromium itself. */
export async function screenshotsAlone(
  browser: Browser,
  url: string,
  ways: readonly WayToTake[],
  shoot: Shoot,
): Promise<TakeAll> {
  const render = renderer(false)
  const pages = await Promise.all(
    Object.values(widths).map(async (width) => {
      const page = await (await contextOf(browser, width)).newPage()
      // Shown in place of a page of the server, a page finds its styles.
      await page.goto(`${url}/cases`)
      return page
    }),
  )
  return async () => {
    let [pictures, seconds] = [0, 0]
    for (const page of pages) {
      for (const { shown } of ways.flatMap(({ places }) => places)) {
        await page.setContent(render(shown))
        const taken = await timed(async () => {
          await shoot(page)
          return 1
        })
        pictures += 1
        seconds += taken.seconds
      }
    }
    return { pictures, seconds }
  }
}

/** At twice the resolution, as ours. */
async function contextOf(browser: Browser, width: number): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: 2 })
}

async function bringThere(
  context: BrowserContext,
  url: string,
  { way, places }: WayToTake,
): Promise<void> {
  await context.request.get(`${url}/scenarios/${way.id}`)
  for (const { method, path, form } of places.at(-1)?.requests ?? []) {
    const fields = Object.entries(form).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    )
    const asked = Object.fromEntries(fields)
    if (method === 'GET') await context.request.get(url + path, { params: asked })
    else await context.request.post(url + path, { form: asked })
  }
}

async function timed(work: () => Promise<number>) {
  const began = performance.now()
  const pictures = await work()
  return { pictures, seconds: (performance.now() - began) / 1000 }
}
