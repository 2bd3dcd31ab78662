import type { Answers, Context, Details, Edge, Field, Words } from './field-types.ts'

export type * from './field-types.ts'

/** A link to another page of the journey or out of it. */
export type Target<C extends Context, StepId extends string = string> =
  { readonly step: StepId } | { readonly href: Words<C>; readonly newWindow?: boolean }

/**
 * A piece of a page besides its questions. Words or rows that come out empty are left out, and so
 * is a column of a table in which every cell is empty.
 * A paragraph may hold one link, on `words` that are part of its text. A panel says one thing in
 * bold, below its text; details open their text on demand.
 */
export type Block<C extends Context, StepId extends string = never> =
  | {
      readonly kind: 'paragraph'
      readonly text: Words<C>
      readonly link?: { readonly words: string } & Target<C, StepId>
    }
  | { readonly kind: 'heading' | 'subheading' | 'inset' | 'warning'; readonly text: Words<C> }
  | { readonly kind: 'panel'; readonly text: Words<C>; readonly strong: Words<C> }
  | { readonly kind: 'details'; readonly summary: Words<C>; readonly text: Words<C> }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: Words<C>; readonly to: Target<C, StepId> }
  | {
      readonly kind: 'rows'
      of(context: C): readonly { readonly key: string; readonly value: string }[]
    }
  | {
      readonly kind: 'table'
      readonly caption: Words<C>
      readonly head: readonly string[]
      of(answers: Answers, context: C): readonly (readonly string[])[]
    }

/** Boxes that stand on one line under one legend, joined by a word. */
export interface Group<FieldId extends string = string> {
  readonly legend: string
  readonly joinedBy: string
  readonly fields: readonly [FieldId, FieldId]
}

/**
 * A page that asks, or with no fields one that only shows something on the way. Without a `title`,
 * its heading is the label of its first field.
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
  readonly blocks?: readonly Block<C, StepId>[]
  readonly group?: Group<FieldId>
  readonly changeInstead?: { readonly step: StepId; readonly text: string }
}

/**
 * The page that shows the answers and confirms them. It completes the trail. `rows` are the labels
 * of its rows in order; rows that are not on the list come after, as they were asked.
 */
export interface CheckAnswersStep<C extends Context, StepId extends string = string> {
  readonly kind: 'check-answers'
  readonly title: Words<C>
  readonly button: Words<C>
  readonly rows?: readonly string[]
  readonly sections?: readonly SummarySection<C>[]
  readonly blocks?: readonly Block<C, StepId>[]
}

/** A part of check your answers, under its own heading. The first part has no id. */
export interface SummarySection<C extends Context> {
  readonly id?: string
  readonly title: Words<C>
}

/** A page on which the journey ends without anything to confirm. */
export interface StopStep<C extends Context, StepId extends string = string> {
  readonly kind: 'stop'
  readonly title: string
  readonly blocks: readonly Block<C, StepId>[]
}

/** A page of a journey. */
export type Step<
  C extends Context,
  FieldId extends string = string,
  StepId extends string = string,
> = QuestionStep<C, FieldId, StepId> | CheckAnswersStep<C, StepId> | StopStep<C, StepId>

/**
 * The page after confirming. What ends in `OfSeveral` is for what was confirmed more than once
 * over; with `listsAll`, all of it is listed. Without a `phone`, no number is given.
 */
export interface Confirmation {
  readonly title: string
  readonly titleOfSeveral?: string
  readonly nextSteps: readonly string[]
  /** What comes before a phone number, after the last of the next steps. */
  readonly phone?: string
  readonly nextStepsOfSeveral?: readonly string[]
  readonly listsAll?: boolean
  readonly finish: Finish
}

/**
 * The way on from the confirmation. `opens` names the page that it leads to, in words that follow
 * "leads to"; without it, that is where the journey was begun.
 */
export interface Finish {
  readonly text: string
  readonly as: 'button' | 'link'
  readonly opens?: string
}

/** One dated version of a journey: its pages, their order and their questions, as data. */
export interface Journey<C extends Context> {
  readonly id: string
  readonly version: string
  readonly title: string
  /** What is special about this version, in a few words, for those who choose one. */
  readonly about: string
  readonly start: string
  readonly fields: Readonly<Record<string, Field<C>>>
  readonly steps: Readonly<Record<string, Step<C>>>
  readonly confirmation: Confirmation
  /** The button of every question, if it is not Continue. */
  readonly continueText?: string
  /** A way back that leads out of the journey from every page, in place of Back. */
  readonly wayOut?: string
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
