import { caseOf } from '../../delius/case.ts'
import { addEvents, findDraft, replaceDraft } from '../../session.ts'
import { lookOf } from '../looks.ts'
import { methodNotAllowed, notFound, tooMuch } from '../messages.ts'
import { arrive } from './index.ts'
import type { Case } from '../../delius/case.ts'
import type { Event } from '../../delius/events.ts'
import type { Answers, Context, Journey } from '../../engine/types.ts'
import type { Draft } from '../../session.ts'
import type { Outcome, Page, Params, Visit } from '../types.ts'
import type { Travel } from './index.ts'

/** What confirming did: events to keep, and the id of the appointment that they are about. */
export type Confirmed =
  | { readonly done: true; readonly events: readonly Event[]; readonly contactId: number }
  | { readonly done: false; readonly page: Outcome }

/** A journey as the prototype serves it: what is particular to it besides its pages. */
export interface Served<C extends Context> {
  readonly id: string
  readonly versions: readonly Journey<C>[]
  /** The path above the pages of a draft. */
  baseOf(draft: Draft): string
  /** Where Back leads from the first page. */
  entryOf(draft: Draft): string
  /** What the journey knows, or the page that says why the draft cannot go on. */
  contextOf(
    visit: Visit,
    theCase: Case,
    draft: Draft,
  ): { readonly context: C } | { readonly page: Outcome }
  confirm(visit: Visit, travel: Travel<C>, draft: Draft, answers: Answers): Confirmed
  /** The page after confirming. `contactId` is the appointment that it was about, or made. */
  confirmation(visit: Visit, theCase: Case, contactId: number, journey: Journey<C>): Outcome
  /** What every page of it shows besides its own. */
  surroundings?(theCase: Case, now: string, look: ReturnType<typeof lookOf>): Partial<Page['model']>
}

/** One page of a draft, as the service looked at the time of its version. */
export function draftPage<C extends Context>(
  served: Served<C>,
  visit: Visit,
  params: Params,
): Outcome {
  const { fixtures, session, now } = visit
  const crn = params['crn'] ?? ''
  const theCase = caseOf(fixtures, session.events, crn)
  const draft = findDraft(session, { journey: served.id, crn, id: params['draft'] ?? '' })
  const journey = served.versions.find(({ version }) => version === draft?.version)
  if (!theCase || !draft || !journey || !isAbout(draft, params['contact'])) return notFound()
  const outcome = pageOf(served, visit, params, theCase, draft, journey)
  if (outcome.kind === 'redirect') return outcome
  const look = lookOf(journey.version)
  const around = served.surroundings?.(theCase, now, look) ?? {}
  return { ...outcome, model: { ...outcome.model, look, ...around } }
}

function isAbout({ contact }: Draft, id: string | undefined): boolean {
  return (contact === null ? undefined : String(contact.id)) === id
}

/** A question, check your answers, or the confirmation. */
function pageOf<C extends Context>(
  served: Served<C>,
  visit: Visit,
  params: Params,
  theCase: Case,
  draft: Draft,
  journey: Journey<C>,
): Outcome {
  const { session, request } = visit
  const base = served.baseOf(draft)
  const step = params['step'] ?? journey.start
  if (draft.submitted !== null) {
    // From now on every page of the draft leads here, so that nobody can confirm twice.
    if (step !== 'confirmation') return { kind: 'redirect', to: `${base}/confirmation` }
    if (request.method === 'POST') return methodNotAllowed()
    return served.confirmation(visit, theCase, draft.submitted, journey)
  }
  if (step === 'confirmation') return { kind: 'redirect', to: `${base}/check-answers` }
  const found = served.contextOf(visit, theCase, draft)
  if ('page' in found) return found.page
  const { context } = found
  const travel = { journey, stored: draft.answers, context, base, entry: served.entryOf(draft) }
  const arrival = arrive(travel, request, step, params['change'] === 'change')
  switch (arrival.kind) {
    case 'shown':
      return arrival.outcome
    case 'answered': {
      const kept = replaceDraft(session, { ...draft, answers: arrival.stored })
      return { kind: 'redirect', to: arrival.to, session: kept }
    }
    case 'confirmed': {
      const done = served.confirm(visit, travel, draft, arrival.answers)
      if (!done.done) return done.page
      const kept = addEvents(session, done.events)
      if (!kept) return tooMuch()
      const submitted = { ...draft, answers: {}, submitted: done.contactId }
      const to = `${base}/confirmation`
      return { kind: 'redirect', to, session: replaceDraft(kept, submitted) }
    }
  }
}
