import { only } from './answers.ts'
import { fill } from './words.ts'
import type { Answers, Context, Field, Option, OptionSource } from './types.ts'

/**
 * Choices worked out from the answers and the context; `text` says which, for people. Its function
 * is given the fields that it says it reads and no others, so that paths can trust it.
 */
export function optionsFrom<C extends Context, const Id extends string = never>(
  text: string,
  reads: readonly Id[],
  of: (answers: { readonly [K in Id]?: string }, context: C) => readonly Option[],
): OptionSource<C> {
  return { text, reads, of: (answers, context) => of(only(answers, reads), context) }
}

/** The choices of a field for these answers; none for a field that is not a choice. */
export function optionsOf<C extends Context>(
  field: Field<C>,
  answers: Answers,
  context: C,
): readonly Option[] {
  if (!field.options) return []
  return isSource(field.options) ? field.options.of(answers, context) : field.options
}

/** True for choices that depend on the answers or the context. */
export function isSource<C extends Context>(
  options: readonly Option[] | OptionSource<C>,
): options is OptionSource<C> {
  return 'of' in options
}

/** The words of the option that was chosen, or the value itself if it is not among them. */
export function optionText<C extends Context>(
  field: Field<C>,
  value: string,
  answers: Answers,
  context: C,
): string {
  const chosen = optionsOf(field, answers, context).find((option) => option.value === value)
  return chosen ? fill(chosen.text, context.words) : value
}
