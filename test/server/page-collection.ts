import { renderer } from '../../app/server/render.ts'
import { exhaustive } from '../support/seed.ts'
import { markupOf, withoutWords } from './structure.ts'
import type { Outcome, Page } from '../../app/pages/types.ts'

/** One page that somebody can see, and where it was seen. */
export interface ShownPage {
  readonly where: string
  readonly html: string
}

/** What there is to know of many pages, once each of their kinds has been rendered. */
export interface EveryPage {
  /** How many different ones there are. */
  readonly count: number
  /** One for each markup: the longest, where most can go wrong. */
  readonly pages: readonly ShownPage[]
  /** Every message of any of them. */
  readonly messages: readonly string[]
  /** Where a gap was not filled, or a value is not there. */
  readonly odd: readonly string[]
}

/** Pages as they are found. */
export interface Collection {
  add(where: string, outcome: Outcome | undefined): void
  all(): EveryPage
}

/**
 * No pages yet. Of pages whose models differ in nothing but words and numbers, only the longest is
 * rendered; all of them if exhaustive.
 */
export function collection(): Collection {
  const render = renderer(false)
  const models = new Set<string>()
  const messages = new Set<string>()
  const odd = new Set<string>()
  const kinds = new Map<string, { readonly where: string; readonly page: Page; length: number }>()
  const shown = new Map<string, ShownPage>()
  const show = (where: string, { view, model }: Page): void => {
    const html = render({ view, model })
    if (isOddPage(html)) odd.add(where)
    const markup = markupOf(html)
    if ((shown.get(markup)?.html.length ?? 0) < html.length) shown.set(markup, { where, html })
  }
  return {
    add(where, outcome) {
      if (outcome?.kind !== 'page') return
      const { view, model } = outcome
      const text = JSON.stringify(model)
      const key = `${view} ${text}`
      if (models.has(key)) return
      models.add(key)
      for (const message of messagesIn(model)) messages.add(message)
      if (gaps.test(text)) odd.add(where)
      if (exhaustive) show(where, outcome)
      else {
        const kind = `${view} ${withoutWordsIn(text)}`
        const { length = 0 } = kinds.get(kind) ?? {}
        if (length < text.length) kinds.set(kind, { where, page: outcome, length: text.length })
      }
    },
    all() {
      for (const { where, page } of kinds.values()) show(where, page)
      return {
        count: models.size,
        pages: [...shown.values()],
        messages: [...messages],
        odd: [...odd],
      }
    },
  }
}

const gaps = /\{\w+\}|\bundefined\b|\bNaN\b|\[object|Invalid (Date|DateTime)/

/** Whether a page shows a gap that was not filled, or a value that is not there. */
export function isOddPage(html: string): boolean {
  const text = html.replaceAll(/<script.*?<\/script>/gs, '')
  return gaps.test(text) || /\bnull\b/.test(text)
}

function messagesIn({ errors }: Page['model']): readonly string[] {
  if (!Array.isArray(errors)) return []
  return errors.flatMap((error: unknown) =>
    typeof error === 'object' && error !== null && 'text' in error ? [String(error.text)] : [],
  )
}

/** A model without the words that people read, its numbers and its dates. */
function withoutWordsIn(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) =>
    /[ A-Z]/.test(text) ? withoutWords(text) : text.replaceAll(/\d+/g, '0'),
  )
}
