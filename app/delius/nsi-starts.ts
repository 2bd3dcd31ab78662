import type { Contact, Nsi, Outcome } from '../data/schema.ts'

/**
 * The NSIs as they are once sessions have taken place: one that was made for a session to come has
 * no start date until the person has attended one, and then that of the first. (Delius takes no
 * start date in the future; that the first session gives it is our inference.)
 */
export function withStarts(
  nsis: readonly Nsi[],
  contacts: readonly Contact[],
  outcomes: readonly Outcome[],
): readonly Nsi[] {
  const attended = new Set(
    outcomes.filter((outcome) => outcome.attended === true).map(({ code }) => code),
  )
  return nsis.map((nsi) => {
    if (nsi.startDate !== null) return nsi
    const [first] = contacts
      .filter(({ nsiId, outcome }) => nsiId === nsi.id && outcome !== null && attended.has(outcome))
      .map(({ date }) => date)
      .toSorted()
    return first === undefined ? nsi : { ...nsi, startDate: first }
  })
}
