import { only } from './answers.ts'
import { isSource } from './options.ts'
import type { Condition, Context, Dependence, Field } from './types.ts'

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
  /** An answer that was given for the answer to this field, and means nothing for another. */
  readonly on: (field: keyof Fields & string) => Dependence<C>
  /** An answer that was given for a value worked out from these fields. */
  readonly onValue: <Id extends keyof Fields & string>(
    text: string,
    reads: readonly Id[],
    value: (answers: { readonly [K in Id]?: string }, context: C) => string,
  ) => Dependence<C>
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
    on: (id) => ({
      text: `‘${fields[id]?.label}’`,
      reads: [id],
      value: (answers) => answers[id] ?? '',
    }),
    onValue: (text, reads, value) => ({
      text,
      reads,
      value: (answers, context) => value(only(answers, reads), context),
    }),
  }
}

/** Both hold. */
export function both<C extends Context>(a: Condition<C>, b: Condition<C>): Condition<C> {
  return {
    text: `${a.text}${a.text.startsWith('either ') ? ',' : ''} and ${b.text}`,
    reads: [...new Set([...a.reads, ...b.reads])],
    holds: (answers, context) => a.holds(answers, context) && b.holds(answers, context),
  }
}

/** At least one of the two holds. */
export function either<C extends Context>(a: Condition<C>, b: Condition<C>): Condition<C> {
  return {
    text: `either ${a.text} or ${b.text}`,
    reads: [...new Set([...a.reads, ...b.reads])],
    holds: (answers, context) => a.holds(answers, context) || b.holds(answers, context),
  }
}

function choiceText<C extends Context>(field: Field<C> | undefined, value: string): string {
  if (!field?.options || isSource(field.options)) return value
  return field.options.find((option) => option.value === value)?.text ?? value
}
