import { contains } from './cells.ts'
import type { Cell, Dimension, Place } from './cells.ts'
import type { Values } from './values.ts'

/**
 * A cell for every combination of the values of `by`, in their order, with how many of `rows` are
 * there: nought too. Without a dimension it is one cell, of all rows.
 */
export function count(
  rows: readonly Place[],
  by: readonly Dimension[],
  values: Values,
): readonly Cell[] {
  return combinations(by, values).map((place) => ({
    place,
    count: rows.filter((row) => contains(place, row)).length,
  }))
}

function combinations(by: readonly Dimension[], values: Values): readonly Place[] {
  const [first, ...others] = by
  if (first === undefined) return [{}]
  const rest = combinations(others, values)
  return (values[first] ?? []).flatMap((value) =>
    rest.map((place) => ({ [first]: value, ...place })),
  )
}
