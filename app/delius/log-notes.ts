import { partsOfNotes } from './notes.ts'
import type { Contact } from '../data/schema.ts'

/** How the log shows notes. `parts` are those that were added one after the other. */
export type LogNotes =
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'shown'; readonly parts: readonly string[] }
  | {
      readonly kind: 'folded'
      readonly summary: string
      readonly open: boolean
      readonly parts: readonly string[]
    }

/** How many characters of notes the log shows as they are; longer ones can be opened. */
const shortNotes = 250

/** How many entries at the top of the log have their notes open. */
export const openAtFirst = 3

/**
 * How the log shows the notes of an appointment or another entry: `place` is how many stand above
 * it. Sensitive notes are never open at first, so that nobody reads them over a shoulder.
 */
export function logNotes(
  { notes, sensitive }: Pick<Contact, 'notes' | 'sensitive'>,
  place: number,
): LogNotes {
  if (notes.trim() === '') {
    return { kind: 'none', text: sensitive ? 'Sensitive (no notes)' : 'No notes' }
  }
  const parts = partsOfNotes(notes)
  if (sensitive) return { kind: 'folded', summary: 'Notes (sensitive)', open: false, parts }
  // A character that takes two places in a text is one to whoever reads it.
  if (Array.from(notes).length <= shortNotes) return { kind: 'shown', parts }
  return { kind: 'folded', summary: 'Notes', open: place < openAtFirst, parts }
}
