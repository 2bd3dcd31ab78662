import { components } from '../components.ts'
import { isSource } from '../options.ts'
import { checkField } from '../validate.ts'
import { fill } from '../words.ts'
import { questionName } from './questions.ts'
import type { Context, FailingSample, Field, Journey, Rule, Typed } from '../types.ts'

/**
 * Samples that do not do what they are for: those of a rule must break it with their message, and
 * those of a question must be good. Each is tried with the answers that it names and no others, in
 * each context; without a context nothing is tried.
 */
export function sampleProblems<C extends Context>(
  journey: Journey<C>,
  contexts: readonly C[],
): readonly string[] {
  if (contexts.length === 0) return []
  const found = Object.entries(journey.fields).flatMap(([id, field]) => [
    ...field.rules.flatMap((rule) => ruleProblems(id, field, rule, contexts)),
    ...contexts.flatMap((context) => refusedProblems(id, field, context)),
  ])
  // What is wrong in one context is mostly wrong in all of them.
  return [...new Set(found)]
}

function ruleProblems<C extends Context>(
  id: string,
  field: Field<C>,
  rule: Rule<C>,
  contexts: readonly C[],
): readonly string[] {
  const where = `The rule ‘${rule.name}’ of ${questionName(id, field)}`
  const samples = contexts.flatMap((context) =>
    rule.fails(context).map((sample) => ({ context, sample })),
  )
  // A rule may have nothing to refuse for some people, but not for all of them.
  if (samples.length === 0) return [`${where} has no sample that breaks it. Add one.`]
  return samples.flatMap(({ context, sample }) => {
    const shown = messageFor(field, sample, context)
    const words = (text: string) => fill(text, context.words)
    if (shown !== undefined && words(shown) === words(sample.message)) return []
    const tried = `${where} has ${inWords(sample.typed)} that should`
    // With their gaps open, messages are the same for everybody, and told once.
    return shown === undefined
      ? [`${tried} break it but is let through. Change the sample or the rule.`]
      : [`${tried} show ‘${sample.message}’, but ‘${shown}’ shows. Make them agree.`]
  })
}

/** The message of the rule that refuses this, if one does. */
function messageFor<C extends Context>(
  field: Field<C>,
  { typed, answers = {} }: FailingSample,
  context: C,
): string | undefined {
  const { failed } = checkField(field, typed, answers, context, true)
  return failed?.message(typed)
}

function refusedProblems<C extends Context>(
  id: string,
  field: Field<C>,
  context: C,
): readonly string[] {
  // Without answers, nobody knows which of these choices are offered.
  if (field.options && isSource(field.options) && field.options.reads.length > 0) return []
  return (field.samples?.(context) ?? []).flatMap((value) => {
    const typed = components[field.component].show(value)
    const { failed } = checkField(field, typed, {}, context, true)
    return failed
      ? [
          `${questionName(id, field)} has a good sample ‘${shortened(value)}’, but its rule ‘${failed.name}’ refuses it. Change the sample or the rule.`,
        ]
      : []
  })
}

function inWords(typed: Typed): string {
  const text = Object.values(typed).join(' ')
  return text.trim() === '' ? 'an empty sample' : `a sample ‘${shortened(text)}’`
}

/** Samples of what is too long would fill the screen. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
