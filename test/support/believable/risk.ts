import { broken } from './check-rules.ts'
import type { Entry, Fixtures, HeldFlag, Risk } from '../data/schema.ts'

/**
 * A sentence for each part of somebody’s risk that contradicts another, or that the log tells
 * otherwise, as of `today`, YYYY-MM-DD.
 */
export function unlikelyRisk(
  { risks, riskFlags, entries }: Pick<Fixtures, 'risks' | 'riskFlags' | 'entries'>,
  today: string,
): readonly string[] {
  return risks.flatMap((risk) => {
    const log = entries.filter(({ crn }) => crn === risk.crn)
    const names = new Map(riskFlags.map(({ id, name }) => [id, name]))
    return [
      ...broken(`Risk of ${risk.crn}`, assessmentRules(risk, log, today)),
      ...repeatedFlags(risk),
      ...risk.flags.flatMap((flag) =>
        broken(`Flag ${flag.id} of ${risk.crn}`, flagRules(flag, today)),
      ),
      ...log
        .filter(({ type }) => type === 'ERGA')
        .filter(
          ({ date, notes }) =>
            !risk.flags.some((held) => held.addedOn === date && names.get(held.flag) === notes),
        )
        .map(({ id }) => `Entry ${id} tells of a flag that was not added then.`),
    ]
  })
}

function assessmentRules(
  { assessedOn, community, themselves }: Risk,
  log: readonly Entry[],
  today: string,
) {
  const concerns = themselves === null ? [] : Object.values(themselves)
  const told = log
    .filter(({ type }) => type === 'EASM')
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  return [
    [assessedOn !== null && assessedOn > today, 'is assessed on a day that is still to come'],
    [
      (assessedOn === null) !== (community === null) ||
        (assessedOn === null) !== (themselves === null),
      'is assessed only in part',
    ],
    [
      concerns.some(
        ({ previous, previousDate }) => (previous === null) !== (previousDate === null),
      ),
      'has an earlier concern without its date, or a date without a concern',
    ],
    [
      concerns.some(({ previousDate }) => previousDate !== null && previousDate > today),
      'has an earlier concern that is still to come',
    ],
    [told !== undefined && told !== assessedOn, 'was not assessed last when the log tells'],
  ] as const
}

function flagRules(
  { addedOn, lastReview, nextReview, removedOn, removalNotes }: HeldFlag,
  today: string,
) {
  return [
    [addedOn > today, 'is added on a day that is still to come'],
    [lastReview !== null && lastReview < addedOn, 'is reviewed before it is added'],
    [lastReview !== null && lastReview > today, 'is reviewed on a day that is still to come'],
    [
      nextReview !== null && nextReview <= (lastReview ?? addedOn),
      'is to be reviewed before its last review',
    ],
    [
      removedOn !== null && removedOn < (lastReview ?? addedOn),
      'is removed before its last review',
    ],
    [removedOn !== null && removedOn > today, 'is removed on a day that is still to come'],
    [removedOn !== null && nextReview !== null, 'is removed and still to be reviewed'],
    [(removedOn === null) !== (removalNotes === ''), 'is removed without a reason, or the reverse'],
  ] as const
}

function repeatedFlags({ crn, flags }: Risk): readonly string[] {
  return flags
    .filter(({ id }, index) => flags.findIndex((one) => one.id === id) !== index)
    .map(({ id }) => `Two flags of ${crn} have the id ${id}.`)
}
