import { count } from './count.ts'
import { reasons } from './derive.ts'
import { suppress } from './suppress.ts'
import type { Reason } from './derive.ts'
import type { Log } from './log.ts'

const countedRow = 'Counted'

/**
 * What the log says of rows, with small numbers hidden: how many were read, and how many were left out
 * for each reason. `out` is the reason of each row that was left out, `sessions` how many rows were
 * counted, and `counted` what is published of that. Throws as `suppress` does.
 */
export function rowsForLog(
  out: readonly Reason[],
  sessions: number,
  counted: number | null,
  threshold: number,
): Pick<Log, 'rows' | 'leftOut'> {
  // Rows read less rows left out are the sessions: if those are hidden, they are one more number to
  // protect. If they are shown, so is how many rows were left out, unless the rows read are hidden.
  const hidden = counted === null ? sessions : 0
  const rows = [...out, ...Array.from({ length: hidden }, () => countedRow)]
  const places = rows.map((reason) => ({ reason }))
  const cells = count(places, ['reason'], { reason: [...reasons, countedRow] })
  const [inAll, ...shown] = suppress([...count(places, [], {}), ...cells], cells, threshold)
  return {
    rows: inAll?.sessions === null ? null : out.length + sessions,
    leftOut: shown.flatMap(({ place: { reason }, sessions: number }) =>
      reason === undefined || reason === countedRow ? [] : [{ reason, rows: number }],
    ),
  }
}
