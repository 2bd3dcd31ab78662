import { outcomeWords } from '../../../data/outcomes.ts'
import { define } from '../../../engine/define.ts'
import { isSource, optionsFrom } from '../../../engine/options.ts'
import { required } from '../../../engine/rules.ts'
import { outcomeNamed } from '../outcome.ts'
import type { Field, Option, SummaryRow } from '../../../engine/types.ts'
import type { RecordContext } from '../context.ts'

const { conditions, field } = define<RecordContext>()

const shown: Readonly<Record<string, string>> = {
  yes: 'Acceptable absence',
  no: 'Unacceptable absence',
  waiting: 'Absent and waiting for evidence',
}

/** Stands for whether somebody complied, and leads to the question that can be changed. */
const absenceRow: SummaryRow<RecordContext> = {
  label: 'Complied',
  show: (value) => shown[value],
}

/** Whether an absence was acceptable, as asked on 13 October 2021. */
export const absenceOfOctober = field({
  component: 'radios',
  label: 'Was {first}’s absence acceptable?',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No, {first}’s absence was unacceptable' },
  ],
  rules: [required('Select one of the absence options')],
  summary: absenceRow,
})

const yesOrUnacceptable = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No, it was unacceptable' },
] as const

const waiting = {
  value: 'waiting',
  text: 'I am waiting for evidence about their absence',
  divider: 'or',
} as const

/** The same with the third choice of 23 November 2021, which is open until there is evidence. */
export const absence = field({
  component: 'radios',
  label: 'Was {first}’s absence acceptable?',
  options: [...yesOrUnacceptable, waiting],
  rules: [required('Select one of the absence options')],
  summary: absenceRow,
})

/** Our own: it says how long there is to give evidence. */
export const absenceWithDeadline = field({
  ...absence,
  options: [...yesOrUnacceptable, { ...waiting, hint: '{evidence}' }],
})

/**
 * Why somebody was absent: outcomes of Delius by their codes, in the words and the order of the
 * screens of 24 May and 13 October 2021.
 */
export const reason = field({
  component: 'radios',
  label: 'Why was {first} absent?',
  options: [
    { value: 'AAFC', text: outcomeWords('AAFC') },
    { value: 'AACL', text: outcomeWords('AACL') },
    { value: 'AAHO', text: outcomeWords('AAHO') },
    { value: 'AAME', text: outcomeWords('AAME') },
    { value: 'AARE', text: outcomeWords('AARE') },
    { value: 'AARC', text: outcomeWords('AARC') },
    { value: 'AASD', text: outcomeWords('AASD') },
    { value: 'AAEM', text: outcomeWords('AAEM') },
    { value: 'CO05', text: outcomeWords('CO05'), divider: 'or' },
  ],
  rules: [required('Select an outcome')],
  summary: { label: 'Reason for absence' },
})

/**
 * The same for a change of what is recorded: an acceptable absence that the list leaves out, such as
 * a professional judgement, stays a choice where it is the outcome already.
 */
export const reasonOrRecorded: Field<RecordContext> = {
  ...reason,
  options: optionsFrom('the reasons for absence, and the one recorded', [], (_, context) => {
    const listed = reasons.filter(({ value }) => value !== 'CO05')
    const other = reasons.filter(({ value }) => value === 'CO05')
    return [...listed, ...recordedReason(context), ...other]
  }),
}

const reasons: readonly Option[] = reason.options && !isSource(reason.options) ? reason.options : []

function recordedReason(context: RecordContext): readonly Option[] {
  const recorded = outcomeNamed(context.contact.outcome, context)
  if (recorded?.attended !== false || recorded.complied !== true) return []
  if (reasons.some(({ value }) => value === recorded.code)) return []
  return [{ value: recorded.code, text: recorded.description }]
}

/** The absence was acceptable, so there is a reason to give and no action to take. */
export const wasAcceptable = conditions({ absence }).is('absence', 'yes')

/** On the question about an absence: the way to say that there was none. */
export const notAbsent = { step: 'complied', text: '{first} was not absent' } as const
