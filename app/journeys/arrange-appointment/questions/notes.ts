import { define } from '../../../engine/define.ts'
import { atMost, required, requiredIf } from '../../../engine/rules.ts'
import { repeating } from './repeats.ts'
import type { ArrangeContext } from '../context.ts'

const { field } = define<ArrangeContext>()

const limit = atMost<ArrangeContext>(4000, 'Appointment notes must be 4,000 characters or less')
const samples = () => ['', 'Bring the worksheet from last time.']
const orNone = (notes: string) => notes || 'None'

/** Notes on a page of their own, and whether repeats get them too (post of 25 May 2021). */
export const notesFields = {
  notes: field({
    component: 'textarea',
    label: 'Add appointment notes',
    hint: 'This will be added to the NDelius contact log.',
    rules: [limit],
    samples,
    summary: { label: 'Appointment notes', show: orNone },
  }),
  repeatNotes: field({
    component: 'radios',
    label: 'Add these notes to repeat appointments?',
    options: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No, only this appointment' },
    ],
    rules: [
      requiredIf(
        ({ notes }) => notes !== undefined && notes !== '',
        'Select yes to add these notes to repeat appointments',
        { notes: 'Bring the worksheet from last time.' },
      ),
    ],
    asked: repeating,
    summary: {
      label: 'Appointment notes',
      section: 'repeats',
      show: (value, { notes = '' }) => (value === 'yes' ? orNone(notes) : 'None'),
    },
  }),
}

/** The same in May 2021, when its hint was not yet a sentence. */
export const notesFieldsOfMay = {
  ...notesFields,
  notes: field({ ...notesFields.notes, hint: 'This will be added to the NDelius contact log' }),
}

/** The note of March 2021, below the question about RAR. */
export const calendarNote = field({
  component: 'textarea',
  label: 'Add a calendar note (optional)',
  rules: [limit],
  samples,
  summary: { label: 'Calendar note', show: orNone },
})

/** Whether there are notes to add at all, as the live service asks before the notes. */
export const addNotes = field({
  component: 'radios',
  label: 'Would you like to add notes about this appointment?',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No (notes can be added later)' },
  ],
  rules: [required('Select yes if you would like to add notes')],
  // Notes that were added have rows of their own.
  summary: [
    { label: 'Appointment notes', show: (value) => (value === 'no' ? 'None' : undefined) },
    {
      label: 'Appointment notes',
      section: 'repeats',
      show: (value, { repeating: repeats }) =>
        repeats === 'yes' && value === 'no' ? 'None' : undefined,
    },
  ],
})
