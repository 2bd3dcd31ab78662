import { components, controlName } from './components.ts'
import { isSource, optionsOf } from './options.ts'
import { fill } from './words.ts'
import type {
  Answers,
  Context,
  Field,
  FieldError,
  Journey,
  Option,
  QuestionStep,
  Rule,
  Typed,
  TypedByField,
} from './types.ts'

/** The outcome of checking a page: the answers with the new ones, or every message at once. */
export type Checked =
  | { readonly ok: true; readonly answers: Answers; readonly given: Answers }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/**
 * Checks what was typed on one page. `before` holds the answers of the pages before it on the
 * trail; a field may also look at the fields above it on the same page.
 * `submitting` is false when stored answers are checked again: then rules that depend on the
 * clock are left out. `given` has this page's answers alone.
 */
export function checkStep<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  typed: TypedByField,
  before: Answers,
  context: C,
  submitting: boolean,
): Checked {
  const errors: FieldError[] = []
  let answers = before
  let given: Answers = {}
  for (const [id, field] of askedFields(journey, step, typed, before, context)) {
    const input = typed[id] ?? {}
    const outcome = checkField(field, input, answers, context, submitting)
    if (outcome.failed) {
      const part = outcome.failed.part?.(input) ?? components[field.component].parts[0] ?? ''
      const text = fill(outcome.failed.message(input), context.words)
      errors.push({ field: id, part, id: controlName(id, part), text })
    } else {
      answers = { ...answers, [id]: outcome.value }
      given = { ...given, [id]: outcome.value }
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, answers, given }
}

/**
 * The fields of a page that are asked: those whose condition holds for the answers of the pages
 * before, and under an option only when it is chosen in a question that is itself asked above.
 */
export function askedFields<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  typed: TypedByField,
  before: Answers,
  context: C,
): readonly (readonly [string, Field<C>])[] {
  const asked: (readonly [string, Field<C>])[] = []
  for (const one of openFields(journey, step, before, context)) {
    const revealer = revealerOf(journey, step, one[0])
    const opened =
      !revealer ||
      (asked.some(([other]) => other === revealer.field) &&
        typed[revealer.field]?.[''] === revealer.value)
    if (opened) asked.push(one)
  }
  return asked
}

/** The fields of a page that can be asked, whatever is chosen on it. */
export function openFields<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  before: Answers,
  context: C,
): readonly (readonly [string, Field<C>])[] {
  const open: (readonly [string, Field<C>])[] = []
  for (const id of step.fields) {
    const field = journey.fields[id]
    if (field && (!field.asked || field.asked.holds(before, context))) open.push([id, field])
  }
  return open
}

/** The field and option of the page under which this field opens, if it does. */
export function revealerOf<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  id: string,
): { readonly field: string; readonly value: string } | undefined {
  for (const other of step.fields) {
    const options = journey.fields[other]?.options
    // Options that reveal are written down in the journey, never worked out.
    if (!options || isSource(options)) continue
    const option = options.find((one) => one.reveals && revealedBy(one).includes(id))
    if (option) return { field: other, value: option.value }
  }
  return undefined
}

/** The fields that open under an option. */
export function revealedBy({ reveals }: Option): readonly string[] {
  if (reveals === undefined) return []
  return typeof reveals === 'string' ? [reveals] : reveals
}

/** The answer that was typed into one field, or the first rule that it breaks. */
export function checkField<C extends Context>(
  field: Field<C>,
  typed: Typed,
  answers: Answers,
  context: C,
  submitting: boolean,
): { readonly failed?: Rule<C>; readonly value: string } {
  const value = components[field.component].read(typed)
  // A value that is not among the options counts as no choice at all.
  const offered =
    !field.options ||
    value === undefined ||
    optionsOf(field, answers, context).some((option) => option.value === value)
  const input = offered
    ? { typed, value, answers, context }
    : { typed: {}, value: undefined, answers, context }
  const failed = field.rules.find(
    (rule) => (submitting || !rule.onSubmitOnly) && !rule.passes(input),
  )
  return failed ? { failed, value: '' } : { value: value ?? '' }
}
