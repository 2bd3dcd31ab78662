import { isSource } from '../options.ts'
import { questionName } from './questions.ts'
import type { Context, Journey } from '../types.ts'

/** Choices between nothing, and options that cannot be told apart once they are chosen. */
export function optionProblems<C extends Context>(journey: Journey<C>): readonly string[] {
  return Object.entries(journey.fields).flatMap(([id, field]) => {
    const { component, options = [] } = field
    // What is worked out can be counted only when there are answers.
    if (isSource(options)) return []
    const name = questionName(id, field)
    const isChoice = component === 'radios' || component === 'select'
    const empty =
      isChoice && options.length === 0
        ? [`${name} has nothing to choose from. Give it options.`]
        : []
    const values = options.map(({ value }) => value)
    const repeated = new Set(values.filter((value, index) => values.indexOf(value) < index))
    return [
      ...empty,
      ...[...repeated].map(
        (value) =>
          `${name} has more than one option with the value ‘${value}’. Give each its own value.`,
      ),
    ]
  })
}
