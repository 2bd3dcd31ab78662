import type { JourneyDescription, StepDescription } from '../describe.ts'

/**
 * The fewest items that must be moved to make one order out of the other. Both lists hold the same
 * items, each once. They come in the order in which `after` has them.
 */
export function movedItems<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const places = after.map((item) => before.indexOf(item))
  // For each item, how many at most stay in order up to it, and which of them is the one before.
  const best: { readonly count: number; readonly previous: number }[] = []
  places.forEach((place, index) => {
    let longest = { count: 1, previous: -1 }
    for (let earlier = 0; earlier < index; earlier += 1) {
      const count = (best[earlier]?.count ?? 0) + 1
      if ((places[earlier] ?? 0) < place && count > longest.count) {
        longest = { count, previous: earlier }
      }
    }
    best.push(longest)
  })
  const most = Math.max(0, ...best.map(({ count }) => count))
  const staying = new Set<number>()
  let index = best.findIndex(({ count }) => count === most)
  while (index >= 0) {
    staying.add(index)
    index = best[index]?.previous ?? -1
  }
  return after.filter((_, place) => !staying.has(place))
}

/**
 * The pages in the order in which people come to them: no page before those that lead to it, and
 * otherwise as the journey lists them. A journey that goes round in a circle is taken as it is
 * listed from there on.
 */
export function pagesInOrder({ steps }: JourneyDescription): readonly StepDescription[] {
  const ordered: StepDescription[] = []
  let left = [...steps]
  while (left.length > 0) {
    const targets = new Set(left.flatMap(({ edges }) => edges.map(({ to }) => to)))
    const next = left.find(({ id }) => !targets.has(id)) ?? left[0]
    if (!next) break
    ordered.push(next)
    left = left.filter((step) => step !== next)
  }
  return ordered
}
