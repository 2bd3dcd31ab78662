import { tookPlace } from './attendance.ts'
import { isOpen, matchingNsis, newNsi } from './nsis.ts'
import type { Contact, Nsi, Outcome } from '../data/schema.ts'
import type { Case } from './case.ts'
import type { NsiLink } from './events.ts'
import type { RarRequirement } from './requirements.ts'

/** The NSI of a session that has taken place. `link` is null if the session has it already. */
export interface SessionNsi {
  readonly nsi: Nsi
  readonly link: NsiLink | null
  /** The NSI does not exist yet: Delius has to make it with the session. */
  readonly made: boolean
}

/**
 * The NSI that a session belongs to once it has taken place, for a type (a toolkit) and a
 * requirement: the one that it was booked on if that is of this type and requirement, else the best
 * match as in booking, else a new one. An NSI that was referred after the session is no match,
 * because Delius refuses a contact from before the referral. A new one is referred and starts on
 * the day of the session for the same reason. `newId` is the id for a new one.
 */
export function sessionNsi(
  theCase: Case,
  outcomes: readonly Outcome[],
  session: Contact,
  type: string,
  requirement: RarRequirement,
  newId: number,
  now: string,
): SessionNsi {
  const own = theCase.nsis.find(({ id }) => id === session.nsiId)
  if (
    own &&
    !own.softDeleted &&
    own.type === type &&
    own.requirementId === requirement.requirement.id
  ) {
    return { nsi: own, link: null, made: false }
  }
  const others = theCase.contacts.filter(({ id }) => id !== session.id)
  const past = tookPlace(others, outcomes, now)
  const all = matchingNsis(theCase.nsis, past, type, requirement).filter(
    ({ referralDate }) => referralDate <= session.date,
  )
  const { person } = theCase
  const managedBy = { practitioner: person.practitioner, team: person.team }
  const [best] = all
  const nsi = best ?? {
    ...newNsi(newId, person.crn, type, requirement, managedBy, session.date, now),
    referralDate: session.date,
    startDate: session.date,
  }
  const used = past.some(({ nsiId }) => nsiId === best?.id)
  const link = { nsiId: nsi.id, matches: all.length, chosen: false, best: best !== undefined, used }
  return { nsi, link, made: best === undefined }
}

/** An open NSI of this type and requirement that was referred only after the session, if any. */
export function referredLater(
  nsis: readonly Nsi[],
  session: Contact,
  type: string,
  { requirement }: RarRequirement,
): Nsi | undefined {
  return nsis.find(
    (nsi) =>
      nsi.type === type &&
      nsi.requirementId === requirement.id &&
      isOpen(nsi) &&
      nsi.referralDate > session.date,
  )
}
