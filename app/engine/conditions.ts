import { isSource } from './options.ts'
import type { Answers, Condition, Context, Field } from './types.ts'

type ValueOf<C extends Context, F> = F extends Field<C, infer Value> ? Value : string

/** The conditions that can be put to the answers of some fields; names are checked by the types. */
export interface Conditions<C extends Context, Fields> {
  /** The answer to this field is this option. */
  readonly is: <Id extends keyof Fields & string>(
    field: Id,
    value: ValueOf<C, Fields[Id]>,
  ) => Condition<C>
  /** Anything else: in words, with the fields that it reads. */
  readonly check: <Id extends keyof Fields & string>(
    text: string,
    reads: readonly Id[],
    holds: (answers: { readonly [K in Id]?: string }, context: C) => boolean,
  ) => Condition<C>
}

/**
 * Conditions for a journey's fields. `check` gives its function the fields that it says it reads
 * and no others, so that a condition can be drawn, listed and trusted.
 */
export function conditionsFor<C extends Context, Fields extends Readonly<Record<string, Field<C>>>>(
  fields: Fields,
): Conditions<C, Fields> {
  return {
    is: (id, value) => ({
      text: `‘${fields[id]?.label}’ is ‘${choiceText(fields[id], value)}’`,
      reads: [id],
      holds: (answers) => answers[id] === value,
    }),
    check: (text, reads, holds) => ({
      text,
      reads,
      holds: (answers, context) => holds(only(answers, reads), context),
    }),
  }
}

/** Both hold. */
export function both<C extends Context>(a: Condition<C>, b: Condition<C>): Condition<C> {
  return {
    text: `${a.text} and ${b.text}`,
    reads: [...new Set([...a.reads, ...b.reads])],
    holds: (answers, context) => a.holds(answers, context) && b.holds(answers, context),
  }
}

function only<Id extends string>(
  answers: Answers,
  ids: readonly Id[],
): { readonly [K in Id]?: string } {
  const chosen: { [K in Id]?: string } = {}
  for (const id of ids) {
    const value = answers[id]
    if (value !== undefined) chosen[id] = value
  }
  return chosen
}

function choiceText<C extends Context>(field: Field<C> | undefined, value: string): string {
  if (!field?.options || isSource(field.options)) return value
  return field.options.find((option) => option.value === value)?.text ?? value
}
