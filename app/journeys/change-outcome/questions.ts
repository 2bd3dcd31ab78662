import { define } from '../../engine/define.ts'
import { addNotes, notesFields } from '../record-outcome/questions/notes.ts'
import type { RecordContext } from '../record-outcome/context.ts'

const { field } = define<RecordContext>()

/** Whether there are notes to add: a change should say why (post of 23 November 2021). */
export const addNotesOnChange = field({
  ...addNotes,
  hint: 'You should record why you are changing the outcome.',
})

/** The notes of a change. */
export const notesOnChange = {
  notes: field({
    ...notesFields.notes,
    hint: 'Give details about why you have changed the outcome.',
  }),
  moreNotes: field({
    ...notesFields.moreNotes,
    hint: 'Give details about why you have changed the outcome. Your notes will be added to the end of the current notes.',
  }),
}
