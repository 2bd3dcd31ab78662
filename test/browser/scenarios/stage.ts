import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { launchChromium } from '../../../app/capture/chromium.ts'
import { startInProcess } from '../../../app/server/in-process.ts'
import { faultsOf, openPage } from '../../support/browser.ts'
import {
  allWords,
  expectPage,
  filtersOf,
  follow,
  panelOf,
  press,
  rowsOf,
  scheduleOf,
  tableOf,
  wordsOf,
} from '../../support/clicks.ts'
import type { Browser, Page } from 'playwright-core'
import type { RunningServer } from '../../../app/server/in-process.ts'

/** The clock of scenarios that take place today: a Wednesday. */
export const wednesday = '2021-10-06T09:00'
/** Another day, of another year: a Monday. */
export const laterMonday = '2026-11-23T09:00'

/** Where stories are told: a browser before the prototype, whose clock stands still. */
export interface Stage {
  /** Opens the scenarios, checks the task that the facilitator reads out, and presses Start. */
  readonly start: (title: string, task: string) => Promise<Page>
}

/** Sets the stage for the stories of a file, and clears it after them. */
export function setStage(now: string): Stage {
  let server: RunningServer
  let browser: Browser
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startInProcess(now), launchChromium()])
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    async start(title, task) {
      const page = await openPage(browser, 1280)
      onTestFinished(async () => {
        await page.context().close()
        expect(faultsOf(page)).toEqual([])
      })
      await page.goto(`${server.url}/scenarios`)
      const scenario = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
      expect(Object.fromEntries(await rowsOf(scenario))).toMatchObject({ Task: task })
      await press(page, `Start ${title}`)
      return page
    },
  }
}

/** Confirms the appointment, checks the green panel and what comes next, and gives the schedule. */
export async function confirm(
  page: Page,
  button: string,
  panel: string,
): Promise<readonly string[]> {
  await press(page, button)
  expect(await panelOf(page)).toBe(panel)
  await press(page, 'Finish')
  return scheduleOf(page)
}

/** What the facilitator can see of the booking that was made last. */
export interface Booking {
  /** The headings: of the booking, then of its parts. */
  readonly headings: readonly string[]
  readonly paragraphs: readonly string[]
  readonly nsi: Readonly<Record<string, string>>
  readonly contact: Readonly<Record<string, string>>
  readonly repeats: readonly (readonly string[])[]
  /** What Delius wrote in the log by itself. */
  readonly logged: readonly string[]
}

/** Goes to what this did in Delius, as the facilitator does afterwards. */
export async function lookInDelius(page: Page): Promise<Booking> {
  await page.goto(new URL('/in-delius', page.url()).href)
  await expectPage(page, 'What this did in Delius')
  const booking = page.locator('main section').first()
  const lists = await booking.locator('dl').all()
  const rows = await Promise.all(lists.map(async (list) => Object.fromEntries(await rowsOf(list))))
  return {
    headings: await allWords(booking.getByRole('heading')),
    paragraphs: await allWords(booking.locator('p')),
    nsi: rows.length > 1 ? (rows[0] ?? {}) : {},
    contact: rows.at(-1) ?? {},
    repeats: await tableOf(page, 'Repeats created'),
    logged: await allWords(booking.locator('li')),
  }
}

/** What the facilitator can see of the appointment that was changed last. */
export interface Changed {
  /** Whose appointment it is and when it was changed, what was done, and what Delius did. */
  readonly headings: readonly string[]
  readonly about: string
  /** The fields that changed, each as it was and as it is. */
  readonly rows: readonly (readonly string[])[]
}

/** Goes to what a change of an appointment did in Delius, as the facilitator does afterwards. */
export async function changeInDelius(page: Page): Promise<Changed> {
  await page.goto(new URL('/in-delius', page.url()).href)
  await expectPage(page, 'What this did in Delius')
  const table = page.getByRole('table', { name: 'What changed', exact: true }).first()
  const change = page.locator('main section').filter({ has: table }).first()
  const rows = await table.locator('tbody tr').all()
  return {
    headings: await allWords(change.getByRole('heading')),
    about: await wordsOf(change.locator('p').first()),
    rows: await Promise.all(rows.map((row) => allWords(row.locator('th, td')))),
  }
}

/** What the case pages count for a person. */
export interface Counted {
  /** RAR days, next to the name in your cases. */
  readonly rar: string
  /** What needs attention, next to the name in your cases. */
  readonly attention: string
  /** How somebody has kept to the order, on the compliance tab. */
  readonly compliance: string
  /** The filters of the activity log that count appointments. */
  readonly filters: readonly string[]
}

/** Goes to the pages that count, from a page of the person’s case. */
export async function countsOf(page: Page, name: string): Promise<Counted> {
  await follow(page, 'Compliance')
  const compliance = await wordsOf(page.locator('main .app-status'))
  await follow(page, 'Activity log')
  const filters = (await filtersOf(page)).slice(0, 5)
  await follow(page, 'Your cases')
  await expectPage(page, 'Your cases')
  const link = page.getByRole('link', { name, exact: true })
  const cells = await allWords(page.getByRole('row').filter({ has: link }).locator('td'))
  await follow(page, name)
  return { rar: cells[1] ?? '', attention: cells[2] ?? '', compliance, filters }
}

/** Goes to what this did in Delius, where nothing has been done. */
export async function nothingInDelius(page: Page): Promise<void> {
  await page.goto(new URL('/in-delius', page.url()).href)
  expect(await wordsOf(page.locator('main'))).toContain(
    'Nothing has been arranged or recorded yet.',
  )
}
