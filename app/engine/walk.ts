import { components } from './components.ts'
import { askedFields, checkStep } from './validate.ts'
import type { Answers, Context, Journey, QuestionStep, Step, Trail, TypedByField } from './types.ts'

/**
 * The one walk from which guard, Back, next, Change, summary and submission come: starts at the
 * first page, takes the stored answers of each while they are good, and stops at the first page
 * that has none, at check your answers, or at a page that ends the journey.
 * Stored answers of pages off the trail are kept by their owner but never seen here.
 * Throws if the journey goes round in a circle or names a step that it does not have, which
 * `problems` reports at start-up.
 */
export function walk<C extends Context>(journey: Journey<C>, stored: Answers, context: C): Trail {
  const steps: string[] = []
  let answers: Answers = {}
  let id = journey.start
  for (;;) {
    if (steps.includes(id)) throw new Error(`The journey comes back to ‘${id}’`)
    steps.push(id)
    const step = stepOf(journey, id)
    if (step.kind !== 'question') {
      return {
        steps,
        answers,
        frontier: id,
        complete: step.kind === 'check-answers',
      }
    }
    const good = storedAnswers(journey, step, stored, answers, context)
    if (!good) return { steps, answers, frontier: id, complete: false }
    answers = good
    id = follow(step, answers, context)
  }
}

/** The step of this name. Throws if there is none. */
export function stepOf<C extends Context>(journey: Journey<C>, id: string): Step<C> {
  const step = Object.hasOwn(journey.steps, id) ? journey.steps[id] : undefined
  if (!step) throw new Error(`There is no step ‘${id}’ in ${journey.id} ${journey.version}`)
  return step
}

/** The heading of a page. */
export function titleOf<C extends Context>(journey: Journey<C>, step: Step<C>): string {
  if (step.kind !== 'question') return step.title
  return step.title ?? journey.fields[step.fields[0] ?? '']?.label ?? ''
}

/** What the boxes of a page hold, to show its stored answers again. */
export function typedFrom<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  stored: Answers,
): TypedByField {
  return Object.fromEntries(
    step.fields.flatMap((id) => {
      const field = journey.fields[id]
      const value = stored[id]
      return field && value !== undefined ? [[id, components[field.component].show(value)]] : []
    }),
  )
}

/** The step that the first edge whose condition holds leads to. */
export function follow<C extends Context>(
  step: QuestionStep<C>,
  answers: Answers,
  context: C,
): string {
  const edge = step.next.find(({ when }) => !when || when.holds(answers, context))
  if (!edge) throw new Error(`No way on from the page that asks ${step.fields.join(', ')}`)
  return edge.to
}

function storedAnswers<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  stored: Answers,
  before: Answers,
  context: C,
): Answers | undefined {
  const typed = typedFrom(journey, step, stored)
  const unanswered = askedFields(journey, step, typed).some(([id]) => stored[id] === undefined)
  if (unanswered) return undefined
  const checked = checkStep(journey, step, typed, before, context, false)
  return checked.ok ? checked.answers : undefined
}
