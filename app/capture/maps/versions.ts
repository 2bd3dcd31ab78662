import { fixturesOn, writtenOn } from '../../data/index.ts'
import { dateOf } from '../../engine/dates.ts'
import { paths } from '../../engine/paths.ts'
import { everyContext } from '../../journeys/arrange-appointment/context.ts'
import { versions as arrangeAppointment } from '../../journeys/arrange-appointment/index.ts'
import {
  heldChangeContexts,
  versions as changeOutcome,
} from '../../journeys/change-outcome/index.ts'
import {
  everyRearrangeContext,
  versions as rearrangeAppointment,
} from '../../journeys/rearrange-appointment/index.ts'
import {
  heldRecordContexts,
  versions as recordOutcome,
} from '../../journeys/record-outcome/index.ts'
import { wayThrough } from '../../walks/way-of.ts'
import type { Fixtures } from '../../data/schema.ts'
import type { JourneyPath } from '../../engine/paths.ts'
import type { Context, Journey } from '../../engine/types.ts'
import type { Way } from '../../walks/types.ts'

/** A way through a version of a journey for somebody in the fixtures. */
export interface MapWay extends Pick<JourneyPath, 'steps' | 'answers'> {
  /** The address where somebody begins the journey. */
  readonly begins: string
}

/** A version of a journey whose map is to be captured. */
export interface MapVersion {
  readonly journey: string
  readonly version: string
  /** Its pages in the order of the journey, with the confirmation at the end. */
  readonly steps: readonly string[]
  /** Where its ways begin: the list of cases, on the day of the version. */
  readonly start: Way
  /** Every way through it that somebody has, worked out when it is asked for. */
  readonly ways: () => readonly (readonly MapWay[])[]
}

/** The page after confirming. It is none of the steps of a journey. */
export const confirmation = 'confirmation'

/**
 * Every version of every journey. Those of a day are gone through on its morning. Our own has no
 * day: it always is that on which the fixtures are written, so that its pictures only change when
 * the design does.
 */
export function mapVersions(): readonly MapVersion[] {
  return [
    ...versionsOf(
      arrangeAppointment,
      everyContext,
      ({ theCase: { person } }) => `/cases/${person.crn}/arrange-appointment`,
    ),
    ...versionsOf(
      recordOutcome,
      heldRecordContexts,
      ({ contact }) => `${appointment(contact)}/record-outcome`,
    ),
    ...versionsOf(
      changeOutcome,
      heldChangeContexts,
      ({ contact }) => `${appointment(contact)}/change-outcome`,
    ),
    ...versionsOf(
      rearrangeAppointment,
      everyRearrangeContext,
      ({ contact }) => `${appointment(contact)}/rearrange`,
    ),
  ]
}

function versionsOf<C extends Context>(
  versions: readonly Journey<C>[],
  contexts: (fixtures: Fixtures, now: string) => readonly C[],
  begins: (context: C) => string,
): readonly MapVersion[] {
  return versions.map((journey) => {
    const start = wayThrough(journey.version, `${writtenOn}T09:00`)
    return {
      journey: journey.id,
      version: journey.version,
      steps: [...Object.keys(journey.steps), confirmation],
      start,
      ways: () =>
        contexts(fixturesOn(dateOf(start.now)), start.now).map((context) =>
          paths(journey, context).map(({ steps, answers }) => ({
            begins: begins(context),
            steps: goesOn(journey, steps) ? [...steps, confirmation] : steps,
            answers,
          })),
        ),
    }
  })
}

function goesOn<C extends Context>(journey: Journey<C>, steps: readonly string[]): boolean {
  return journey.steps[steps.at(-1) ?? '']?.kind === 'check-answers'
}

function appointment({ crn, id }: { readonly crn: string; readonly id: number }): string {
  return `/cases/${crn}/appointments/${id}`
}
