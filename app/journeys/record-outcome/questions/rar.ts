import { rarOfContact } from '../../../delius/rar-of-contact.ts'
import { shortDate } from '../../../engine/dates.ts'
import { define } from '../../../engine/define.ts'
import { optionsFrom } from '../../../engine/options.ts'
import { required } from '../../../engine/rules.ts'
import { todayIn } from '../../arrange-appointment/context.ts'
import { startOf } from '../../arrange-appointment/questions/requirement.ts'
import { toolkitGuidance, usedFirst } from '../../arrange-appointment/questions/toolkits.ts'
import { requirementsFor } from '../context.ts'
import { daysIf, ifItCounts } from '../days.ts'
import { unchosenName } from '../recorded-rar.ts'
import type { KnownToolkit } from '../../arrange-appointment/questions/toolkits.ts'
import type { RecordContext } from '../context.ts'

const { ask, conditions, field } = define<RecordContext>()

const yesAndNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
] as const

/** Whether it counted, while RAR was left to Delius (post of 13 October 2021): nothing but No to check. */
export const rarLeftToDelius = field({
  component: 'radios',
  label: 'Did this appointment count towards RAR?',
  options: yesAndNo,
  suggests: (_, { theCase, booked }) => (rarOfContact(theCase.nsis, booked) ? 'yes' : undefined),
  rules: [required('Select yes if this appointment counted towards RAR')],
  summary: { label: 'RAR activity' },
})

const { is } = conditions({ rar: rarLeftToDelius })

/** It counted towards RAR. */
export const counts = is('rar', 'yes')

/** What RAR is recorded as here: whether it counted, of several requirements which, and the toolkit. */
export const rarFields = {
  rar: field({
    ...rarLeftToDelius,
    options: yesAndNo,
    summary: [
      { label: 'RAR activity' },
      {
        label: 'RAR toolkit',
        fixed: true,
        // A toolkit that was chosen has a row of its own; without the choice there is the placeholder.
        show: (value, _, context) =>
          value === 'yes' && !context.teamUsesToolkits ? unchosenName(context) : undefined,
      },
    ],
  }),
  requirement: field({
    component: 'radios',
    label: 'Which RAR requirement did this appointment count towards?',
    options: optionsFrom('the RAR requirements of the day', [], (_, context) =>
      requirementsFor(context).map((one) => ({
        value: String(one.requirement.id),
        text: `${one.requirement.length} days RAR, from ${startOf(one, context)}`,
        hint: daysIf(one, context),
      })),
    ),
    suggests: (_, { theCase, booked }) => {
      const id = rarOfContact(theCase.nsis, booked)?.requirementId
      return id ? String(id) : undefined
    },
    rules: [required('Select the RAR requirement this appointment counted towards')],
    summary: { label: 'RAR requirement' },
  }),
  toolkit: field({
    component: 'radios',
    label: 'Which RAR toolkit did you use?',
    options: optionsFrom(
      'the RAR toolkits: the one booked, those used with the person, then A to Z',
      [],
      (_, context) => {
        const type = rarOfContact(context.theCase.nsis, context.booked)?.type
        const isBooked = ({ toolkit: { id } }: KnownToolkit) => id === type
        const all = usedFirst(context)
        const ordered = [...all.filter(isBooked), ...all.filter((one) => !isBooked(one))]
        return ordered.map((one) => ({
          value: one.toolkit.id,
          text: one.toolkit.name,
          ...hintOf(one, isBooked(one), context),
        }))
      },
    ),
    suggests: (_, context) => {
      const type = rarOfContact(context.theCase.nsis, context.booked)?.type
      return usedFirst(context).find(({ toolkit: { id } }) => id === type)?.toolkit.id
    },
    rules: [required('Select the RAR toolkit you used')],
    summary: { label: 'RAR toolkit' },
  }),
}

function hintOf({ last }: KnownToolkit, isBooked: boolean, context: RecordContext) {
  const lines = [
    ...(isBooked ? ['Booked for this appointment.'] : []),
    ...(last === undefined ? [] : [`Used before, last on ${shortDate(last, todayIn(context))}.`]),
  ]
  return lines.length > 0 ? { hint: lines.join('\n') } : {}
}

const { check } = conditions(rarFields)

/** There is something for the appointment to have counted towards. */
export const hasRequirement = check(
  'the person had a RAR requirement on that day',
  [],
  (_, context) => requirementsFor(context).length > 0,
)

const hasSeveral = check(
  'the person had more than one RAR requirement on that day',
  ['rar'],
  ({ rar }, context) => rar === 'yes' && requirementsFor(context).length > 1,
)

const usesToolkits = check(
  'it counted towards RAR, and the team has moved to toolkits',
  ['rar'],
  ({ rar }, context) => rar === 'yes' && context.teamUsesToolkits,
)

/** Asks whether an appointment counted towards RAR and, if it did, all that Delius needs. */
export const rarSteps = {
  rar: ask(
    'rar',
    [
      { when: hasSeveral, to: 'requirement' },
      { when: usesToolkits, to: 'toolkit' },
      { to: 'add-notes' },
    ],
    { blocks: ifItCounts },
  ),
  requirement: ask('requirement', [{ when: usesToolkits, to: 'toolkit' }, { to: 'add-notes' }]),
  toolkit: ask('toolkit', 'add-notes', {
    details: toolkitGuidance,
    changeInstead: { step: 'rar', text: 'This appointment did not count towards RAR' },
  }),
}
