/** What stands between the notes of an appointment that were added one after the other. */
const rule = '\n\n---------------------------------------------------------\n\n'

/** The notes with more at their end, under a rule, as Delius keeps them in one text. */
export function withNotes(notes: string, more: string): string {
  if (more.trim() === '') return notes
  return notes === '' ? more : `${notes}${rule}${more}`
}

/** The notes one by one, in the order in which they were added; none for an empty text. */
export function partsOfNotes(notes: string): readonly string[] {
  return notes === '' ? [] : notes.split(rule)
}
