import { outcomeWords } from '../../../data/outcomes.ts'
import { define } from '../../../engine/define.ts'
import { required } from '../../../engine/rules.ts'
import { appointmentTime, appointmentTitle, isNationalStandard } from '../context.ts'
import type { Block, SummaryRow } from '../../../engine/types.ts'
import type { RecordContext } from '../context.ts'

const { conditions, field } = define<RecordContext>()

/** Which appointment it is, and whether somebody complied; of absences the absence says it. */
const compliedRows: readonly SummaryRow<RecordContext>[] = [
  {
    label: 'Appointment',
    fixed: true,
    show: (_value, _answers, context) =>
      `${appointmentTitle(context)}\n${appointmentTime(context)}`,
  },
  {
    label: 'Complied',
    show: (value, { absence }) => {
      if (value === 'yes') return 'Yes'
      if (value === 'failed') return 'No'
      return absence === undefined ? 'Absent' : undefined
    },
  },
]

/** Whether somebody attended and complied, as asked on 13 October 2021. */
export const compliedOfOctober = field({
  component: 'radios',
  label: 'Did {first} attend and comply?',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'failed', text: 'No, {first} attended but failed to comply' },
    { value: 'absent', text: 'No, {first} was absent' },
  ],
  rules: [required('Select one of the compliance options')],
  summary: compliedRows,
})

/** The same as asked since 23 November 2021. */
export const complied = field({
  component: 'radios',
  label: 'Did {first} comply?',
  options: [
    { value: 'yes', text: 'Yes, they attended and complied' },
    { value: 'absent', text: 'They were absent' },
    { value: 'failed', text: 'They attended but failed to comply' },
  ],
  rules: [required('Select one of the compliance options')],
  summary: compliedRows,
})

/** How somebody failed to comply: outcomes of Delius by their codes (post of 13 October 2021). */
export const how = field({
  component: 'radios',
  label: 'How did {first} not comply?',
  options: [
    { value: 'AFTC', text: outcomeWords('AFTC') },
    { value: 'ATSH', text: outcomeWords('ATSH') },
    { value: 'ATFI', text: outcomeWords('ATFI') },
  ],
  rules: [required('Select an outcome')],
  summary: { label: 'Reason for not complying' },
})

const { check, is } = conditions({ complied, how })

/** They came and complied. */
export const hasComplied = is('complied', 'yes')

/** They came and did not comply. */
export const hasFailed = is('complied', 'failed')

/** They were not there. */
export const wasAbsent = is('complied', 'absent')

/** What Delius wants to know of a failure or an absence: only for national standard appointments. */
export const isExplained = check('the appointment is national standard', [], (_, context) =>
  isNationalStandard(context),
)

/** Whose outcome it is: the appointment in one line, and its date and time in another. */
const theAppointment: Block<RecordContext> = {
  kind: 'inset',
  text: {
    text: 'the appointment',
    reads: [],
    of: (_, context) => `${appointmentTitle(context)}\n${appointmentTime(context)}`,
  },
}

const viewAppointment: Block<RecordContext> = {
  kind: 'link',
  text: 'View appointment',
  to: { href: '/cases/{crn}/appointments/{appointment}' },
}

/** The page on which a dated version starts, below words of its own. */
export function startBlocks(text: string): readonly Block<RecordContext>[] {
  return [{ kind: 'paragraph', text }, theAppointment, viewAppointment]
}

/** Above the first question of our own design: the appointment, and what will not be asked of it. */
export const appointmentBlocks: readonly Block<RecordContext>[] = [
  theAppointment,
  {
    kind: 'paragraph',
    text: {
      text: 'the appointment is not national standard',
      reads: [],
      of: (_, context) =>
        isNationalStandard(context)
          ? ''
          : 'This is not a national standard appointment. You do not need to say why {first} was absent or did not comply, or pick an enforcement action.',
    },
  },
]
