import { isOverdue } from '../../delius/held-flags.ts'
import { notesOrNone } from './card.ts'
import { tabHref } from './frame.ts'
import { recordDate } from './words.ts'
import type { HeldFlag } from '../../data/schema.ts'
import type { NamedFlag } from '../../delius/held-flags.ts'
import type { Line } from './card.ts'

/** The address of the page of a flag that a person has or had. */
export function flagHref(crn: string, { held }: Pick<NamedFlag, 'held'>): string {
  return `${tabHref(crn, 'risk')}/flags/${held.id}`
}

/**
 * The cells of a flag in a table: its name, linked to its page, its notes, and when its review is
 * due or, of one that was removed, when that was.
 */
export function flagRow(crn: string, flag: NamedFlag, today: string): readonly (readonly Line[])[] {
  const { held, name } = flag
  const { removedOn } = held
  return [
    [{ text: name, href: flagHref(crn, flag) }],
    [{ text: notesOrNone(held.notes), as: 'typed' }],
    removedOn === null ? reviewLines(held, today) : [{ text: recordDate(removedOn) }],
  ]
}

/** When the review of a flag is due, with "Overdue" below it once that day is past. */
export function reviewLines(held: HeldFlag, today: string): readonly Line[] {
  if (held.nextReview === null) return [{ text: 'No review due' }]
  const due = { text: recordDate(held.nextReview) }
  return isOverdue(held, today) ? [due, { text: 'Overdue', tag: 'red' }] : [due]
}
