import { readFile } from 'node:fs/promises'
import { expect, test as base } from './fixtures.ts'
import { recordOf } from '../../tools/records.ts'
import { writeFile } from '../../../design-history/tools/record/write-file.ts'
import type { Locator, Page } from '@playwright/test'
import type { Answers, Row } from '../../../design-history/tools/record/record.ts'
import type { Opening } from './fixtures.ts'

export { expect } from './fixtures.ts'

/** The clock of whoever uses the tools, which ask their own device for the day: a Saturday. */
const moment = '2027-02-20T10:00:00'

/** The day of that moment. */
export const today = moment.slice(0, 10)

/** How a tool is opened, and what its visitor had entered before. */
export interface ToolOpening extends Opening {
  readonly answers?: Answers
  readonly register?: readonly Row[]
}

interface Fixtures {
  /** Opens the page of a tool as a new visitor: openTool('readiness'). */
  readonly openTool: (id: string, opening?: ToolOpening) => Promise<ToolPage>
}

/** A test of the tools of the guidance, in a browser whose clock stands still. */
export const test = base.extend<Fixtures>({
  openTool: async ({ open, baseURL }, use) => {
    await use(async (id, { answers, register, ...opening } = {}) => {
      const before = writeFile(recordOf(answers ?? {}, register), `${moment}.000Z`)
      const localStorage = answers || register ? [{ name: 'rap-engagement', value: before }] : []
      const storageState = { cookies: [], origins: [{ origin: baseURL ?? '', localStorage }] }
      const page = await open('about:blank', { storageState, ...opening })
      if (opening.javaScript !== false) await page.clock.setFixedTime(moment)
      const tool = toolPage(page)
      await tool.goTo(id)
      return tool
    })
  },
})

/** What somebody downloads. */
interface Saved {
  readonly name: string
  readonly text: string
}

/** A page of a tool: what is on it, and what somebody does there. */
export interface ToolPage {
  readonly page: Page
  /** The sentence that the tool says of what was entered. */
  readonly status: Locator
  /** What went well or wrong, at the top. */
  readonly notice: Locator
  /** The control of an entry, by its key. */
  readonly entry: (key: string) => Locator
  /** A part that is worked out from what was entered. */
  readonly slot: (name: string) => Locator
  /** The parts of the page that can be seen now. */
  readonly visible: (parts: string) => Locator
  /** Opens another tool, or another page of the guidance, in the same tab. */
  readonly goTo: (id: string) => Promise<void>
  /** Another tab of the same visitor. */
  readonly newTab: (id: string) => Promise<ToolPage>
  readonly press: (button: string) => Promise<void>
  readonly follow: (link: string | RegExp) => Promise<void>
  /** Chooses an answer, by the key of its entry. */
  readonly choose: (key: string, answer: string) => Promise<void>
  /** Enters words, each by the key of its entry. */
  readonly enter: (words: Answers) => Promise<void>
  readonly undo: () => Promise<void>
  /** Chooses a file to load. */
  readonly load: (text: string, name?: string) => Promise<void>
  readonly save: (button?: string) => Promise<Saved>
}

/** Looks at a page as that of a tool. */
export function toolPage(page: Page): ToolPage {
  const entry = (key: string) => page.locator(`[id="${key.replaceAll('.', '-')}"]`)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const goTo = async (id: string) => {
    await page.goto(id.startsWith('/') ? id : `/rap/tools/${id === 'file' ? '' : `${id}/`}`)
  }
  return {
    page,
    status: page.locator('[data-status]'),
    notice: page.locator('[data-notices] [tabindex]'),
    entry,
    slot: (name) => page.locator(`[data-slot="${name}"]`),
    visible: (parts) => page.locator(parts).filter({ visible: true }),
    goTo,
    newTab: async (id) => {
      const other = toolPage(await page.context().newPage())
      await other.goTo(id)
      return other
    },
    press,
    follow: (name) => page.getByRole('link', { name }).click(),
    choose: (key, answer) => entry(`${key}.${answer}`).check(),
    enter: async (words) => {
      for (const [key, each] of Object.entries(words)) await entry(key).fill(each)
    },
    undo: () => press('Undo: go back to what was here'),
    load: (text, name = 'engagement.json') =>
      page
        .locator('[data-toolbar] input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) }),
    save: (button = 'Save to a file') => saved(page, () => press(button)),
  }
}

/** What comes of an act that downloads a file. */
export async function saved(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** How many sheets of A4 a page takes, with its own margins or these. */
export async function sheets(page: Page, margin?: string): Promise<number> {
  const sides = margin && { top: margin, bottom: margin, left: margin, right: margin }
  const own = sides ? { margin: sides } : { preferCSSPageSize: true }
  const pdf = await page.pdf({ format: 'A4', ...own })
  const boxes = [...pdf.toString('latin1').matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)/g)]
  for (const [, across, down] of boxes) {
    expect(Number(across)).toBeCloseTo(595, -1)
    expect(Number(down)).toBeCloseTo(842, -1)
  }
  return boxes.length
}
