import { median } from '../../app/capture/budget.ts'
import { forget } from '../../app/engine/forget.ts'
import { paths } from '../../app/engine/paths.ts'
import { checkStep } from '../../app/engine/validate.ts'
import { stepOf, typedFrom, walk } from '../../app/engine/walk.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { bigJourney, longestAnswers, october } from '../support/big.ts'
import { contextAt } from '../support/people.ts'
import { rounds, spread, table } from './figures.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'

/** One thing that the engine does, over and over. `work` says how many it did. */
interface Cell {
  readonly text: string
  readonly work: () => number
}

/** About how long a round of one thing takes. */
const roundSeconds = 0.5

/** How fast the engine is by itself, without pages, forms or a server, as a table. */
export function measuredEngine(most: number): string {
  const cells = enginesWork()
  const turns = new Map(cells.map((cell) => [cell, warmUp(cell)]))
  const rates = new Map(cells.map((cell) => [cell, [] as number[]]))
  for (const [, all] of rounds(cells, { most, seconds: 40 })) {
    for (const cell of all) rates.get(cell)?.push(run(cell, turns.get(cell) ?? 1).rate)
  }
  const rows = [...rates].map(([{ text }, found]) => {
    return [text, spread(found, 0), `${(1_000_000 / median(found)).toFixed(1)} µs`]
  })
  const head = 'The engine alone, median of rounds (lowest to highest)'
  return table([head, 'A second', 'Each takes'], rows)
}

function enginesWork(): readonly Cell[] {
  const context = contextAt('Kieran')
  const all = versions.map((journey) => {
    const ways = paths(journey, context)
    // The others have nothing to walk to
    const found = ways.filter(({ answers }) => walk(journey, answers, context).complete)
    return { journey, found, longest: longestOf(found) }
  })
  const [first] = all.toSorted((a, b) => pagesOf(b.longest) - pagesOf(a.longest))
  if (!first?.longest) throw new Error('There is no way through arranging an appointment.')
  const { journey, found, longest } = first
  const big = bigJourney(60, 200)
  const name = `arrange-appointment ${journey.version}`
  const walked = 'Walks of a journey with 60 steps and 200 edges, all of its pages'
  const pairs = found.length * (found.length - 1)
  return [
    walks(`Walks of ${name}, ${pagesOf(longest)} pages`, journey, longest.answers, context),
    walks(walked, big, longestAnswers(big), october),
    { text: `Paths found of ${name}`, work: () => paths(journey, context).length },
    changes(`Paths of ${name} changed into another (${pairs} pairs)`, journey, found, context),
  ]
}

const pagesOf = (path: JourneyPath | undefined) => path?.steps.length ?? 0

function longestOf(found: readonly JourneyPath[]): JourneyPath | undefined {
  return found.toSorted((a, b) => b.steps.length - a.steps.length)[0]
}

function walks<C extends Context>(
  text: string,
  journey: Journey<C>,
  answers: Answers,
  context: C,
): Cell {
  if (!walk(journey, answers, context).complete) throw new Error('The answers do not fit any more.')
  return { text, work: () => Number(walk(journey, answers, context).complete) }
}

/** Each turn changes the next ordered pair, so that a round is a fair share of all of them. */
function changes<C extends Context>(
  text: string,
  journey: Journey<C>,
  found: readonly JourneyPath[],
  context: C,
): Cell {
  let turn = 0
  const work = () => {
    const step = 1 + (Math.floor(turn / found.length) % Math.max(1, found.length - 1))
    const from = found[turn % found.length]
    const to = found[(turn + step) % found.length]
    turn += 1
    if (!from || !to) throw new Error('There are no paths to change.')
    const changed = changedInto(journey, from.answers, to.answers, context)
    if (Object.keys(changed).length !== Object.keys(to.answers).length) {
      throw new Error(`‘${from.name}’ does not become ‘${to.name}’.`)
    }
    return 1
  }
  return { text, work }
}

/**
 * Changes the answers of one way into those of another, page by page as a person would: the first
 * page that differs is answered anew, what has lost its meaning is forgotten, and the trail is
 * walked again. Throws if a page refuses its answers, or if the changes never come to an end.
 */
function changedInto<C extends Context>(
  journey: Journey<C>,
  from: Answers,
  to: Answers,
  context: C,
): Answers {
  const fieldsOf = (id: string) => {
    const step = stepOf(journey, id)
    return step.kind === 'question' ? step.fields : []
  }
  let stored = from
  for (let turn = 0; turn <= Object.keys(journey.steps).length; turn += 1) {
    const { steps, answers } = walk(journey, stored, context)
    const at = steps.findIndex((id) => fieldsOf(id).some((field) => answers[field] !== to[field]))
    const step = stepOf(journey, steps[at] ?? steps[0] ?? '')
    if (at < 0 || step.kind !== 'question') return answers
    const asked = steps.slice(0, at).flatMap(fieldsOf)
    const before = Object.fromEntries(
      Object.entries(answers).filter(([field]) => asked.includes(field)),
    )
    const checked = checkStep(journey, step, typedFrom(journey, step, to), before, context, true)
    if (!checked.ok) throw new Error(`‘${steps[at]}’ refuses the answers of another way through.`)
    stored = forget(journey, stored, { ...stored, ...checked.given }, checked.given, context)
  }
  throw new Error('The changes never come to an end.')
}

/** How many turns fill a round, found by taking some. */
function warmUp(cell: Cell): number {
  let turns = 1
  for (let time = 0; time < 4; time += 1) {
    const { seconds } = run(cell, turns)
    turns = Math.max(1, Math.round((turns * roundSeconds) / seconds))
  }
  return turns
}

function run({ work }: Cell, turns: number): { readonly rate: number; readonly seconds: number } {
  let done = 0
  const began = performance.now()
  for (let turn = 0; turn < turns; turn += 1) done += work()
  // Never nothing, even where the clock is too coarse to see one turn
  const seconds = Math.max(performance.now() - began, 0.001) / 1000
  return { rate: done / seconds, seconds }
}
