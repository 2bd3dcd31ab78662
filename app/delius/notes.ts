import type { Contact } from '../data/schema.ts'

/** What stands between the notes of an appointment that were added one after the other. */
const rule = '\n\n---------------------------------------------------------\n\n'

/** The notes with more at their end, under a rule, as Delius keeps them in one text. */
export function withNotes(notes: string, more: string): string {
  if (more.trim() === '') return notes
  return notes === '' ? more : `${notes}${rule}${more}`
}

/** How many characters Delius holds of all the notes of an appointment. */
export const mostNotes = 4000

/**
 * How many characters can be added to the notes that an appointment has, rule and all; nought or
 * less if there is no room.
 */
export function roomForNotes({ notes }: Pick<Contact, 'notes'>): number {
  return mostNotes + 1 - withNotes(notes, '-').length
}

/** The notes one by one, in the order in which they were added; none for an empty text. */
export function partsOfNotes(notes: string): readonly string[] {
  return notes === '' ? [] : notes.split(rule)
}
