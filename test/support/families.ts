import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { everybody, theTen } from './people.ts'
import type { Context, Journey } from '../../app/engine/types.ts'
import type { Somebody } from './people.ts'

/** A journey in all its versions, with the people, and their appointments, that have ways through it. */
export interface Family<C extends Context> {
  readonly id: string
  readonly versions: readonly Journey<C>[]
  /** Those in the fixtures. */
  readonly held: readonly Somebody<C>[]
  /** They, and those who are made from one of them for a branch that nobody else has. */
  readonly everybody: readonly Somebody<C>[]
  /** The version whose ways depend on the calendar, if one has such ways. */
  readonly looksAtDates?: string
}

const arranging = {
  id: 'arrange-appointment',
  versions,
  held: theTen,
  everybody,
  looksAtDates: 'current',
}

/** Does something with each journey in turn, whatever it knows besides the answers. */
export function eachFamily(use: <C extends Context>(family: Family<C>) => void): void {
  use(arranging)
}
