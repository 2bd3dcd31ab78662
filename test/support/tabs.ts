/**
 * Does a piece of work for each of a list, with as many at a time as there are places: each place
 * takes the next piece when it has done one. Gives what came of them, in the order of the list.
 */
export async function sideBySide<Place, Item, Result>(
  places: readonly Place[],
  items: readonly Item[],
  work: (place: Place, item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const left = items.entries()
  const results: Result[] = []
  await Promise.all(
    places.map(async (place) => {
      for (const [index, item] of left) results[index] = await work(place, item)
    }),
  )
  return results
}
