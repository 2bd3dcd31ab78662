import { rarName } from '../../../delius/names.ts'
import { isOpen } from '../../../delius/nsis.ts'
import { newDays, rarDays, showRarDays } from '../../../delius/rar-days.ts'
import { shortDate } from '../../../engine/dates.ts'
import { define } from '../../../engine/define.ts'
import { optionsFrom } from '../../../engine/options.ts'
import { required } from '../../../engine/rules.ts'
import { requirementsOn, todayIn } from '../context.ts'
import { whenFields } from './when.ts'
import type { RarDays, RarLog } from '../../../delius/rar-days.ts'
import type { RarRequirement } from '../../../delius/requirements.ts'
import type { Answers } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const { conditions, field } = define<ArrangeContext>()

/** Which RAR requirement a session counts towards: asked of those who have more than one. */
export const requirement = field({
  component: 'radios',
  label: 'Which RAR requirement will this session count towards?',
  options: optionsFrom('the RAR requirements of the person', ['date'], ({ date = '' }, context) =>
    requirementsOn(context, date).map((one) => ({
      value: String(one.requirement.id),
      text: nameOf(one, context),
      hint: hintOf(one, context),
      ...flagOf(one, date, context),
    })),
  ),
  rules: [required('Select the RAR requirement this session will count towards')],
  summary: { label: 'RAR requirement' },
})

const { check } = conditions(whenFields)

/** There is nothing for a session on that date to count towards. */
export const hasNoRequirement = check(
  'the person has no RAR requirement',
  ['date'],
  ({ date = '' }, context) => requirementsOn(context, date).length === 0,
)

/** There is more than one requirement that a session on that date can count towards. */
export const hasSeveralRequirements = check(
  'the person has more than one RAR requirement',
  ['date'],
  ({ date = '' }, context) => requirementsOn(context, date).length > 1,
)

/** The requirement that was chosen, or the one that the rules choose. */
export function requirementOf(
  answers: Answers,
  context: ArrangeContext,
): RarRequirement | undefined {
  const all = requirementsOn(context, answers['date'] ?? '')
  return all.find((one) => String(one.requirement.id) === answers['requirement']) ?? all[0]
}

/** The days of a requirement as they are now. */
export function daysOf({ requirement: one }: RarRequirement, context: ArrangeContext): RarDays {
  return rarDays(logOf(context), one.id, one.length, context.now)
}

/** How many days sessions on these dates would add to a requirement. */
export function addsDays(
  { requirement: one }: RarRequirement,
  dates: readonly string[],
  context: ArrangeContext,
): number {
  return newDays(logOf(context), one.id, dates)
}

function logOf({ theCase, fixtures }: ArrangeContext): RarLog {
  return { contacts: theCase.contacts, nsis: theCase.nsis, outcomes: fixtures.outcomes }
}

/** "20 days, 6 used, 1 booked, 13 left". */
export function showDays(days: RarDays): string {
  return `${showRarDays(days)}, ${leftOf(days)}`
}

function leftOf({ left }: RarDays): string {
  return `${left === 0 ? 'none' : left} left`
}

/** "18 January": when the requirement started. */
export function startOf({ requirement: one }: RarRequirement, context: ArrangeContext): string {
  return shortDate(one.startDate, todayIn(context))
}

/** The option itself says how many days there are; the hint, what of them and what goes on. */
function hintOf(one: RarRequirement, context: ArrangeContext): string {
  const all = daysOf(one, context)
  const { used, booked } = all
  const days = [
    used === 0 ? 'none used' : `${used} used`,
    ...(booked > 0 ? [`${booked} booked`] : []),
    leftOf(all),
  ]
  const open = context.theCase.nsis
    .filter((nsi) => nsi.requirementId === one.requirement.id && isOpen(nsi))
    .map(({ type }) => rarName(context.fixtures, type))
  return [days.join(', '), ...(open.length > 0 ? [`In progress: ${open.join(', ')}`] : [])].join(
    '. ',
  )
}

/** Warns, and never blocks: the days of this one are used up, and the session would add a day. */
function flagOf(one: RarRequirement, date: string, context: ArrangeContext): { flag?: string } {
  const { left, days } = daysOf(one, context)
  if (left > 0 || addsDays(one, [date], context) === 0) return {}
  return { flag: `This session will go over the ${days} days that the court ordered.` }
}

function nameOf(one: RarRequirement, context: ArrangeContext): string {
  return `${one.requirement.length} days RAR, from ${startOf(one, context)}`
}
