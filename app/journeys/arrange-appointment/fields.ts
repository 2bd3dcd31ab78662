import { transitionToolkit } from '../../data/toolkits.ts'
import { otherTypes } from '../../delius/contact-types.ts'
import { define } from '../../engine/define.ts'
import { optionsFrom } from '../../engine/options.ts'
import { atMost, required } from '../../engine/rules.ts'
import { chosenTypeName } from './context.ts'
import { whenFields } from './when.ts'
import type { Rule } from '../../engine/types.ts'
import type { ArrangeContext } from './context.ts'

const { field } = define<ArrangeContext>()

const farFuture = '2199-12-31'
const noRar = 'Select no, because {first} does not have a RAR requirement'

/** Without a RAR requirement there is nothing for a session to count towards. */
const hasRar: Rule<ArrangeContext> = {
  name: 'has a RAR requirement',
  passes: ({ value, answers, context }) =>
    value !== 'yes' || answers['date'] === undefined || context.hasRarOn(answers['date']),
  message: () => noRar,
  fails: ({ hasRarOn }) =>
    hasRarOn(farFuture)
      ? []
      : [{ typed: { '': 'yes' }, answers: { date: farFuture }, message: noRar }],
}

/** The questions of arranging an appointment. Versions take these and reword them. */
export const fields = {
  type: field({
    component: 'radios',
    label: 'What type of appointment are you arranging?',
    options: [
      { value: 'COAP', text: 'Office visit' },
      { value: 'CHVS', text: 'Home visit' },
      { value: 'COVC', text: 'Video call' },
      { value: 'COPT', text: 'Phone call' },
      { value: 'other', text: 'Other', reveals: 'otherType' },
    ],
    rules: [required('Select an appointment type')],
    summary: {
      label: 'Type of appointment',
      show: (_, answers, context) => chosenTypeName(answers, context),
    },
  }),
  otherType: field({
    component: 'select',
    label: 'Type of appointment',
    options: optionsFrom('the other types of appointment in Delius, A to Z', (_, context) =>
      otherTypes(context.contactTypes).map(({ code, description }) => ({
        value: code,
        text: description,
      })),
    ),
    rules: [required('Select an appointment type')],
    // One type that needs a location and one that does not.
    samples: () => ['C007', 'C031'],
  }),
  location: field({
    component: 'radios',
    label: 'Where will the appointment be?',
    options: optionsFrom('the locations of the person’s team, A to Z', (_, { locations }) =>
      locations.map(({ id, description }) => ({
        value: id,
        text: description,
      })),
    ),
    rules: [required('Select a location')],
    // No row: check your answers showed no location before the design of 27 October 2021.
  }),
  ...whenFields,
  repeating: field({
    component: 'radios',
    label: 'Will this be a repeating appointment?',
    options: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No, it’s a one-off appointment' },
    ],
    rules: [required('Select yes if this will be a repeating appointment')],
    summary: {
      label: 'Repeating appointment',
      show: (value) => (value === 'yes' ? 'Yes' : 'No'),
    },
  }),
  rar: field({
    component: 'radios',
    label: 'Will this be a RAR toolkit session?',
    options: [
      { value: 'yes', text: 'Yes, it will count towards RAR' },
      { value: 'no', text: 'No' },
    ],
    rules: [required('Select yes if this appointment will count towards RAR'), hasRar],
    summary: {
      label: 'RAR toolkit',
      // A toolkit that was chosen has a row of its own; without the choice there is the placeholder.
      show: (value, _, { teamUsesToolkits, transitionName }) => {
        if (value === 'no') return 'No'
        return teamUsesToolkits ? undefined : transitionName
      },
    },
  }),
  toolkit: field({
    component: 'radios',
    label: 'Which RAR toolkit will you use?',
    options: optionsFrom('the RAR toolkits, A to Z', (_, { toolkits }) =>
      toolkits.map(({ id, name }) => ({ value: id, text: name })),
    ),
    rules: [required('Select the RAR toolkit you will use')],
    summary: { label: 'RAR toolkit' },
  }),
  notes: field({
    component: 'textarea',
    label: 'Add appointment notes',
    hint: 'This will be added to the NDelius contact log.',
    rules: [atMost(4000, 'Appointment notes must be 4,000 characters or less')],
    samples: () => ['', 'Bring the worksheet from last time.'],
    summary: { label: 'Appointment notes', show: (notes) => notes || 'None' },
  }),
  sensitive: field({
    component: 'radios',
    label: 'Does this appointment include sensitive information?',
    options: [
      {
        value: 'yes',
        text: 'Yes, it includes sensitive information.',
        hint: 'Some details must not be shared with {first}.',
      },
      { value: 'no', text: 'No, it is not sensitive' },
    ],
    rules: [required('Select yes if the appointment contains sensitive information')],
    summary: {
      label: 'Sensitive',
      show: (value) => (value === 'yes' ? 'Yes' : 'No'),
    },
  }),
}

/** The toolkit of a session: the one chosen, the placeholder of a team without, or none. */
export function toolkitOf(
  answers: { readonly rar?: string; readonly toolkit?: string },
  { teamUsesToolkits }: ArrangeContext,
): string | null {
  if (answers.rar !== 'yes') return null
  return teamUsesToolkits ? (answers.toolkit ?? null) : transitionToolkit
}
