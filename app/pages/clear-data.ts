import { newSession } from '../session.ts'
import type { Outcome, Visit } from './types.ts'

/** Asks first, so that nobody clears their answers by a slip; then forgets the visitor. */
export function clearData({ request }: Visit): Outcome {
  if (request.method === 'POST')
    return { kind: 'redirect', to: '/cases', session: newSession, clears: true }
  return {
    kind: 'page',
    status: 200,
    view: 'clear-data',
    model: { title: 'Clear your data' },
  }
}
