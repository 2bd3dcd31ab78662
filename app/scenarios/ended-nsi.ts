import type { Scenario } from './types.ts'

/** A toolkit whose NSI and requirement have ended. */
export const endedNsi: Scenario = {
  id: 'ended-nsi',
  title: 'Start a toolkit again after its NSI has ended',
  shows:
    'Our own design: an NSI that has ended cannot take sessions, so a new one is made under the requirement that is live.',
  crn: 'V410930',
  version: 'current',
  now: null,
  opens: '/cases/V410930',
  dates: { session: 'next Monday 9am' },
  task: 'You want to start Maps for Change with Glyn again. He should come to the office on {session} for an hour. Arrange it.',
  walk: [
    {
      opens: '/cases/V410930/arrange-appointment',
      answers: {
        type: 'COAP',
        date: '{session date}',
        start: '{session time}',
        end: '10:00',
        repeating: 'no',
        rar: 'yes',
        toolkit: 'maps-for-change',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410930/schedule' },
    { opens: '/in-delius' },
  ],
}
