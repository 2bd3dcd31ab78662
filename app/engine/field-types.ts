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

/**
 * Words worked out from the answers and the context; `text` says which, for people. `reads` are the
 * fields whose answers they read, and no others.
 */
export interface WordsFrom<C extends Context> {
  readonly text: string
  readonly reads: readonly string[]
  of(answers: Answers, context: C): string
}

/** Words that people read: written down, with {gaps} for the context's words, or worked out. */
export type Words<C extends Context> = string | WordsFrom<C>

/** How a question looks. Each is described in components.ts. */
export type ComponentName =
  'radios' | 'select' | 'checkbox' | 'date' | 'native-date' | 'time' | 'number' | 'textarea'

/**
 * One choice. `reveals` names fields that are asked, under the option, only if it is chosen.
 * `divider` is a word on a line of its own above the option. A `flag` warns, below
 * the hint, those who are about to choose it.
 */
export interface Option<Value extends string = string> {
  readonly value: Value
  readonly text: string
  readonly hint?: string
  readonly reveals?: string | readonly string[]
  readonly divider?: string
  readonly flag?: string
}

/**
 * Choices that depend on answers or the context, with words that say what they depend on and the
 * fields whose answers they read, and no others.
 */
export interface OptionSource<C extends Context, Value extends string = string> {
  readonly text: string
  readonly reads: readonly string[]
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

/**
 * Something that an answer was given for: when its value changes, the answer has lost its meaning
 * and is dropped. `reads` are the fields that it is worked out from.
 */
export interface Dependence<C extends Context> {
  readonly text: string
  readonly reads: readonly string[]
  value(answers: Answers, context: C): string
}

/** One question, in the words that people read. */
export interface Field<C extends Context, Value extends string = string> {
  readonly component: ComponentName
  readonly label: string
  readonly hint?: string
  readonly options?: readonly Option<Value>[] | OptionSource<C, Value>
  readonly rules: readonly Rule<C>[]
  /** Asked only while this holds for the answers of the pages before. */
  readonly asked?: Condition<C>
  readonly dependsOn?: readonly Dependence<C>[]
  /** The answer that is chosen already when the question is first shown. */
  suggests?(answers: Answers, context: C): string | undefined
  /** The question of earlier versions whose place this one has taken, by its id. */
  readonly replaces?: string
  /** Good answers to try in tests, as `Answers` hold them; options stand for themselves. */
  samples?(context: C): readonly string[]
  /** The rows of check your answers; a field without any has no row. */
  readonly summary?: SummaryRow<C> | readonly SummaryRow<C>[]
}

/**
 * A row of check your answers. `show` may answer undefined: then there is no row. Rows without a
 * `section` are in the first. What is `fixed` follows from another answer: it has no Change.
 * `changeText` is what its link says in place of Change.
 */
export interface SummaryRow<C extends Context> {
  readonly label: string
  readonly section?: string
  readonly fixed?: boolean
  readonly changeText?: string
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

/** Help that opens on the page, before the question or after it. Its links open a new window. */
export interface Details<C extends Context> {
  readonly summary: string
  readonly placed: 'before' | 'after'
  readonly paragraphs?: readonly string[]
  rows?(context: C): readonly { readonly key: string; readonly value: string }[]
  links?(context: C): readonly { readonly text: string; readonly href: string }[]
}
