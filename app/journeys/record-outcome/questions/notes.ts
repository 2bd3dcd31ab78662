import { partsOfNotes, roomForNotes } from '../../../delius/notes.ts'
import { both } from '../../../engine/conditions.ts'
import { define } from '../../../engine/define.ts'
import { required } from '../../../engine/rules.ts'
import { wordsFrom } from '../../../engine/words.ts'
import type { Block, Details, Rule, SummaryRow } from '../../../engine/types.ts'
import type { RecordContext } from '../context.ts'

const { ask, conditions, field } = define<RecordContext>()

const noRoom = 'Select no, because this appointment already has all the notes that Delius can hold'

/** Delius keeps 4,000 characters of notes, so there may be no room for more. */
const room: Rule<RecordContext> = {
  name: 'room for notes',
  passes: ({ value, context }) => value !== 'yes' || roomForNotes(context.contact) > 0,
  message: () => noRoom,
  fails: ({ contact }) =>
    roomForNotes(contact) > 0 ? [] : [{ typed: { '': 'yes' }, message: noRoom }],
}

/** Notes that were added have a row of their own. */
const noNotesRow: SummaryRow<RecordContext> = {
  label: 'Your notes',
  changeText: 'Add notes',
  show: (value) => (value === 'no' ? 'None' : undefined),
}

const mustSay = required<RecordContext>('Select yes if you would like to add notes')

/** Whether there are notes to add, as asked on 13 October 2021. */
export const addNotesOfOctober = field({
  component: 'radios',
  label: 'Do you want to add notes to this appointment?',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No (notes can be added later)' },
  ],
  rules: [mustSay, room],
  summary: noNotesRow,
})

/** The same as asked since 23 November 2021. */
export const addNotes = field({
  component: 'radios',
  label: 'Do you need to add notes to this appointment?',
  options: [
    { value: 'yes', text: 'Yes, add notes' },
    { value: 'no', text: 'No' },
  ],
  rules: [mustSay, room],
  summary: noNotesRow,
})

/** All the notes of an appointment must fit into Delius; the message says how much room there is. */
function fits(message: string): Rule<RecordContext> {
  return {
    name: 'fits',
    passes: ({ value = '', context }) => value.length <= roomForNotes(context.contact),
    message: () => message,
    fails: ({ contact }) => {
      const most = roomForNotes(contact)
      return most > 0 ? [{ typed: { '': 'a'.repeat(most + 1) }, message }] : []
    },
  }
}

const samples = ({ contact }: RecordContext): readonly string[] => {
  const most = roomForNotes(contact)
  return most > 0 ? ['They set a goal for next week.'.slice(0, most)] : []
}

/** The notes, and on another page those that are added to notes which are there already. */
export const notesFields = {
  notes: field({
    component: 'textarea',
    label: 'Add appointment notes',
    hint: 'Use paragraphs to make your notes easy to read.',
    rules: [
      required('Add appointment notes'),
      fits('Your notes must be {room} characters or less'),
    ],
    samples,
    summary: { label: 'Your notes' },
  }),
  moreNotes: field({
    component: 'textarea',
    label: 'Add your notes',
    hint: 'Use paragraphs to make your notes easy to read. Your notes will be added to the end of the current notes.',
    rules: [
      required('Add appointment notes'),
      fits('Your notes must be {room} characters or less, to fit below the notes that are there'),
    ],
    samples,
    summary: { label: 'Your notes' },
  }),
}

const { check, is } = conditions({ addNotes })

const hasNotes = check(
  'the appointment has notes',
  [],
  (_, { contact }) => contact.notes.trim() !== '',
)

/** Longer notes than this open on demand (post of 13 October 2021). */
const longest = 1000

const previous = (context: RecordContext, long: boolean): string => {
  const notes = partsOfNotes(context.contact.notes).join('\n\n')
  return notes.length > longest === long ? notes : ''
}

const previousNotes: readonly Block<RecordContext>[] = [
  { kind: 'heading', text: 'Previously added notes' },
  {
    kind: 'inset',
    text: wordsFrom('the notes so far, if they are short', [], (_, context) =>
      previous(context, false),
    ),
  },
  {
    kind: 'details',
    summary: 'View the notes',
    text: wordsFrom('the notes so far, if they are long', [], (_, context) =>
      previous(context, true),
    ),
  },
]

/** What to write about, after the way of writing notes that practitioners are taught. */
export const notesHelp: Details<RecordContext> = {
  summary: 'Help with using CRISS to write notes',
  placed: 'after',
  rows: () => [
    {
      key: 'Check-in',
      value: 'How things have been since you last met, and anything that changes the risk',
    },
    { key: 'Review', value: 'What was agreed last time, and how the sentence plan is going' },
    { key: 'Implement', value: 'The work you did on needs and risk' },
    { key: 'Summarise', value: 'What the appointment was for, in a few words' },
    { key: 'Set tasks', value: 'What each of you will do next, and when you will meet' },
  ],
}

/** Asks whether there are notes to add, then for them, below those that there are. */
export const notesSteps = {
  'add-notes': ask('addNotes', [
    { when: both(is('addNotes', 'yes'), hasNotes), to: 'more-notes' },
    { when: is('addNotes', 'yes'), to: 'notes' },
    { to: 'sensitive' },
  ]),
  notes: ask('notes', 'sensitive', { details: notesHelp }),
  'more-notes': ask('moreNotes', 'sensitive', {
    title: 'Add appointment notes',
    blocks: previousNotes,
    details: notesHelp,
  }),
}
