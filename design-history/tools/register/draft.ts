import { answerOf, withAnswers, withoutAnswers } from '../record/record.ts'
import { allFields, choiceOf, entryOf, extraFields } from './fields.ts'
import { filled, nameOf, newRow, sameName, withAdded, withChanged, withIds } from './rows.ts'
import { rowFromTools, rowOfThis } from './this-engagement.ts'
import type { Answers, EngagementRecord, Row } from '../record/record.ts'
import type { Field } from './fields.ts'

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

/** Gives what stands in the form, to bring it back. */
export function draftIn({ answers }: EngagementRecord): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key.startsWith(start)))
}

/** Brings a form back as it was, in place of one that is open. */
export function reopened(record: EngagementRecord, draft: Answers): EngagementRecord {
  return withAnswers(closed(record), draft)
}

/** Names the engagement whose form holds what the register does not; nothing if none does. */
export function unsavedIn(record: EngagementRecord): string | undefined {
  const id = draftOf(record)
  const row = withIds(record.register).find((each) => each.id === id)
  const entered = answerOf(record, draftKey('publication'))
  const differs = allFields.some(
    (field) => answerOf(record, draftKey(field.id)) !== entryShown(field, row ?? {}),
  )
  if (id === '' || !differs) return undefined
  if (row) return nameOf(row)
  return entered === '' ? 'a new engagement' : nameOf({ publication: entered })
}

/** What is wrong in the form: by field, and what to do. */
export interface DraftProblem {
  readonly field: string
  readonly problem: string
}

/** Says what has to be put right before a row can be saved. */
function problemsIn(record: EngagementRecord): readonly DraftProblem[] {
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
  const entries = allFields.map((field) => [draftKey(field.id), entryShown(field, row)] as const)
  const more = extraFields.some((field) => entryOf(row, field.id) !== '')
  return withAnswers(closed(record), {
    ...Object.fromEntries(entries),
    [draftKey('row')]: id,
    [moreKey]: more ? 'yes' : '',
  })
}

/** What the form shows of a row: an entry that is one of the choices as that choice. */
function entryShown(field: Field, row: Row): string {
  const entry = entryOf(row, field.id)
  return choiceOf(field, entry)?.id ?? entry
}
