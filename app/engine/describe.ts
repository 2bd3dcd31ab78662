import { isSource } from './options.ts'
import { titleOf } from './walk.ts'
import type { Context, Field, Journey, Option } from './types.ts'

/** A journey as plain JSON: what the site, the diagrams and the comparison of versions read. */
export interface JourneyDescription {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly start: string
  readonly steps: readonly StepDescription[]
  readonly confirmation: string
}

/** One page of a journey, in words. */
export interface StepDescription {
  readonly id: string
  readonly kind: 'question' | 'check-answers' | 'stop'
  readonly title: string
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
  readonly options: readonly { readonly value: string; readonly text: string }[] | string
  readonly messages: readonly string[]
  readonly summary: string | null
}

/** Says everything about a journey that can be said without a person or an answer. */
export function describe<C extends Context>(journey: Journey<C>): JourneyDescription {
  return {
    id: journey.id,
    version: journey.version,
    title: journey.title,
    start: journey.start,
    confirmation: journey.confirmation.title,
    steps: Object.entries(journey.steps).map(([id, step]) => ({
      id,
      kind: step.kind,
      title: titleOf(journey, step),
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
      hint: field.hint ?? null,
      options: describeOptions(field),
      messages: [...new Set(field.rules.map((rule) => rule.message({})))],
      summary: field.summary?.label ?? null,
    },
  ]
}

function describeOptions<C extends Context>(
  field: Field<C>,
): readonly { readonly value: string; readonly text: string }[] | string {
  if (!field.options) return []
  if (isSource(field.options)) return field.options.text
  return field.options.map(({ value, text }: Option) => ({ value, text }))
}
