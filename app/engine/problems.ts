import { isSource } from './options.ts'
import { titleOf } from './walk.ts'
import type { Context, Journey, QuestionStep } from './types.ts'

/**
 * Every fault in a journey's definition, each as a sentence that says where to look. An empty list
 * means that the journey can be walked: every way leads to a page that exists, none goes round in
 * a circle, every page is reached, and every question is asked on one page.
 */
export function problems<C extends Context>(journey: Journey<C>): readonly string[] {
  const start = Object.hasOwn(journey.steps, journey.start)
    ? []
    : [`The journey starts at ‘${journey.start}’, which is not one of its steps.`]
  const questions = Object.entries(journey.steps).flatMap(([id, step]) =>
    step.kind === 'question' ? [[id, step] as const] : [],
  )
  const found = [
    ...start,
    ...questions.flatMap(([id, step]) => edgeProblems(journey, id, step)),
    ...fieldProblems(journey, questions),
    ...messageProblems(journey),
  ]
  // Reaching and circling only mean something once every edge leads somewhere.
  return found.length > 0
    ? found
    : [
        ...routeProblems(journey),
        ...earlyReads(journey, questions),
        ...revealProblems(journey, questions),
        ...headingProblems(journey),
      ]
}

type Question<C extends Context> = readonly [string, QuestionStep<C>]

function edgeProblems<C extends Context>(
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

function fieldProblems<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  const unknown = questions.flatMap(([id, step]) =>
    step.fields
      .filter((field) => !Object.hasOwn(journey.fields, field))
      .map((field) => `‘${id}’ asks ‘${field}’, which is not one of the fields.`),
  )
  const counted = Object.keys(journey.fields).flatMap((field) => {
    const pages = questions.filter(([, step]) => step.fields.includes(field)).map(([id]) => id)
    if (pages.length === 1) return []
    return pages.length === 0
      ? [`The field ‘${field}’ is asked on no page.`]
      : [`The field ‘${field}’ is asked on more than one page: ${pages.join(', ')}.`]
  })
  const empty = questions
    .filter(([, step]) => step.fields.length === 0)
    .map(([id]) => `‘${id}’ asks nothing.`)
  return [...unknown, ...counted, ...empty]
}

function messageProblems<C extends Context>(journey: Journey<C>): readonly string[] {
  return Object.entries(journey.fields).flatMap(([id, field]) =>
    field.rules.flatMap((rule) => {
      const message = rule.message({})
      if (message === '') return [`The rule ‘${rule.name}’ of ‘${id}’ has no message.`]
      return message.endsWith('.')
        ? [`The message ‘${message}’ of ‘${id}’ ends in a full stop. Take it away.`]
        : []
    }),
  )
}

function routeProblems<C extends Context>(journey: Journey<C>): readonly string[] {
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

function headingProblems<C extends Context>(journey: Journey<C>): readonly string[] {
  return Object.entries(journey.steps)
    .filter(([, step]) => titleOf(journey, step) === '')
    .map(([id]) => `‘${id}’ has no heading.`)
}

/** A condition sees only what has been answered by then: its own page and those before it. */
function earlyReads<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  return questions.flatMap(([id, step]) =>
    [...new Set(step.next.flatMap(({ when }) => when?.reads ?? []))]
      .filter((field) => {
        const page = questions.find(([, { fields }]) => fields.includes(field))?.[0]
        return page !== undefined && !reachedFrom(journey, page).has(id)
      })
      .map((field) => `A condition of ‘${id}’ reads ‘${field}’, which is asked after it.`),
  )
}

/** What an option reveals must be asked on the same page, or it would show nowhere. */
function revealProblems<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  return questions.flatMap(([id, { fields }]) =>
    fields
      .flatMap((field) => {
        const options = journey.fields[field]?.options
        return options && !isSource(options) ? options.map(({ reveals }) => reveals) : []
      })
      .filter((field) => field !== undefined && !fields.includes(field))
      .map((field) => `An option on ‘${id}’ reveals ‘${field}’, which is not on that page.`),
  )
}

/** The steps that a step leads to, itself among them. */
function reachedFrom<C extends Context>(
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
