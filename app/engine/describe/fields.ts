import { isSource } from '../options.ts'
import { summaryRows } from '../summary.ts'
import { revealedBy } from '../validate.ts'
import type { Context, Field, Option, Rule } from '../types.ts'
import type { FieldDescription, OptionDescription } from './types.ts'

/** One question in words, with the messages that people get in these contexts. */
export function describeField<C extends Context>(
  id: string,
  field: Field<C>,
  contexts: readonly C[],
): FieldDescription {
  return {
    id,
    component: field.component,
    label: field.label,
    hint: field.hint || null,
    options: describeOptions(field),
    messages: [...new Set(field.rules.flatMap((rule) => messagesOf(rule, contexts)))],
    summary: [...new Set(summaryRows(field).map((row) => row.label))],
    asked: field.asked?.text ?? null,
    dependsOn: (field.dependsOn ?? []).map(({ text }) => text),
    replaces: field.replaces ?? null,
  }
}

/**
 * What a rule says, taken from what must make it fail: a message can depend on what was typed, and
 * the one for nothing may be one that nobody gets, because another rule speaks first. It is all
 * there is without a context, or where nothing fails.
 */
function messagesOf<C extends Context>(rule: Rule<C>, contexts: readonly C[]): readonly string[] {
  const got = contexts.flatMap((context) => rule.fails(context).map(({ message }) => message))
  return got.length > 0 ? got : [rule.message({})]
}

function describeOptions<C extends Context>({
  options,
}: Field<C>): readonly OptionDescription[] | string {
  if (!options) return []
  if (isSource(options)) return options.text
  return options.map((option: Option) => ({
    value: option.value,
    text: option.text,
    hint: option.hint ?? null,
    flag: option.flag ?? null,
    reveals: revealedBy(option),
  }))
}
