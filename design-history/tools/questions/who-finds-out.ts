import type { AskedQuestion } from './asked.ts'

/** Says who finds out what is not known, and by when, or that nobody is named. */
export function whoFindsOut({ findsOut, by }: AskedQuestion): string {
  const when = by === '' ? '' : ` by ${by}`
  return findsOut === '' ? `Nobody is named to find out${when}` : `${findsOut} finds out${when}`
}
