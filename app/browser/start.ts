import { handle } from '../prototype.ts'
import { newSession } from '../session.ts'
import { wayThrough } from '../walks/way-of.ts'
import type { Session } from '../session.ts'
import type { Design } from './design.ts'

/** A copy as it starts: its first page, and the session with which it opens. */
export interface Start {
  readonly opens: string
  readonly session: Session
}

/** What of a design says how it starts. */
type Starting = Pick<Design, 'scenario' | 'version' | 'now' | 'opens'>

/**
 * How a copy starts, after what was done in it `before`: a scenario with all that it says, or a
 * version from the list of cases; at the page that the design names, if it does. Throws if the
 * scenario does not exist.
 */
export function startOf(design: Starting, before: Session = newSession): Start {
  const { opens, session } = usualStart(design, before)
  return { opens: design.opens ?? opens, session }
}

function usualStart({ scenario, version, now }: Starting, before: Session): Start {
  if (scenario === null) {
    const { opens, start } = wayThrough(version, now)
    return { opens, session: { ...start, begun: before.begun } }
  }
  const request = { method: 'GET', path: `/scenarios/${scenario}`, form: {} }
  const outcome = handle(request, before, () => now)
  if (outcome?.kind !== 'redirect' || !outcome.session) {
    throw new Error(`There is no scenario ‘${scenario}’.`)
  }
  return { opens: outcome.to, session: outcome.session }
}
