import { isSource } from './options.ts'
import { summaryRows } from './summary.ts'
import { revealedBy } from './validate.ts'
import { titleOf } from './walk.ts'
import { describeWords } from './words.ts'
import type { Block, Context, Field, Journey, Option, Step } from './types.ts'

/** A journey as plain JSON: what the site, the diagrams and the comparison of versions read. */
export interface JourneyDescription {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly about: string
  readonly start: string
  readonly steps: readonly StepDescription[]
  readonly confirmation: string
  readonly nextSteps: readonly string[]
}

/** One page of a journey, in words. */
export interface StepDescription {
  readonly id: string
  readonly kind: 'question' | 'check-answers' | 'stop'
  readonly title: string
  /** The words of its button; null where there is none. */
  readonly button: string | null
  /** What it says besides its questions: help, notices and headings of its sections. */
  readonly words: readonly string[]
  /** The rows of check your answers that it puts first, in their order. */
  readonly rows: readonly string[]
  readonly fields: readonly FieldDescription[]
  readonly edges: readonly {
    readonly when: string | null
    readonly to: string
  }[]
}

/** One question, in words. `options` is a list, or says what the choices depend on. */
export interface FieldDescription {
  readonly id: string
  readonly component: string
  readonly label: string
  readonly hint: string | null
  readonly options: readonly OptionDescription[] | string
  readonly messages: readonly string[]
  /** The labels of its rows of check your answers. */
  readonly summary: readonly string[]
  /** What must hold for it to be asked, or null if it always is. */
  readonly asked: string | null
  /** What its answer was given for, and is dropped with. */
  readonly dependsOn: readonly string[]
  readonly replaces: string | null
}

/** One choice, in words, with the fields that open under it. */
export interface OptionDescription {
  readonly value: string
  readonly text: string
  readonly hint: string | null
  readonly reveals: readonly string[]
}

/** Says everything about a journey that can be said without a person or an answer. */
export function describe<C extends Context>(journey: Journey<C>): JourneyDescription {
  return {
    id: journey.id,
    version: journey.version,
    title: journey.title,
    about: journey.about,
    start: journey.start,
    confirmation: journey.confirmation.title,
    nextSteps: [
      ...journey.confirmation.nextSteps,
      ...(journey.confirmation.nextStepsOfSeveral ?? []),
    ],
    steps: Object.entries(journey.steps).map(([id, step]) => ({
      id,
      kind: step.kind,
      title: describeWords(titleOf(journey, step)),
      button: buttonOf(journey, step),
      words: wordsOf(step),
      rows: step.kind === 'check-answers' ? (step.rows ?? []) : [],
      fields:
        step.kind === 'question'
          ? step.fields.flatMap((field) => describeField(field, journey.fields[field]))
          : [],
      edges:
        step.kind === 'question'
          ? step.next.map(({ when, to }) => ({ when: when?.text ?? null, to }))
          : [],
    })),
  }
}

function buttonOf<C extends Context>(journey: Journey<C>, step: Step<C>): string | null {
  if (step.kind === 'stop') return null
  if (step.kind === 'question') return journey.continueText ?? 'Continue'
  return describeWords(step.button)
}

function wordsOf<C extends Context>(step: Step<C>): readonly string[] {
  const sections = step.kind === 'check-answers' ? (step.sections ?? []) : []
  const { details, group, changeInstead } = step.kind === 'question' ? step : {}
  return [
    ...(details ? [details.summary, ...(details.paragraphs ?? [])] : []),
    ...(step.blocks ?? []).flatMap(wordsOfBlock),
    ...(group ? [group.legend] : []),
    ...(changeInstead ? [changeInstead.text] : []),
    ...sections.map(({ title }) => describeWords(title)),
  ]
}

function wordsOfBlock<C extends Context>(block: Block<C, string>): readonly string[] {
  if (block.kind === 'list') return block.items
  if (block.kind === 'rows') return []
  if (block.kind === 'table') return [describeWords(block.caption), ...block.head]
  return [describeWords(block.text)]
}

function describeField<C extends Context>(
  id: string,
  field: Field<C> | undefined,
): readonly FieldDescription[] {
  if (!field) return []
  return [
    {
      id,
      component: field.component,
      label: field.label,
      hint: field.hint || null,
      options: describeOptions(field),
      messages: [...new Set(field.rules.map((rule) => rule.message({})))],
      summary: [...new Set(summaryRows(field).map((row) => row.label))],
      asked: field.asked?.text ?? null,
      dependsOn: (field.dependsOn ?? []).map(({ text }) => text),
      replaces: field.replaces ?? null,
    },
  ]
}

function describeOptions<C extends Context>(
  field: Field<C>,
): readonly OptionDescription[] | string {
  if (!field.options) return []
  if (isSource(field.options)) return field.options.text
  return field.options.map((option: Option) => ({
    value: option.value,
    text: option.text,
    hint: option.hint ?? null,
    reveals: revealedBy(option),
  }))
}
