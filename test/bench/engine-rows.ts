import { paths } from '../../app/engine/paths.ts'
import { walk } from '../../app/engine/walk.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { bigJourney, longestAnswers, october } from '../support/big.ts'
import { contextAt } from '../support/people.ts'
import { changedInto } from './engine-change.ts'
import { measureEngine } from './engine-measure.ts'
import { median } from '../../app/capture/budget.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'
import type { EngineCell, EngineRow } from './engine-measure.ts'

/** How fast the engine is by itself: round by round, without pages, forms or a server. */
export function engineRows(most: number): readonly EngineRow[] {
  const context = contextAt('Kieran')
  const all = versions.map((journey) => ({ journey, found: completePaths(journey, context) }))
  const longest = all.toSorted((a, b) => pagesOf(b.found) - pagesOf(a.found))[0]
  if (!longest) throw new Error('There is no version of arranging an appointment.')
  const { journey, found } = longest
  const path = longestOf(found)
  const big = bigJourney(60, 200)
  const name = `arrange-appointment ${journey.version}`
  return measureEngine(
    [
      walks(`Walks of ${name}, ${path.steps.length} pages`, journey, path.answers, context),
      walks(
        'Walks of a journey with 60 steps and 200 edges, all of its pages',
        big,
        longestAnswers(big),
        october,
      ),
      { text: `Paths found of ${name}`, work: () => paths(journey, context).length },
      changes(
        `Paths of ${name} changed into another (${found.length * (found.length - 1)} pairs)`,
        journey,
        found,
        context,
      ),
    ],
    most,
  )
}

/** The rows as a Markdown table. */
export function engineTable(rows: readonly EngineRow[]): string {
  const lines = rows.map(({ text, rates }) => {
    const rate = median(rates)
    const [lowest, highest] = [Math.min(...rates), Math.max(...rates)].map((one) => one.toFixed(0))
    const each = (1_000_000 / rate).toFixed(1)
    return `| ${text} | ${rate.toFixed(0)} (${lowest} to ${highest}) | ${each} µs |`
  })
  const head = '| The engine alone, median of rounds (lowest to highest) | A second | Each takes |'
  return [head, '| --- | --- | --- |', ...lines].join('\n')
}

function walks<C extends Context>(
  text: string,
  journey: Journey<C>,
  answers: Answers,
  context: C,
): EngineCell {
  if (!walk(journey, answers, context).complete) throw new Error('The answers do not fit any more.')
  return { text, work: () => Number(walk(journey, answers, context).complete) }
}

/** Each turn changes the next ordered pair, so that a round is a fair share of all of them. */
function changes<C extends Context>(
  text: string,
  journey: Journey<C>,
  found: readonly JourneyPath[],
  context: C,
): EngineCell {
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

/** The paths that reach check your answers: the others have nothing to walk to. */
function completePaths<C extends Context>(journey: Journey<C>, context: C): readonly JourneyPath[] {
  return paths(journey, context).filter(({ answers }) => walk(journey, answers, context).complete)
}

function pagesOf(found: readonly JourneyPath[]): number {
  return Math.max(0, ...found.map(({ steps }) => steps.length))
}

function longestOf(found: readonly JourneyPath[]): JourneyPath {
  const longest = found.toSorted((a, b) => b.steps.length - a.steps.length)[0]
  if (!longest) throw new Error('There is no way through the journey.')
  return longest
}
