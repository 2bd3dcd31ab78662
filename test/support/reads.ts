import { isSource } from '../../app/engine/options.ts'
import type {
  Answers,
  Condition,
  Context,
  Field,
  Journey,
  Step,
  StopStep,
  Target,
  Words,
} from '../../app/engine/types.ts'

/** Something of a journey that says which answers it reads. */
export interface Reading<C extends Context> {
  readonly what: string
  readonly reads: readonly string[]
  readonly read: (answers: Answers, context: C) => unknown
}

/**
 * Every condition, list of choices, dependence and text of a journey that reads an answer which it
 * does not say it reads, or looks at all answers at once: one sentence each. Empty if all of them
 * keep to what they say, for these answers and this context.
 */
export function readsMoreThanItSays<C extends Context>(
  journey: Journey<C>,
  answers: Answers,
  context: C,
): readonly string[] {
  return readingsOf(journey).flatMap(({ what, reads, read }) => {
    const { watched, seen } = watch(answers)
    read(watched, context)
    return [...seen].filter((id) => !reads.includes(id)).map((id) => `${what} reads ${id}.`)
  })
}

/** Everything of a journey that says which answers it reads. */
export function readingsOf<C extends Context>(journey: Journey<C>): readonly Reading<C>[] {
  return [
    ...Object.entries(journey.fields).flatMap(([id, field]) => readingsOfField(id, field)),
    ...Object.entries(journey.steps).flatMap(([id, step]) => readingsOfStep(id, step)),
  ]
}

function readingsOfField<C extends Context>(id: string, field: Field<C>): readonly Reading<C>[] {
  const { asked, options, dependsOn = [] } = field
  return [
    ...(asked ? [conditionOf(`‘${id}’`, asked)] : []),
    ...(options && isSource(options)
      ? [
          {
            what: `What ‘${id}’ offers, ${options.text},`,
            reads: options.reads,
            read: (answers: Answers, context: C) => options.of(answers, context),
          },
        ]
      : []),
    ...dependsOn.map((one) => ({
      what: `What ‘${id}’ depends on, ${one.text},`,
      reads: one.reads,
      read: (answers: Answers, context: C) => one.value(answers, context),
    })),
  ]
}

function readingsOfStep<C extends Context>(id: string, step: Step<C>): readonly Reading<C>[] {
  const edges = step.kind === 'question' ? step.next : []
  return [
    ...edges.flatMap(({ when }) => (when ? [conditionOf(`‘${id}’`, when)] : [])),
    ...wordsOf(step).flatMap((words) =>
      typeof words === 'string'
        ? []
        : [
            {
              what: `What ‘${id}’ says, ${words.text},`,
              reads: words.reads,
              read: (answers: Answers, context: C) => words.of(answers, context),
            },
          ],
    ),
  ]
}

function conditionOf<C extends Context>(where: string, condition: Condition<C>): Reading<C> {
  return {
    what: `The condition of ${where}, ${condition.text},`,
    reads: condition.reads,
    read: (answers, context) => condition.holds(answers, context),
  }
}

function wordsOf<C extends Context>(step: Step<C>): readonly Words<C>[] {
  const blocks = (step.blocks ?? []).flatMap((block) => wordsOfBlock<C>(block))
  if (step.kind !== 'check-answers') return blocks
  const sections = (step.sections ?? []).map(({ title }) => title)
  return [step.title, step.button, ...sections, ...blocks]
}

function wordsOfBlock<C extends Context>(
  block: StopStep<C>['blocks'][number],
): readonly Words<C>[] {
  const target = (to?: Target<C>): readonly Words<C>[] => (to && 'href' in to ? [to.href] : [])
  switch (block.kind) {
    case 'list':
    case 'rows':
      return []
    case 'table':
      return [block.caption]
    case 'link':
      return [block.text, ...target(block.to)]
    case 'paragraph':
      return [block.text, ...target(block.link)]
    default:
      return [block.text]
  }
}

/** The same answers, and what has been looked at of them so far. */
function watch(answers: Answers): { readonly watched: Answers; readonly seen: Set<string> } {
  const seen = new Set<string>()
  const saw = (id: string | symbol) => seen.add(typeof id === 'string' ? id : 'a symbol')
  const watched = new Proxy(answers, {
    get: (target, id) => {
      saw(id)
      const value: unknown = Reflect.get(target, id)
      return value
    },
    has: (target, id) => {
      saw(id)
      return Reflect.has(target, id)
    },
    getOwnPropertyDescriptor: (target, id) => {
      saw(id)
      return Reflect.getOwnPropertyDescriptor(target, id)
    },
    ownKeys: (target) => {
      saw('every answer')
      return Reflect.ownKeys(target)
    },
  })
  return { watched, seen }
}
