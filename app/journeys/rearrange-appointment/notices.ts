import { offeredToolkits } from '../../data/toolkits.ts'
import { rarName } from '../../delius/names.ts'
import { canCountTowards } from '../../delius/requirements.ts'
import { longDate } from '../../engine/dates.ts'
import { wordsFrom } from '../../engine/words.ts'
import { requirementsOn, todayIn } from '../arrange-appointment/context.ts'
import { addsDays, daysOf, requirementOf } from '../arrange-appointment/questions/requirement.ts'
import { currentRarType, currentRequirement } from './context.ts'
import type { Block } from '../../engine/types.ts'
import type { RearrangeContext } from './context.ts'

/** The date on which the requirement that the session counts towards ends, if that is by `date`. */
function endedBy(date: string, context: RearrangeContext): string | undefined {
  const id = currentRequirement(context)
  if (id === null || canCountTowards(context.theCase.sentences, id, date)) return undefined
  const end = context.theCase.sentences
    .flatMap(({ requirements }) => requirements)
    .find((requirement) => requirement.id === id)?.terminationDate
  return end ? longDate(end, todayIn(context)) : undefined
}

/** Above the question about RAR: why whoever has answered it for this session is asked again. */
export const whyRarAgain: readonly Block<RearrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('what the session is recorded as now', [], (_, context) => {
      const type = currentRarType(context)
      return type === undefined || context.teamUsesToolkits
        ? ''
        : `This session is recorded as ${rarName(context.fixtures, type)}.`
    }),
  },
]

/** Above the choice of a requirement: the one that there was is over. */
export const whyRequirementAgain: readonly Block<RearrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('the requirement ends before the session', ['date'], (answers, context) => {
      const ended = endedBy(answers.date ?? '', context)
      return ended === undefined
        ? ''
        : `The RAR requirement that this session counts towards now ends on ${ended}.`
    }),
  },
]

/** Above the choice of a toolkit: the session has none, or one that is not on the list. */
export const whyToolkitAgain: readonly Block<RearrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('the session has no toolkit on the list', [], (_, context) => {
      if (!context.contact.rarActivity) return ''
      const type = currentRarType(context)
      if (type === undefined) return 'This session is not recorded as any toolkit yet.'
      return offeredToolkits(context.fixtures.toolkits).some(({ id }) => id === type)
        ? ''
        : `This session is recorded as ${rarName(context.fixtures, type)}, which is no longer used.`
    }),
  },
]

/** On check your answers, if it is rearranged: what one would not expect of the new date. */
export const rearrangeNotices: readonly Block<RearrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('it is not moved', ['date', 'start', 'end'], (answers, { contact }) => {
      const { date, start, end } = answers
      const same = date === contact.date && start === contact.start && end === contact.end
      return same ? 'The new date and time are the same as the current ones.' : ''
    }),
  },
  {
    kind: 'inset',
    text: wordsFrom(
      'the session counts towards less, or nothing',
      rarReads(),
      (answers, context) => {
        const { date } = answers
        if (date === undefined) return ''
        const ended = endedBy(date, context)
        const counted = requirementsOn(context, date).length > 0
        if (counted) {
          const other = answers.rar === 'yes' && answers.requirement === undefined
          return ended !== undefined && other
            ? `The RAR requirement that this session counts towards now ends on ${ended}. The session will count towards {first}’s other RAR requirement.`
            : ''
        }
        return ended === undefined
          ? '{first} does not have a RAR requirement, so this appointment will not count towards RAR.'
          : `{first}’s RAR requirement ends on ${ended}, so this appointment will no longer count towards RAR.`
      },
    ),
  },
  {
    kind: 'warning',
    text: wordsFrom('the session goes over the RAR days', rarReads(), (answers, context) => {
      const { date, rar } = answers
      if (date === undefined || rar !== 'yes') return ''
      const counted = requirementOf(answers, context)
      if (!counted || addsDays(counted, [date], context) === 0) return ''
      const { left, days } = daysOf(counted, context)
      return left > 0
        ? ''
        : `This session will go over the ${days} RAR days that the court ordered. You can still rearrange it.`
    }),
  },
]

/** On check your answers, if it is cancelled: what becomes of its RAR day. */
export const cancelNotices: readonly Block<RearrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('a RAR session is cancelled', ['change'], ({ change }, { contact }) =>
      change === 'cancel' && contact.rarActivity
        ? 'Once it is cancelled, this session will not count towards RAR.'
        : '',
    ),
  },
]

function rarReads() {
  return ['date', 'rar', 'requirement'] as const
}
