import { cameraWhenNeeded, stylesheet } from '../../app/capture/camera.ts'
import { launchChromium } from '../../app/capture/chromium.ts'
import { widths } from '../../app/capture/sizes.ts'
import { takePictures } from '../../app/capture/take-pictures.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { renderer } from '../../app/server/render.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { newVisitor } from '../support/http.ts'
import { atLeast, atMost, inTurn, warmed } from './measure.ts'
import type { Browser, BrowserContext } from 'playwright-core'
import type { Camera } from '../../app/capture/camera.ts'
import type { Place } from '../../app/walks/types.ts'
import type { Bench, Row } from './measure.ts'

const now = '2022-02-02T09:00'
// Questions, check answers, cases, a log and what is compared; old designs and the newest
const chosen = ['toolkit-session', 'categories', 'record-outcome', 'find-your-way']

/** Pages to take of a scenario: a plain script goes to them in one session, as a person does. */
interface Pages {
  readonly scenario: string
  readonly places: readonly Place[]
}

/** Takes every picture once, and says in how many seconds. */
type Take = () => Promise<number>

/**
 * Takes the same pages with our capture, with a plain Playwright script, and with Chromium’s
 * screenshots alone.
 */
export async function capture(bench: Bench): Promise<readonly Row[]> {
  const all = pagesToTake(Math.max(chosen.length, Math.round(30 * bench.share)))
  const [server, browser] = await Promise.all([startInProcess(now), launchChromium()])
  const camera = cameraWhenNeeded()
  const places = all.flatMap((one) => one.places)
  const pictures = places.length * 2
  const side = (take: Take) =>
    warmed(async () => {
      const seconds = await take()
      return { rate: pictures / seconds, each: (seconds / pictures) * 1000 }
    })
  try {
    const found = await inTurn(bench, 150, {
      ours: side(await ours(camera, places)),
      script: side(await plainScript(browser, server.url, all)),
      alone: side(await screenshots(browser, server.url, places)),
    })
    const script = 'a plain script, a new page for each address'
    const alone = 'Chromium’s screenshots alone, each of the whole page'
    return [
      {
        text: `Pictures with words and both files, ${pictures}, half of them of a phone`,
        unit: 'a second',
        ours: found('ours', 'rate'),
        beside: { text: script, numbers: found('script', 'rate') },
        target: atLeast(2.5),
      },
      {
        text: 'Time of one of them',
        unit: 'ms',
        ours: found('ours', 'each'),
        beside: { text: alone, numbers: found('alone', 'each') },
        target: atMost(1.5),
      },
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

/** Ours, with everything: pages rendered, words read, both files made and named by their hash. */
async function ours(camera: Camera, places: readonly Place[]): Promise<Take> {
  const styles = await stylesheet()
  const signal = new AbortController().signal
  const named = new Map(places.map((place, at) => [`${at} ${place.id}`, place]))
  return async () => {
    const began = performance.now()
    // A renderer of its own each time: none of the pages has been kept.
    const studio = { camera, styles, signal, render: renderer(false) }
    const known = { folder: '', pictures: {}, keep: false }
    const outcomes = [...(await takePictures(named, known, studio)).values()]
    if (outcomes.some(({ what }) => what !== 'taken')) throw new Error('Not all could be taken.')
    return secondsSince(began)
  }
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
  return async () => {
    const began = performance.now()
    for (const { context, address } of jobs) {
      const page = await context.newPage()
      const answer = await page.goto(url + address)
      if (answer?.status() !== 200 || new URL(page.url()).pathname !== address.split('?')[0]) {
        throw new Error(`The plain script does not come to ${address} but to ${page.url()}.`)
      }
      await page.screenshot({ fullPage: true })
      await page.close()
    }
    return secondsSince(began)
  }
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

/** The screenshots alone, of pages that are there already: only the time of Chromium itself. */
async function screenshots(browser: Browser, url: string, places: readonly Place[]): Promise<Take> {
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
        await page.screenshot({ fullPage: true })
        seconds += secondsSince(began)
      }
    }
    return seconds
  }
}

/** At twice the resolution, as ours. */
async function contextOf(browser: Browser, width: number): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: 2 })
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1000
}
