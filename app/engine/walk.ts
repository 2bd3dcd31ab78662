import { components } from './components.ts'
import { askedFields, checkField } from './validate.ts'
import type {
  Answers,
  Context,
  Journey,
  QuestionStep,
  Step,
  Trail,
  Typed,
  TypedByField,
  Words,
} from './types.ts'

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
  // Copying all answers for each page would take most of the time of a long journey.
  const answers: Record<string, string> = {}
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
    if (!take(journey, step, stored, answers, context)) {
      return { steps, answers, frontier: id, complete: false }
    }
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
export function titleOf<C extends Context>(journey: Journey<C>, step: Step<C>): Words<C> {
  if (step.kind !== 'question') return step.title
  return step.title ?? journey.fields[step.fields[0] ?? '']?.label ?? ''
}

/** What the boxes of a page hold, to show its stored answers again. */
export function typedFrom<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  stored: Answers,
): TypedByField {
  const typed: Record<string, Typed> = {}
  for (const id of step.fields) {
    const field = journey.fields[id]
    const value = stored[id]
    if (field && value !== undefined) typed[id] = components[field.component].show(value)
  }
  return typed
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

/** Adds the stored answers of a page to those before it and says true, if all of them are good. */
function take<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  stored: Answers,
  answers: Record<string, string>,
  context: C,
): boolean {
  const typed = typedFrom(journey, step, stored)
  const asked = askedFields(journey, step, typed, answers, context)
  if (asked.some(([id]) => stored[id] === undefined)) return false
  // A field may look at those above it on the page, and yet one fault refuses the whole page.
  const seen = asked.length > 1 ? { ...answers } : answers
  const good: [string, string][] = []
  for (const [id, field] of asked) {
    const { failed, value } = checkField(field, typed[id] ?? {}, seen, context, false)
    if (failed) return false
    good.push([id, value])
    if (asked.length > 1) seen[id] = value
  }
  for (const [id, value] of good) answers[id] = value
  return true
}
