import { newSession } from '../session.ts'
import { scenarios } from '../scenarios/index.ts'
import { notFound } from './messages.ts'
import type { Outcome, Params, Visit } from './types.ts'

/** Starts a scenario: clears what the last visitor did, sets its clock, opens its first page. */
export function startScenario(_: Visit, params: Params): Outcome {
  const scenario = scenarios.find(({ id }) => id === params['scenario'])
  if (!scenario) return notFound()
  const session = { ...newSession, scenario: scenario.id, now: scenario.now }
  return { kind: 'redirect', to: scenario.opens, session, clears: true }
}
