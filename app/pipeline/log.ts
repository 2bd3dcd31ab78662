import { shown } from './figures-file.ts'
import { dayWords, periodWords } from './words.ts'
import type { Check } from './checks.ts'

/** What a run did, from which somebody can tell whether it went as it should. */
export interface Log {
  readonly title: string
  readonly version: string
  /** The day to which the data go, YYYY-MM-DD. */
  readonly asOf: string
  readonly from: string
  readonly to: string
  /** Rows that were read; null where the rule on small numbers hides it. */
  readonly rows: number | null
  /** Rows by the reason they are left out for; null where the rule on small numbers hides it. */
  readonly leftOut: readonly { readonly reason: string; readonly rows: number | null }[]
  readonly counted: number | null
  readonly figures: number
  readonly hidden: number
  readonly checks: readonly Check[]
}

/** The log as text. Nothing in it depends on when or where the run was, so two can be compared. */
export function logText(log: Log): string {
  return [
    `${log.title}, version ${log.version}`,
    `Data as of ${dayWords(log.asOf)}. Months counted: ${periodWords(log.from, log.to)}.`,
    '',
    'Read',
    `  ${shown(log.rows)} rows, one for each contact`,
    'Left out, each for the first reason that holds',
    ...log.leftOut.map(({ reason, rows }) => `  ${shown(rows)} ${reason}`),
    'Counted',
    `  ${shown(log.counted)} sessions`,
    'Written',
    `  ${log.figures} figures, ${log.hidden} of them hidden`,
    'Checks',
    ...log.checks.map(({ check }) => `  Passed: ${check}`),
    '',
  ].join('\n')
}
