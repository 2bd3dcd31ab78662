import { expect } from 'vitest'
import { axeFindings, faultsOf, scrollsSideways } from './browser.ts'
import { setServedStage } from './stage.ts'
import type { Download, Page } from 'playwright-core'

/** How the page of a tool is opened. */
export interface Opening {
  readonly width?: number
  readonly javaScript?: boolean
}

/** A browser and a server for the tests of tools, in a file that calls it once at its top. */
export interface ToolsStage {
  /** Opens the page of a tool as a visitor who has entered nothing: openTool('readiness'). */
  readonly openTool: (id: string, opening?: Opening) => Promise<Page>
  /** Opens another tool, or another page of the guidance, in the same browser of the same visitor. */
  readonly goTo: (page: Page, id: string) => Promise<void>
}

/** Sets up what tests of tools run on. */
export function setToolsStage(): ToolsStage {
  const { at, open } = setServedStage()
  const goTo = async (page: Page, id: string) => {
    await page.goto(at(id.startsWith('/') ? id : `/rap/tools/${id === 'file' ? '' : `${id}/`}`))
  }
  return {
    goTo,
    async openTool(id, { width = 1280, javaScript = true } = {}) {
      const page = await open(width, javaScript)
      await goTo(page, id)
      return page
    },
  }
}

/** Presses a button above the tool that is open. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** Saves, and gives what was saved: its name and its text. */
export async function saved(
  page: Page,
  button = 'Save to a file',
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)])
  return { name: download.suggestedFilename(), text: await textOf(download) }
}

async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream())
    parts.push(Buffer.from(part as Buffer))
  return Buffer.concat(parts).toString('utf8')
}

/** Chooses a file to load. */
export async function load(page: Page, text: string, name = 'engagement.json'): Promise<void> {
  await page
    .locator('[data-toolbar] input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** What the notice at the top of the page says, once there is one. */
export async function notice(page: Page): Promise<string> {
  const place = page.locator('[data-notices] [tabindex]')
  await place.waitFor()
  return (await place.innerText()).replaceAll(/\s+/g, ' ').trim()
}

/** The sentence that a tool says of what was entered. */
export async function statusOf(page: Page): Promise<string> {
  return (await page.locator('[data-status]').innerText()).trim()
}

/** Fails unless the page that is open is accessible, fits its window and nothing in it broke. */
export async function expectSound(page: Page, state: string): Promise<void> {
  expect(await axeFindings(page), state).toEqual([])
  expect(await scrollsSideways(page), state).toBe(false)
  expect(faultsOf(page), state).toEqual([])
}
