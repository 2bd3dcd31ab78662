import { askedFields, checkStep } from '../../app/engine/validate.ts'
import { stepOf, typedFrom, walk } from '../../app/engine/walk.ts'
import { arrive } from '../../app/pages/journey/index.ts'
import { formOf } from '../../app/walks/forms.ts'
import type { Answers, Context, Journey, QuestionStep, Trail } from '../../app/engine/types.ts'
import type { Outcome } from '../../app/pages/types.ts'

/** The question page of this name; fails the test if it asks nothing. */
export function questionOf<C extends Context>(journey: Journey<C>, id: string): QuestionStep<C> {
  const step = stepOf(journey, id)
  if (step.kind !== 'question') throw new Error(`‘${id}’ asks nothing`)
  return step
}

/** The answers without those to these questions. */
export const without = (answers: Answers, ...ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)))

/** The pages of a list that ask something. */
export const questionsAmong = <C extends Context>(
  journey: Journey<C>,
  ids: readonly string[],
): readonly string[] => ids.filter((id) => stepOf(journey, id).kind === 'question')

/** The answers to the questions of one page. */
export function answersOn<C extends Context>(
  journey: Journey<C>,
  id: string,
  answers: Answers,
): Answers {
  const { fields } = questionOf(journey, id)
  return Object.fromEntries(Object.entries(answers).filter(([field]) => fields.includes(field)))
}

/** Opens a page of a journey through the code that serves pages. */
export function openPage<C extends Context>(
  journey: Journey<C>,
  stored: Answers,
  context: C,
  step: string,
  changing = false,
): Outcome {
  const travel = { journey, stored, context, base: '/draft', entry: '/entry' }
  const arrival = arrive(travel, { method: 'GET', path: '', form: {} }, step, changing)
  if (arrival.kind !== 'shown') throw new Error(`Opening ‘${step}’ answered ${arrival.kind}`)
  return arrival.outcome
}

/** Sends these answers on one page through the code that serves pages; fails if it is refused. */
export function sendPage<C extends Context>(
  journey: Journey<C>,
  stored: Answers,
  context: C,
  step: string,
  changing: boolean,
  answers: Answers,
): { readonly stored: Answers; readonly to: string } {
  const travel = { journey, stored, context, base: '/draft', entry: '/entry' }
  const form = formOf(typedFrom(journey, questionOf(journey, step), answers))
  const arrival = arrive(travel, { method: 'POST', path: '', form }, step, changing)
  if (arrival.kind !== 'answered') {
    throw new Error(`Sending ‘${step}’ was refused: ${JSON.stringify(arrival)}`)
  }
  return arrival
}

/** The change from one way through to another: what was asked on the way, and the end. */
export interface Changed {
  readonly stored: Answers
  readonly trail: Trail
  /** Pages that the change opened, in the order in which they had to be answered. */
  readonly asked: readonly string[]
}

/** Changes one way through into another, page by page as a person would; fails if they cannot. */
export function changeInto<C extends Context>(
  journey: Journey<C>,
  from: Answers,
  to: Answers,
  context: C,
): Changed {
  let stored = from
  let trail = walk(journey, stored, context)
  const asked: string[] = []
  // Each page is sent at most once; more means that a change undoes another.
  for (let turn = 0; turn <= Object.keys(journey.steps).length; turn += 1) {
    const differing = trail.steps.find((id) => {
      const step = stepOf(journey, id)
      return (
        step.kind === 'question' && step.fields.some((field) => trail.answers[field] !== to[field])
      )
    })
    if (differing === undefined) return { stored, trail, asked }
    if (!trail.complete && differing === trail.frontier) asked.push(differing)
    const next = sendPage(journey, stored, context, differing, true, to)
    stored = next.stored
    trail = walk(journey, stored, context)
    const expected = `/draft/${trail.frontier}${trail.complete ? '' : '/change'}`
    if (next.to !== expected) throw new Error(`‘${differing}’ led to ${next.to}, not ${expected}`)
    // Check your answers shows what is on the trail, whichever way that has come about.
    if (trail.complete) continue
    const page = openPage(journey, stored, context, trail.frontier, true)
    if (page.kind !== 'page' || page.status !== 200) {
      throw new Error(`‘${differing}’ led to ${next.to}, which answers ${JSON.stringify(page)}`)
    }
  }
  throw new Error('The changes never come to an end')
}

/** The pages that a change to another way should ask: those that lack an answer in all said. */
export function lackingAfterChange<C extends Context>(
  journey: Journey<C>,
  said: Answers,
  to: { readonly steps: readonly string[]; readonly answers: Answers },
  context: C,
): readonly string[] {
  const lacking: string[] = []
  let known = said
  let before: Answers = {}
  for (const id of questionsAmong(journey, to.steps)) {
    const step = questionOf(journey, id)
    const typed = typedFrom(journey, step, known)
    const asked = askedFields(journey, step, typed, before, context)
    const given = answersOn(journey, id, to.answers)
    const isWhole = checkStep(journey, step, typed, before, context, false).ok
    if (!isWhole || asked.some(([field]) => known[field] === undefined)) lacking.push(id)
    known = withoutLost(journey, known, given, context)
    before = { ...before, ...given }
  }
  return lacking
}

/** What is still known after a page has been answered: not what was given for something else. */
function withoutLost<C extends Context>(
  journey: Journey<C>,
  was: Answers,
  given: Answers,
  context: C,
): Answers {
  const changed = Object.keys(given).filter((id) => was[id] !== given[id])
  if (changed.length === 0) return was
  const is = { ...was, ...given }
  const lost = Object.entries(journey.fields).filter(
    ([field, { dependsOn = [] }]) =>
      given[field] === undefined &&
      dependsOn.some((one) => one.value(was, context) !== one.value(is, context)),
  )
  return without(is, ...lost.map(([field]) => field))
}
