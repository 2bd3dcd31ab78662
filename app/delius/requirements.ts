import type { Requirement, Sentence } from '../data/schema.ts'

/** A RAR requirement with the sentence that it is part of. */
export interface RarRequirement {
  readonly eventId: number
  readonly requirement: Requirement
}

/**
 * The RAR requirements that a session can count towards: active, not deleted, main category F,
 * and not over on the date `on` of the session. The one that started last comes first, of several
 * the one created last (the rule of community-api for commissioned services).
 */
export function rarRequirements(
  sentences: readonly Sentence[],
  on: string,
): readonly RarRequirement[] {
  return sentences
    .filter(({ active }) => active)
    .flatMap(({ eventId, requirements }) =>
      requirements.map((requirement) => ({ eventId, requirement })),
    )
    .filter(({ requirement }) => requirement.category === 'F' && !requirement.softDeleted)
    .filter(
      ({ requirement }) => requirement.terminationDate === null || requirement.terminationDate > on,
    )
    .toSorted((a, b) => byLatest(a.requirement, b.requirement))
}

/** A session on the date `on` can count towards the RAR requirement with this id. */
export function canCountTowards(
  sentences: readonly Sentence[],
  requirementId: number,
  on: string,
): boolean {
  return rarRequirements(sentences, on).some(({ requirement }) => requirement.id === requirementId)
}

/** The sentence that an ordinary appointment is booked against: the active one that began last. */
export function currentSentence(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences
    .filter(({ active }) => active)
    .toSorted((a, b) => b.startDate.localeCompare(a.startDate))[0]
}

function byLatest(a: Requirement, b: Requirement): number {
  return b.startDate.localeCompare(a.startDate) || b.createdDate.localeCompare(a.createdDate)
}
