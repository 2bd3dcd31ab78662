import { components } from '../../engine/components.ts'
import { openFields, revealerOf } from '../../engine/validate.ts'
import { fill } from '../../engine/words.ts'
import { dateItems, radioItems, selectItems } from './items.ts'
import type {
  Answers,
  Context,
  Field,
  Journey,
  QuestionStep,
  TypedByField,
} from '../../engine/types.ts'
import type { Control, Filled } from './control.ts'

/** The questions of a page, in order. Those that open under an option come inside its radios. */
export function controls<C extends Context>(filled: Filled<C>): readonly Control[] {
  const { journey, step, before, context } = filled
  const open = openFields(journey, step, before, context)
  return open.flatMap(([id, field]) => {
    if (revealerOf(journey, step, id)) return []
    const grouped: readonly string[] = step.group?.fields ?? []
    const place = grouped.indexOf(id)
    if (place > 0) return []
    return [place === 0 ? group(filled, open) : control(filled, id, field)]
  })
}

/** True if the page's heading is its first question: it has no title, and nothing in between. */
export function headingIsQuestion<C extends Context>(step: QuestionStep<C>): boolean {
  return step.title === undefined && !step.blocks?.length
}

/** The classes of a legend; one that the heading has said already is for screen readers alone. */
function legendClasses<C extends Context>(step: QuestionStep<C>, id: string, size: string): string {
  const said = step.title === undefined && !headingIsQuestion(step) && step.fields[0] === id
  return said ? 'govuk-visually-hidden' : `govuk-fieldset__legend--${size}`
}

function group<C extends Context>(
  filled: Filled<C>,
  open: readonly (readonly [string, Field<C>])[],
): Control {
  const { legend = '', joinedBy = '' } = filled.step.group ?? {}
  const fields: readonly string[] = filled.step.group?.fields ?? []
  const boxes = open
    .filter(([id]) => fields.includes(id))
    .map(([id, field]) => control(filled, id, field, 'govuk-visually-hidden'))
  return {
    macro: 'group',
    params: { legend: fill(legend, filled.context.words), joinedBy, boxes },
  }
}

function control<C extends Context>(
  filled: Filled<C>,
  id: string,
  field: Field<C>,
  labelClasses?: string,
): Control {
  const { typed, errors, context, step } = filled
  const error = errors.find((one) => one.field === id)
  const value = typed[id]?.[''] ?? ''
  const isHeading = headingIsQuestion(step) && step.fields[0] === id
  const label = { text: fill(field.label, context.words), isPageHeading: isHeading }
  const size = isHeading ? 'xl' : field.component === 'textarea' ? 'm' : 's'
  const common = {
    ...(field.hint ? { hint: { text: fill(field.hint, context.words) } } : {}),
    ...(error ? { errorMessage: { text: error.text } } : {}),
  }
  const fieldset = { legend: { ...label, classes: legendClasses(step, id, size) } }
  const boxLabel = { ...label, classes: labelClasses ?? `govuk-label--${size}` }
  const box = { id, name: id, label: boxLabel, value, ...common }
  switch (field.component) {
    case 'radios': {
      const reveal = (inner: string, one: Field<C>) => control(filled, inner, one)
      const items = radioItems(filled, id, field, reveal)
      return { macro: 'radios', params: { idPrefix: id, name: id, fieldset, items, ...common } }
    }
    case 'checkbox': {
      const items = [{ value: 'yes', text: label.text, checked: value === 'yes' }]
      return { macro: 'checkboxes', params: { idPrefix: id, name: id, items, ...common } }
    }
    case 'select': {
      const items = selectItems(filled, id, field)
      return {
        macro: 'select',
        params: {
          id,
          name: id,
          label: isHeading ? boxLabel : { text: label.text },
          items,
          ...common,
        },
      }
    }
    case 'date': {
      const items = dateItems(typed[id] ?? {}, error)
      return { macro: 'date-input', params: { id, namePrefix: id, fieldset, items, ...common } }
    }
    case 'native-date':
      return { macro: 'input', params: { ...box, type: 'date', classes: 'govuk-input--width-10' } }
    case 'number':
      return {
        macro: 'input',
        params: { ...box, inputmode: 'numeric', classes: 'govuk-input--width-2' },
      }
    case 'time':
      return { macro: 'input', params: { ...box, classes: 'govuk-input--width-5' } }
    case 'textarea':
      return { macro: 'textarea', params: { ...box, rows: step.fields.length === 1 ? 10 : 4 } }
  }
}

/** What the boxes of a page hold when its question is first shown: the suggested answers. */
export function suggestions<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  before: Answers,
  context: C,
): TypedByField {
  return Object.fromEntries(
    openFields(journey, step, before, context).flatMap(([id, field]) => {
      const value = field.suggests?.(before, context)
      return value === undefined ? [] : [[id, components[field.component].show(value)] as const]
    }),
  )
}
