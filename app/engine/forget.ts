import type { Answers, Context, Field, Journey } from './types.ts'

/**
 * The answers after a change, without those that were given for something that is no longer so,
 * and on down: what depended on a dropped answer goes too. An answer stays if every value that it
 * depends on is what it was. `given` are the answers of the page that was just sent; they stay.
 */
export function forget<C extends Context>(
  journey: Journey<C>,
  before: Answers,
  after: Answers,
  given: Answers,
  context: C,
): Answers {
  const dependants = Object.entries(journey.fields).filter(([, { dependsOn }]) => dependsOn)
  let kept = after
  for (;;) {
    const stale = dependants.find(
      ([id, field]) =>
        kept[id] !== undefined &&
        given[id] === undefined &&
        hasLostItsMeaning(field, before, kept, context),
    )
    if (!stale) return kept
    kept = Object.fromEntries(Object.entries(kept).filter(([id]) => id !== stale[0]))
  }
}

function hasLostItsMeaning<C extends Context>(
  field: Field<C>,
  before: Answers,
  after: Answers,
  context: C,
): boolean {
  return (field.dependsOn ?? []).some(
    (one) => one.value(before, context) !== one.value(after, context),
  )
}
