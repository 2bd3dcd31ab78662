import { components } from '../../engine/components.ts'
import { optionsOf } from '../../engine/options.ts'
import { openFields, revealedBy } from '../../engine/validate.ts'
import { fill } from '../../engine/words.ts'
import type { Context, Field, FieldError, Typed } from '../../engine/types.ts'
import type { Control, Filled } from './control.ts'

/** One radio, or the word between two. */
export type RadioItem =
  | { readonly divider: string }
  | {
      readonly value: string
      readonly text: string
      readonly checked: boolean
      readonly hint?: { readonly text: string }
      readonly flag?: string
      readonly reveals?: readonly Control[]
    }

/**
 * The options of radios: each with its hint and link and, in `reveals`, the questions that open
 * under it. A divider is an item of its own.
 */
export function radioItems<C extends Context>(
  filled: Filled<C>,
  id: string,
  field: Field<C>,
  control: (id: string, field: Field<C>) => Control,
): readonly RadioItem[] {
  const { journey, step, typed, before, context } = filled
  const open = openFields(journey, step, before, context)
  return optionsOf(field, before, context).flatMap((option) => {
    const reveals = revealedBy(option).flatMap((inner) =>
      open.filter(([other]) => other === inner).map(([, one]) => control(inner, one)),
    )
    const item = {
      value: option.value,
      text: fill(option.text, context.words),
      checked: typed[id]?.[''] === option.value,
      ...(option.hint ? { hint: { text: fill(option.hint, context.words) } } : {}),
      ...(option.flag ? { flag: fill(option.flag, context.words) } : {}),
      ...(reveals.length > 0 ? { reveals } : {}),
    }
    return option.divider === undefined ? [item] : [{ divider: option.divider }, item]
  })
}

/** The options of a select, after one that is no choice. */
export function selectItems<C extends Context>(
  filled: Filled<C>,
  id: string,
  field: Field<C>,
): readonly { readonly value: string; readonly text: string; readonly selected?: boolean }[] {
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

/** The three boxes of a date, with those marked that its error is about. */
export function dateItems(
  typed: Typed,
  error: FieldError | undefined,
): readonly { readonly name: string; readonly classes: string; readonly value: string }[] {
  const { parts } = components.date
  // A date with gaps is wrong where the gaps are; any other wrong date is wrong as a whole.
  const gaps = parts.some((part) => !(typed[part] ?? '').trim())
  return parts.map((part) => {
    const width = part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2'
    const value = typed[part] ?? ''
    const wrong = error && (!gaps || value.trim() === '')
    return { name: part, classes: wrong ? `${width} govuk-input--error` : width, value }
  })
}
