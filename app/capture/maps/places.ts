import { along } from './along.ts'
import type { Place } from '../../walks/types.ts'
import type { Chosen } from '../choose.ts'
import type { MapVersion, MapWay } from './versions.ts'

/** A page of each step of a version, and what is in the way of those that break. */
export interface MapPlaces {
  readonly pictures: Chosen
  /** Pages that somebody should come to, and why nobody does. */
  readonly unreached: ReadonlyMap<string, string>
}

/**
 * Every page of a version that somebody in the fixtures comes to, as it opens, each on the
 * shortest way there. As many pages as possible are of one person.
 */
export function mapPlaces(version: MapVersion): MapPlaces {
  const { steps } = version
  const ways = inOrder(version.ways())
  const found = new Map<string, Place>()
  const unreached = new Map<string, string>()
  // The whole way to the end first: it has most of the pages.
  for (const step of steps.toReversed()) {
    const way = found.has(step) ? undefined : ways.find((one) => one.steps.includes(step))
    if (!way) continue
    const { places, broken } = along(version, way)
    for (const place of places) if (!found.has(place.id)) found.set(place.id, place)
    if (!found.has(step) && broken !== undefined) unreached.set(step, broken)
  }
  const pictures = steps.flatMap((step) => {
    const place = found.get(step)
    return place ? [[step, place] as const] : []
  })
  return { pictures: new Map(pictures), unreached }
}

/**
 * The ways of those who come to most pages first. Of one person, those with the first choice of all
 * come first, as it is what the journey is mostly for; of these, the shortest.
 */
function inOrder(ways: readonly (readonly MapWay[])[]): readonly MapWay[] {
  const pages = (own: readonly MapWay[]) => new Set(own.flatMap(({ steps }) => steps)).size
  const choice = ({ answers }: MapWay) => Object.values(answers)[0]
  return ways
    .toSorted((one, other) => pages(other) - pages(one))
    .flatMap((own) => {
      const [first] = own
      const isOther = (way: MapWay) => Number(first !== undefined && choice(way) !== choice(first))
      return own.toSorted(
        (one, other) => isOther(one) - isOther(other) || one.steps.length - other.steps.length,
      )
    })
}
