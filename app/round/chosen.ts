import { slugOf } from '../engine/slug.ts'
import { scenarios } from '../scenarios/index.ts'
import type { Scenario } from '../scenarios/types.ts'

/** The scenarios of a round, and the name of its files. */
export interface Chosen {
  readonly name: string
  /** `2026-11-21-round-1`. */
  readonly file: string
  readonly scenarios: readonly Scenario[]
}

/**
 * What `npm run round -- "Name" [scenarios]` asks for: without scenarios, all those of the newest
 * design. `date` is YYYY-MM-DD, `existing` are the names of the rounds that there are. Throws one
 * sentence that says what to type.
 */
export function chosenFrom(
  words: readonly string[],
  date: string,
  existing: readonly string[],
): Chosen {
  const [name = '', ...ids] = words.map((word) => word.replaceAll(/\s+/g, ' ').trim())
  const slug = slugOf(name)
  if (slug === '') {
    throw new Error('Give the round a name: npm run round -- "Round 1: toolkits" toolkit-session')
  }
  const file = `${date}-${slug}`
  const taken = existing.find((one) => one.slice(date.length + 1) === slug)
  if (taken) {
    throw new Error(`There is a round ${taken}, and a round never changes. Choose another name.`)
  }
  const unknown = ids.find((id) => !scenarios.some((scenario) => scenario.id === id))
  if (unknown !== undefined) {
    throw new Error(
      `There is no scenario ‘${unknown}’. Choose from: ${scenarios.map(({ id }) => id).join(', ')}.`,
    )
  }
  const newest = scenarios.at(-1)?.version
  const chosen = scenarios.filter(({ id, version }) =>
    ids.length === 0 ? version === newest : ids.includes(id),
  )
  return { name, file, scenarios: chosen }
}
