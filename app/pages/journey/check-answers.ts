import { components, controlName } from '../../engine/components.ts'
import { summary } from '../../engine/summary.ts'
import { stepOf } from '../../engine/walk.ts'
import type { CheckAnswersStep, Context, Journey, Trail } from '../../engine/types.ts'
import type { Outcome } from '../types.ts'

/** The page that shows the answers of the trail, each with its way to change it. */
export function checkAnswersPage<C extends Context>(
  journey: Journey<C>,
  step: CheckAnswersStep,
  trail: Trail,
  context: C,
  links: {
    readonly back: string
    readonly action: string
    change(step: string): string
  },
): Outcome {
  const rows = summary(journey, trail, context).map((row) => ({
    label: row.label,
    value: row.value,
    change: links.change(row.step) + anchor(journey, row.step, row.field),
    // "Change type of appointment", but RAR stays RAR.
    hidden: row.label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
  }))
  return {
    kind: 'page',
    status: 200,
    view: 'journey/check-answers',
    model: {
      title: step.title,
      rows,
      button: step.button,
      back: links.back,
      action: links.action,
      section: 'cases',
    },
  }
}

/** Leads to the question itself, on a page that asks more than one. */
function anchor<C extends Context>(journey: Journey<C>, stepId: string, fieldId: string): string {
  const step = stepOf(journey, stepId)
  const field = journey.fields[fieldId]
  if (step.kind !== 'question' || step.title === undefined || !field) return ''
  return `#${controlName(fieldId, components[field.component].parts[0] ?? '')}`
}
