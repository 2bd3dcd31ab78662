import { components } from './components.ts'
import { readersOf } from './decisive.ts'
import { optionText, optionsOf } from './options.ts'
import { checkStep, openFields, revealerOf } from './validate.ts'
import { follow, stepOf, typedFrom } from './walk.ts'
import type { Readers } from './decisive.ts'
import type { Answers, Context, Field, Journey, QuestionStep } from './types.ts'

/** One way through a journey: its pages, the answers that lead along it, and a name for people. */
export interface JourneyPath {
  readonly name: string
  readonly steps: readonly string[]
  readonly answers: Answers
}

/** How much may be tried for each path that may be found, before we give up. */
const triesForEach = 50

/**
 * Every way through a journey for one context, made from samples: each option that something later
 * tells apart from the others, one good answer elsewhere. Two answers count as the same when every
 * condition that reads them agrees on them.
 * Throws, with what to do about it, if there are more than `limit` or if so many have been tried
 * that there might as well be, so that a journey that explodes says so and never hangs.
 */
export function paths<C extends Context>(
  journey: Journey<C>,
  context: C,
  limit = 10_000,
): readonly JourneyPath[] {
  const found: JourneyPath[] = []
  const readers = readersOf(journey)
  let tries = 0
  const attempt = () => {
    tries += 1
    if (tries > limit * triesForEach) throw tooMany(journey, limit)
  }
  const explore = (id: string, steps: readonly string[], answers: Answers): void => {
    const step = stepOf(journey, id)
    const here = [...steps, id]
    if (step.kind !== 'question') {
      if (found.length === limit) throw tooMany(journey, limit)
      found.push({
        name: pathName(journey, answers, readers.decisive, context),
        steps: here,
        answers,
      })
      return
    }
    for (const next of sampleAnswers(journey, id, step, answers, readers, context, attempt)) {
      explore(follow(step, next, context), here, next)
    }
  }
  explore(journey.start, [], {})
  return found
}

function tooMany<C extends Context>({ id, version }: Journey<C>, limit: number): Error {
  return new Error(
    `${id} ${version} has more than ${limit} paths. Let fewer conditions tell its answers apart, or raise the limit.`,
  )
}

/** Every sample of a page that passes its checks, added to the answers before it. */
function sampleAnswers<C extends Context>(
  journey: Journey<C>,
  stepId: string,
  step: QuestionStep<C>,
  before: Answers,
  readers: Readers<C>,
  context: C,
  attempt: () => void,
): readonly Answers[] {
  let combinations: readonly Answers[] = [{}]
  for (const [id, field] of openFields(journey, step, before, context)) {
    const revealer = revealerOf(journey, step, id)
    combinations = combinations.flatMap((given) => {
      if (revealer && given[revealer.field] !== revealer.value) return [given]
      return samplesOf(field, { ...before, ...given }, context).map((value) => {
        attempt()
        return { ...given, [id]: value }
      })
    })
  }
  const good = combinations.flatMap((given) => {
    attempt()
    const typed = typedFrom(journey, step, given)
    const checked = checkStep(journey, step, typed, before, context, true)
    return checked.ok ? [checked.answers] : []
  })
  return distinctBy(good, (answers) => readers.tellApart(stepId, answers, context))
}

/** Good answers to try for a field: those that it names, else each of its options. */
export function samplesOf<C extends Context>(
  field: Field<C>,
  answers: Answers,
  context: C,
): readonly string[] {
  if (field.samples) return field.samples(context)
  if (field.component === 'checkbox') return ['yes', 'no']
  return optionsOf(field, answers, context).map(({ value }) => value)
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const byKey = new Map<string, T>()
  for (const item of items) {
    const its = key(item)
    if (!byKey.has(its)) byKey.set(its, item)
  }
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
