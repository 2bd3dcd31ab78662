import { say } from '../../engine/words.ts'
import type { Answers, Block, Context, Target } from '../../engine/types.ts'

/** A piece of a page as the template shows it. */
export type ShownBlock =
  | {
      readonly kind: 'paragraph'
      readonly before: string
      readonly link: ShownLink | null
      readonly after: string
    }
  | { readonly kind: 'heading' | 'subheading' | 'inset' | 'warning'; readonly text: string }
  | { readonly kind: 'panel'; readonly text: string; readonly strong: string }
  | { readonly kind: 'details'; readonly summary: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly link: ShownLink }
  | {
      readonly kind: 'rows'
      readonly rows: readonly { readonly key: string; readonly value: string }[]
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** A link in words; one that opens a new window says so. */
export interface ShownLink {
  readonly text: string
  readonly href: string
  readonly newWindow: boolean
}

/** The blocks of a page for these answers, without those that have nothing to say. */
export function showBlocks<C extends Context>(
  blocks: readonly Block<C, string>[],
  answers: Answers,
  context: C,
  stepHref: (step: string) => string,
): readonly ShownBlock[] {
  const link = (words: string, target: Target<C>): ShownLink => ({
    text: words,
    href: 'step' in target ? stepHref(target.step) : say(target.href, answers, context),
    newWindow: 'href' in target && target.newWindow === true,
  })
  return blocks.flatMap((block): readonly ShownBlock[] => {
    switch (block.kind) {
      case 'list':
        return [block]
      case 'rows': {
        const rows = block.of(context)
        return rows.length === 0 ? [] : [{ kind: 'rows', rows }]
      }
      case 'table': {
        const rows = block.of(answers, context)
        if (rows.length === 0) return []
        const caption = say(block.caption, answers, context)
        const filled = (column: number) => rows.some((row) => (row[column] ?? '') !== '')
        const kept = <T>(cells: readonly T[]) => cells.filter((_, column) => filled(column))
        return [{ kind: 'table', caption, head: kept(block.head), rows: rows.map(kept) }]
      }
      case 'panel': {
        const strong = say(block.strong, answers, context)
        return strong === ''
          ? []
          : [{ kind: 'panel', text: say(block.text, answers, context), strong }]
      }
      case 'details': {
        const text = say(block.text, answers, context)
        return text === ''
          ? []
          : [{ kind: 'details', summary: say(block.summary, answers, context), text }]
      }
      case 'link':
        return [{ kind: 'link', link: link(say(block.text, answers, context), block.to) }]
      case 'paragraph': {
        const text = say(block.text, answers, context)
        if (text === '') return []
        const words = block.link?.words ?? ''
        const at = block.link ? text.indexOf(words) : -1
        if (!block.link || at < 0)
          return [{ kind: 'paragraph', before: text, link: null, after: '' }]
        return [
          {
            kind: 'paragraph',
            before: text.slice(0, at),
            link: link(words, block.link),
            after: text.slice(at + words.length),
          },
        ]
      }
      default: {
        const text = say(block.text, answers, context)
        return text === '' ? [] : [{ kind: block.kind, text }]
      }
    }
  })
}
