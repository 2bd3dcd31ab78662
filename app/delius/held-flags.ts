import type { Fixtures, HeldFlag, Risk, RiskFlag } from '../data/schema.ts'

/** A risk flag that a person has or had, with its kind; without one if the kind is not known. */
export interface NamedFlag {
  readonly held: HeldFlag
  readonly kind: RiskFlag | undefined
  /** The name of its kind; the id of the kind if it is not known. */
  readonly name: string
}

type Known = Pick<Fixtures, 'riskFlags'>

/** The flags that a person has now, A to Z (post of 2 June 2021). */
export function currentFlags({ flags }: Risk, known: Known): readonly NamedFlag[] {
  return flags
    .filter(({ removedOn }) => removedOn === null)
    .map((held) => named(held, known))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

/** The flags that were removed, the last one first. */
export function removedFlags({ flags }: Risk, known: Known): readonly NamedFlag[] {
  return flags
    .filter(({ removedOn }) => removedOn !== null)
    .toSorted((a, b) => (b.removedOn ?? '').localeCompare(a.removedOn ?? ''))
    .map((held) => named(held, known))
}

/** The flag with this id, removed or not, or undefined. */
export function flagOf({ flags }: Risk, id: string, known: Known): NamedFlag | undefined {
  const held = flags.find((flag) => flag.id === id)
  return held && named(held, known)
}

/** True if a flag should have been reviewed before today, YYYY-MM-DD, and still stands. */
export function isOverdue({ nextReview, removedOn }: HeldFlag, today: string): boolean {
  return removedOn === null && nextReview !== null && nextReview < today
}

function named(held: HeldFlag, { riskFlags }: Known): NamedFlag {
  const kind = riskFlags.find(({ id }) => id === held.flag)
  return { held, kind, name: kind?.name ?? held.flag }
}
