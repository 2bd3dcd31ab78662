import { optionText } from './options.ts'
import { stepOf } from './walk.ts'
import type { Context, Journey, Trail } from './types.ts'

/** One row of check your answers: its words and the page on which it can be changed. */
export interface AnswerRow {
  readonly field: string
  readonly step: string
  readonly label: string
  readonly value: string
}

/** The rows of check your answers, in the order in which they were asked, from the trail alone. */
export function summary<C extends Context>(
  journey: Journey<C>,
  trail: Trail,
  context: C,
): readonly AnswerRow[] {
  return trail.steps.flatMap((id) => {
    const step = stepOf(journey, id)
    if (step.kind !== 'question') return []
    return step.fields.flatMap((fieldId) => {
      const field = journey.fields[fieldId]
      const answer = trail.answers[fieldId]
      if (!field?.summary || answer === undefined) return []
      const { label, show } = field.summary
      const value = show
        ? show(answer, trail.answers, context)
        : optionText(field, answer, trail.answers, context)
      return value === undefined ? [] : [{ field: fieldId, step: id, label, value }]
    })
  })
}
