import { dateOf } from '../engine/dates.ts'
import { serviceVersions } from '../journeys/service-versions.ts'
import { scenarios } from '../scenarios/index.ts'
import { placesOf } from '../walks/places.ts'
import { wayOf, wayThrough } from '../walks/way-of.ts'
import type { Design } from '../browser/design.ts'
import type { Way } from '../walks/types.ts'

/** Of what copies can be made: every scenario, then every version of the service. */
export const copyable: readonly string[] = [...scenarios.map(({ id }) => id), ...serviceVersions]

/**
 * The design of a copy that stands on its own, of a scenario or a version, made at `now`,
 * YYYY-MM-DDTHH:MM; undefined if there is nothing of this name. `build` names the code of the copy:
 * copies of two builds keep what is entered apart. A scenario whose clock runs has it stand at nine
 * in the morning.
 */
export function designOf(name: string, now: string, build: string): Design | undefined {
  const made = dateOf(now)
  const way = wayNamed(name, `${made}T09:00`)
  if (!way) return undefined
  const { id, title, scenario, version } = way
  return {
    id: designId(id, made, build),
    title,
    scenario,
    version,
    now: way.now,
    made,
    home: null,
    places: Object.fromEntries(placesOf(way).map((place) => [place.id, place.requests])),
  }
}

/** The id of a design: copies of two builds, or of two days, keep what is entered apart. */
export function designId(name: string, made: string, build: string): string {
  return `${name} ${made} ${build}`
}

function wayNamed(name: string, now: string): Way | undefined {
  const scenario = scenarios.find(({ id }) => id === name)
  if (scenario) return wayOf(scenario, now)
  return serviceVersions.includes(name) ? wayThrough(name, now) : undefined
}
