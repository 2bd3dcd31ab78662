import { everyContext } from './arrange-appointment/context.ts'
import { versions as arrangeAppointment } from './arrange-appointment/index.ts'
import { everyChangeContext, versions as changeOutcome } from './change-outcome/index.ts'
import {
  everyRearrangeContext,
  versions as rearrangeAppointment,
} from './rearrange-appointment/index.ts'
import { everyRecordContext, versions as recordOutcome } from './record-outcome/index.ts'
import type { Fixtures } from '../data/schema.ts'
import type { Context, Journey } from '../engine/types.ts'

/** A journey in all its versions, oldest first, with all that it can know of somebody in the fixtures. */
export interface JourneyFamily<C extends Context> {
  readonly title: string
  readonly versions: readonly [Journey<C>, ...Journey<C>[]]
  readonly contexts: (fixtures: Fixtures, now: string) => readonly C[]
}

/** What is done with each journey, whatever it knows besides the answers. */
export type ForEachJourney<T> = <C extends Context>(family: JourneyFamily<C>) => T

/** Does something with each journey of the service in turn, in the order in which people meet them. */
export function forEachJourney<T>(use: ForEachJourney<T>): readonly T[] {
  return [
    use({
      title: 'Arrange an appointment',
      versions: arrangeAppointment,
      contexts: everyContext,
    }),
    use({
      title: 'Record an outcome',
      versions: recordOutcome,
      contexts: everyRecordContext,
    }),
    use({
      title: 'Change an outcome',
      versions: changeOutcome,
      contexts: everyChangeContext,
    }),
    use({
      title: 'Rearrange or cancel an appointment',
      versions: rearrangeAppointment,
      contexts: everyRearrangeContext,
    }),
  ]
}
