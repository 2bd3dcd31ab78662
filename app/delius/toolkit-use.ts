import type { Contact, Nsi } from '../data/schema.ts'

/**
 * The date of the last session of a type, a toolkit or a category by its id, with the person
 * whose `nsis` and `contacts` these are, or undefined if there was none. It counts once it has
 * started at `now`, YYYY-MM-DDTHH:MM, on whichever NSI of that type, closed ones too, but not on
 * a deleted one. Outcomes are not looked at: leave out the sessions that the person missed if they
 * should not count.
 */
export function lastUsed(
  nsis: readonly Nsi[],
  contacts: readonly Contact[],
  type: string,
  now: string,
): string | undefined {
  const itsNsis = new Set(
    nsis.filter((nsi) => nsi.type === type && !nsi.softDeleted).map(({ id }) => id),
  )
  return contacts
    .filter(({ nsiId }) => nsiId !== null && itsNsis.has(nsiId))
    .filter(({ date, start }) => `${date}T${start}` <= now)
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
}
