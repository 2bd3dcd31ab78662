import { quoted } from './change.ts'
import type { StepDescription, WordsDescription } from '../describe.ts'

/** The words, or the name of those that are worked out. */
export function textOf(words: WordsDescription): string {
  return typeof words === 'string' ? words : words.worksOut
}

/**
 * A page inside a sentence, by its heading. Check your answers goes by that name, because its
 * heading often depends on the answers.
 */
export function pageName({ kind, title }: Pick<StepDescription, 'kind' | 'title'>): string {
  return kind === 'check-answers' ? 'check your answers' : quoted(textOf(title))
}

/** Words inside a sentence that says what something is: as they are read, or how they vary. */
export function shown(words: WordsDescription): string {
  if (typeof words === 'string') return quoted(words)
  const { worksOut } = words
  return isName(worksOut) ? `one that varies (${worksOut})` : quotedForms(worksOut)
}

/** What words that are worked out can say: after a colon where they are only named. */
export function canSay(worksOut: string): string {
  return isName(worksOut) ? `: ${worksOut}` : ` ${quotedForms(worksOut)}`
}

/** Words that people read begin with a capital, or with a gap for one. */
function isName(worksOut: string): boolean {
  return /^\p{Ll}/u.test(worksOut)
}

/** "Confirm appointment(s)" is short for two texts; no page says it like that. */
function quotedForms(text: string): string {
  if (!text.endsWith('(s)')) return quoted(text)
  const one = text.slice(0, -'(s)'.length)
  return `${quoted(one)} or ${quoted(`${one}s`)}`
}

/** Whether a page has a heading of its own, not that of its first question. */
export function hasOwnTitle({ title, fields }: StepDescription): boolean {
  return title !== fields[0]?.label
}
