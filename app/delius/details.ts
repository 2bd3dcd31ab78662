import type { PersonalDetails } from '../data/schema.ts'

/** "Reduced mobility (ground floor rooms)" for each disability that a person has now. */
export function disabilityNames({ disabilities }: PersonalDetails): readonly string[] {
  return disabilities
    .filter(({ endDate }) => endDate === null)
    .map(({ type, adjustments }) =>
      adjustments.length === 0 ? type : `${type} (${adjustments.join(', ')})`,
    )
}

/** Whether and how a person is employed now, or undefined if it is not known. */
export function employmentOf({ circumstances }: PersonalDetails): string | undefined {
  const current = circumstances.find(
    ({ type, endDate }) => type === 'Employment' && endDate === null,
  )
  return current?.subType ?? undefined
}
