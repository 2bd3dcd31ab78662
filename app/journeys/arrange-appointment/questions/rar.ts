import { transitionToolkit } from '../../../data/toolkits.ts'
import { rarName } from '../../../delius/names.ts'
import { define } from '../../../engine/define.ts'
import { required } from '../../../engine/rules.ts'
import { requirementsOn, transitionName } from '../context.ts'
import { repeating } from './repeats.ts'
import type { Answers, Field, Rule, SummaryRow } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const { conditions, field } = define<ArrangeContext>()

const farFuture = '2199-12-31'
const noRar = 'Select no, because {first} does not have a RAR requirement'

/** Without a RAR requirement there is nothing for a session to count towards. */
const hasRar: Rule<ArrangeContext> = {
  name: 'has a RAR requirement',
  passes: ({ value, answers, context }) =>
    value !== 'yes' ||
    answers['date'] === undefined ||
    requirementsOn(context, answers['date']).length > 0,
  message: () => noRar,
  fails: (context) =>
    requirementsOn(context, farFuture).length > 0
      ? []
      : [{ typed: { '': 'yes' }, answers: { date: farFuture }, message: noRar }],
}

const countsTowards = required<ArrangeContext>(
  'Select yes if this appointment will count towards RAR',
)

const noText = (value: string) => (value === 'no' ? 'No' : undefined)

/** The rows of a session that counts towards nothing: one for itself and one for its repeats. */
function noRows(label: string): readonly SummaryRow<ArrangeContext>[] {
  return [
    { label, show: noText },
    {
      label,
      section: 'repeats',
      show: (value, answers) => (answers['repeating'] === 'yes' ? noText(value) : undefined),
    },
  ]
}

/** Whether it counts, as asked in March 2021: the category opens under Yes. */
export const rarOfMarch = field({
  component: 'radios',
  label: 'Would you like this to count towards RAR?',
  hint: 'This will account for one day of Rehabilitation Activity Requirement (RAR).',
  options: [
    { value: 'yes', text: 'Yes', reveals: 'category' },
    { value: 'no', text: 'No' },
  ],
  rules: [required('Select yes if you would like this to count towards RAR'), hasRar],
  summary: { label: 'RAR activity', show: noText },
})

/** Whether it counts, as asked in May 2021: the category has a page of its own. */
export const rarOfMay = field({
  component: 'radios',
  label: 'Will this appointment count towards RAR?',
  hint: 'This will account for one day of Rehabilitation Activity Requirement (RAR).',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ],
  rules: [countsTowards, hasRar],
  summary: noRows('RAR activity'),
})

/** Whether it is a toolkit session (post of 6 October 2021). */
export const rarToolkit = field({
  component: 'radios',
  label: 'Will this be a RAR toolkit session?',
  options: [
    { value: 'yes', text: 'Yes, it will count towards RAR', reveals: 'rarRepeats' },
    { value: 'no', text: 'No' },
  ],
  rules: [countsTowards, hasRar],
  summary: [
    ...noRows('RAR toolkit'),
    {
      label: 'RAR toolkit',
      // A toolkit that was chosen has a row of its own; without the choice there is the placeholder.
      show: (value, _, context) =>
        value === 'yes' && !context.teamUsesToolkits ? transitionName(context) : undefined,
    },
  ],
})

/** Whether it counts, once RAR was left to Delius (post of 25 October 2021). Nothing to check. */
export const rarLeftToDelius = field({
  component: 'radios',
  label: 'Will this be a RAR toolkit session?',
  options: [
    { value: 'yes', text: 'Yes, it will count towards RAR' },
    { value: 'no', text: 'No' },
  ],
  rules: [countsTowards],
  summary: noRows('RAR activity'),
})

/** Whether the repeats count too. A repeat cannot count towards anything else. */
export function rarRepeats(label: string): Field<ArrangeContext> {
  return {
    component: 'radios',
    label: 'Will this also count towards repeat appointments?',
    options: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No, only this appointment' },
    ],
    rules: [required('Select yes if repeat appointments will also count towards RAR')],
    asked: repeating,
    summary: {
      label,
      section: 'repeats',
      show: (value, answers, context) =>
        value === 'yes' ? rarName(context.fixtures, rarTypeOf(answers, context) ?? '') : 'No',
    },
  }
}

/** What a session counts towards: the toolkit or category chosen, the placeholder, or nothing. */
export function rarTypeOf(answers: Answers, { teamUsesToolkits }: ArrangeContext): string | null {
  if (answers['rar'] !== 'yes') return null
  if (answers['category'] !== undefined) return answers['category']
  return teamUsesToolkits ? (answers['toolkit'] ?? null) : transitionToolkit
}

/** The team records sessions with toolkits, not with the placeholder for areas without them. */
export const teamUsesToolkits = conditions({ rar: rarToolkit }).check(
  'the team has moved to toolkits',
  [],
  (_, context) => context.teamUsesToolkits,
)
