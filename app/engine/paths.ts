import { components } from './components.ts'
import { optionText, optionsOf } from './options.ts'
import { checkStep, revealerOf } from './validate.ts'
import { follow, stepOf, typedFrom } from './walk.ts'
import type { Answers, Context, Field, Journey, QuestionStep } from './types.ts'

/** One way through a journey: its pages, the answers that lead along it, and a name for people. */
export interface JourneyPath {
  readonly name: string
  readonly steps: readonly string[]
  readonly answers: Answers
}

/**
 * Every way through a journey for one context, made from samples: each option where a condition
 * reads the field or the option opens another question, one good answer elsewhere.
 * Throws if there are more than `limit`, so that a journey that explodes says so.
 */
export function paths<C extends Context>(
  journey: Journey<C>,
  context: C,
  limit = 10_000,
): readonly JourneyPath[] {
  const found: JourneyPath[] = []
  const decisive = decisiveFields(journey)
  const explore = (id: string, steps: readonly string[], answers: Answers): void => {
    const step = stepOf(journey, id)
    const here = [...steps, id]
    if (step.kind !== 'question') {
      if (found.length === limit) {
        throw new Error(`${journey.id} ${journey.version} has more than ${limit} paths`)
      }
      const name = pathName(journey, answers, decisive, context)
      found.push({ name, steps: here, answers })
      return
    }
    for (const next of sampleAnswers(journey, step, answers, decisive, context)) {
      explore(follow(step, next, context), here, next)
    }
  }
  explore(journey.start, [], {})
  return found
}

/** The fields whose answers can change the way: read by a condition, or opening another field. */
export function decisiveFields<C extends Context>(journey: Journey<C>): ReadonlySet<string> {
  const decisive = new Set<string>()
  for (const step of Object.values(journey.steps)) {
    if (step.kind !== 'question') continue
    for (const { when } of step.next) when?.reads.forEach((field) => decisive.add(field))
    for (const field of step.fields) {
      const revealer = revealerOf(journey, step, field)
      if (revealer) decisive.add(revealer.field).add(field)
    }
  }
  return decisive
}

/** Every sample of a page that passes its checks, added to the answers before it. */
function sampleAnswers<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  before: Answers,
  decisive: ReadonlySet<string>,
  context: C,
): readonly Answers[] {
  let combinations: readonly Answers[] = [{}]
  for (const id of step.fields) {
    const field = journey.fields[id]
    if (!field) continue
    const revealer = revealerOf(journey, step, id)
    combinations = combinations.flatMap((given) => {
      if (revealer && given[revealer.field] !== revealer.value) return [given]
      const samples = samplesOf(field, { ...before, ...given }, context)
      return samples.map((value) => ({ ...given, [id]: value }))
    })
  }
  const good = combinations.flatMap((given) => {
    const typed = typedFrom(journey, step, given)
    const checked = checkStep(journey, step, typed, before, context, true)
    return checked.ok ? [checked.answers] : []
  })
  return distinctBy(good, (answers) =>
    JSON.stringify(step.fields.map((id) => (decisive.has(id) ? answers[id] : null))),
  )
}

/** Good answers to try for a field: those that it names, else each of its options. */
export function samplesOf<C extends Context>(
  field: Field<C>,
  answers: Answers,
  context: C,
): readonly string[] {
  return field.samples?.(context) ?? optionsOf(field, answers, context).map(({ value }) => value)
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const byKey = new Map<string, T>()
  for (const item of items) if (!byKey.has(key(item))) byKey.set(key(item), item)
  return [...byKey.values()]
}

function pathName<C extends Context>(
  journey: Journey<C>,
  answers: Answers,
  decisive: ReadonlySet<string>,
  context: C,
): string {
  return Object.keys(answers)
    .filter((id) => decisive.has(id))
    .map((id) => {
      const field = journey.fields[id]
      const value = answers[id] ?? ''
      if (!field) return value
      if (field.options) return optionText(field, value, answers, context)
      return Object.values(components[field.component].show(value)).join(' ')
    })
    .join(' > ')
}
