import { readDay } from '../engagement/read-day.ts'
import { answerOf } from '../record/record.ts'
import { choiceOf, entryOf, fieldWith } from './fields.ts'
import { isInProgress, resultKinds, resultOf } from './result.ts'
import type { EngagementRecord, Row } from '../record/record.ts'

/** By which column rows are sorted: a field, the key of another column, or `result`. */
export interface Order {
  readonly column: string
  readonly descending: boolean
}

/** The keys of what somebody chose to look at. They are kept, as entries are. */
export const viewKeys = {
  column: 'register.sorted-by',
  direction: 'register.direction',
  show: 'register.show',
  extra: 'register.extra-columns',
} as const

/** Gives the order that somebody chose, if they did. */
export function orderOf(record: EngagementRecord): Order | undefined {
  const column = answerOf(record, viewKeys.column)
  if (column === '') return undefined
  return { column, descending: answerOf(record, viewKeys.direction) === 'descending' }
}

/** Gives the entries that sort by a column, or turn the order round if it is that column already. */
export function sortedBy(
  record: EngagementRecord,
  column: string,
): Readonly<Record<string, string>> {
  const now = orderOf(record)
  const descending = now?.column === column && !now.descending
  return {
    [viewKeys.column]: column,
    [viewKeys.direction]: descending ? 'descending' : 'ascending',
  }
}

/** Gives the rows that somebody wants to see: all, those that fell short or those in progress. */
export function shownOf(rows: readonly Row[], show: string): readonly Row[] {
  if (show === 'fell-short') return rows.filter((row) => resultOf(row).kind === 'fell-short')
  if (show === 'in-progress') return rows.filter(isInProgress)
  return rows
}

/**
 * Sorts rows. Choices go in their own order, then come entries that are not among them, and what is
 * empty is last whichever way round. Rows that are equal stay in the order of the register.
 */
export function sorted(rows: readonly Row[], order: Order | undefined): readonly Row[] {
  if (!order) return rows
  const direction = order.descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: keyOf(row, order.column) }))
  return keyed
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined)
      }
      const [placeA, wordsA] = a.key
      const [placeB, wordsB] = b.key
      return direction * (placeA - placeB || inWords.compare(wordsA, wordsB))
    })
    .map(({ row }) => row)
}

const inWords = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** A number to go by, and words where that is equal; nothing for what is empty. */
type SortKey = readonly [place: number, words: string]

function keyOf(row: Row, column: string): SortKey | undefined {
  if (column === 'result') return [resultKinds.indexOf(resultOf(row).kind), '']
  const entry = entryOf(row, column)
  if (entry === '') return undefined
  const field = fieldWith(column)
  const choice = choiceOf(field, entry)
  if (field && choice) return [field.choices.indexOf(choice), '']
  const value = field ? valueOf(field.kind, entry) : undefined
  if (value !== undefined) return [value, '']
  return [field && isOrdered(field.kind) ? Number.MAX_VALUE : 0, entry]
}

const isOrdered = (kind: string) => ['choice', 'date', 'number'].includes(kind)

function valueOf(kind: string, entry: string): number | undefined {
  if (kind === 'date') {
    const read = readDay(entry)
    return 'day' in read ? Date.parse(read.day) : undefined
  }
  const number = kind === 'number' ? Number.parseFloat(entry.replaceAll(',', '')) : Number.NaN
  return Number.isNaN(number) ? undefined : number
}
