import { fixturesOn } from '../data/index.ts'
import { dateOf, shortDate } from '../engine/dates.ts'
import { isDated } from '../journeys/version-on.ts'
import { resolved, startingSession } from '../scenarios/start.ts'
import { newSession } from '../session.ts'
import type { Answers } from '../engine/types.ts'
import type { Leg, Scenario } from '../scenarios/types.ts'
import type { Way } from './types.ts'

/**
 * The way through a scenario that its walk describes, or these legs instead. A scenario whose clock
 * runs has it stand still at `now`, YYYY-MM-DDTHH:MM. Throws as `startingSession` does.
 */
export function wayOf(scenario: Scenario, now: string, legs: readonly Leg[] = scenario.walk): Way {
  const moment = scenario.now ?? now
  const start = startingSession(scenario, newSession, fixturesOn(dateOf(moment)), moment)
  return {
    id: scenario.id,
    title: scenario.title,
    scenario: scenario.id,
    version: scenario.version,
    now: moment,
    opens: scenario.opens,
    start,
    legs,
    moments: momentsOf(scenario, moment),
  }
}

/**
 * A way through a version of the service, from the list of cases: on the morning of its day, or at
 * `now` if it has none.
 */
export function wayThrough(version: string, now: string, legs: readonly Leg[] = []): Way {
  const moment = isDated(version) ? `${version}T09:00` : now
  return {
    id: version,
    title: isDated(version) ? `The design of ${shortDate(version, '')}` : 'The current design',
    scenario: null,
    version,
    now: moment,
    opens: '/cases',
    start: { ...newSession, version, day: dateOf(moment) },
    legs,
    moments: {},
  }
}

function momentsOf({ id, dates = {} }: Scenario, now: string): Answers {
  return Object.fromEntries(
    Object.entries(dates).map(([name, rule]) => [name, resolved(id, rule, now)]),
  )
}
