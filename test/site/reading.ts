import { load } from 'cheerio'
import { pageOf } from './build.ts'
import type { CheerioAPI } from 'cheerio'
import type { Build } from './build.ts'

type Found = string | ReturnType<ReturnType<CheerioAPI>['find']>

/** The page at an address of a built site, such as rap/levels-of-rap. */
export const pageAt = (build: Build, address: string): CheerioAPI =>
  load(pageOf(build, address.endsWith('.html') ? address : `${address}/index.html`))

/** Words with one space where there is any. */
export const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const all = ($: CheerioAPI, found: Found) => (typeof found === 'string' ? $(found) : found)

/** The words of each part of a page that is found. */
export const textsOf = ($: CheerioAPI, found: Found): readonly string[] =>
  all($, found)
    .toArray()
    .map((each) => words($(each).text()))

/** An attribute of each part of a page that is found. */
export const valuesOf = ($: CheerioAPI, found: Found, name: string): readonly string[] =>
  all($, found)
    .toArray()
    .map((each) => $(each).attr(name) ?? '')

interface Words {
  readonly text: () => string
}

/** The words of a part of a page, with straight quotation marks. */
export const plainWords = (part: Words): string => straight(part.text())

/** The words of Markdown as a page shows them: of a link its text, and no stars. */
export const plain = (markdown: string): string =>
  straight(markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', ''))

const straight = (text: string): string =>
  words(text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"'))

/** What an error says of what somebody wrote, without names made of what a file holds. */
export function complaint(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    return says.replaceAll(/[0-9a-f]{16}/g, '…')
  }
  return 'nothing'
}
