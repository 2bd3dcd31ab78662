import type { Contact, Nsi } from '../data/schema.ts'
import type { RarRequirement } from './requirements.ts'

/** What there is of a type: nothing, one NSI to use, or several of which `use` is the best. */
export type FoundNsi =
  | { readonly found: 'none' }
  | { readonly found: 'one'; readonly use: Nsi }
  | {
      readonly found: 'several'
      readonly use: Nsi
      readonly all: readonly Nsi[]
    }

/**
 * Looks for the NSI that sessions of this type belong to: a toolkit or a category, by its id. An
 * NSI matches if it is of this type, under this requirement of this event, not deleted, and still
 * active: a closed NSI cannot take new sessions. Of several, which staff have made by accident, it
 * is the one used most recently, then the one referred last; another is never made. `all` has
 * them in that order.
 * (The 6 October 2021 post asks for find or create; the details are our inference.)
 */
export function findNsi(
  nsis: readonly Nsi[],
  contacts: readonly Contact[],
  type: string,
  { eventId, requirement }: RarRequirement,
): FoundNsi {
  const lastUsed = (nsi: Nsi) =>
    contacts
      .filter(({ nsiId }) => nsiId === nsi.id)
      .map(({ date, start }) => `${date}T${start}`)
      .toSorted()
      .at(-1) ?? ''
  const all = nsis
    .filter(
      (nsi) =>
        nsi.type === type &&
        nsi.eventId === eventId &&
        nsi.requirementId === requirement.id &&
        !nsi.softDeleted &&
        nsi.endDate === null &&
        nsi.outcome === null,
    )
    .toSorted(
      (a, b) =>
        lastUsed(b).localeCompare(lastUsed(a)) || b.referralDate.localeCompare(a.referralDate),
    )
  const [use, ...others] = all
  if (!use) return { found: 'none' }
  return others.length === 0 ? { found: 'one', use } : { found: 'several', use, all }
}

/**
 * A new NSI of a type, a toolkit or a category, whose first session is on a date. Delius wants a referral date that is
 * not in the future and a status with its time: today and now, in progress. The start date stays
 * empty until a session has taken place (derived from the rules of hmpps-delius-api).
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
