import type { Contact, Nsi } from '../data/schema.ts'

/** The type of the NSI and the requirement that an appointment counts towards, as far as known. */
export function rarOfContact(
  nsis: readonly Nsi[],
  { rarActivity, nsiId, requirementId }: Contact,
): { readonly type: string | undefined; readonly requirementId: number | null } | undefined {
  if (!rarActivity) return undefined
  const nsi = nsis.find(({ id }) => id === nsiId)
  return { type: nsi?.type, requirementId: nsi?.requirementId ?? requirementId }
}
