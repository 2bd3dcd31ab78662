import { only } from './answers.ts'
import type { Answers, Context, Words, WordsFrom } from './types.ts'

/** The text with each {gap} filled from `words`. A gap without a word stays as it is. */
export function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => words[name] ?? gap)
}

/** Words worked out from these answers and the context; `text` says which, for people. */
export function wordsFrom<C extends Context, const Id extends string = never>(
  text: string,
  reads: readonly Id[],
  of: (answers: { readonly [K in Id]?: string }, context: C) => string,
): WordsFrom<C> {
  return { text, reads, of: (answers, context) => of(only(answers, reads), context) }
}

/** The words as they are read: worked out for these answers, with their gaps filled. */
export function say<C extends Context>(words: Words<C>, answers: Answers, context: C): string {
  const text = typeof words === 'string' ? words : words.of(answers, context)
  return fill(text, context.words)
}

/** The words in a description of the journey, where there are no answers yet. */
export function describeWords<C extends Context>(words: Words<C>): string {
  return typeof words === 'string' ? words : words.text
}
