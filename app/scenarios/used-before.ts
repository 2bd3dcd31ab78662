import type { Scenario } from './types.ts'

/** A toolkit that the person already works on comes first. */
export const usedBefore: Scenario = {
  id: 'used-before',
  title: 'Go on with a toolkit',
  shows: 'Our own design: the toolkit used before comes first, and the RAR days are shown.',
  crn: 'V410702',
  version: 'current',
  now: null,
  opens: '/cases/V410702',
  dates: { session: 'next Wednesday 9am' },
  task: 'You want to see Paul on {session} at Parkside Probation Office for an hour. Go on with the toolkit you used last time. Arrange it.',
  walk: [
    {
      opens: '/cases/V410702/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'parkside-office',
        date: '{session date}',
        start: '{session time}',
        end: '10:00',
        repeating: 'no',
        rar: 'yes',
        toolkit: 'skills-for-relationships',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410702/schedule' },
    { opens: '/in-delius' },
  ],
}
