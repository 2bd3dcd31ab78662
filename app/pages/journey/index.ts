import { forget } from '../../engine/forget.ts'
import { after, back } from '../../engine/navigate.ts'
import { checkStep } from '../../engine/validate.ts'
import { stepOf, typedFrom, walk } from '../../engine/walk.ts'
import { fill } from '../../engine/words.ts'
import { methodNotAllowed, notFound } from '../messages.ts'
import { checkAnswersPage } from './check-answers.ts'
import { suggestions } from './controls.ts'
import { readForm } from './form.ts'
import { questionPage } from './question.ts'
import { stopPage } from './stop.ts'
import type { Place } from '../../engine/navigate.ts'
import type {
  Answers,
  Context,
  FieldError,
  Journey,
  QuestionStep,
  Step,
  Trail,
  TypedByField,
} from '../../engine/types.ts'
import type { Outcome, Request } from '../types.ts'
import type { BackLink } from './question.ts'

/** A journey as one visitor meets it: the stored answers, and where its pages live. */
export interface Travel<C extends Context> {
  readonly journey: Journey<C>
  readonly stored: Answers
  readonly context: C
  /** The path above the steps. */
  readonly base: string
  /** Where Back leads from the first page. */
  readonly entry: string
}

/** What happened at a page: something to show, answers to keep, or answers that were confirmed. */
export type Arrival =
  | { readonly kind: 'shown'; readonly outcome: Outcome }
  | { readonly kind: 'answered'; readonly stored: Answers; readonly to: string }
  | { readonly kind: 'confirmed'; readonly answers: Answers }

/**
 * One page of any journey. A page that is not on the trail leads to where the trail ends, whether
 * it is opened or sent, and nothing is kept.
 */
export function arrive<C extends Context>(
  travel: Travel<C>,
  request: Request,
  stepId: string,
  changing: boolean,
): Arrival {
  const { journey, stored, context, base } = travel
  if (!Object.hasOwn(journey.steps, stepId)) return shown(notFound())
  const step = stepOf(journey, stepId)
  if (changing && step.kind === 'check-answers') return shown(notFound())
  const trail = walk(journey, stored, context)
  if (!trail.steps.includes(stepId)) {
    return shown({ kind: 'redirect', to: href(travel, ahead(journey, trail, step)) })
  }
  if (step.kind === 'question') return question(travel, request, trail, stepId, step, changing)
  const backLink = backFrom(travel, trail, stepId, changing)
  const toStep = (id: string) => href(travel, { step: id, changing })
  if (step.kind === 'stop') {
    if (request.method === 'POST') return shown(methodNotAllowed())
    return shown(stopPage(step, trail.answers, context, { back: backLink, step: toStep }))
  }
  const links = {
    back: backLink,
    action: `${base}/${stepId}`,
    change: (row: string) => `${base}/${row}/change`,
    step: toStep,
  }
  const page = checkAnswersPage(journey, step, trail, context, links)
  if (request.method !== 'POST') return shown(page.outcome)
  const { shown: sent } = request.form
  // Another tab may have changed something: only what was shown is confirmed.
  if (sent !== undefined && sent !== page.fingerprint) return shown(page.changed)
  return confirm(travel, trail)
}

/**
 * Where somebody goes whose page is no longer on the trail: to where it ends. Whoever had got to
 * check your answers when something came in the way is changing an answer, and comes back there.
 */
function ahead<C extends Context>(journey: Journey<C>, { frontier }: Trail, asked: Step<C>): Place {
  const stopped = stepOf(journey, frontier).kind === 'stop'
  return { step: frontier, changing: stopped && asked.kind === 'check-answers' }
}

function question<C extends Context>(
  travel: Travel<C>,
  request: Request,
  trail: Trail,
  stepId: string,
  step: QuestionStep<C>,
  changing: boolean,
): Arrival {
  const { journey, stored, context } = travel
  if (request.method !== 'POST') {
    const suggested = suggestions(journey, step, answersBefore(journey, trail, stepId), context)
    const typed = { ...suggested, ...typedFrom(journey, step, stored) }
    return show(travel, trail, stepId, step, changing, typed, [])
  }
  const typed = readForm(journey, step, request.form)
  const before = answersBefore(journey, trail, stepId)
  const checked = checkStep(journey, step, typed, before, context, true)
  if (!checked.ok) return show(travel, trail, stepId, step, changing, typed, checked.errors)
  const given = { ...stored, ...checked.given }
  const kept = forget(journey, stored, given, checked.given, context)
  const next = after(walk(journey, kept, context), stepId, changing)
  return { kind: 'answered', stored: kept, to: href(travel, next) }
}

/** Time has passed since the questions were answered: what depends on the clock is asked again. */
function confirm<C extends Context>(travel: Travel<C>, trail: Trail): Arrival {
  const { journey, context } = travel
  for (const id of trail.steps) {
    const step = stepOf(journey, id)
    if (step.kind !== 'question') continue
    const typed = typedFrom(journey, step, trail.answers)
    const checked = checkStep(
      journey,
      step,
      typed,
      answersBefore(journey, trail, id),
      context,
      true,
    )
    if (!checked.ok) return show(travel, trail, id, step, true, typed, checked.errors)
  }
  return { kind: 'confirmed', answers: trail.answers }
}

function show<C extends Context>(
  travel: Travel<C>,
  trail: Trail,
  stepId: string,
  step: QuestionStep<C>,
  changing: boolean,
  typed: TypedByField,
  errors: readonly FieldError[],
): Arrival {
  const { journey, context } = travel
  const before = answersBefore(journey, trail, stepId)
  const links = {
    back: backFrom(travel, trail, stepId, changing),
    action: href(travel, { step: stepId, changing }),
    step: (id: string) => href(travel, { step: id, changing }),
    ...(changing && step.changeInstead
      ? {
          changeInstead: href(travel, {
            step: step.changeInstead.step,
            changing,
          }),
        }
      : {}),
  }
  return shown(questionPage({ journey, step, typed, before, errors, context }, links))
}

/** The trail's answers up to a page, without that page's own. */
function answersBefore<C extends Context>(
  journey: Journey<C>,
  trail: Trail,
  stepId: string,
): Answers {
  const fields = trail.steps
    .slice(0, trail.steps.indexOf(stepId))
    .map((id) => stepOf(journey, id))
    .flatMap((step) => (step.kind === 'question' ? step.fields : []))
  return Object.fromEntries(
    Object.entries(trail.answers).filter(([field]) => fields.includes(field)),
  )
}

function backFrom<C extends Context>(
  travel: Travel<C>,
  trail: Trail,
  stepId: string,
  changing: boolean,
): BackLink {
  const { wayOut } = travel.journey
  if (wayOut !== undefined) {
    return { text: fill(wayOut, travel.context.words), href: travel.entry }
  }
  return { text: 'Back', href: href(travel, back(trail, stepId, changing)) }
}

function href<C extends Context>({ base, entry }: Travel<C>, place: Place): string {
  if (place === 'entry') return entry
  return `${base}/${place.step}${place.changing ? '/change' : ''}`
}

function shown(outcome: Outcome): Arrival {
  return { kind: 'shown', outcome }
}
