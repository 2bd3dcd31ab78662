import { scenarios } from '../../app/scenarios/index.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import type { Place, Way } from '../../app/walks/types.ts'

/** Pages to take, of one way: a plain script goes them in one session, as a person does. */
export interface WayToTake {
  readonly way: Way
  readonly places: readonly Place[]
}

// Questions, check answers, cases, a log and what is compared; old designs and the newest.
const chosen = ['toolkit-session', 'categories', 'record-outcome', 'find-your-way']
const mostPages = 30

/**
 * About 30 pages of a few scenarios, none of them after something was confirmed: each can be opened
 * by its address once its session has come as far as the last of its way.
 */
export function pagesToTake(now: string): readonly WayToTake[] {
  let room = mostPages
  return chosen.flatMap((id) => {
    const scenario = scenarios.find((one) => one.id === id)
    if (!scenario) throw new Error(`The bench takes pictures of the scenario ${id}. It is gone.`)
    const way = wayOf(scenario, now)
    const opened = placesOf(way).filter(({ state }) => state === 'opened')
    const end = opened.findIndex(({ page }) => page === 'confirmation')
    const places = opened.slice(0, end < 0 ? room : Math.min(end, room))
    room -= places.length
    return places.length > 0 ? [{ way, places }] : []
  })
}
