import { nameOf } from './cells.ts'
import { checksOf } from './checks.ts'
import { count } from './count.ts'
import { derive, rulesFor } from './derive.ts'
import { rowsForLog } from './left-out.ts'
import { dimensions } from './publication.ts'
import { readRows } from './read.ts'
import { suppress } from './suppress.ts'
import { valuesOf } from './values.ts'
import type { Published } from './back-test.ts'
import type { Check } from './checks.ts'
import type { Figure } from './cells.ts'
import type { Log } from './log.ts'
import type { Publication } from './publication.ts'
import type { Source } from './read.ts'
import type { Values } from './values.ts'

/** What comes out of a run: nothing in it shows a small number. */
export interface Run {
  readonly values: Values
  readonly figures: readonly Figure[]
  readonly log: Log
}

/**
 * The pipeline from end to end: reads, derives, counts, hides small numbers and checks. The same
 * source gives the same run. `asOf` is the day to which the data go, YYYY-MM-DD; `published` are the
 * figures of before, none the first time. Throws, with words for the analyst, if the source cannot
 * be read or a check fails.
 */
export function runPipeline(
  source: Source,
  publication: Publication,
  asOf: string,
  published: readonly Published[],
): Run {
  const { title, version, from, to, breakdowns, threshold } = publication
  const rows = readRows(source)
  const rules = rulesFor(publication, source)
  const derived = rows.map((row) => derive(row, rules))
  const sessions = derived.flatMap((one) => ('session' in one ? [one.session] : []))
  const out = derived.flatMap((one) => ('leftOut' in one ? [one.leftOut] : []))

  const values = valuesOf(publication, source)
  const cells = breakdowns.flatMap((by) => count(sessions, by, values))
  const finest = count(sessions, dimensions, values)
  const figures = suppress(cells, finest, threshold)
  const counted = figures.find(({ place }) => nameOf(place) === 'in all')?.sessions ?? null

  const checks = checksOf({
    ...{ rows: rows.length, leftOut: out.length, cells, finest, figures, threshold, published },
  })
  stopAtFaults(checks)
  const log = {
    ...{ title, version, asOf, from, to },
    ...rowsForLog(out, sessions.length, counted, threshold),
    counted,
    figures: figures.length,
    hidden: figures.filter(({ sessions: shown }) => shown === null).length,
    checks,
  }
  return { values, figures, log }
}

function stopAtFaults(checks: readonly Check[]): void {
  const failed = checks.filter(({ faults }) => faults.length > 0)
  if (failed.length === 0) return
  throw new Error(
    failed
      .map(({ check, faults }) => `This check failed: ${check}.\n  ${faults.join('\n  ')}`)
      .join('\n'),
  )
}
