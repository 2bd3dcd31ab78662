import { versions } from '../../journeys/record-outcome/index.ts'
import { versionOn } from '../../journeys/version-on.ts'
import { beginDraft } from '../../session.ts'
import { draftPage } from '../journey/draft.ts'
import { seenOf } from '../journey/fingerprint.ts'
import { baseOf, findAppointment, servedFor } from './served.ts'
import type { Outcome, Params, Visit } from '../types.ts'

const served = servedFor('record', versions)

/** Begins a draft that records the outcome of this appointment, and opens its first page. */
export function beginRecording(visit: Visit, params: Params): Outcome {
  const found = findAppointment(visit, params, 'record')
  if ('page' in found) return found.page
  const { contact } = found.context
  const journey = versionOn(versions, visit.session.version)
  const begun = beginDraft(visit.session, {
    journey: journey.id,
    version: journey.version,
    crn: contact.crn,
    contact: { id: contact.id, seen: seenOf(contact) },
  })
  const to = `${baseOf(begun.draft)}/${journey.start}`
  return { kind: 'redirect', to, session: begun.session }
}

/** One page of a draft. */
export function recordOutcomePage(visit: Visit, params: Params): Outcome {
  return draftPage(served, visit, params)
}
