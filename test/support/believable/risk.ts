import { broken, isAfter, repeated } from './broken.ts'
import type { Rules } from '../../../app/delius/check-rules.ts'
import type { Entry, Fixtures, HeldFlag, Risk } from '../../../app/data/schema.ts'

/**
 * A sentence for each part of somebody’s risk that contradicts another, or that the log tells
 * otherwise, as of `today`, YYYY-MM-DD.
 */
export function unlikelyRisk(
  { risks, riskFlags, entries }: Fixtures,
  today: string,
): readonly string[] {
  const names = new Map(riskFlags.map(({ id, name }) => [id, name]))
  return risks.flatMap((risk) => {
    const { crn, flags } = risk
    const log = entries.filter((entry) => entry.crn === crn)
    const isAdded = ({ date, notes }: Entry) =>
      flags.some(({ addedOn, flag }) => addedOn === date && names.get(flag) === notes)
    return [
      ...broken(`Risk of ${crn}`, assessmentRules(risk, log, today)),
      ...repeated(flags.map(({ id }) => id)).map((id) => `Two flags of ${crn} have the id ${id}.`),
      ...flags.flatMap((flag) => broken(`Flag ${flag.id} of ${crn}`, flagRules(flag, today))),
      ...log
        .filter((entry) => entry.type === 'ERGA' && !isAdded(entry))
        .map(({ id }) => `Entry ${id} tells of a flag that was not added then.`),
    ]
  })
}

function assessmentRules(
  { assessedOn, community, themselves }: Risk,
  log: readonly Entry[],
  today: string,
): Rules {
  const parts = [assessedOn, community, themselves].filter((part) => part !== null)
  const concerns = Object.values(themselves ?? {})
  const dates = log.filter(({ type }) => type === 'EASM').map(({ date }) => date)
  const told = dates.toSorted().at(-1)
  return [
    [isAfter(assessedOn, today), 'is assessed on a day that is still to come'],
    [parts.length === 1 || parts.length === 2, 'is assessed only in part'],
    [
      concerns.some(
        ({ previous, previousDate }) => (previous === null) !== (previousDate === null),
      ),
      'has an earlier concern without its date, or a date without a concern',
    ],
    [
      concerns.some(({ previousDate }) => isAfter(previousDate, today)),
      'has an earlier concern that is still to come',
    ],
    [told !== undefined && told !== assessedOn, 'was not assessed last when the log tells'],
  ]
}

function flagRules(
  { addedOn, lastReview, nextReview, removedOn, removalNotes }: HeldFlag,
  today: string,
): Rules {
  const seen = lastReview ?? addedOn
  return [
    [addedOn > today, 'is added on a day that is still to come'],
    [isAfter(addedOn, lastReview), 'is reviewed before it is added'],
    [isAfter(lastReview, today), 'is reviewed on a day that is still to come'],
    [nextReview !== null && nextReview <= seen, 'is to be reviewed before its last review'],
    [isAfter(seen, removedOn), 'is removed before its last review'],
    [isAfter(removedOn, today), 'is removed on a day that is still to come'],
    [removedOn !== null && nextReview !== null, 'is removed and still to be reviewed'],
    [(removedOn === null) !== (removalNotes === ''), 'is removed without a reason, or the reverse'],
  ]
}
