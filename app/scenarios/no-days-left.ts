import type { Scenario } from './types.ts'

/** Every RAR day is used. */
export const noDaysLeft: Scenario = {
  id: 'no-days-left',
  title: 'A session when no RAR days are left',
  shows: 'Our own design: it warns and never blocks.',
  crn: 'V410255',
  version: 'current',
  now: null,
  opens: '/cases/V410255',
  dates: { session: 'next Monday 11am' },
  task: 'You want one more session with Tyrone, on {session} at the Meanwood Road Centre for an hour, to finish Stepping Stones. Arrange it.',
  walk: [
    {
      opens: '/cases/V410255/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'meanwood-centre',
        date: '{session date}',
        start: '{session time}',
        end: '12:00',
        repeating: 'no',
        rar: 'yes',
        toolkit: 'stepping-stones',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410255/schedule' },
    { opens: '/in-delius' },
  ],
}
