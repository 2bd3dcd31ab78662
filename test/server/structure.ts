import { renderer } from '../../app/server/render.ts'
import { exhaustive } from '../support/seed.ts'
import type { Outcome, Page } from '../../app/pages/types.ts'

/** One page that somebody can see, and where it was seen. */
export interface ShownPage {
  readonly where: string
  readonly html: string
}

/** Pages as they are found. */
export interface Collection {
  add(where: string, outcome: Outcome | undefined): void
  all(): readonly ShownPage[]
}

/**
 * No pages yet. Of pages whose models differ in nothing but words and numbers, only the longest is
 * rendered; all of them if exhaustive.
 */
export function collection(): Collection {
  const kinds = new Map<string, { where: string; page: Page; length: number }>()
  return {
    add(where, outcome) {
      if (outcome?.kind !== 'page') return
      const text = JSON.stringify(outcome.model)
      const kind = exhaustive ? text : `${gaps.test(text)} ${withoutWordsIn(text)}`
      const key = `${outcome.view} ${kind}`
      const { length } = text
      if ((kinds.get(key)?.length ?? 0) < length) kinds.set(key, { where, page: outcome, length })
    },
    all() {
      const render = renderer(false)
      const pages = [...kinds.values()].map(({ where, page: { view, model } }) => {
        return { where, html: render({ view, model }) }
      })
      return distinctBy(pages, markupOf)
    },
  }
}

const gaps = /\{\w+\}|\bundefined\b|\bNaN\b|\[object|Invalid (Date|DateTime)/

/** Whether a page shows a gap that was not filled, or a value that is not there. */
export function isOddPage(html: string): boolean {
  const text = html.replaceAll(/<script.*?<\/script>/gs, '')
  return gaps.test(text) || /\bnull\b/.test(text)
}

/**
 * What a page is built of: its elements with their classes, ids and other attributes, and where
 * there is text, but not which. Looks, roles and names follow from it. Which one is chosen of
 * several options under which nothing opens makes no difference.
 */
export function structureOf(html: string): string {
  return html
    .replaceAll(/>([^<]+)</g, (_, text: string) => (text.trim() === '' ? '><' : '>x<'))
    .replaceAll(/ (href|value|action|content)="[^"]+"/g, ' $1="x"')
    .replaceAll(/<option [^>]*>/g, (option) => option.replace(' selected', ''))
    .replaceAll(/<input [^>]*type="radio"[^>]*>/g, (radio) =>
      radio.includes('data-aria-controls') ? radio : radio.replace(' checked', ''),
    )
}

/**
 * All of a page that the rules of HTML are about: its structure, and whatever is not plain words in
 * its texts and in its attributes. Two pages that share it are both correct, or neither is.
 */
export function markupOf(html: string): string {
  return html
    .replaceAll(/>([^<]+)</g, (_, text: string) => `>${withoutWords(text)}<`)
    .replaceAll(
      / (href|value|action)="([^"]+)"/g,
      (_, name: string, value: string) => ` ${name}="${withoutWords(value)}"`,
    )
}

/** What is not plain words in a text. */
function withoutWords(text: string): string {
  return text.trim() === '' ? '' : text.replaceAll(/[\p{L}\p{N}\s.,:;’“”()?£+@–-]+/gu, ' x ')
}

/** A model without the words that people read, its numbers and its dates. */
function withoutWordsIn(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) =>
    /[ A-Z]/.test(text) ? withoutWords(text) : text.replaceAll(/\d+/g, '0'),
  )
}

/** Of the pages that are alike in this respect, the longest each: where most can go wrong. */
export function distinctBy(
  pages: readonly ShownPage[],
  respect: (html: string) => string,
): readonly ShownPage[] {
  const found = new Map<string, ShownPage>()
  for (const page of pages) {
    const key = respect(page.html)
    if ((found.get(key)?.html.length ?? 0) < page.html.length) found.set(key, page)
  }
  return [...found.values()]
}
