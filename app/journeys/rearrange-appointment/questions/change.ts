import { typeName } from '../../../delius/contact-types.ts'
import { rarName } from '../../../delius/names.ts'
import { roomForNotes } from '../../../delius/notes.ts'
import { longDate } from '../../../engine/dates.ts'
import { define } from '../../../engine/define.ts'
import { required } from '../../../engine/rules.ts'
import { summaryRows } from '../../../engine/summary.ts'
import { showTimes } from '../../../engine/times.ts'
import { wordsFrom } from '../../../engine/words.ts'
import { todayIn } from '../../arrange-appointment/context.ts'
import { appointmentTitle, currentRarType, currentSlot } from '../context.ts'
import { sampleDates, whenFields } from '../../arrange-appointment/questions/when.ts'
import type { Block, Field, Rule, SummaryRow } from '../../../engine/types.ts'
import type { ArrangeContext } from '../../arrange-appointment/context.ts'
import type { RearrangeContext } from '../context.ts'

const { field } = define<RearrangeContext>()

/** A row about the appointment that is to be cancelled: it can be read, and not changed here. */
function ofCancelled(
  label: string,
  show: (context: RearrangeContext) => string | undefined,
): SummaryRow<RearrangeContext> {
  return {
    label,
    fixed: true,
    show: (value, _, context) => (value === 'cancel' ? show(context) : undefined),
  }
}

/** The reason must fit below the notes that the appointment has already. */
const fits: Rule<RearrangeContext> = {
  name: 'fits with the notes',
  passes: ({ value = '', context }) => value.length <= roomForNotes(context.contact),
  message: () => 'Reason for this change must be {room} characters or less',
  fails: ({ contact }) => [
    {
      typed: { '': 'a'.repeat(roomForNotes(contact) + 1) },
      message: 'Reason for this change must be {room} characters or less',
    },
  ],
}

/** What is to happen to the appointment, who asked for it and why (as in April 2021). */
export const changeFields = {
  change: field({
    component: 'radios',
    label: 'Are you rearranging or cancelling?',
    options: [
      { value: 'rearrange', text: 'Rearrange appointment' },
      { value: 'cancel', text: 'Cancel appointment' },
    ],
    rules: [required('Select if you are rearranging or cancelling this appointment')],
    summary: [
      ofCancelled('Type of appointment', ({ contact, fixtures }) =>
        typeName(fixtures.contactTypes, contact.type),
      ),
      ofCancelled(
        'Location',
        ({ contact, fixtures }) =>
          fixtures.locations.find(({ id }) => id === contact.location)?.description,
      ),
      ofCancelled('Date', (context) => longDate(context.contact.date, todayIn(context))),
      ofCancelled('Time', ({ contact }) => showTimes(contact.start, contact.end)),
      ofCancelled('RAR activity', (context) => {
        const type = currentRarType(context)
        if (type !== undefined) return rarName(context.fixtures, type)
        return context.contact.rarActivity ? 'Yes' : 'No'
      }),
      {
        label: 'Current date and time',
        fixed: true,
        show: (value, _, context) => (value === 'rearrange' ? currentSlot(context) : undefined),
      },
      {
        label: 'Rearranging or cancelling',
        show: (value) => (value === 'cancel' ? 'Cancelling' : 'Rearranging'),
      },
    ],
  }),
  requestedBy: field({
    component: 'radios',
    label: 'Who asked for this change?',
    options: [
      { value: 'staff', text: 'Staff' },
      { value: 'person', text: '{first}' },
    ],
    rules: [required('Select who asked for this change')],
    summary: { label: 'Requested by' },
  }),
  reason: field({
    component: 'textarea',
    label: 'Why do you need to make this change?',
    hint: 'This will be added to the end of the appointment notes.',
    rules: [required('Enter why you need to make this change'), fits],
    samples: () => ['The office is closed that day.'],
    summary: [
      {
        label: 'Reason for rearranging',
        show: (value, { change }) => (change === 'rearrange' ? value : undefined),
      },
      {
        label: 'Reason for cancelling',
        show: (value, { change }) => (change === 'cancel' ? value : undefined),
      },
    ],
  }),
}

/** Which appointment it is about, and the way to see all of it. */
export const theAppointment: readonly Block<RearrangeContext>[] = [
  { kind: 'paragraph', text: 'You’re making a change to:' },
  {
    kind: 'inset',
    text: wordsFrom('the appointment, with its date and times', [], (_, context) =>
      [appointmentTitle(context), currentSlot(context)].join('\n'),
    ),
  },
  {
    kind: 'link',
    text: 'View appointment',
    to: { href: '/cases/{crn}/appointments/{appointment}' },
  },
]

/** When it will be, with rows that cannot be taken for when it is now. */
export const newWhenFields = {
  ...whenFields,
  ...sampleDates,
  date: field({ ...sampleDates.date, summary: relabelled(sampleDates.date, 'New date') }),
  start: field({ ...whenFields.start, summary: relabelled(whenFields.start, 'New time') }),
}

function relabelled(from: Field<ArrangeContext>, label: string) {
  return summaryRows(from).map((row) => ({ ...row, label }))
}

/** When the appointment is now, above the question when it will be. */
export const whenItIsNow: readonly Block<RearrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom(
      'when the appointment is now',
      [],
      (_, context) => `This appointment is on ${currentSlot(context)}.`,
    ),
  },
]
