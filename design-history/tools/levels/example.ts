import { emptyRecord, withAnswers } from '../record/record.ts'
import { checkLevels } from './check.ts'
import { isMet, requirementsOf } from './requirements.ts'
import type { Answers } from '../record/record.ts'
import type { LevelCheck } from './check.ts'
import type { Requirement } from './requirements.ts'

/** A requirement as an example gives it. */
export interface ExampleRequirement {
  readonly id: string
  readonly state: string
  readonly note: string
  /** An address on this site. */
  readonly evidence?: string
}

/** An example filled in: its entries for the form, and what they come to. */
export interface LevelsExample {
  readonly entries: Answers
  readonly check: LevelCheck
  readonly met: readonly Requirement[]
  readonly unmet: readonly Requirement[]
}

/**
 * Fills in the levels with an example, for a page that shows all of it without a script.
 *
 * @param target - The level that it wants to reach
 * @throws {Error} If a requirement is left out, or there is no such requirement
 */
export function levelsExample(given: readonly ExampleRequirement[], target: string): LevelsExample {
  const ids = new Set(requirementsOf(emptyRecord).map(({ id }) => id))
  const strange = given.filter(({ id }) => !ids.has(id)).map(({ id }) => id)
  const missing = [...ids].filter((id) => !given.some((each) => each.id === id))
  if (strange.length > 0) throw new Error(`No requirement is called ${strange.join(', ')}`)
  if (missing.length > 0) throw new Error(`The example says nothing of ${missing.join(', ')}`)
  const entries = Object.fromEntries([
    ['levels.target', target],
    ...given.flatMap(({ id, state, note, evidence = '' }) => [
      [`levels.${id}.state`, state],
      [`levels.${id}.note`, note],
      [`levels.${id}.evidence`, evidence],
    ]),
  ]) as Answers
  const requirements = requirementsOf(withAnswers(emptyRecord, entries))
  return {
    entries,
    check: checkLevels(requirements),
    met: requirements.filter(isMet),
    unmet: requirements.filter((each) => !isMet(each)),
  }
}
