import type { Outcome, Page } from '../../../app/pages/types.ts'

/** The page that was answered; fails the test if it is a redirect. */
export function pageOf(outcome: Outcome): Page {
  if (outcome.kind !== 'page') throw new Error('That is no page')
  return outcome
}
