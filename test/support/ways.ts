import { paths } from '../../app/engine/paths.ts'
import { stepOf } from '../../app/engine/walk.ts'
import { questionOf, questionsAmong } from './journeys.ts'
import { covering, shuffled } from './seed.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Context, Journey } from '../../app/engine/types.ts'
import type { Somebody } from './people.ts'

/** The ways through a version that somebody has. */
export interface Ways<C extends Context> {
  readonly who: string
  readonly context: C
  readonly paths: readonly JourneyPath[]
}

const found = new WeakMap<Context, WeakMap<object, readonly JourneyPath[]>>()

/** Every way through a version for one context, found once for all tests of a worker. */
export function everyPath<C extends Context>(
  journey: Journey<C>,
  context: C,
): readonly JourneyPath[] {
  const known = found.get(context) ?? new WeakMap<object, readonly JourneyPath[]>()
  found.set(context, known)
  const all = known.get(journey) ?? paths(journey, context)
  known.set(journey, all)
  return all
}

/** The ways that these people have through a version. */
export const waysThrough = <C extends Context>(
  journey: Journey<C>,
  all: readonly Somebody<C>[],
  now?: string,
): readonly Ways<C>[] =>
  all.map(({ who, at }) => {
    const context = at(now)
    return { who, context, paths: everyPath(journey, context) }
  })

/** Of all whose ways differ in nothing but dates and names, the first. */
export function oneOfEachShape<C extends Context>(all: readonly Ways<C>[]): readonly Ways<C>[] {
  const shapeOf = (ways: Ways<C>) =>
    JSON.stringify(ways.paths.map(({ steps, answers }) => [steps, Object.keys(answers)]))
  return [...new Map(all.toReversed().map((ways) => [shapeOf(ways), ways])).values()].toReversed()
}

/** The ways that end at check your answers. */
export const completeOnes = <C extends Context>(
  journey: Journey<C>,
  all: readonly JourneyPath[],
): readonly JourneyPath[] =>
  all.filter(({ steps }) => stepOf(journey, steps.at(-1) ?? '').kind === 'check-answers')

/** The edges that a way takes: the page, and which of the edges that leave it. */
export const edgesOf = <C extends Context>(
  journey: Journey<C>,
  { steps, answers }: JourneyPath,
  context: C,
): readonly string[] =>
  questionsAmong(journey, steps).map((id) => {
    const { next } = questionOf(journey, id)
    const taken = next.findIndex(({ when }) => !when || when.holds(answers, context))
    return `${id}, edge ${taken}`
  })

/** How many others are chosen than those that cover everything, by the name of the sample. */
interface Choice {
  readonly others: number
  readonly name: string
  /** Whether everybody comes to every page that they have. */
  readonly everyPage?: boolean
}

/** Ways that cover every edge, option, sequence and person, and others by the seed, of `all`. */
export function chosenWays<C extends Context>(
  journey: Journey<C>,
  all: readonly Ways<C>[],
  { others, name, everyPage = false }: Choice,
): readonly (Ways<C> & { readonly all: number })[] {
  const each = all.flatMap((ways) => ways.paths.map((path) => ({ ...ways, path })))
  const chosen = covering(
    each,
    ({ who, context, path }) => [
      ...edgesOf(journey, path, context),
      ...Object.entries(path.answers).map(([id, value]) => `${id}: ${value}`),
      path.steps.join(' > '),
      who,
      ...(everyPage ? path.steps.map((id) => `${who} at ${id}`) : []),
    ],
    { others, name: `${name}, ${journey.id} ${journey.version}` },
  )
  return all.map((ways) => ({
    ...ways,
    paths: chosen.flatMap((one) => (one.who === ways.who ? [one.path] : [])),
    all: ways.paths.length,
  }))
}

/** One way through, and another into which it is changed. */
export type Pair = readonly [from: JourneyPath, to: JourneyPath]

/**
 * Pairs of ways between which every question is answered anew, lost, kept and said otherwise, and
 * others by the seed. Of more than 40 ways all pairs take hours: `npm run every-pair` tries those.
 */
export function pairsOf(
  all: readonly JourneyPath[],
  choice: Pick<Choice, 'others' | 'name'>,
): readonly Pair[] {
  const every = () => all.flatMap((from) => all.map((to): Pair => [from, to]))
  if (process.env['EVERY_PAIR'] !== undefined) return every()
  if (all.length <= 40) return covering(every(), changesIn, choice)
  const next = [...all.slice(1), ...all.slice(0, 1)]
  const two = [next, shuffled(all, choice.name)].flatMap((others) =>
    others.flatMap((to, index) => all.slice(index, index + 1).map((from): Pair => [from, to])),
  )
  return covering(two, changesIn, choice)
}

function changesIn([from, to]: Pair): readonly string[] {
  const ids = new Set([...Object.keys(from.answers), ...Object.keys(to.answers)])
  return [...ids].map((id) => {
    const [was, is] = [from.answers[id], to.answers[id]]
    if (was === undefined) return `${id} is new`
    if (is === undefined) return `${id} is lost`
    return was === is ? `${id} stays` : `${id} is another`
  })
}
