import { z } from 'zod'
import { dateOf, timeOf } from '../engine/dates.ts'
import { follow, requestFor } from './follow.ts'
import { journeyPageAt } from './forms.ts'
import type { Answers } from '../engine/types.ts'
import type { Request } from '../pages/types.ts'
import type { Leg } from '../scenarios/types.ts'
import type { JourneyPage } from './forms.ts'
import type { Arrived, Place, State, Way } from './types.ts'

/** The way so far: all that was asked for since its start, and where that has led. */
interface Reached {
  readonly requests: readonly Request[]
  readonly arrived: Arrived
}

const mostPages = 50

/**
 * Every page on a way, in the order in which somebody comes to it, in each state that it has: a
 * question as it opens, with errors when nothing was answered, and with its answer if it has one.
 * Throws a sentence that names the page if an answer of the way is refused or missing, or if there
 * is nothing at one of its addresses.
 */
export function placesOf(way: Way): readonly Place[] {
  const { places, broken } = placesReached(way)
  if (broken) throw broken
  return places
}

/** The pages on a way as `placesOf` gives them, as far as one comes, and what is in the way then. */
export function placesReached(way: Way): {
  readonly places: readonly Place[]
  readonly broken?: Error
} {
  const places: Place[] = []
  try {
    goAlong(way, places)
    return { places }
  } catch (error) {
    return { places, broken: error instanceof Error ? error : new Error(String(error)) }
  }
}

function goAlong(way: Way, places: Place[]): void {
  const clock = () => way.now
  const add = (page: string, state: State, { requests, arrived }: Reached): void => {
    const name = state === 'opened' ? page : `${page}-${state}`
    const same = places.filter(({ id }) => id === name || id.startsWith(`${name}--`)).length
    const id = same === 0 ? name : `${name}--${same + 1}`
    const { address, page: shown, session } = arrived
    const journey = journeyPageAt(address, session)?.journey ?? null
    places.push({ id, page, state, journey, address, requests, shown })
  }
  const go = (from: Reached, request: Request): Reached => ({
    requests: [...from.requests, request],
    arrived: follow(request, from.arrived.session, clock),
  })

  const first = requestFor(way.opens)
  let here: Reached = { requests: [first], arrived: follow(first, way.start, clock) }
  mustBeThere(way, way.opens, here)
  add(nameOf(here.arrived.address), 'opened', here)
  for (const leg of way.legs) {
    here = go(here, requestFor(leg.opens))
    mustBeThere(way, leg.opens, here)
    if (!leg.answers) {
      add(nameOf(here.arrived.address), 'opened', here)
      continue
    }
    here = along(way, leg, here, add, go)
  }
}

/** Goes through a journey to its end: its confirmation, or the page where it stops. */
function along(
  way: Way,
  leg: Leg,
  from: Reached,
  add: (page: string, state: State, at: Reached) => void,
  go: (from: Reached, request: Request) => Reached,
): Reached {
  const answers = resolved(leg.answers ?? {}, way)
  let here = from
  for (let turn = 0; turn < mostPages; turn += 1) {
    const { address, session } = here.arrived
    const page = journeyPageAt(address, session)
    if (!page) throw new Error(`${way.id}: ${leg.opens} leads to ${address}, which asks nothing.`)
    add(page.step, 'opened', here)
    if (page.kind === 'stop' || page.kind === 'confirmation') return here
    if (leg.until === page.step) return here
    here = past(way, page, answers, here, add, go)
  }
  throw new Error(`${way.id}: ${leg.opens} does not come to an end.`)
}

function past(
  way: Way,
  page: JourneyPage,
  answers: Answers,
  here: Reached,
  add: (page: string, state: State, at: Reached) => void,
  go: (from: Reached, request: Request) => Reached,
): Reached {
  const { address } = here.arrived
  const { path } = requestFor(address)
  const sent = (form: Request['form']): Request => ({ method: 'POST', path, form })
  if (page.kind === 'question') {
    const blank = go(here, sent(page.blank))
    if (blank.arrived.page.status === 400) add(page.step, 'error', blank)
  }
  const filled = page.filled(answers)
  const on = go(here, sent(filled))
  if (on.arrived.page.status !== 200) {
    const why = wordsOf(on.arrived.page)
    throw new Error(`${way.id}: the answers do not get past the page ‘${page.step}’: ${why}.`)
  }
  // A page that only shows something, or notes that nobody wrote, look as they did at first.
  const isAnswered = Object.values(filled).some((value) => value !== '')
  if (isAnswered) add(page.step, 'answered', go(on, requestFor(address)))
  return on
}

const Refused = z.object({ errors: z.array(z.object({ text: z.string() })).min(1) })

/** Why a page did not let somebody go on: its error messages, or else its title. */
function wordsOf({ model }: Arrived['page']): string {
  const refused = Refused.safeParse(model)
  return refused.success ? refused.data.errors.map(({ text }) => text).join('. ') : model.title
}

function mustBeThere(way: Way, address: string, { arrived: { page } }: Reached): void {
  if (page.status === 200) return
  throw new Error(`${way.id}: there is nothing to look at on ${address}: ${page.model.title}.`)
}

/** `{session date}` is the day of that moment, `{session time}` its time. */
function resolved(answers: Answers, { id, moments }: Way): Answers {
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+) (date|time)\}/g, (gap, name: string, part: string) => {
      const moment = moments[name]
      if (moment === undefined) throw new Error(`${id}: there is no date for the gap ${gap}.`)
      return part === 'date' ? dateOf(moment) : timeOf(moment)
    })
  return Object.fromEntries(Object.entries(answers).map(([field, value]) => [field, fill(value)]))
}

/** What a page is called whose address ends with the number of an appointment, or a CRN. */
const named: Readonly<Record<string, string>> = {
  cases: 'overview',
  appointments: 'appointment',
  entries: 'entry',
}

/** A page of no journey is called after the last part of its address that is no number. */
function nameOf(address: string): string {
  const [above = '', last = ''] = (address.split('?')[0] ?? '').split('/').slice(-2)
  return /^[A-Z]?\d+$/.test(last) ? (named[above] ?? above) : last
}
