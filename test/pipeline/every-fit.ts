import { contains, nameOf } from '../../app/pipeline/cells.ts'
import type { Cell, Figure } from '../../app/pipeline/cells.ts'

/**
 * Every set of counts of the finest breakdown that gives the same published figures, found by trying
 * them all: the other way round from how the pipeline does it. `figures` publish the finest breakdown.
 */
export function everyFit(
  figures: readonly Figure[],
  finest: readonly Cell[],
): readonly (readonly Cell[])[] {
  const published = new Map(figures.map(({ place, sessions }) => [nameOf(place), sessions]))
  const known = finest.map(({ place }) => published.get(nameOf(place)) ?? null)
  const sums = figures.flatMap(({ place, sessions }) => {
    const parts = finest.map((cell) => contains(place, cell.place))
    return sessions === null ? [] : [{ parts, sessions }]
  })
  const highest = Math.max(...figures.map(({ sessions }) => sessions ?? 0))
  const fits: (readonly number[])[] = []
  const fill = (counts: readonly number[]): void => {
    const at = counts.length
    const possible = sums.every(({ parts, sessions }) => {
      let [sum, open] = [0, false]
      for (const [number, part] of parts.entries()) {
        if (!part) continue
        // What is still open is at least what is known of it: 1 if it is hidden.
        sum += number < at ? (counts[number] ?? 0) : (known[number] ?? 1)
        open ||= number >= at && known[number] === null
      }
      return open ? sum <= sessions : sum === sessions
    })
    if (!possible) return
    if (at === finest.length) {
      fits.push(counts)
      return
    }
    const value = known[at]
    if (value !== null && value !== undefined) fill([...counts, value])
    else for (let guess = 1; guess <= highest; guess += 1) fill([...counts, guess])
  }
  fill([])
  return fits.map((counts) =>
    finest.map((cell, number) => ({ ...cell, count: counts[number] ?? 0 })),
  )
}

/** The hidden figures that are the same in every fit: whoever tries them all knows these. */
export function knownAnyway(
  figures: readonly Figure[],
  fits: readonly (readonly Cell[])[],
): readonly string[] {
  return figures
    .filter(({ sessions }) => sessions === null)
    .filter(({ place }) => new Set(fits.map((cells) => sumAt(cells, { place }))).size < 2)
    .map(({ place }) => nameOf(place))
}

/** The hidden figures that could not be one more or one fewer in any fit. `finest` are the true counts. */
export function neverNextTo(
  figures: readonly Figure[],
  fits: readonly (readonly Cell[])[],
  finest: readonly Cell[],
): readonly string[] {
  return figures
    .filter(({ sessions }) => sessions === null)
    .filter((figure) =>
      fits.every((fit) => Math.abs(sumAt(fit, figure) - sumAt(finest, figure)) !== 1),
    )
    .map(({ place }) => nameOf(place))
}

/** How many there are at a place, of a set of counts of the finest breakdown. */
export function sumAt(cells: readonly Cell[], { place }: Pick<Figure, 'place'>): number {
  return cells
    .filter((cell) => contains(place, cell.place))
    .reduce((sum, { count }) => sum + count, 0)
}
