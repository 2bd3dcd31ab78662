import type { Scenario } from './types.ts'

/** Nothing for a session to count towards. */
export const noRar: Scenario = {
  id: 'no-rar',
  title: 'A person without RAR',
  shows:
    'Our own design: nobody is asked about RAR when there is no RAR requirement, and check your answers says why.',
  crn: 'V410137',
  version: 'current',
  now: null,
  opens: '/cases/V410137',
  dates: { session: 'next Friday 2pm' },
  task: 'You want to phone Marta on {session} about her unpaid work, for half an hour. Arrange it.',
  walk: [],
}
