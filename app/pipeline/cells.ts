/** What sessions, or rows of the input, are counted by. */
export type Dimension = 'month' | 'region' | 'toolkit' | 'reason'

/** A place in a table: a value for each of its dimensions. What is not named is all of it. */
export type Place = Readonly<Partial<Record<Dimension, string>>>

/** A place with how many there are. Never published as it is: see `suppress`. */
export interface Cell {
  readonly place: Place
  readonly count: number
}

/** A place with its published figure; null if it is hidden. */
export interface Figure {
  readonly place: Place
  readonly sessions: number | null
}

/** The dimensions of a place, in the order in which they are written. */
export function dimensionsOf(place: Place): readonly Dimension[] {
  const all: readonly Dimension[] = ['month', 'region', 'toolkit', 'reason']
  return all.filter((dimension) => place[dimension] !== undefined)
}

/** Whether everything at the place `inner` is counted at `outer` too. */
export function contains(outer: Place, inner: Place): boolean {
  return dimensionsOf(outer).every((dimension) => outer[dimension] === inner[dimension])
}

/** One text for one place: "month 2021-09, region Wales", or "in all". */
export function nameOf(place: Place): string {
  const words = dimensionsOf(place).map((dimension) => `${dimension} ${place[dimension] ?? ''}`)
  return words.length === 0 ? 'in all' : words.join(', ')
}
