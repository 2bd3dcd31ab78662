import type { Answers, Context, Journey } from '../../app/engine/types.ts'

/** A condition, a list of choices, a dependence or a text that says which answers it reads. */
type Reader<C> = Readonly<{ text: string; reads: readonly string[] }> &
  Readonly<Partial<Record<'holds' | 'value' | 'of', (answers: Answers, context: C) => unknown>>>

type Reading<C> = Readonly<{ what: string; reader: Reader<C> }>

/**
 * A sentence for each condition, list of choices, dependence and text of a journey that reads an
 * answer which it does not say it reads, or looks at all answers at once.
 */
export const readsMoreThanItSays = <C extends Context>(
  journey: Journey<C>,
  answers: Answers,
  context: C,
): readonly string[] =>
  readingsOf(journey).flatMap(({ what, reader: { text, reads, holds, value, of } }) => {
    const { watched, seen } = watch(answers)
    const read = holds ?? value ?? of
    read?.(watched, context)
    return [...seen]
      .filter((id) => !reads.includes(id))
      .map((id) => `${what}, ${text}, reads ${id}.`)
  })

/** Everything of the questions and the pages of a journey that says which answers it reads. */
const readingsOf = <C extends Context>(journey: Journey<C>): readonly Reading<C>[] => [
  ...Object.entries(journey.fields).flatMap(([id, field]) => readersIn<C>(field, id, 'offers')),
  ...Object.entries(journey.steps).flatMap(([id, step]) => readersIn<C>(step, id, 'says')),
]

function readersIn<C extends Context>(
  value: unknown,
  id: string,
  verb: string,
): readonly Reading<C>[] {
  if (typeof value !== 'object' || value === null) return []
  if (!isReader<C>(value)) {
    return Object.values(value).flatMap((one: unknown) => readersIn<C>(one, id, verb))
  }
  const what = value.value ? `What ‘${id}’ depends on` : `What ‘${id}’ ${verb}`
  return [{ what: value.holds ? `The condition of ‘${id}’` : what, reader: value }]
}

const isReader = <C extends Context>(value: object): value is Reader<C> => 'reads' in value

/** The same answers, and what has been looked at of them so far. */
function watch(answers: Answers): { readonly watched: Answers; readonly seen: Set<string> } {
  const seen = new Set<string>()
  const saw = (id: string | symbol) => {
    seen.add(String(id))
    return id
  }
  const watched = new Proxy(answers, {
    get: (target, id) => Reflect.get(target, saw(id)) as unknown,
    has: (target, id) => Reflect.has(target, saw(id)),
    getOwnPropertyDescriptor: (target, id) => Reflect.getOwnPropertyDescriptor(target, saw(id)),
    ownKeys: (target) => {
      seen.add('every answer')
      return Reflect.ownKeys(target)
    },
  })
  return { watched, seen }
}
