import { longDate } from '../../../engine/dates.ts'
import { wordsFrom } from '../../../engine/words.ts'
import { requirementsOn, todayIn, transitionName } from '../context.ts'
import { keptDates } from './dates.ts'
import { addsDays, daysOf, requirementOf, showDays, startOf } from './requirement.ts'
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

const uses = [
  'date',
  'start',
  'end',
  'repeating',
  'frequency',
  'repeats',
  'bankHolidays',
  'rar',
  'rarRepeats',
  'requirement',
] as const

/** On check your answers: the days that this will use, if that is more than are left. */
export const daysOver: readonly Block<ArrangeContext>[] = [
  {
    kind: 'warning',
    text: wordsFrom('the sessions use more RAR days than are left', uses, (answers, context) => {
      const requirement = requirementOf(answers, context)
      if (answers.rar !== 'yes' || !requirement) return ''
      const added = addsDays(requirement, rarDates(answers, context), context)
      const { left, days } = daysOf(requirement, context)
      if (added <= left) return ''
      const has = left === 0 ? 'none' : String(left)
      return `This will use ${added} RAR ${added === 1 ? 'day' : 'days'}. {first} has ${has} left of ${days}. You can still arrange it.`
    }),
  },
]

function rarDates(answers: Answers, context: ArrangeContext): readonly string[] {
  const { date = '' } = answers
  if (answers['rarRepeats'] !== 'yes') return [date]
  const tooLate = repeatsTooLate(answers, context)
  return [date, ...keptDates(answers, context).filter((kept) => !tooLate.includes(kept))]
}

/** The repeats that were to count, but on whose dates the requirement is over. */
function repeatsTooLate(answers: Answers, context: ArrangeContext): readonly string[] {
  const counted = requirementOf(answers, context)
  if (answers['rar'] !== 'yes' || answers['rarRepeats'] !== 'yes' || !counted) return []
  return keptDates(answers, context).filter((date) =>
    requirementsOn(context, date).every(
      ({ requirement }) => requirement.id !== counted.requirement.id,
    ),
  )
}

/** On check your answers: repeats that cannot count, because the requirement ends before them. */
export const daysTooLate: readonly Block<ArrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('the requirement ends before some repeats', uses, (answers, context) => {
      const { length } = repeatsTooLate(answers, context)
      const end = requirementOf(answers, context)?.requirement.terminationDate ?? null
      if (length === 0 || end === null) return ''
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
