import { contains, nameOf } from './cells.ts'
import type { Cell, Figure, Place } from './cells.ts'

/** How many counts at most are changed to find others that fit, and how many times we try. */
const [most, tries] = [12, 50_000]

/** A sum of counts that others can see, or that we ask about: how far it has to move. */
interface Sum {
  readonly parts: readonly number[]
  readonly by: number
}

/** A count that others do not see, and the least that they know it to be. */
interface Unknown extends Cell {
  readonly least: number
}

/**
 * Whether somebody who has everything that is published could take a hidden figure for another one:
 * one more or one fewer session there, and other counts that nobody sees changed with it, give the
 * same published figures. `finest` are the true counts of the finest breakdown there is. If
 * we do not find such counts, there may be some all the same: then we hide more than we need to.
 */
export function hasAnotherFit(
  hidden: Place,
  figures: readonly Figure[],
  finest: readonly Cell[],
): boolean {
  const published = new Map(figures.map(({ place, sessions }) => [nameOf(place), sessions]))
  const unknown: readonly Unknown[] = finest.flatMap(({ place, count }) => {
    const sessions = published.get(nameOf(place))
    // Nought is never hidden: what is hidden is known to be 1 or more.
    if (sessions === null) return [{ place, count, least: 1 }]
    return sessions === undefined ? [{ place, count, least: 0 }] : []
  })
  const partsOf = (whole: Place) =>
    unknown.flatMap(({ place }, number) => (contains(whole, place) ? [number] : []))
  const seen = figures
    .filter(({ sessions }) => sessions !== null)
    .map(({ place }) => ({ parts: partsOf(place), by: 0 }))
    .filter(({ parts }) => parts.length > 0)
  const unseen = figures
    .filter(({ sessions }) => sessions === null)
    .map(({ place }) => partsOf(place))
  return [1, -1].some((by) => canMove([{ parts: partsOf(hidden), by }, ...seen], unseen, unknown))
}

/** Whether the counts can be changed so that every sum moves as far as it has to. */
function canMove(
  sums: readonly Sum[],
  unseen: readonly (readonly number[])[],
  unknown: readonly Unknown[],
): boolean {
  let left = tries
  const search = (moves: readonly number[], changes: number): boolean => {
    left -= 1
    const open = sums
      .map((sum) => ({ sum, off: sum.by - total(sum.parts, moves) }))
      .filter(({ off }) => off !== 0)
      .map(({ sum, off }) => ({ step: Math.sign(off), ...possible(sum, Math.sign(off), moves) }))
      .toSorted((a, b) => a.parts.length - b.parts.length)
    const [next] = open
    if (next === undefined) {
      return unseen.every((parts) => total(parts, moves) + trueTotal(parts, unknown) >= 1)
    }
    if (changes === most || left <= 0) return false
    return next.parts.some((part) =>
      search(
        moves.map((move, number) => (number === part ? move + next.step : move)),
        changes + 1,
      ),
    )
  }
  const possible = ({ parts }: Sum, step: number, moves: readonly number[]) => ({
    parts: parts.filter((part) => {
      const move = moves[part] ?? 0
      const { count = 0, least = 0 } = unknown[part] ?? {}
      // What has gone up never comes down again: that would only go in a circle.
      return move * step >= 0 && count + move + step >= least
    }),
  })
  return search(
    unknown.map(() => 0),
    0,
  )
}

function total(parts: readonly number[], of: readonly number[]): number {
  return parts.reduce((sum, part) => sum + (of[part] ?? 0), 0)
}

function trueTotal(parts: readonly number[], unknown: readonly Unknown[]): number {
  return parts.reduce((sum, part) => sum + (unknown[part]?.count ?? 0), 0)
}
