import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from '../../app/capture/chromium.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { openPage } from './browser.ts'
import type { Browser, Page } from 'playwright-core'
import type { RunningServer } from '../../app/server/in-process.ts'

/** Where everything is looked at as it is served: a browser before the whole server. */
export interface ServedStage {
  readonly browser: () => Browser
  /** The whole address of a page, from one such as /rap/. */
  readonly at: (address: string) => string
  /** An empty page of a visitor of their own, at a width, with or without JavaScript. */
  readonly open: (width: number, javaScript?: boolean) => Promise<Page>
}

/** Sets the stage for the tests of a file, and clears it after them. */
export function setServedStage(): ServedStage {
  let server: RunningServer
  let browser: Browser
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startInProcess(), launchChromium()])
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    browser: () => browser,
    at: (address) => server.url + address,
    open: (width, javaScript) => openPage(browser, width, javaScript),
  }
}
