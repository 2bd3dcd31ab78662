import { nextId } from '../../delius/arrange.ts'
import { rarName } from '../../delius/names.ts'
import { rarOfContact } from '../../delius/rar-of-contact.ts'
import { referredLater, sessionNsi } from '../../delius/session-nsi.ts'
import { wordsFrom } from '../../engine/words.ts'
import { requirementsFor } from './context.ts'
import { daysThen, goesOver, showDaysThen } from './days.ts'
import { actionName, actionsFor } from './outcome.ts'
import { rarFrom } from './recording.ts'
import type { RecordedRar } from '../../delius/record-outcome.ts'
import type { RarRequirement } from '../../delius/requirements.ts'
import type { Answers, Block } from '../../engine/types.ts'
import type { RecordContext } from './context.ts'

const reads = ['complied', 'rar', 'requirement', 'toolkit'] as const

/** What an appointment counts towards by the answers, with its requirement. */
function countedBy(
  answers: Answers,
  context: RecordContext,
): { readonly rar: RecordedRar; readonly requirement: RarRequirement } | undefined {
  const rar = rarFrom(answers, context)
  if (rar === null || rar === 'as it is') return undefined
  const requirement = requirementsFor(context).find(
    (one) => rar.requirementId === null || one.requirement.id === rar.requirementId,
  )
  return requirement && { rar, requirement }
}

/** What happens in Delius to the NSI, where anybody would want to know. */
function nsiSentence(answers: Answers, context: RecordContext): string {
  const counted = countedBy(answers, context)
  const type = counted?.rar.type
  if (!counted || !type) return ''
  const { theCase, fixtures, contact, now } = context
  const { requirement } = counted
  const name = rarName(fixtures, type)
  const { link, made } = sessionNsi(
    theCase,
    fixtures.outcomes,
    contact,
    type,
    requirement,
    nextId([]),
    now,
  )
  if (made) {
    return referredLater(theCase.nsis, contact, type, requirement)
      ? `A new ${name} NSI will be created, because the one {first} has was referred after this appointment.`
      : `A new ${name} NSI will be created.`
  }
  if (link === null || link.matches < 2) return ''
  const which = link.used ? 'used most recently' : 'referred last'
  return `{first} has ${link.matches} ${name} NSIs on Delius. This appointment will be linked to the one ${which}.`
}

/** On check your answers: the RAR days that there will be, and what happens to the NSI. */
const daysAfter: Block<RecordContext> = {
  kind: 'inset',
  text: wordsFrom('the RAR days that there will be', reads, (answers, context) => {
    const counted = countedBy(answers, context)
    if (!counted) return ''
    const days = showDaysThen(daysThen(counted.requirement, context))
    const lines = [`{first}’s RAR will be: ${days}.`, nsiSentence(answers, context)]
    return lines.filter((line) => line !== '').join('\n')
  }),
}

const daysOver: Block<RecordContext> = {
  kind: 'warning',
  text: wordsFrom('the RAR days go over those ordered', reads, (answers, context) => {
    const counted = countedBy(answers, context)
    if (!counted || !goesOver(counted.requirement, context)) return ''
    const { length } = counted.requirement.requirement
    return `This goes over the ${length} RAR days that the court ordered. You can still record it.`
  }),
}

const losesRar: Block<RecordContext> = {
  kind: 'inset',
  text: wordsFrom('the appointment loses its RAR activity', reads, (answers, context) => {
    const { theCase, fixtures, contact } = context
    const now = rarOfContact(theCase.nsis, contact)
    if (!now || rarFrom(answers, context) !== null) return ''
    const as = now.type === undefined ? 'RAR' : `RAR (${rarName(fixtures, now.type)})`
    return `This appointment is recorded as ${as}. Once you confirm, it will no longer count towards RAR.`
  }),
}

const waiting: Block<RecordContext> = {
  kind: 'inset',
  text: wordsFrom('until when evidence can come', ['complied', 'absence'], (answers) =>
    answers.complied === 'absent' && answers.absence === 'waiting'
      ? '{evidence}. Change the outcome once you have it, or when that day has passed.'
      : '',
  ),
}

const notSensitive: Block<RecordContext> = {
  kind: 'inset',
  text: wordsFrom('the appointment was sensitive', ['sensitive'], (answers, { contact }) =>
    contact.sensitive && answers.sensitive === 'no'
      ? 'This appointment was marked as sensitive. Once you confirm, it will not be.'
      : '',
  ),
}

/** On check your answers of our own design: what one would not see from the answers alone. */
export const recordNotices: readonly Block<RecordContext>[] = [
  daysAfter,
  daysOver,
  losesRar,
  waiting,
  notSensitive,
]

/** And for a change: an action that Delius does not keep with the new outcome. */
export const changeNotices: readonly Block<RecordContext>[] = [
  ...recordNotices,
  {
    kind: 'inset',
    text: wordsFrom(
      'the enforcement action goes',
      ['complied', 'how', 'absence', 'reason'],
      (answers, context) => {
        const { enforcement } = context.contact
        if (enforcement === null || actionsFor(answers, context).length > 0) return ''
        return `The enforcement action ‘${actionName(enforcement, context)}’ will be removed, because Delius takes none for this outcome.`
      },
    ),
  },
]
