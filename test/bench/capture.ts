import { cameraWhenNeeded, stylesheet } from '../../app/capture/camera.ts'
import { launchChromium } from '../../app/capture/chromium.ts'
import { greatestHeight, widths } from '../../app/capture/sizes.ts'
import { takePictures } from '../../app/capture/take-pictures.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { renderer } from '../../app/server/render.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { newVisitor } from '../support/http.ts'
import { inTurn } from './measure.ts'
import { atLeast, atMost } from './report.ts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Place } from '../../app/walks/types.ts'
import type { Bench, Side } from './measure.ts'
import type { Row } from './report.ts'

const now = '2022-02-02T09:00'
// Questions, check answers, cases, a log and what is compared; old designs and the newest
const chosen = ['toolkit-session', 'categories', 'record-outcome', 'find-your-way']

/** Pages to take of a scenario: a plain script goes to them in one session, as a person does. */
interface Pages {
  readonly scenario: string
  readonly places: readonly Place[]
}

/** Takes everything once, and says how many pictures that were and in how many seconds. */
type Take = () => Promise<{ readonly pictures: number; readonly seconds: number }>

/**
 * Takes the same pages with our capture, with a plain Playwright script, and with Chromium’s
 * screenshots alone: as any script takes them, and by the very call that ours makes.
 */
export async function capture(bench: Bench): Promise<readonly Row[]> {
  const all = pagesToTake(Math.max(chosen.length, Math.round(30 * bench.share)))
  const [server, browser] = await Promise.all([startInProcess(now), launchChromium()])
  const camera = cameraWhenNeeded()
  const places = all.flatMap((one) => one.places)
  try {
    const found = await inTurn(bench, 150, {
      ours: warmed(await ours(camera, places)),
      script: warmed(await plainScript(browser, server.url, all)),
      alone: warmed(await screenshots(browser, server.url, places, wholePage)),
      calls: warmed(await screenshots(browser, server.url, places, sameCall)),
    })
    const beside = (name: 'script' | 'alone' | 'calls', figure: 'rate' | 'each', text: string) => ({
      ours: found('ours', figure),
      beside: { text, numbers: found(name, figure) },
    })
    const taken = `Pictures with words and both files, ${places.length * 2}, half of them of a phone`
    const script = beside('script', 'rate', 'a plain script, a new page for each address')
    const alone = beside('alone', 'each', 'Chromium’s screenshots alone, each of the whole page')
    const calls = beside('calls', 'each', 'the calls alone that ours makes of Chromium')
    return [
      { text: taken, unit: 'a second', ...script, target: atLeast(2.5) },
      { text: 'Time of one of them', unit: 'ms', ...alone, target: atMost(1.5) },
      { text: 'Time of one of them', unit: 'ms', ...calls },
    ]
  } finally {
    await Promise.all([camera.close(), browser.close()])
    await server.close()
  }
}

/**
 * Pages of a few scenarios, none of them after something was confirmed: each can be opened by its
 * address once its session has come as far as the last of its way.
 */
function pagesToTake(most: number): readonly Pages[] {
  let room = most
  return chosen.flatMap((id) => {
    const scenario = scenarios.find((one) => one.id === id)
    if (!scenario) throw new Error(`The bench takes pictures of the scenario ${id}. It is gone.`)
    const opened = placesOf(wayOf(scenario, now)).filter(({ state }) => state === 'opened')
    const end = opened.findIndex(({ page }) => page === 'confirmation')
    const places = opened.slice(0, end < 0 ? room : Math.min(end, room))
    room -= places.length
    return places.length > 0 ? [{ scenario: id, places }] : []
  })
}

function warmed(take: Take): Side<'rate' | 'each'> {
  let isWarm = false
  return async () => {
    if (!isWarm) await take()
    isWarm = true
    const { pictures, seconds } = await take()
    return { rate: pictures / seconds, each: (seconds / pictures) * 1000 }
  }
}

/** Ours, with everything: pages rendered, words read, both files made and named by their hash. */
async function ours(
  camera: ReturnType<typeof cameraWhenNeeded>,
  places: readonly Place[],
): Promise<Take> {
  const styles = await stylesheet()
  const signal = new AbortController().signal
  const named = new Map(places.map((place, at) => [`${at} ${place.id}`, place]))
  return () =>
    timed(async () => {
      // A renderer of its own each time: none of the pages has been kept.
      const studio = { camera, styles, signal, render: renderer(false) }
      const known = { folder: '', pictures: {}, keep: false }
      const outcomes = [...(await takePictures(named, known, studio)).values()]
      const failed = outcomes.filter(({ what }) => what !== 'taken').length
      if (failed > 0) throw new Error(`${failed} pictures were not taken.`)
      return outcomes.length * 2
    })
}

/** A plain script: for each address a new page in a session that has come so far, and a picture. */
async function plainScript(browser: Browser, url: string, all: readonly Pages[]): Promise<Take> {
  const jobs: { readonly context: BrowserContext; readonly address: string }[] = []
  for (const width of Object.values(widths)) {
    for (const pages of all) {
      const context = await contextOf(browser, width)
      const [name = '', value = ''] = (await cookieAfter(url, pages)).split('=')
      await context.addCookies([{ name, value, url }])
      for (const { address } of pages.places) jobs.push({ context, address })
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

/** The session of somebody who has come to the last of these pages. */
async function cookieAfter(url: string, { scenario, places }: Pages): Promise<string> {
  const visitor = newVisitor(url)
  await visitor.get(`/scenarios/${scenario}`)
  for (const { method, path, form } of places.at(-1)?.requests ?? []) {
    const fields = Object.entries(form).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    )
    const sent = new URLSearchParams(fields).toString()
    await (method === 'GET' ? visitor.get(`${path}?${sent}`) : visitor.post(path, sent))
  }
  return visitor.cookie()
}

/** Takes the picture of the page that is open. */
type Shoot = (page: Page) => Promise<unknown>

/** As any script does: Playwright's own call for the whole page. */
const wholePage: Shoot = (page) => page.screenshot({ fullPage: true })

/** The very call that ours makes, which is the fastest that we know: cut, and hardly compressed. */
const sameCall: Shoot = async (page) => {
  const devtools = await page.context().newCDPSession(page)
  const bottom = await page.locator('main').evaluate((main) => main.getBoundingClientRect().bottom)
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
async function screenshots(
  browser: Browser,
  url: string,
  places: readonly Place[],
  shoot: Shoot,
): Promise<Take> {
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
    let seconds = 0
    for (const page of pages) {
      for (const { shown } of places) {
        await page.setContent(render(shown))
        const began = performance.now()
        await shoot(page)
        seconds += (performance.now() - began) / 1000
      }
    }
    return { pictures: pages.length * places.length, seconds }
  }
}

/** At twice the resolution, as ours. */
async function contextOf(browser: Browser, width: number): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: 2 })
}

async function timed(work: () => Promise<number>) {
  const began = performance.now()
  const pictures = await work()
  return { pictures, seconds: (performance.now() - began) / 1000 }
}
