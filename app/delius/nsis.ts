import type { Contact, Nsi } from '../data/schema.ts'
import type { RarRequirement } from './requirements.ts'

/**
 * The NSIs that sessions of this type can belong to, the best first: none if one has to be made,
 * and more than one if staff have made several by accident, when another is never made. An NSI
 * matches if it is of this type (a toolkit or a category, by its id), under this requirement of
 * this event, not deleted, and still active: a closed NSI cannot take new sessions. The best is the
 * one used most recently, by the `contacts` that count as use, then the one referred last.
 * (The 6 October 2021 post asks for find or create; the details are our inference.)
 */
export function matchingNsis(
  nsis: readonly Nsi[],
  contacts: readonly Contact[],
  type: string,
  { eventId, requirement }: RarRequirement,
): readonly Nsi[] {
  const lastUsed = (nsi: Nsi) =>
    contacts
      .filter(({ nsiId }) => nsiId === nsi.id)
      .map(({ date, start }) => `${date}T${start}`)
      .toSorted()
      .at(-1) ?? ''
  return nsis
    .filter(
      (nsi) =>
        nsi.type === type &&
        nsi.eventId === eventId &&
        nsi.requirementId === requirement.id &&
        isOpen(nsi),
    )
    .toSorted(
      (a, b) =>
        lastUsed(b).localeCompare(lastUsed(a)) || b.referralDate.localeCompare(a.referralDate),
    )
}

/** It can take sessions: neither deleted nor closed. */
export function isOpen({ softDeleted, endDate, outcome }: Nsi): boolean {
  return !softDeleted && endDate === null && outcome === null
}

/**
 * A new NSI of a type, a toolkit or a category, whose first session is on a date. Delius wants a
 * referral date that is not in the future and a status with its time: today and now, in progress.
 * The start date stays empty until a session has taken place (derived from the rules of
 * hmpps-delius-api).
 * `now` is YYYY-MM-DDTHH:MM.
 */
export function newNsi(
  id: number,
  crn: string,
  type: string,
  { eventId, requirement }: RarRequirement,
  managedBy: Pick<Nsi, 'practitioner' | 'team'>,
  firstSession: string,
  now: string,
): Nsi {
  return {
    id,
    crn,
    eventId,
    requirementId: requirement.id,
    type,
    subType: null,
    referralDate: now.slice(0, 10),
    status: 'INPROG',
    statusDateTime: now,
    expectedStartDate: firstSession,
    startDate: null,
    endDate: null,
    outcome: null,
    softDeleted: false,
    ...managedBy,
  }
}
