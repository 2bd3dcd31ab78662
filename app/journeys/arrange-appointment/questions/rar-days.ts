import { canCountTowards } from '../../../delius/requirements.ts'
import { longDate } from '../../../engine/dates.ts'
import { wordsFrom } from '../../../engine/words.ts'
import { requirementsOn, todayIn, transitionName } from '../context.ts'
import { keptDates, keptReads } from './dates.ts'
import { addsDays, daysOf, requirementOf, showDays, startOf } from './requirement.ts'
import type { RarRequirement } from '../../../delius/requirements.ts'
import type { Answers, Block } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

/** The RAR days before the question is answered, and a warning if there are none left. */
export const daysLeft: readonly Block<ArrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('the RAR days used, booked and left', ['date'], ({ date = '' }, context) => {
      const all = requirementsOn(context, date)
      if (goesOver(date, context)) return ''
      const lines = all.map(
        (one) => `${showDays(daysOf(one, context))}, from ${startOf(one, context)}`,
      )
      if (all.length > 1)
        return [`{first} has ${all.length} RAR requirements:`, ...lines].join('\n')
      return all.map((one) => `{first}’s RAR: ${showDays(daysOf(one, context))}.`).join('')
    }),
  },
  {
    kind: 'warning',
    text: wordsFrom('no RAR days are left', ['date'], ({ date = '' }, context) => {
      if (!goesOver(date, context)) return ''
      const days = requirementsOn(context, date).reduce(
        (sum, one) => sum + daysOf(one, context).days,
        0,
      )
      return `{first} has no RAR days left. You can still arrange this session, but it will go over the ${days} days that the court ordered.`
    }),
  },
]

/**
 * Whichever requirement a session on this date counts towards, it goes over its days. Another
 * session on a day that counts already uses no more days.
 */
function goesOver(date: string, context: ArrangeContext): boolean {
  const all = requirementsOn(context, date)
  return (
    all.length > 0 &&
    all.every((one) => daysOf(one, context).left === 0 && addsDays(one, [date], context) > 0)
  )
}

const uses = [...keptReads, 'rar', 'rarRepeats', 'requirement'] as const

/** On check your answers: the days that this will use, if that is more than are left. */
export const daysOver: readonly Block<ArrangeContext>[] = [
  {
    kind: 'warning',
    text: wordsFrom('the sessions use more RAR days than are left', uses, (answers, context) => {
      const counted = requirementOf(answers, context)
      if (!counted) return ''
      const added = addsDays(counted, datesFor(counted, answers, context).count, context)
      const { left, days } = daysOf(counted, context)
      if (added <= left) return ''
      const has = left === 0 ? 'none' : String(left)
      return `This will use ${added} RAR ${added === 1 ? 'day' : 'days'}. {first} has ${has} left of ${days}. You can still arrange it.`
    }),
  },
]

/** The dates that are to count towards a requirement, and those of them on which it is over. */
function datesFor(
  { requirement }: RarRequirement,
  answers: Answers,
  context: ArrangeContext,
): { readonly count: readonly string[]; readonly tooLate: readonly string[] } {
  const { date = '', rar, rarRepeats } = answers
  if (rar !== 'yes') return { count: [], tooLate: [] }
  const repeats = rarRepeats === 'yes' ? keptDates(answers, context) : []
  const { sentences } = context.theCase
  const isLive = (on: string) => canCountTowards(sentences, requirement.id, on)
  return {
    count: [date, ...repeats.filter(isLive)],
    tooLate: repeats.filter((on) => !isLive(on)),
  }
}

/** On check your answers: repeats that cannot count, because the requirement ends before them. */
export const daysTooLate: readonly Block<ArrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('the requirement ends before some repeats', uses, (answers, context) => {
      const counted = requirementOf(answers, context)
      const end = counted?.requirement.terminationDate ?? null
      if (!counted || end === null) return ''
      const { length } = datesFor(counted, answers, context).tooLate
      if (length === 0) return ''
      const will = length === 1 ? '1 repeat appointment is' : `${length} repeat appointments are`
      return `{first}’s RAR requirement ends on ${longDate(end, todayIn(context))}. ${will} after that and will not count towards RAR.`
    }),
  },
]

/** On check your answers: why nobody was asked about RAR. */
export const noRequirementNotice: readonly Block<ArrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('the person has no RAR requirement', ['date'], ({ date = '' }, context) =>
      requirementsOn(context, date).length === 0
        ? '{first} does not have a RAR requirement, so this appointment will not count towards RAR.'
        : '',
    ),
  },
]

/** Before a team has toolkits: what the session will be recorded as, which nobody else will say. */
export const placeholderNotice: readonly Block<ArrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('the team has no toolkits yet', [], (_, context) =>
      context.teamUsesToolkits
        ? ''
        : `The {team} team does not use toolkits yet. If you select yes, the session will be recorded as the ${transitionName(context)}.`,
    ),
  },
]
