import type { Scenario } from './types.ts'

/** RAR left to Delius, as in the pilot. */
export const rarLeftToDelius: Scenario = {
  id: 'rar-left-to-delius',
  title: 'A RAR session that has to be arranged in Delius',
  shows:
    'The design of 1 November 2021: a RAR session cannot be arranged here, and the page says how to go on.',
  crn: 'V410022',
  version: '2021-11-01',
  now: '2021-11-01T09:00',
  opens: '/cases/V410022',
  dates: { session: 'next Wednesday 9am' },
  task: 'You want to see Kieran on {session} at Calder House for an hour, to go on with his RAR. Arrange it.',
  walk: [
    { opens: '/cases/V410022/arrange-appointment', answers: { type: 'COAP', rar: 'yes' } },
    { opens: '/national-delius/V410022' },
  ],
}
