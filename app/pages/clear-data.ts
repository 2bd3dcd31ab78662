import { clearedSession } from '../session.ts'
import type { Outcome, Visit } from './types.ts'

/** Asks first, so that nobody clears their answers by a slip; then forgets the visitor. */
export function clearData({ request, session }: Visit): Outcome {
  if (request.method === 'POST') {
    // The version is the researcher's choice, not the participant's data.
    const cleared = { ...clearedSession(session), version: session.version }
    return { kind: 'redirect', to: '/cases', session: cleared, clears: true }
  }
  return {
    kind: 'page',
    status: 200,
    view: 'clear-data',
    model: { title: 'Clear your data' },
  }
}
