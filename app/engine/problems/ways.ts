import type { Context, Journey, QuestionStep } from '../types.ts'

/** A page that asks, with its name. */
export type Question<C extends Context> = readonly [string, QuestionStep<C>]

/** Edges that lead nowhere, never end, or hide those after them. */
export function edgeProblems<C extends Context>(
  journey: Journey<C>,
  id: string,
  step: QuestionStep<C>,
): readonly string[] {
  const unknown = [...step.next.map(({ to }) => to), step.changeInstead?.step]
    .filter((to) => to !== undefined)
    .filter((to) => !Object.hasOwn(journey.steps, to))
    .map((to) => `‘${id}’ leads to ‘${to}’, which is not one of the steps.`)
  const last = step.next.at(-1)
  const open =
    !last || last.when
      ? [`‘${id}’ has no way on when none of its conditions holds. Add a last edge without one.`]
      : []
  const early = step.next
    .slice(0, -1)
    .filter(({ when }) => !when)
    .map(
      ({ to }) => `‘${id}’ leads to ‘${to}’ whatever the answer, so the edges after it are lost.`,
    )
  const unread = step.next
    .flatMap(({ when }) => when?.reads ?? [])
    .filter((field) => !Object.hasOwn(journey.fields, field))
    .map((field) => `A condition of ‘${id}’ reads ‘${field}’, which is not one of the fields.`)
  return [...unknown, ...open, ...early, ...unread]
}

/** Circles, and steps that no way leads to. */
export function routeProblems<C extends Context>(journey: Journey<C>): readonly string[] {
  const reached = new Set<string>()
  const circles = new Set<string>()
  const visit = (id: string, above: readonly string[]): void => {
    if (above.includes(id)) {
      const circle = [...above.slice(above.indexOf(id)), id]
      circles.add(`The journey can go round in a circle: ${circle.join(' to ')}.`)
      return
    }
    if (reached.has(id)) return
    const step = journey.steps[id]
    if (step?.kind === 'question') for (const { to } of step.next) visit(to, [...above, id])
    reached.add(id)
  }
  visit(journey.start, [])
  const unreached = Object.keys(journey.steps)
    .filter((id) => !reached.has(id))
    .map((id) => `No way leads to ‘${id}’.`)
  return [...circles, ...unreached]
}

/** Another question to change instead that nobody has answered by then. */
export function changeProblems<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  return questions.flatMap(([id, { changeInstead }]) =>
    changeInstead && !comesBefore(journey, changeInstead.step, id)
      ? [
          `‘${id}’ offers to change ‘${changeInstead.step}’ instead, but that does not come before it. Offer a page that does.`,
        ]
      : [],
  )
}

/** Without a page to check and confirm the answers, nobody can finish. */
export function endProblems<C extends Context>(journey: Journey<C>): readonly string[] {
  return Object.values(journey.steps).some(({ kind }) => kind === 'check-answers')
    ? []
    : [
        'The journey has no check your answers, so nobody can finish it. Add a step of the kind ‘check-answers’.',
      ]
}

/** The page that asks a field. */
export function pageOf<C extends Context>(
  questions: readonly Question<C>[],
  field: string,
): Question<C> | undefined {
  return questions.find(([, { fields }]) => fields.includes(field))
}

/** True if some way to a page passes another one before it. */
export function comesBefore<C extends Context>(
  journey: Journey<C>,
  early: string,
  late: string,
): boolean {
  return early !== late && reachedFrom(journey, early).has(late)
}

/** The steps that a step leads to, itself among them. */
export function reachedFrom<C extends Context>(
  journey: Journey<C>,
  from: string,
  reached: Set<string> = new Set(),
): ReadonlySet<string> {
  if (reached.has(from)) return reached
  reached.add(from)
  const step = journey.steps[from]
  if (step?.kind === 'question') for (const { to } of step.next) reachedFrom(journey, to, reached)
  return reached
}
