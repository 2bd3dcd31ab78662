import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { everybody, theTen } from './people.ts'
import { changing, recording } from './outcomes.ts'
import { rearranging } from './rearrangements.ts'
import type { Context, Journey } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { Draft } from '../../app/session.ts'
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
  /** The person whose case it is. */
  readonly crn: (context: C) => string
  /** The appointment that a draft is about. */
  readonly about: (context: C) => Draft['contact']
  /** The address that begins a draft; its pages are below it, after the number of the draft. */
  readonly begin: (context: C) => string
  /** Where Back leads from the first page of a draft. */
  readonly entry: (context: C) => string
}

/** Arranging an appointment. */
export const arranging: Family<ArrangeContext> = {
  id: 'arrange-appointment',
  versions,
  held: theTen,
  everybody,
  looksAtDates: 'current',
  crn: ({ theCase }) => theCase.person.crn,
  about: () => null,
  begin: ({ theCase }) => `/cases/${theCase.person.crn}/arrange-appointment`,
  entry: ({ theCase }) => `/cases/${theCase.person.crn}`,
}

/** Does something with each journey in turn, whatever it knows besides the answers. */
export function eachFamily(use: <C extends Context>(family: Family<C>) => void): void {
  use(arranging)
  use(recording)
  use(changing)
  use(rearranging)
}
