import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import sharp from 'sharp'
import { plansOf } from '../../app/capture/plans.ts'
import type { Camera, PageSeen } from '../../app/capture/camera.ts'
import type { Workshop } from '../../app/capture/capture-design.ts'
import type { PostPlan } from '../../app/capture/plans.ts'
import type { Screenshot } from '../../app/capture/stage.ts'
import type { Page } from '../../app/pages/types.ts'

/** A workshop without a browser: pages look like a patch whose colour follows from their HTML. */
export interface TestWorkshop {
  readonly workshop: Workshop
  /** How many pages it has looked at. */
  readonly seen: () => number
  /** From now on pages have this in them, as if somebody had changed the design. */
  readonly redesign: (words: string) => void
  /** From now on a page of this title throws when it is shown. */
  readonly breakPage: (title: string) => void
  /** Styles from now on; pages look the same. */
  readonly restyle: (styles: string) => void
  /** The code of copies from now on. */
  readonly recode: (code: string) => void
  /** The day of everything that is made from now on. */
  readonly on: (today: string) => Workshop
  readonly stop: AbortController
}

/** A new workshop whose store is an empty folder. `onSee` is told before each look at a page. */
export function testWorkshop(onSee: (count: number) => void = () => undefined): TestWorkshop {
  let [design, broken, code, styles, seen] = ['', '', 'code', 'styles', 0]
  const stop = new AbortController()
  const camera: Camera = {
    see: async (html) => {
      seen += 1
      onSee(seen)
      return seenOf(html)
    },
    close: () => Promise.resolve(),
  }
  const render = ({ model }: Pick<Page, 'model'>) => {
    if (model['title'] === broken) throw new Error('This template is broken.')
    return `<main>${JSON.stringify(model)} ${design}</main>`
  }
  const copy = () =>
    Promise.resolve({ hash: sixteen(code), files: new Map([['prototype.js', Buffer.from(code)]]) })
  const workshop: Workshop = {
    camera,
    render,
    copy,
    styles: Buffer.from('styles'),
    signal: stop.signal,
    folder: mkdtempSync(join(tmpdir(), 'capture-')),
    today: '2021-10-06',
  }
  return {
    workshop,
    seen: () => seen,
    redesign: (words) => (design = words),
    breakPage: (title) => (broken = title),
    restyle: (words) => (styles = words),
    recode: (words) => (code = words),
    on: (today) => ({ ...workshop, styles: Buffer.from(styles), today }),
    stop,
  }
}

/** The plan of a post with this front matter under `capture`, a draft or published. */
export function planWith(capture: string, isDraft: boolean): PostPlan {
  const plan = plansOf(postWith(capture, isDraft))
  if (!plan) throw new Error('The post has no pictures.')
  return plan
}

/** The file of a post with this front matter under `capture`. */
export function postWith(capture: string, isDraft = false): string {
  const file = join(mkdtempSync(join(tmpdir(), 'post-')), '2021-10-06-a-post.md')
  const draft = isDraft ? 'draft: true\n' : ''
  writeFileSync(
    file,
    `---\ntitle: A post\ndate: 2021-10-06\n${draft}capture:\n${capture}---\n\nWords.\n`,
  )
  return file
}

/** All files below a folder with what they hold and when they were written. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [
        relative(folder, file),
        `${sixteen(readFileSync(file))} ${statSync(file).mtimeMs}`,
      ]),
  )
}

function sixteen(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

async function seenOf(html: string): Promise<PageSeen> {
  const [red = 0, green = 0, blue = 0] = createHash('sha256').update(html).digest()
  const shot = async (width: number): Promise<Screenshot> => {
    const background = { r: red, g: green, b: blue }
    const create = { width: width * 2, height: 40, channels: 3 as const, background }
    return { png: await sharp({ create }).png().toBuffer(), width, height: 20, isCut: false }
  }
  const [desktop, phone] = await Promise.all([shot(20), shot(10)])
  const title = `Page ${sixteen(html)} - Manage supervisions`
  return { title, text: [{ kind: 'heading', level: 1, text: title }], desktop, phone }
}
