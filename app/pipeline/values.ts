import { addMonths } from '../engine/dates.ts'
import { regionOf } from './derive.ts'
import type { Dimension } from './cells.ts'
import type { Source } from './read.ts'

/** Every value that a dimension can have, in the order of the tables. */
export type Values = Readonly<Partial<Record<Dimension, readonly string[]>>>

/**
 * What there can be sessions of, whether there were any or not: each month, YYYY-MM; each region
 * that has a team, A to Z; each toolkit, A to Z, with what only stands in for one last.
 */
export function valuesOf(
  { from, to }: Readonly<{ from: string; to: string }>,
  { teams, toolkits }: Pick<Source, 'teams' | 'toolkits'>,
): Values {
  return {
    month: monthsFrom(from, to),
    region: [...new Set(teams.map(({ provider }) => regionOf(provider)))].toSorted(inOrder),
    toolkit: toolkits
      .toSorted((a, b) => Number(b.offered) - Number(a.offered) || inOrder(a.name, b.name))
      .map(({ name }) => name),
  }
}

/** The months from one to another, YYYY-MM, with both. Throws if the first is after the last. */
export function monthsFrom(from: string, to: string): readonly string[] {
  if (from > to) throw new Error(`The months from ${from} to ${to} are none: turn them round.`)
  return from === to ? [from] : [from, ...monthsFrom(addMonths(`${from}-01`, 1).slice(0, 7), to)]
}

function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB')
}
