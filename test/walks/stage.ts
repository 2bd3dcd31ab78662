import { load } from 'cheerio'
import { scenarios } from '../../app/scenarios/index.ts'
import { renderer } from '../../app/server/render.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import type { CheerioAPI } from 'cheerio'
import type { Page } from '../../app/pages/types.ts'
import type { Leg } from '../../app/scenarios/types.ts'
import type { Place, Way } from '../../app/walks/types.ts'

/** The clock of scenarios that take place today: a Wednesday. */
export const wednesday = '2021-10-06T09:00'

const render = renderer(false)

/** The way through a scenario, on a Wednesday in October unless it has a clock of its own. */
export function wayThroughScenario(id: string, now = wednesday, legs?: readonly Leg[]): Way {
  const scenario = scenarios.find((one) => one.id === id)
  if (!scenario) throw new Error(`There is no scenario ${id}`)
  return wayOf(scenario, now, legs)
}

/** Every place on the way through a scenario. */
export function placesIn(id: string, now = wednesday): readonly Place[] {
  return placesOf(wayThroughScenario(id, now))
}

/** The place of this id. */
export function placeNamed(places: readonly Place[], id: string): Place {
  const place = places.find((one) => one.id === id)
  if (!place) throw new Error(`There is no ${id} among ${places.map((one) => one.id).join(', ')}`)
  return place
}

/** The page as HTML, to look things up in. */
export function htmlOf(page: Page): CheerioAPI {
  return load(render(page))
}
