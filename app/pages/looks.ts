import { isDated } from '../journeys/version-on.ts'

/** How the service looked at the time of a version: its header, its footer, its name for cases. */
export interface Look {
  readonly cases: string
  readonly guidance: boolean
  readonly phase: 'blue' | 'purple'
  /** The person’s name and numbers on every page of a journey. */
  readonly banner: boolean
  /** Who to write to, in the footer. */
  readonly support: boolean
}

const march: Look = {
  cases: 'My cases',
  guidance: false,
  phase: 'purple',
  banner: true,
  support: false,
}
const october: Look = {
  cases: 'Your cases',
  guidance: true,
  phase: 'blue',
  banner: false,
  support: false,
}
const now: Look = { ...october, support: true }

/** Looks by the date from which the service had them, oldest first. */
const looks: readonly (readonly [since: string, look: Look])[] = [
  ['2021-03-11', march],
  ['2021-05-25', { ...march, banner: false }],
  ['2021-10-06', october],
  ['2021-10-13', now],
]

/** The look of a version: that of the newest design no later than it, and today’s without a date. */
export function lookOf(version: string | null): Look {
  if (version === null || !isDated(version)) return now
  return looks.findLast(([since]) => since <= version)?.[1] ?? march
}
