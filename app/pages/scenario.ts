import { fixturesOn } from '../data/index.ts'
import { dateOf } from '../engine/dates.ts'
import { scenarios } from '../scenarios/index.ts'
import { startingSession } from '../scenarios/start.ts'
import { notFound } from './messages.ts'
import type { Outcome, Params, Visit } from './types.ts'

/**
 * Starts a scenario in one press: clears what the last visitor did, sets its clock and version,
 * books what it says is booked, and opens its first page.
 */
export function startScenario({ session, wallClock }: Visit, params: Params): Outcome {
  const scenario = scenarios.find(({ id }) => id === params['scenario'])
  if (!scenario) return notFound()
  const now = scenario.now ?? wallClock
  const started = startingSession(scenario, session, fixturesOn(dateOf(now)), now)
  return { kind: 'redirect', to: scenario.opens, session: started, clears: true }
}
