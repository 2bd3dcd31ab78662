/**
 * What a question's answer is once it is known to be good: an option's value, a date as
 * YYYY-MM-DD, a time as HH:MM, or the text itself. Text alone, so that answers are JSON and
 * compare with `<` and `===`.
 */
export type Answers = Readonly<Record<string, string>>

/** What somebody typed into one question, part by part (a date has three), before it is checked. */
export type Typed = Readonly<Record<string, string>>

/** What somebody typed into each question of a page, by field. */
export type TypedByField = Readonly<Record<string, Typed>>

/**
 * What a journey may know besides the answers. A journey adds its own facts to it.
 * `now` is the wall clock in Europe/London, YYYY-MM-DDTHH:MM. `words` fill the {gaps} in texts.
 */
export interface Context {
  readonly now: string
  readonly words: Readonly<Record<string, string>>
}

/** How a question looks. Each is described in components.ts. */
export type ComponentName = 'radios' | 'select' | 'date' | 'time' | 'textarea'

/** One choice. `reveals` names a field that is asked, under the option, only if it is chosen. */
export interface Option<Value extends string = string> {
  readonly value: Value
  readonly text: string
  readonly hint?: string
  readonly reveals?: string
}

/** Choices that depend on the answers or the context, with words that say what they depend on. */
export interface OptionSource<C extends Context, Value extends string = string> {
  readonly text: string
  of(answers: Answers, context: C): readonly Option<Value>[]
}

/** What a rule looks at. `value` is missing when what was typed has no meaning (31 June). */
export interface RuleInput<C extends Context> {
  readonly typed: Typed
  readonly value: string | undefined
  readonly answers: Answers
  readonly context: C
}

/** What must make a rule fail, and the message that must then show. */
export interface FailingSample {
  readonly typed: Typed
  readonly answers?: Answers
  readonly message: string
}

/**
 * One check of one field. The first rule that does not pass gives the message; its text has no
 * full stop. `part` names the box that the error summary leads to.
 * A rule that depends on the clock is `onSubmitOnly`: an answer that was good when it was given
 * does not lock anybody out of their own draft later.
 */
export interface Rule<C extends Context> {
  readonly name: string
  readonly onSubmitOnly?: boolean
  passes(input: RuleInput<C>): boolean
  message(typed: Typed): string
  part?(typed: Typed): string
  fails(context: C): readonly FailingSample[]
}

/** One question, in the words that people read. */
export interface Field<C extends Context, Value extends string = string> {
  readonly component: ComponentName
  readonly label: string
  readonly hint?: string
  readonly options?: readonly Option<Value>[] | OptionSource<C, Value>
  readonly rules: readonly Rule<C>[]
  /** Good answers to try in tests, as `Answers` hold them; options stand for themselves. */
  samples?(context: C): readonly string[]
  /** The row of check your answers; a field without one has no row. */
  readonly summary?: SummaryRow<C>
}

/** A row of check your answers. `show` may answer undefined: then there is no row. */
export interface SummaryRow<C extends Context> {
  readonly label: string
  readonly show?: (value: string, answers: Answers, context: C) => string | undefined
}

/** A named question about the answers, with the fields that it reads and no others. */
export interface Condition<C extends Context> {
  readonly text: string
  readonly reads: readonly string[]
  holds(answers: Answers, context: C): boolean
}

/** Where to go, if the condition holds. Edges are tried in order; the last has no condition. */
export interface Edge<C extends Context, StepId extends string = string> {
  readonly when?: Condition<C>
  readonly to: StepId
}

/** Help that opens on the page, before the question or after it. */
export interface Details<C extends Context> {
  readonly summary: string
  readonly placed: 'before' | 'after'
  readonly paragraphs?: readonly string[]
  rows?(context: C): readonly { readonly key: string; readonly value: string }[]
}

/**
 * A page that asks. Without a `title`, its heading is the label of its first field.
 * `changeInstead` offers another question to those who came back to change this one.
 */
export interface QuestionStep<
  C extends Context,
  FieldId extends string = string,
  StepId extends string = string,
> {
  readonly kind: 'question'
  readonly title?: string
  readonly fields: readonly FieldId[]
  readonly next: readonly Edge<C, StepId>[]
  readonly details?: Details<C>
  readonly changeInstead?: { readonly step: StepId; readonly text: string }
}

/** The page that shows the answers and confirms them. It completes the trail. */
export interface CheckAnswersStep {
  readonly kind: 'check-answers'
  readonly title: string
  readonly button: string
}

/** A page on which the journey ends without anything to confirm. */
export interface StopStep {
  readonly kind: 'stop'
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** A page of a journey. */
export type Step<
  C extends Context,
  FieldId extends string = string,
  StepId extends string = string,
> = QuestionStep<C, FieldId, StepId> | CheckAnswersStep | StopStep

/** One dated version of a journey: its pages, their order and their questions, as data. */
export interface Journey<C extends Context> {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly start: string
  readonly fields: Readonly<Record<string, Field<C>>>
  readonly steps: Readonly<Record<string, Step<C>>>
  /** The title of the page after confirming. */
  readonly confirmation: { readonly title: string }
}

/** The pages that the answers so far lead to, in order, and the answers that count. */
export interface Trail {
  readonly steps: readonly string[]
  readonly answers: Answers
  /** The last page of the trail: where the person may go on. */
  readonly frontier: string
  /** True when the trail has reached check your answers. */
  readonly complete: boolean
}

/** One message, the field and box it belongs to, and the id that the error summary links to. */
export interface FieldError {
  readonly field: string
  readonly part: string
  readonly id: string
  readonly text: string
}
