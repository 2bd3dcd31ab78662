import { versions } from '../../journeys/change-outcome/index.ts'
import {
  answersFrom,
  answersToChange,
  stepToChange,
} from '../../journeys/change-outcome/recorded.ts'
import { versionOn } from '../../journeys/version-on.ts'
import { beginDraft, findDraft } from '../../session.ts'
import { appointmentHref } from '../case/appointment-links.ts'
import { draftPage } from '../journey/draft.ts'
import { notFound } from '../messages.ts'
import { seenOf } from '../journey/fingerprint.ts'
import { baseOf, findAppointment, servedFor } from '../record-outcome/served.ts'
import type { Answers, Journey } from '../../engine/types.ts'
import type { RecordContext } from '../../journeys/record-outcome/context.ts'
import type { Outcome, Params, Visit } from '../types.ts'

const served = servedFor('change', versions)

/** Begins a draft that changes the outcome, with the answers that are recorded, from its start. */
export function beginChanging(visit: Visit, params: Params): Outcome {
  const found = findAppointment(visit, params, 'change')
  if ('page' in found) return found.page
  const journey = versionOn(versions, visit.session.version)
  return begin(visit, journey, found.context, answersFrom(found.context), journey.start)
}

/** Begins a draft that changes one thing alone: opens its question, then check your answers. */
export function beginChangingAt(visit: Visit, params: Params): Outcome {
  const found = findAppointment(visit, params, 'change')
  if ('page' in found) return found.page
  const { context } = found
  const journey = versionOn(versions, visit.session.version)
  const step = stepToChange(params['step'] ?? '', context)
  if (!Object.hasOwn(journey.steps, step) || journey.steps[step]?.kind !== 'question') {
    return notFound()
  }
  return begin(visit, journey, context, answersToChange(step, context), `${step}/change`)
}

/** One page of a draft. Back leads to the appointment from a question that nobody has answered yet. */
export function changeOutcomePage(visit: Visit, params: Params): Outcome {
  const outcome = draftPage(served, visit, params)
  const step = params['step'] ?? ''
  if (outcome.kind !== 'page' || params['change'] !== 'change') return outcome
  const { crn = '', draft: id = '' } = params
  const draft = findDraft(visit.session, { journey: served.id, crn, id })
  const found = findAppointment(visit, params, 'change')
  if (!draft || 'page' in found) return outcome
  if (JSON.stringify(draft.answers) !== JSON.stringify(answersToChange(step, found.context))) {
    return outcome
  }
  const back = { text: 'Back', href: appointmentHref(found.context.contact) }
  return { ...outcome, model: { ...outcome.model, back } }
}

function begin(
  { session }: Visit,
  journey: Journey<RecordContext>,
  { contact }: RecordContext,
  answers: Answers,
  opens: string,
): Outcome {
  const begun = beginDraft(session, {
    journey: journey.id,
    version: journey.version,
    crn: contact.crn,
    contact: { id: contact.id, seen: seenOf(contact) },
    answers,
  })
  const to = `${baseOf(begun.draft)}/${opens}`
  return { kind: 'redirect', to, session: begun.session }
}
