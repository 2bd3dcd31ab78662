import { test as base, expect } from './fixtures.ts'
import { formatVersion } from '../../../design-history/tools/record/file-format.ts'
import type { Download, Locator, Page } from '@playwright/test'
import type { Answers, Row } from '../../../design-history/tools/record/record.ts'
import type { Opening } from './fixtures.ts'

export { expect } from './fixtures.ts'

/** The clock of whoever uses the tools, which ask their own device for the day: a Saturday. */
export const moment = '2027-02-20T10:00:00'

/** The day of that moment. */
export const today = moment.slice(0, 10)

interface Fixtures {
  /** Opens the page of a tool as a visitor who has entered nothing: openTool('readiness'). */
  readonly openTool: (id: string, opening?: Opening) => Promise<Page>
}

/** A test of the tools of the guidance, in a browser whose clock stands still. */
export const test = base.extend<Fixtures>({
  openTool: async ({ open }, use) => {
    await use(async (id, opening = {}) => {
      const page = await open('about:blank', opening)
      if (opening.javaScript !== false) await page.clock.setFixedTime(moment)
      await goTo(page, id)
      return page
    })
  },
})

/** Opens another tool, or another page of the guidance, in the same browser of the same visitor. */
export async function goTo(page: Page, id: string): Promise<void> {
  await page.goto(id.startsWith('/') ? id : `/rap/tools/${id === 'file' ? '' : `${id}/`}`)
}

/** The text of a file of the tools. */
export function fileWith(answers: Answers, register: readonly Row[] = []): string {
  return JSON.stringify({ format: 'rap-engagement', version: formatVersion, answers, register })
}

/** Chooses a file to load. */
export async function load(page: Page, text: string, name = 'engagement.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('[data-toolbar] input[type=file]').setInputFiles(file)
}

/** Opens a tool where these answers and rows were entered already. */
export async function loadAll(page: Page, ...entered: Parameters<typeof fileWith>): Promise<void> {
  await load(page, fileWith(...entered))
  await expectNotice(page, 'Loaded')
}

/** Presses a button of the tool that is open. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** Takes back what the notice tells of. */
export async function undo(page: Page): Promise<void> {
  await press(page, 'Undo: go back to what was here')
}

/** Saves, and gives what was saved: its name and its text. */
export async function save(
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

/** The part of a tool that is worked out from what was entered. */
export function slot(page: Page, name: string): Locator {
  return page.locator(`[data-slot="${name}"]`)
}

/** The control of an entry, by its key. */
export function entry(page: Page, key: string): Locator {
  return page.locator(`[id="${key.replaceAll('.', '-')}"]`)
}

/** Chooses an answer, by the key of its entry. */
export async function choose(page: Page, key: string, answer: string): Promise<void> {
  await entry(page, `${key}.${answer}`).check()
}

/** Enters words, each by the key of its entry. */
export async function enter(page: Page, words: Answers): Promise<void> {
  for (const [key, each] of Object.entries(words)) await entry(page, key).fill(each)
}

/** Opens the note and evidence of an item, which are folded away while they are empty. */
export async function unfold(page: Page, item: string): Promise<void> {
  await page.locator(`[id="${item.replaceAll('.', '-')}"] summary`).click()
}

/** The sentence that the tool says of what was entered is this. */
export async function expectStatus(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.locator('[data-status]')).toHaveText(words)
}

/** The notice at the top of the page says this, among other words. */
export async function expectNotice(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.locator('[data-notices] [tabindex]')).toContainText(words)
}

/** How far the tool is, on the page of the whole engagement. */
export async function expectProgress(
  page: Page,
  id: string,
  words: string | RegExp,
): Promise<void> {
  await goTo(page, 'file')
  await expect(slot(page, `progress-${id}`)).toHaveText(words)
}

/** How many sheets of A4 the page takes, with its own margins or these. */
export async function sheets(page: Page, margin?: string): Promise<number> {
  const sides = margin && { top: margin, bottom: margin, left: margin, right: margin }
  const pdf = await page.pdf({
    format: 'A4',
    ...(sides ? { margin: sides } : { preferCSSPageSize: true }),
  })
  const boxes = [...pdf.toString('latin1').matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)/g)]
  for (const [, across, down] of boxes) {
    expect(Number(across)).toBeCloseTo(595, -1)
    expect(Number(down)).toBeCloseTo(842, -1)
  }
  return boxes.length
}
