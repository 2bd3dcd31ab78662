/** What can change between two versions of a journey. */
export type ChangeKind =
  | 'journey-retitled'
  | 'start-changed'
  | `question-${'added' | 'removed' | 'reworded' | 'moved' | 'page' | 'hint' | 'control'}`
  | `question-${'asked' | 'dropped'}`
  | `option-${'added' | 'removed' | 'reworded' | 'hint' | 'flag'}`
  | `options-${'written' | 'worked-out' | 'gone' | 'reordered'}`
  | `${ListKind}-${'added' | 'removed' | 'changed'}`
  | `page-${'added' | 'removed' | 'retitled' | 'kind' | 'button'}`
  | 'words-reordered'
  | 'way-out'
  | `branch-${'added' | 'removed' | 'changed'}`
  | 'branches-reordered'
  | `row-${'added' | 'removed' | 'reworded' | 'moved'}`
  | `confirmation-${'retitled' | 'lists' | 'phone' | 'finish'}`

/** What is compared as a list of texts: messages, the words of a page, and what comes next. */
export type ListKind = 'message' | 'words' | 'next-step'

/** What was there before or after: words, several of them, or nothing. */
export type Said = string | readonly string[] | null

/**
 * One change. `subject` is the id of the question or step in the later version, or in the earlier
 * one for what is gone; it is the journey’s own id for what belongs to no page. `text` is for people:
 * a sentence or two, with their full stops. Gaps such as {first} stay in it as they are written.
 */
export interface Change {
  readonly kind: ChangeKind
  readonly subject: string
  readonly before: Said
  readonly after: Said
  readonly text: string
}

/** The sentence for something that came, for something that went, and for something else instead. */
export interface Sentences {
  readonly added: string
  readonly removed: string
  readonly changed: string
}

/** The change from one text, or none, to another; nothing if they are the same. */
export function changeOf(
  kind: ChangeKind,
  subject: string,
  before: string | null,
  after: string | null,
  sentences: Sentences | string,
): readonly Change[] {
  if (before === after) return []
  return [{ kind, subject, before, after, text: sentenceFor(before, after, sentences) }]
}

/** Words of a page inside a sentence. */
export function quoted(words: string): string {
  return `‘${words}’`
}

/** Several things inside a sentence: a, b and c. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last
}

/** Where something stands in a list: after what is before it, or at the start. */
export function placeIn(list: readonly string[], index: number): string {
  const previous = list[index - 1]
  return previous === undefined ? 'at the start' : `after ${quoted(previous)}`
}

function sentenceFor(
  before: string | null,
  after: string | null,
  sentences: Sentences | string,
): string {
  if (typeof sentences === 'string') return sentences
  if (before === null) return sentences.added
  return after === null ? sentences.removed : sentences.changed
}
