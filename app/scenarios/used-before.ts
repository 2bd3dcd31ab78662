import type { Scenario } from './types.ts'

/** A toolkit that the person already works on comes first. */
export const usedBefore: Scenario = {
  id: 'used-before',
  title: 'Go on with a toolkit',
  shows: 'Our own design: the toolkit used before comes first, and the RAR days are shown.',
  crn: 'V410022',
  version: 'current',
  now: null,
  opens: '/cases/V410022',
  dates: { session: 'next Wednesday 9am' },
  task: 'You want to see Kieran on {session} at Calder House for an hour, to go on with the toolkit you used last time. Arrange it.',
}
