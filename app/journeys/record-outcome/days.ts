import { attendedAndComplied } from '../../data/outcomes.ts'
import { newDays, rarDays } from '../../delius/rar-days.ts'
import { wordsFrom } from '../../engine/words.ts'
import { startOf } from '../arrange-appointment/questions/requirement.ts'
import { transitionName } from '../arrange-appointment/context.ts'
import { requirementsFor } from './context.ts'
import type { RarDays, RarLog } from '../../delius/rar-days.ts'
import type { RarRequirement } from '../../delius/requirements.ts'
import type { Block } from '../../engine/types.ts'
import type { RecordContext } from './context.ts'

/** The days of a requirement once this appointment counts towards it. */
export function daysThen({ requirement: one }: RarRequirement, context: RecordContext): RarDays {
  const { theCase, contact, now } = context
  const counted = {
    ...contact,
    rarActivity: true,
    nsiId: null,
    requirementId: one.id,
    outcome: attendedAndComplied,
  }
  const log = logOf(context)
  return rarDays({ ...log, contacts: [...theCase.contacts, counted] }, one.id, one.length, now)
}

/** "7 of 20 days used, 1 booked, 12 left". */
export function showDaysThen({ days, used, booked, left }: RarDays): string {
  const parts = [
    `${used} of ${days} days used`,
    ...(booked > 0 ? [`${booked} booked`] : []),
    `${left === 0 ? 'none' : left} left`,
  ]
  return parts.join(', ')
}

/** What of a requirement there will be if the appointment counts towards it. */
export function daysIf(one: RarRequirement, context: RecordContext): string {
  return `If it counts towards this one: ${showDaysThen(daysThen(one, context))}`
}

/** The appointment uses a day that no other session uses already. */
export function addsDay({ requirement }: RarRequirement, context: RecordContext): boolean {
  return newDays(logOf(context), requirement.id, [context.contact.date]) > 0
}

/** More days are used or booked than the court ordered, and this appointment adds one. */
export function goesOver(one: RarRequirement, context: RecordContext): boolean {
  const { days, used, booked } = daysThen(one, context)
  return used + booked > days && addsDay(one, context)
}

/** Above the question whether it counted: what there will be if it did, and as what it is recorded. */
export const ifItCounts: readonly Block<RecordContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('the RAR days if it counts', [], (_, context) => {
      const all = requirementsFor(context)
      if (all.length > 1) {
        const lines = all.map(
          (one) => `${one.requirement.length} days, from ${startOf(one, context)}`,
        )
        return [`{first} has ${all.length} RAR requirements:`, ...lines].join('\n')
      }
      return all
        .map(
          (one) => `If it counts, {first}’s RAR will be: ${showDaysThen(daysThen(one, context))}.`,
        )
        .join('')
    }),
  },
  {
    kind: 'paragraph',
    text: wordsFrom('the team has no toolkits yet', [], (_, context) =>
      context.teamUsesToolkits
        ? ''
        : `The {team} team does not use toolkits yet. If you select yes, the session will be recorded as the ${transitionName(context)}.`,
    ),
  },
]

function logOf({ theCase, fixtures }: RecordContext): RarLog {
  return { contacts: theCase.contacts, nsis: theCase.nsis, outcomes: fixtures.outcomes }
}
