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
  walk: [
    {
      opens: '/cases/V410137/arrange-appointment',
      answers: {
        type: 'COPT',
        date: '{session date}',
        start: '{session time}',
        end: '14:30',
        repeating: 'no',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410137/schedule' },
    { opens: '/in-delius' },
  ],
}
