import { components } from '../../engine/components.ts'
import { optionsOf } from '../../engine/options.ts'
import { revealerOf } from '../../engine/validate.ts'
import { fill } from '../../engine/words.ts'
import type {
  Answers,
  Context,
  Field,
  FieldError,
  Journey,
  QuestionStep,
  TypedByField,
} from '../../engine/types.ts'

/** One question as the template needs it: which GOV.UK macro, and its parameters. */
export interface Control {
  readonly macro: 'radios' | 'select' | 'date-input' | 'input' | 'textarea'
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

/** The questions of a page, in order. Those that open under an option come inside its radios. */
export function controls<C extends Context>(filled: Filled<C>): readonly Control[] {
  const { journey, step } = filled
  return step.fields.flatMap((id) => {
    const field = journey.fields[id]
    return field && !revealerOf(journey, step, id) ? [control(filled, id, field)] : []
  })
}

/** True if the page's heading is its only question. */
export function headingIsQuestion<C extends Context>(step: QuestionStep<C>): boolean {
  return step.title === undefined
}

function control<C extends Context>(filled: Filled<C>, id: string, field: Field<C>): Control {
  const { typed, errors, context, step } = filled
  const error = errors.find((one) => one.field === id)
  const value = typed[id]?.[''] ?? ''
  const isHeading = headingIsQuestion(step) && step.fields[0] === id
  const label = {
    text: fill(field.label, context.words),
    isPageHeading: isHeading,
  }
  const size = isHeading ? 'xl' : 's'
  const common = {
    ...(field.hint ? { hint: { text: fill(field.hint, context.words) } } : {}),
    ...(error ? { errorMessage: { text: error.text } } : {}),
  }
  const legend = {
    legend: { ...label, classes: `govuk-fieldset__legend--${size}` },
  }
  const boxLabel = { ...label, classes: `govuk-label--${size}` }
  switch (field.component) {
    case 'radios':
      return {
        macro: 'radios',
        params: {
          idPrefix: id,
          name: id,
          fieldset: legend,
          items: radioItems(filled, id, field),
          ...common,
        },
      }
    case 'select':
      return {
        macro: 'select',
        params: {
          id,
          name: id,
          label: { text: label.text },
          items: selectItems(filled, id, field),
          ...common,
        },
      }
    case 'date':
      return {
        macro: 'date-input',
        params: {
          id,
          namePrefix: id,
          fieldset: legend,
          items: dateItems(filled, id, error),
          ...common,
        },
      }
    case 'time':
      return {
        macro: 'input',
        params: {
          id,
          name: id,
          label: boxLabel,
          classes: 'govuk-input--width-5',
          value,
          ...common,
        },
      }
    case 'textarea':
      return {
        macro: 'textarea',
        params: { id, name: id, label: boxLabel, rows: 10, value, ...common },
      }
  }
}

function radioItems<C extends Context>(filled: Filled<C>, id: string, field: Field<C>) {
  const { journey, typed, before, context } = filled
  return optionsOf(field, before, context).map((option) => {
    const revealed = option.reveals === undefined ? undefined : journey.fields[option.reveals]
    return {
      value: option.value,
      text: fill(option.text, context.words),
      checked: typed[id]?.[''] === option.value,
      ...(option.hint ? { hint: { text: fill(option.hint, context.words) } } : {}),
      ...(option.reveals && revealed ? { reveals: control(filled, option.reveals, revealed) } : {}),
    }
  })
}

function selectItems<C extends Context>(filled: Filled<C>, id: string, field: Field<C>) {
  const { typed, before, context } = filled
  const chosen = typed[id]?.[''] ?? ''
  return [
    { value: '', text: 'Choose one' },
    ...optionsOf(field, before, context).map(({ value, text }) => ({
      value,
      text,
      selected: value === chosen,
    })),
  ]
}

function dateItems<C extends Context>(
  filled: Filled<C>,
  id: string,
  error: FieldError | undefined,
) {
  return components.date.parts.map((part) => {
    const width = part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2'
    const value = filled.typed[id]?.[part] ?? ''
    // A date with gaps is wrong where the gaps are; any other wrong date is wrong as a whole.
    const gaps = components.date.parts.some((other) => !(filled.typed[id]?.[other] ?? '').trim())
    const wrong = error && (!gaps || value.trim() === '')
    return {
      name: part,
      classes: wrong ? `${width} govuk-input--error` : width,
      value,
    }
  })
}
