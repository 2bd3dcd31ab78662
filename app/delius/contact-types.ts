import type { ContactType } from '../data/schema.ts'

/** The words for a type of appointment in the service: "Office visit" for Delius's longer name. */
export function typeName(types: readonly ContactType[], code: string): string {
  const type = types.find((one) => one.code === code)
  return type?.shortDescription ?? type?.description ?? code
}

/** The types under Other, A to Z. */
export function otherTypes(types: readonly ContactType[]): readonly ContactType[] {
  return types
    .filter(({ featured }) => !featured)
    .toSorted((a, b) => a.description.localeCompare(b.description, 'en-GB'))
}
