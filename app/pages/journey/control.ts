import type {
  Answers,
  Context,
  FieldError,
  Journey,
  QuestionStep,
  TypedByField,
} from '../../engine/types.ts'

/**
 * One question as the template needs it: which GOV.UK macro, and its parameters. A group is two
 * boxes on one line.
 */
export interface Control {
  readonly macro: 'radios' | 'checkboxes' | 'select' | 'date-input' | 'input' | 'textarea' | 'group'
  readonly params: Readonly<Record<string, unknown>>
}

/** A page of a journey with what is typed in it, from which its controls are made. */
export interface Filled<C extends Context> {
  readonly journey: Journey<C>
  readonly step: QuestionStep<C>
  readonly typed: TypedByField
  readonly before: Answers
  readonly errors: readonly FieldError[]
  readonly context: C
}
