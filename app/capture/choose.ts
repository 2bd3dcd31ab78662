import { z } from 'zod'
import { replay } from '../walks/follow.ts'
import type { Place, State, Way } from '../walks/types.ts'
import type { Problem, WrittenPlan } from './front-matter.ts'

/** A picture as a plan names it: a page, and its state. */
type Named = NonNullable<WrittenPlan['pictures']>[string]

/** Pictures by their name, which is that of the file without its kind. */
export type Chosen = ReadonlyMap<string, Place>

/** Every page of a way as it opens and, if it has one, with its errors: what is taken unasked. */
export function usualPlaces(places: readonly Place[]): Chosen {
  return new Map(
    places.filter(({ state }) => state !== 'answered').map((place) => [place.id, place]),
  )
}

/** The place that a picture shows, or what is wrong, with `path` inside the picture. */
export function placeFor(named: Named, way: Way, places: readonly Place[]): Place | Problem {
  const ofPage = places.filter((place) => isOf(place, named.page))
  if (ofPage.length === 0) {
    const pages = [...new Set(places.map((place) => pageOf(place)))].join(', ')
    return {
      path: [],
      message: `there is no page ‘${named.page}’ on the way. Write one of ${pages}`,
    }
  }
  if (named.typed) return placeTyped(named.typed, named.state, way, ofPage)
  // ‘rar-error’ names its state already.
  const exact = ofPage.find(({ id }) => id === named.page)
  const state = exact && named.state === 'opened' ? exact.state : named.state
  const place = ofPage.find((one) => one.state === state)
  if (place) return place
  const states = [...new Set(ofPage.map((one) => one.state))].join(' or ')
  const message = `the page ‘${named.page}’ has no state ‘${named.state}’. Write ${states}`
  return { path: ['state'], message }
}

function placeTyped(
  typed: Readonly<Record<string, string>>,
  state: State,
  way: Way,
  ofPage: readonly Place[],
): Place | Problem {
  const path = ['typed']
  const opened = ofPage.find((place) => place.state === 'opened')
  if (state !== 'error' || !opened) {
    return { path, message: 'what is typed is for pictures with errors: write state: error too' }
  }
  const blank = ofPage.find((place) => place.state === 'error')?.requests.at(-1)?.form ?? {}
  const controls = controlsIn(opened.shown.model['controls'])
  const unknown = Object.keys(typed).find((name) => !controls.includes(name))
  if (unknown !== undefined) {
    const message = `the page has no box ‘${unknown}’. Write one of ${controls.join(', ')}`
    return { path: [...path, unknown], message }
  }
  const [sentTo = ''] = opened.address.split('?')
  const sent = { method: 'POST', path: decodeURIComponent(sentTo), form: { ...blank, ...typed } }
  const requests = [...opened.requests, sent]
  const { page: shown, address } = replay(requests, way.start, () => way.now)
  if (shown.status !== 400) {
    return { path, message: 'the page accepts this, and shows no error. Write what it refuses' }
  }
  return { ...opened, id: `${opened.id}-error`, state: 'error', requests, shown, address }
}

const Control = z.object({ name: z.string().optional(), namePrefix: z.string().optional() })

/** The names of the boxes of a page, however deep they are among its controls. */
function controlsIn(model: unknown, prefix = ''): readonly string[] {
  if (Array.isArray(model)) return model.flatMap((one) => controlsIn(one, prefix))
  if (typeof model !== 'object' || model === null) return []
  const { name, namePrefix } = Control.catch({}).parse(model)
  const inner = namePrefix === undefined ? prefix : `${namePrefix}-`
  const own = name === undefined ? [] : [`${prefix}${name}`]
  return [...new Set([...own, ...Object.values(model).flatMap((one) => controlsIn(one, inner))])]
}

/** `type--2` is the page `type` the second time that somebody comes to it. */
function isOf(place: Place, wanted: string): boolean {
  return pageOf(place) === wanted || place.id === wanted
}

function pageOf({ id, page, state }: Place): string {
  return state === 'opened' ? id : id.replace(`${page}-${state}`, page)
}
