import type { Outcome } from './types.ts'

/** Where Sign out leads: nothing is lost by pressing it in the middle of a session. */
export function signOut(): Outcome {
  return {
    kind: 'page',
    status: 200,
    view: 'sign-out',
    untouched: true,
    model: { title: 'You have signed out' },
  }
}
