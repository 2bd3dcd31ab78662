import { forget } from '../../app/engine/forget.ts'
import { checkStep } from '../../app/engine/validate.ts'
import { stepOf, typedFrom, walk } from '../../app/engine/walk.ts'
import type { Answers, Context, Journey, QuestionStep } from '../../app/engine/types.ts'

/**
 * Changes the answers of one way through into those of another in the engine alone, page by page
 * as a person would: the first page that differs is answered anew, what has lost its meaning is
 * forgotten, and the trail is walked again.
 * Throws if a page refuses its answers, or if the changes never come to an end.
 */
export function changedInto<C extends Context>(
  journey: Journey<C>,
  from: Answers,
  to: Answers,
  context: C,
): Answers {
  let stored = from
  for (let turn = 0; turn <= Object.keys(journey.steps).length; turn += 1) {
    const trail = walk(journey, stored, context)
    const differing = trail.steps.find((id) => differs(journey, id, trail.answers, to))
    if (differing === undefined) return trail.answers
    const step = stepOf(journey, differing)
    if (step.kind !== 'question') return trail.answers
    const before = answersBefore(journey, trail.steps, differing, trail.answers)
    const checked = checkStep(journey, step, typedFrom(journey, step, to), before, context, true)
    if (!checked.ok) throw new Error(`‘${differing}’ refuses the answers of another way through.`)
    stored = forget(journey, stored, { ...stored, ...checked.given }, checked.given, context)
  }
  throw new Error('The changes never come to an end.')
}

function differs<C extends Context>(
  journey: Journey<C>,
  id: string,
  answers: Answers,
  to: Answers,
): boolean {
  const step = stepOf(journey, id)
  return step.kind === 'question' && step.fields.some((field) => answers[field] !== to[field])
}

function answersBefore<C extends Context>(
  journey: Journey<C>,
  steps: readonly string[],
  id: string,
  answers: Answers,
): Answers {
  const asked = steps
    .slice(0, steps.indexOf(id))
    .map((step) => stepOf(journey, step))
    .filter((step): step is QuestionStep<C> => step.kind === 'question')
    .flatMap(({ fields }) => fields)
  return Object.fromEntries(Object.entries(answers).filter(([field]) => asked.includes(field)))
}
