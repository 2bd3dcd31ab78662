import type { Case } from '../../delius/case.ts'

/** First name, middle names and last name. */
export function nameInFull({ person, details }: Case): string {
  return [person.firstName, details.middleNames, person.lastName]
    .filter((name) => name !== null)
    .join(' ')
}

/** "Employment: Retired" for each circumstance that holds now. */
export function currentCircumstances({ details }: Case): readonly string[] {
  return details.circumstances
    .filter(({ endDate }) => endDate === null)
    .map(circumstanceName)
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'))
}

/** "Employment: Retired"; the type alone without a sub-type. */
export function circumstanceName({
  type,
  subType,
}: Readonly<{ type: string; subType: string | null }>): string {
  return subType === null ? type : `${type}: ${subType}`
}
