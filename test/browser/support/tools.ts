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

/** A page of a tool: what is on it, and what somebody does there. */
export type ToolPage = ReturnType<typeof toolPage>

function toolPage(page: Page) {
  /** The control of an entry, by its key. */
  const entry = (key: string): Locator => page.locator(`[id="${key.replaceAll('.', '-')}"]`)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const download = async (act: () => Promise<void>) => {
    const [file] = await Promise.all([page.waitForEvent('download'), act()])
    const parts: Buffer[] = []
    for await (const part of await file.createReadStream()) parts.push(Buffer.from(part as Buffer))
    return { name: file.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') }
  }
  return {
    page,
    entry,
    press,
    /** The part that is worked out from what was entered. */
    slot: (name: string): Locator => page.locator(`[data-slot="${name}"]`),
    /** The sentence that the tool says of what was entered. */
    status: page.locator('[data-status]'),
    /** What went well or wrong, at the top. */
    notice: page.locator('[data-notices] [tabindex]'),
    /** Opens another tool, or another page of the guidance, in the same tab. */
    goTo: async (id: string) => {
      await page.goto(id.startsWith('/') ? id : `/rap/tools/${id === 'file' ? '' : `${id}/`}`)
    },
    /** Another tab of the same visitor. */
    newTab: async (id: string): Promise<ToolPage> => {
      const other: ToolPage = toolPage(await page.context().newPage())
      await other.goTo(id)
      return other
    },
    follow: (name: string | RegExp) => page.getByRole('link', { name }).click(),
    /** Chooses an answer, by the key of its entry. */
    choose: (key: string, answer: string) => entry(`${key}.${answer}`).check(),
    /** Enters words, each by the key of its entry. */
    enter: async (words: Answers) => {
      for (const [key, each] of Object.entries(words)) await entry(key).fill(each)
    },
    undo: () => press('Undo: go back to what was here'),
    /** Chooses a file to load. */
    load: (text: string, name = 'engagement.json') =>
      page
        .locator('[data-toolbar] input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) }),
    /** Does what downloads a file, and gives its name and its text. */
    download,
    save: (button = 'Save to a file') => download(() => press(button)),
    /** The parts of the page that can be seen now. */
    visible: (parts: string): Locator => page.locator(parts).filter({ visible: true }),
    /** How many sheets of A4 the page takes, with its own margins or these. */
    sheets: async (margin?: string): Promise<number> => {
      const sides = margin && { top: margin, bottom: margin, left: margin, right: margin }
      const own = sides ? { margin: sides } : { preferCSSPageSize: true }
      const pdf = await page.pdf({ format: 'A4', ...own })
      const boxes = [...pdf.toString('latin1').matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)/g)]
      for (const [, across, down] of boxes) {
        expect(Number(across)).toBeCloseTo(595, -1)
        expect(Number(down)).toBeCloseTo(842, -1)
      }
      return boxes.length
    },
  }
}

/** Words in this order, with whatever else between them. */
export function inOrder(...words: readonly string[]): RegExp {
  return new RegExp(words.map((each) => RegExp.escape(each)).join('[^]*'))
}
