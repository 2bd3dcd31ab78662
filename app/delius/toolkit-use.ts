import type { Contact, Nsi } from '../data/schema.ts'

/**
 * The date of the last session of a type, a toolkit or a category by its id, with the person
 * whose `nsis` these are, or undefined if there was none. It counts on whichever NSI of that type,
 * closed ones too, but not on a deleted one. `contacts` are those that took place.
 */
export function lastUsed(
  nsis: readonly Nsi[],
  contacts: readonly Contact[],
  type: string,
): string | undefined {
  const itsNsis = new Set(
    nsis.filter((nsi) => nsi.type === type && !nsi.softDeleted).map(({ id }) => id),
  )
  return contacts
    .filter(({ nsiId }) => nsiId !== null && itsNsis.has(nsiId))
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
}
