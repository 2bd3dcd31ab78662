import { conditionsFor } from './conditions.ts'
import type { Conditions } from './conditions.ts'
import type { Block, Context, Edge, Field, Journey, QuestionStep, Step } from './types.ts'

/** What a question page may have besides its fields and where it leads. */
type QuestionExtras<C extends Context, FieldId extends string, StepId extends string> = Pick<
  QuestionStep<C, FieldId, StepId>,
  'title' | 'details' | 'blocks' | 'group' | 'changeInstead'
>

/** Builders for journeys over one kind of context. They add no behaviour: only checked names. */
export interface Define<C extends Context> {
  /** One field; the values of its options become part of its type. */
  readonly field: <const Value extends string = string>(field: Field<C, Value>) => Field<C, Value>
  /** Conditions over these fields. */
  readonly conditions: <Fields extends Readonly<Record<string, Field<C>>>>(
    fields: Fields,
  ) => Conditions<C, Fields>
  /** A page that asks these fields and leads to one step, or to the first edge that holds. */
  readonly ask: <const FieldId extends string, const StepId extends string>(
    fields: FieldId | readonly FieldId[],
    next: StepId | readonly Edge<C, StepId>[],
    extras?: QuestionExtras<C, FieldId, StepId>,
  ) => QuestionStep<C, FieldId, StepId>
  /** A page that asks nothing: it shows something on the way, and Continue leads on. */
  readonly show: <const StepId extends string>(
    title: string,
    blocks: readonly Block<C, StepId>[],
    next: StepId | readonly Edge<C, StepId>[],
  ) => QuestionStep<C, never, StepId>
  /** A journey whose steps name only fields and steps that it has. */
  readonly journey: <
    Fields extends Readonly<Record<string, Field<C>>>,
    Steps extends Readonly<Record<string, unknown>>,
  >(
    journey: Omit<Journey<C>, 'fields' | 'steps' | 'start'> & {
      readonly fields: Fields
      readonly start: keyof Steps & string
      readonly steps: Steps & {
        readonly [Id in keyof Steps]: Step<C, keyof Fields & string, keyof Steps & string>
      }
    },
  ) => Journey<C>
}

/** Builders for journeys over one kind of context: `const { field, ask } = define<MyContext>()`. */
export function define<C extends Context>(): Define<C> {
  return {
    field: (field) => field,
    conditions: (fields) => conditionsFor(fields),
    ask: (fields, next, extras = {}) => ({
      kind: 'question',
      fields: typeof fields === 'string' ? [fields] : fields,
      next: typeof next === 'string' ? [{ to: next }] : next,
      ...extras,
    }),
    show: (title, blocks, next) => ({
      kind: 'question',
      title,
      fields: [],
      blocks,
      next: typeof next === 'string' ? [{ to: next }] : next,
    }),
    journey: (journey) => journey,
  }
}
