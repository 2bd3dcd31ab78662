import { answerOf } from '../record/record.ts'
import { nameOfColumn } from './csv/columns.ts'
import { extraFieldsIn, fields, otherColumns } from './fields.ts'
import { viewKeys } from './order.ts'
import type { EngagementRecord, Row } from '../record/record.ts'

/** A column of the table: the key by which it is sorted, and its header. */
export interface Column {
  readonly key: string
  readonly title: string
}

/** The column that no row holds, as it is worked out. */
export const resultColumn: Column = { key: 'result', title: 'Target against achieved' }

/** The columns that only some registers have: suggested fields in use, and those of other files. */
export function extraColumns(rows: readonly Row[]): readonly Column[] {
  return [
    ...extraFieldsIn(rows).map(({ id, title }) => ({ key: id, title })),
    ...otherColumns(rows).map((key) => ({ key, title: nameOfColumn(key) })),
  ]
}

/** The columns of the table, with the extra ones if somebody wants to see them. */
export function columnsShown(record: EngagementRecord): readonly Column[] {
  const usual = fields.map(({ id, title }) => ({ key: id, title }))
  const extra = answerOf(record, viewKeys.extra) === 'yes' ? extraColumns(record.register) : []
  return [...usual, resultColumn, ...extra]
}
