import { components, controlName } from '../../engine/components.ts'
import type { Context, Journey, QuestionStep, TypedByField } from '../../engine/types.ts'
import type { Form } from '../types.ts'

/**
 * What was typed on a page: only the fields that the page declares are read. A name that was sent
 * twice has no meaning here and counts as empty.
 */
export function readForm<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  form: Form,
): TypedByField {
  return Object.fromEntries(
    step.fields.flatMap((id) => {
      const field = journey.fields[id]
      if (!field) return []
      const parts = components[field.component].parts.map((part) => {
        const name = controlName(id, part)
        const sent = Object.hasOwn(form, name) ? form[name] : undefined
        return [part, typeof sent === 'string' ? sent : ''] as const
      })
      return [[id, Object.fromEntries(parts)] as const]
    }),
  )
}
