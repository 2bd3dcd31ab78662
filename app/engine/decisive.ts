import { isSource } from './options.ts'
import { revealerOf } from './validate.ts'
import type { Answers, Context, Journey } from './types.ts'

/** Whatever in a journey looks at answers, and so can send two answers different ways. */
export interface Readers<C extends Context> {
  /** The fields whose answers can change the way, or what is asked on it. */
  readonly decisive: ReadonlySet<string>
  /**
   * The same text for two sets of answers to the fields of a page if nothing on the page or after
   * it can tell them apart.
   */
  tellApart(step: string, answers: Answers, context: C): string
}

interface Reader<C extends Context> {
  readonly reads: readonly string[]
  says(answers: Answers, context: C): string
}

/**
 * Finds the readers of a journey: conditions of edges and of questions, options that open other
 * questions, and choices that are worked out from answers. Two answers are told apart by what the
 * readers say of them, as soon as all that a reader reads is settled; until then, by themselves.
 */
export function readersOf<C extends Context>(journey: Journey<C>): Readers<C> {
  const readers = allReaders(journey)
  const decisive = new Set(readers.flatMap(({ reads }) => reads))
  const pages = pagesOfFields(journey)
  const ahead = stepsAhead(journey)
  const concerned = new Map(
    Object.keys(journey.steps).map((step) => {
      const fields = [...decisive].filter((id) => pages.get(id) === step)
      const concerns = ({ reads }: Reader<C>) => reads.some((id) => fields.includes(id))
      return [step, { fields, readers: readers.filter(concerns) }]
    }),
  )
  const tellApart = (step: string, answers: Answers, context: C): string => {
    const { fields = [], readers: concerning = [] } = concerned.get(step) ?? {}
    const settled = (id: string) => id in answers || !ahead.get(step)?.has(pages.get(id) ?? '')
    const said: string[] = []
    const open = new Set<string>()
    for (const reader of concerning) {
      if (reader.reads.every(settled)) said.push(reader.says(answers, context))
      else for (const id of fields) if (reader.reads.includes(id)) open.add(id)
    }
    return JSON.stringify([said, [...open].map((id) => answers[id] ?? null)])
  }
  return { decisive, tellApart }
}

function allReaders<C extends Context>(journey: Journey<C>): readonly Reader<C>[] {
  const fields = Object.values(journey.fields)
  const questions = Object.values(journey.steps).filter((step) => step.kind === 'question')
  const conditions = [
    ...questions.flatMap(({ next }) => next.flatMap(({ when }) => when ?? [])),
    ...fields.flatMap(({ asked }) => asked ?? []),
  ].map((condition) => ({
    reads: condition.reads,
    says: (answers: Answers, context: C) => String(condition.holds(answers, context)),
  }))
  const revealing = questions.flatMap((step) =>
    step.fields.flatMap((id) => {
      const revealer = revealerOf(journey, step, id)
      if (!revealer) return []
      const { field, value } = revealer
      return [{ reads: [field], says: (answers: Answers) => String(answers[field] === value) }]
    }),
  )
  const choices = fields.flatMap(({ options }) =>
    options && isSource(options)
      ? [
          {
            reads: options.reads,
            says: (answers: Answers, context: C) =>
              options
                .of(answers, context)
                .map(({ value }) => value)
                .join(),
          },
        ]
      : [],
  )
  return [...conditions, ...revealing, ...choices].filter(({ reads }) => reads.length > 0)
}

function pagesOfFields<C extends Context>(journey: Journey<C>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(journey.steps).flatMap(([id, step]) =>
      step.kind === 'question' ? step.fields.map((field) => [field, id] as const) : [],
    ),
  )
}

/** For each step, those that can still come after it. */
function stepsAhead<C extends Context>(
  journey: Journey<C>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ahead = new Map<string, Set<string>>()
  const from = (id: string): ReadonlySet<string> => {
    const known = ahead.get(id)
    if (known) return known
    const found = new Set<string>()
    ahead.set(id, found)
    const step = journey.steps[id]
    if (step?.kind !== 'question') return found
    for (const { to } of step.next) {
      found.add(to)
      for (const later of from(to)) found.add(later)
    }
    return found
  }
  for (const id of Object.keys(journey.steps)) from(id)
  return ahead
}
