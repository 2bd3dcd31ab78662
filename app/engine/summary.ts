import { optionText } from './options.ts'
import { stepOf } from './walk.ts'
import type { Answers, Context, Field, Journey, SummaryRow, Trail } from './types.ts'

/** One row of check your answers: its words and the page on which it can be changed, if it can. */
export interface AnswerRow {
  readonly field: string
  readonly step: string
  readonly section: string | undefined
  readonly fixed: boolean
  readonly changeText?: string
  readonly label: string
  readonly value: string
}

/**
 * The rows of check your answers, from the trail alone: in the order that the page names, then in
 * the order in which they were asked.
 */
export function summary<C extends Context>(
  journey: Journey<C>,
  trail: Trail,
  context: C,
): readonly AnswerRow[] {
  const rows = trail.steps.flatMap((id) => {
    const step = stepOf(journey, id)
    if (step.kind !== 'question') return []
    return step.fields.flatMap((field) => rowsOf(journey, id, field, trail.answers, context))
  })
  const last = stepOf(journey, trail.frontier)
  const order = (last.kind === 'check-answers' && last.rows) || []
  const place = ({ label }: AnswerRow) => (order.includes(label) ? order.indexOf(label) : Infinity)
  return rows.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

function rowsOf<C extends Context>(
  journey: Journey<C>,
  step: string,
  id: string,
  answers: Answers,
  context: C,
): readonly AnswerRow[] {
  const field = journey.fields[id]
  const answer = answers[id]
  if (!field || answer === undefined) return []
  return summaryRows(field).flatMap(({ label, section, fixed = false, changeText, show }) => {
    const value = show
      ? show(answer, answers, context)
      : optionText(field, answer, answers, context)
    if (value === undefined) return []
    const link = changeText === undefined ? {} : { changeText }
    return [{ field: id, step, section, fixed, ...link, label, value }]
  })
}

/** The rows that a field can have, as a list. */
export function summaryRows<C extends Context>({ summary }: Field<C>): readonly SummaryRow<C>[] {
  if (!summary) return []
  return 'label' in summary ? [summary] : summary
}
