import { answerOf, withAnswers, withoutAnswers } from '../record/record.ts'
import { allFields, choiceOf, entryOf, extraFields } from './fields.ts'
import { filled, nameOf, newRow, sameName, withAdded, withChanged, withIds } from './rows.ts'
import { rowFromTools, rowOfThis } from './this-engagement.ts'
import type { EngagementRecord, Row } from '../record/record.ts'

const start = 'register.draft.'

/** The key of what stands in a field of the form. It is kept, as every entry is. */
export const draftKey = (field: string): string => `${start}${field}`

/** The key of whether the fields that are folded away hold anything when the form opens. */
export const moreKey = draftKey('more')

/** The row that the form changes, `newRow`, or nothing while there is no form. */
export const draftOf = (record: EngagementRecord): string => answerOf(record, draftKey('row'))

/** Opens the form for a new row. */
export const openNew = (record: EngagementRecord): EngagementRecord => opened(record, newRow, {})

/** Opens the form for a row that is there. */
export function openRow(record: EngagementRecord, id: string): EngagementRecord {
  const row = withIds(record.register).find((each) => each.id === id)
  return row ? opened(record, id, row) : record
}

/** Opens the form with what the other tools know, for the row of this engagement if there is one. */
export function openThis(record: EngagementRecord): EngagementRecord {
  const row = rowOfThis(record)
  return opened(record, row?.id ?? newRow, { ...row, ...rowFromTools(record) })
}

/** Closes the form and forgets what stands in it. */
export function closed(record: EngagementRecord): EngagementRecord {
  return withoutAnswers(record, (key) => key.startsWith(start))
}

/** What is wrong in the form: by field, and what to do. */
export interface DraftProblem {
  readonly field: string
  readonly problem: string
}

/** Says what has to be put right before a row can be saved. */
export function problemsIn(record: EngagementRecord): readonly DraftProblem[] {
  return answerOf(record, draftKey('publication')) === ''
    ? [{ field: 'publication', problem: 'Enter the publication or product' }]
    : []
}

/** Gives what is wrong once somebody tried to save: nobody is told before they had a chance. */
export function problemsShown(record: EngagementRecord): readonly DraftProblem[] {
  return answerOf(record, draftKey('tried')) === '' ? [] : problemsIn(record)
}

/** Warns of a name that another row has, in a sentence; '' for none. It may be meant. */
export function warningOf(record: EngagementRecord): string {
  const name = answerOf(record, draftKey('publication'))
  const other = withIds(record.register)
    .filter(({ id }) => id !== draftOf(record))
    .find((row) => sameName(entryOf(row, 'publication'), name))
  return other ? `${nameOf(other)} is in the register already. Saving makes a second row.` : ''
}

/** Puts the row of the form into the register and closes the form, if nothing is wrong in it. */
export function savedDraft(record: EngagementRecord): EngagementRecord {
  const id = draftOf(record)
  if (id === '') return record
  if (problemsIn(record).length > 0) return withAnswers(record, { [draftKey('tried')]: 'yes' })
  const row: Row = Object.fromEntries(
    allFields.map((field) => [field.id, answerOf(record, draftKey(field.id))]),
  )
  const register =
    id === newRow
      ? withAdded(record.register, [filled(row)])
      : withChanged(record.register, id, row)
  return { ...closed(record), register }
}

function opened(record: EngagementRecord, id: string, row: Row): EngagementRecord {
  const entries = allFields.map((field): readonly [string, string] => {
    const entry = entryOf(row, field.id)
    return [draftKey(field.id), choiceOf(field, entry)?.id ?? entry]
  })
  const more = extraFields.some((field) => entryOf(row, field.id) !== '')
  return withAnswers(closed(record), {
    ...Object.fromEntries(entries),
    [draftKey('row')]: id,
    [moreKey]: more ? 'yes' : '',
  })
}
