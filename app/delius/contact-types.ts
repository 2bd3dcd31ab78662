import type { ContactType, Sentence } from '../data/schema.ts'

/** The words for a type of appointment in the service: "Office visit" for Delius's longer name. */
export function typeName(types: readonly ContactType[], code: string): string {
  const type = types.find((one) => one.code === code)
  return type?.shortDescription ?? type?.description ?? code
}

/** The types of appointment that can be arranged while a person serves these sentences. */
export function typesFor(
  types: readonly ContactType[],
  sentences: readonly Sentence[],
): readonly ContactType[] {
  const laws = sentences.filter(({ active }) => active).map(({ law }) => law)
  return types.filter(
    ({ kind, orders }) => kind === 'appointment' && orders.some((order) => laws.includes(order)),
  )
}

/** The types under Other, A to Z. */
export function otherTypes(types: readonly ContactType[]): readonly ContactType[] {
  return types
    .filter(({ featured, kind }) => kind === 'appointment' && !featured)
    .toSorted((a, b) => a.description.localeCompare(b.description, 'en-GB'))
}
